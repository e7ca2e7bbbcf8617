#pragma once

#include "core/base/Instant.h"

#include <QString>

namespace readiness {

/// A mail as a file that mail programs open as a draft.
struct MailFile {
    QString fromName, fromAddress; ///< left out without an address: the mail program knows its owner
    QString toName, toAddress;     ///< left out without an address
    QString subject;
    QString text, html;
    QDateTime date; ///< with the offset of whoever writes

    /// RFC 5322: UTF-8, both forms of the text, CRLF, ASCII only. No text can break out of its header.
    QByteArray bytes() const;
};

/// An address that can stand in a header as it is: name@example.org, ASCII, without quotes and comments.
bool isMailAddress(const QString& text);

} // namespace readiness

#pragma once

#include "core/rules/Chase.h"

namespace readiness {

/// What a mail to an owner says and to whom: plain text and HTML with the same facts. Internal records are left out. It is
/// a value; texts of users are made harmless here, for each form in its way.
struct ChaseMail {
    QString owner;   ///< as the project names them, for the log
    QString name;    ///< the same, fit to be shown
    QString address; ///< empty where the owner has none that a mail program would take
    QString subject;
    QString text;                  ///< lines end with \n
    QString html;                  ///< a whole document; nothing in it is loaded or run
    QString link;                  ///< mailto: with subject and a shortened text, below kLongestMailLink characters
    std::vector<RecordId> records; ///< that it asks about
    int leftOut = 0;               ///< internal records that it does not mention
    QString author, authorAddress; ///< who asks; the address where the project knows one
    QDateTime date;                ///< in the project's zone

    bool isEmpty() const { return records.empty(); }
    /// A draft for mail programs, see MailFile.
    QByteArray file() const;
};

/// What every mail program takes.
inline constexpr int kLongestMailLink = 2000;

struct ChaseMailInput {
    const Assessment& assessment;
    const Chase& chase;
    const Person& owner;
    QString author; ///< who asks
};

ChaseMail chaseMail(const ChaseMailInput& input);

} // namespace readiness

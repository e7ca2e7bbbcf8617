#include "core/report/MailFile.h"

#include "core/base/Text.h"

#include <QRegularExpression>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLineEnd = "\r\n";
/// Base64 never has a line that begins with a hyphen, so no content can hold it.
constexpr auto kBoundary = "=_readiness-workbench";
constexpr qsizetype kEncodedLine = 76;
/// RFC 2047 allows 75 characters for a word; a line of a header has 78, its name included.
constexpr qsizetype kWordBytes = 39;

/// Words of 39 bytes at most, each of whole characters, one to a line.
QByteArray encodedWords(const QString& text)
{
    QByteArrayList words;
    QByteArray word;
    for (const char32_t c : displayLine(text).toUcs4()) {
        const QByteArray character = QString::fromUcs4(&c, 1).toUtf8();
        if (word.size() + character.size() > kWordBytes) {
            words += word;
            word.clear();
        }
        word += character;
    }
    words += word;
    for (QByteArray& one : words)
        one = "=?UTF-8?B?" + one.toBase64() + "?=";
    return words.join(QByteArray(kLineEnd) + ' ');
}

/// As it is where nothing in it can mean anything to a mail program.
QByteArray headerText(const QString& text)
{
    static const QRegularExpression harmless(u"\\A[A-Za-z0-9][A-Za-z0-9 ]{0,55}\\z"_s);
    return harmless.match(text).hasMatch() ? text.toLatin1() : encodedWords(text);
}

QByteArray header(const char* name, const QByteArray& value) { return QByteArray(name) + ": " + value + kLineEnd; }

QByteArray mailbox(const char* header_, const QString& name, const QString& address)
{
    if (!isMailAddress(address))
        return {};
    const QByteArray bracketed = '<' + address.toLatin1() + '>';
    if (name.trimmed().isEmpty())
        return header(header_, bracketed);
    return header(header_, headerText(name) + kLineEnd + ' ' + bracketed);
}

QByteArray part(const char* type, const QString& content)
{
    QString lines = content;
    lines.replace(u"\n"_s, u"\r\n"_s);
    QByteArray bytes = QByteArray("--") + kBoundary + kLineEnd
                       + header("Content-Type", QByteArray("text/") + type + "; charset=utf-8")
                       + header("Content-Transfer-Encoding", "base64") + kLineEnd;
    const QByteArray encoded = lines.toUtf8().toBase64();
    for (qsizetype i = 0; i < encoded.size(); i += kEncodedLine)
        bytes += encoded.mid(i, kEncodedLine) + kLineEnd;
    return bytes;
}

} // namespace

bool isMailAddress(const QString& text)
{
    constexpr qsizetype kLongest = 254;
    static const QRegularExpression pattern(
        u"\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
        "@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*\\z"_s);
    return text.size() <= kLongest && pattern.match(text).hasMatch();
}

QByteArray MailFile::bytes() const
{
    QByteArray mail = mailbox("From", fromName, fromAddress) + mailbox("To", toName, toAddress);
    mail += header("Subject", headerText(subject));
    mail += header("Date", date.toString(Qt::RFC2822Date).toLatin1());
    mail += header("X-Unsent", "1"); // a draft: opened for sending, not for reading
    mail += header("MIME-Version", "1.0");
    mail += header("Content-Type", QByteArray("multipart/alternative;") + kLineEnd + " boundary=\"" + kBoundary + '"');
    mail += kLineEnd;
    mail += part("plain", text) + part("html", html);
    return mail + "--" + kBoundary + "--" + kLineEnd;
}

} // namespace readiness

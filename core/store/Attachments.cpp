#include "core/store/Attachments.h"

#include "core/base/CoreText.h"
#include "core/store/FileFormat.h"

#include <QCryptographicHash>

namespace readiness {

using namespace Qt::StringLiterals;

Attachments::Attachments(const Connection& connection)
    : m_connection(connection),
      m_first(connection, "SELECT 1 FROM attachment WHERE hash = ? AND part = 0"),
      m_insert(connection, "INSERT INTO attachment (hash, part, bytes) VALUES (?, ?, ?)"),
      m_parts(connection, "SELECT part, bytes FROM attachment WHERE hash = ? ORDER BY part"),
      m_hashes(connection, "SELECT DISTINCT hash FROM attachment ORDER BY hash")
{}

bool Attachments::contains(const QByteArray& sha256)
{
    bool found = false;
    m_first.select(sha256);
    while (m_first.nextRow())
        found = true;
    return found;
}

void Attachments::add(const QByteArray& bytes)
{
    if (bytes.size() > kMaximumAttachmentBytes)
        throw DatabaseError{
            {ErrorKind::Usage,
             CoreText::tr("A file of %1 MB is too large to keep in the project (at most 10 MB): add a link to it.")
                 .arg(bytes.size() / (1024 * 1024) + 1)}};
    const QByteArray hash = sha256Of(bytes);
    if (contains(hash))
        return;
    int part = 0;
    do {
        const qsizetype begin = qsizetype(part) * kAttachmentPartBytes;
        m_insert.run(hash, part++, bytes.mid(begin, kAttachmentPartBytes));
    } while (qsizetype(part) * kAttachmentPartBytes < bytes.size());
}

QByteArray Attachments::read(const QByteArray& sha256)
{
    QByteArray bytes;
    qint64 parts = 0;
    bool isComplete = true;
    m_parts.select(sha256);
    while (m_parts.nextRow()) {
        isComplete = isComplete && m_parts.integer(0) == parts++ && bytes.size() <= kMaximumAttachmentBytes;
        if (isComplete)
            bytes += m_parts.bytes(1);
    }
    if (parts == 0)
        throw DatabaseError{{ErrorKind::Usage, CoreText::tr("%1 has no file of the hash %2.")
                                                   .arg(m_connection.path(), QString::fromLatin1(sha256.toHex()))}};
    if (!isComplete || sha256Of(bytes) != sha256)
        throw damagedFile(m_connection.path(), CoreText::tr("a file kept inside is not what was put in"));
    return bytes;
}

std::vector<QByteArray> Attachments::hashes()
{
    std::vector<QByteArray> hashes;
    m_hashes.select();
    while (m_hashes.nextRow())
        hashes.push_back(m_hashes.bytes(0).toByteArray());
    return hashes;
}

QByteArray sha256Of(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

} // namespace readiness

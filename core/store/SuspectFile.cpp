#include "core/store/SuspectFile.h"

#include "core/store/Statement.h"

#include <sqlite3.h>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;
constexpr qint64 kFullCheckUpTo = 50 * kMegabyte;

/// Five seconds, and time to read what is large.
std::chrono::milliseconds allowedFor(qint64 size) { return std::chrono::milliseconds(5000 + size / kMegabyte * 100); }

} // namespace

SuspectFile::SuspectFile(const QString& privatePath, const QString& receivedPath, qint64 size)
    : m_receivedPath(receivedPath),
      m_size(size),
      m_guard(allowedFor(size)),
      m_connection(
          Connection::open(privatePath, Connection::Mode::ReadOnly, [this](sqlite3* handle) { m_guard.watch(handle); }))
{}

void SuspectFile::refuse(Refusal kind, const QString& detail) const
{
    throw DatabaseError{refusal(kind, m_receivedPath, detail)};
}

void SuspectFile::checkSchema(const QString& expected) const
{
    // Sorted here and not by SQLite, so that a schema of a gigabyte is given up at the first row too many.
    Statement entries(*m_connection, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema");
    std::vector<std::array<QByteArray, 4>> found;
    qsizetype size = 0;
    entries.select();
    while (entries.nextRow()) {
        auto& entry = found.emplace_back();
        for (int column = 0; column < 4; ++column) {
            if (entries.bytes(column).size() > expected.size() * 3)
                refuse(Refusal::SchemaAltered);
            entry[column] = entries.bytes(column).toByteArray();
            size += entry[column].size() + 1;
        }
        if (size > expected.size() * 3) // UTF-8 needs at most three bytes where QString needs one
            refuse(Refusal::SchemaAltered);
    }
    std::sort(found.begin(), found.end());
    QByteArray schema;
    for (const auto& [type, name, table, sql] : found)
        schema += type + '|' + name + '|' + table + '|' + sql + '\n';
    if (schema != expected.toUtf8())
        refuse(Refusal::SchemaAltered);
}

void SuspectFile::checkIntegrity() const
{
    Statement check(*m_connection, m_size <= kFullCheckUpTo ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)");
    check.select();
    if (!check.nextRow() || check.bytes(0) != "ok")
        refuse(Refusal::Damaged, u"its pages do not fit together"_s);
    check.finish();
}

Error refusalOf(const DatabaseError& failure, const QString& receivedPath)
{
    switch (failure.code & 0xff) {
    case SQLITE_OK: // a refusal of ours
        return failure.error;
    case SQLITE_INTERRUPT: return refusal(Refusal::TooSlow, receivedPath);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT: return refusal(Refusal::Damaged, receivedPath, u"SQLite cannot read it"_s);
    case SQLITE_TOOBIG: return refusal(Refusal::Value, receivedPath, u"larger than 64 MB"_s);
    case SQLITE_NOMEM:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_FULL: return refusal(Refusal::NoCopy, receivedPath, u"SQLite reports error %1"_s.arg(failure.code));
    default: return refusal(Refusal::Damaged, receivedPath, u"SQLite reports error %1"_s.arg(failure.code));
    }
}

} // namespace readiness

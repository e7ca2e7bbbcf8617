#include "tests/core/store/StoreDigest.h"

#include "core/store/Query.h"
#include "core/store/RecordRows.h"

#include <QCryptographicHash>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

void addRows(QCryptographicHash& hash, const Connection& connection, const QString& sql, int columns)
{
    Query query(connection, sql);
    query.run();
    while (query.nextRow()) {
        for (int i = 0; i < columns; ++i) {
            hash.addData(query.isNull(i) ? "-" : "+");
            hash.addData(query.bytes(i));
            hash.addData(QByteArray("\0", 1));
        }
    }
    hash.addData("|");
}

const auto kOpName = u"(SELECT hex(r.uuid) || '/' || t.sequence || '/' || b.idx FROM op b JOIN txn t ON t.id = b.txn "
                     u"JOIN replica r ON r.id = t.replica"
                     " WHERE b.id = %1)"_s;

} // namespace

QByteArray digestOf(const Connection& connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addRows(
        hash, connection,
        u"SELECT r.uuid, t.sequence, t.clock, t.author, t.label, t.hash FROM txn t JOIN replica r ON r.id = t.replica ORDER BY r.uuid, t.sequence"_s,
        6);
    addRows(
        hash, connection,
        u"SELECT %1 AS name, e.uuid, e.kind, o.field, o.value FROM op o JOIN record e ON e.id = o.record ORDER BY name"_s
            .arg(kOpName.arg(u"o.id"_s)),
        5);
    addRows(
        hash, connection,
        u"SELECT %1 AS name, %2 AS base FROM op o WHERE o.base IS NOT NULL UNION SELECT %3, %4 FROM op_base f ORDER BY 1, 2"_s
            .arg(kOpName.arg(u"o.id"_s), kOpName.arg(u"o.base"_s), kOpName.arg(u"f.op"_s), kOpName.arg(u"f.base"_s)),
        2);
    addRows(
        hash, connection,
        u"SELECT e.uuid, c.field, %1 AS name FROM conflict_head c JOIN record e ON e.id = c.record ORDER BY e.uuid, c.field, name"_s
            .arg(kOpName.arg(u"c.op"_s)),
        3);
    for (const RecordType* type : recordTypes()) {
        QString columns = u"e.uuid, s.removed"_s;
        for (const Field* field : storedFields(*type))
            columns += u", s.\"%1\""_s.arg(QLatin1String(field->key));
        addRows(hash, connection,
                u"SELECT %1 FROM %2 s JOIN record e ON e.id = s.local ORDER BY e.uuid"_s.arg(columns,
                                                                                             QLatin1String(type->key)),
                int(storedFields(*type).size()) + 2);
    }
    return hash.result();
}

} // namespace readiness::test

#include "core/store/Conflicts.h"

#include "core/store/LogicalClock.h"
#include "core/store/Query.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString authorOf(const Connection& connection, qint64 transaction)
{
    Query query(connection, u"SELECT author FROM txn WHERE id = ?"_s);
    query.run(transaction);
    QString author;
    while (query.nextRow())
        author = query.text(0);
    return author;
}

} // namespace

Conflict conflictOf(const Connection& connection, const LocalRecord& record, int field, OpView heads)
{
    const auto isShownLater = [field](const Op* a, const Op* b) {
        if (field == kRemovalField && a->isRemoval() != b->isRemoval())
            return a->isRemoval();
        return a->isBefore(*b);
    };
    std::sort(heads.begin(), heads.end(), isShownLater);
    Conflict conflict{record.kind, record.id, field, {}};
    for (const Op* head : heads) {
        const Value value = field == kRemovalField ? (head->isRemoval() ? Value(qint64(1)) : Value()) : head->valueOf(field).toValue();
        conflict.heads.push_back({value, authorOf(connection, head->transaction), timeOf(head->clock)});
    }
    return conflict;
}

std::vector<Conflict> readConflicts(const Connection& connection, Tables& tables)
{
    std::map<qint64, std::map<int, std::vector<qint64>>> cells;
    tables.state.forEachConflictHead([&](qint64 record, const ConflictHead& head) { cells[record][head.field].push_back(head.op); });
    std::vector<Conflict> conflicts;
    for (const auto& [local, fields] : cells) {
        const LocalRecord record = tables.names.record(local);
        const Ops ops = tables.ops.opsOf(local);
        for (const auto& [field, ids] : fields) {
            OpView heads = viewOf(ops);
            std::erase_if(heads, [&ids = ids](const Op* op) { return std::find(ids.begin(), ids.end(), op->id) == ids.end(); });
            conflicts.push_back(conflictOf(connection, record, field, std::move(heads)));
        }
    }
    std::sort(conflicts.begin(), conflicts.end(), [](const Conflict& a, const Conflict& b) {
        return std::tie(a.kind, a.record, a.field) < std::tie(b.kind, b.record, b.field);
    });
    return conflicts;
}

} // namespace readiness

#include "core/store/TimeTravel.h"

#include "core/store/Ancestry.h"
#include "core/store/Conflicts.h"
#include "core/store/DatabaseError.h"
#include "core/store/Query.h"
#include "core/store/Tables.h"

namespace readiness {

using namespace Qt::StringLiterals;

SnapshotPtr stateFrom(Store& store, const std::function<bool(const Op&)>& counts)
{
    Tables& tables = store.tables();
    SnapshotBuilder builder(store.projectId());
    for (const RecordType* type : recordTypes())
        builder.table(type->kind).reserve(tables.state.rows(type->kind).count());
    std::vector<Conflict> conflicts;
    tables.ops.forEachRecord([&](qint64 local, const Ops& ops) {
        OpView view = viewOf(ops);
        std::erase_if(view, [&](const Op* op) { return !counts(*op); });
        if (view.empty())
            return;
        const LocalRecord record = tables.names.record(local);
        const RecordState state = stateOf(view, recordType(record.kind));
        const RecordPtr shown = recordOf(recordType(record.kind), record.id, state.row);
        builder.noteNumber(record.kind, shown->number);
        if (!state.row.isRemoved)
            builder.put(record.kind, shown);
        addConflicts(conflicts, store.connection(), record, view, state.conflicts);
    });
    builder.setConflicts(sorted(std::move(conflicts)));
    return builder.finish();
}

SnapshotPtr stateAt(Store& store, const QByteArrayList& tips)
{
    const Connection& connection = store.connection();
    const QSet<qint64> named = transactionsWith(connection, tips);
    if (named.size() < QSet<QByteArray>(tips.begin(), tips.end()).size())
        throw DatabaseError{{ErrorKind::Refused, u"The history that was signed is not in this file."_s}};
    const QSet<qint64> seen = withAncestors(connection, named);
    std::map<qint64, qint64> ranges; // first op → one past the last
    Query all(connection, u"SELECT id, first_op, ops FROM txn"_s);
    all.run();
    while (all.nextRow()) {
        if (seen.contains(all.integer(0)))
            ranges[all.integer(1)] = all.integer(1) + all.integer(2);
    }
    return stateFrom(store, [&](const Op& op) {
        const auto after = ranges.upper_bound(op.id);
        return after != ranges.begin() && op.id < std::prev(after)->second;
    });
}

} // namespace readiness

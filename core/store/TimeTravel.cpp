#include "core/store/TimeTravel.h"

#include "core/store/Ancestry.h"
#include "core/store/Conflicts.h"
#include "core/store/DatabaseError.h"
#include "core/store/Query.h"
#include "core/store/Tables.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// A record as some of its ops make it.
struct MadeRecord {
    RecordState state;
    RecordPtr shown;
};

MadeRecord madeOf(const LocalRecord& record, const OpView& view)
{
    RecordState state = stateOf(view, recordType(record.kind));
    RecordPtr shown = recordOf(recordType(record.kind), record.id, state.row);
    return {std::move(state), std::move(shown)};
}

/// A past state in the making, record by record.
class PastState {
public:
    explicit PastState(Store& store) : m_connection(store.connection()), m_builder(store.projectId())
    {
        for (const RecordType* type : recordTypes())
            m_builder.table(type->kind).reserve(store.tables().state.rows(type->kind).count());
    }

    void add(const LocalRecord& record, const OpView& view, const MadeRecord& made)
    {
        m_builder.noteNumber(record.kind, made.shown->number);
        if (!made.state.row.isRemoved)
            m_builder.put(record.kind, made.shown);
        addConflicts(m_conflicts, m_connection, record, view, made.state.conflicts);
    }
    SnapshotPtr finish()
    {
        m_builder.setConflicts(sorted(std::move(m_conflicts)));
        return m_builder.finish();
    }

private:
    const Connection& m_connection;
    SnapshotBuilder m_builder;
    std::vector<Conflict> m_conflicts;
};

/// The state that follows from the ops for which `counts` holds.
SnapshotPtr stateFrom(Store& store, const std::function<bool(const Op&)>& counts)
{
    Tables& tables = store.tables();
    PastState past(store);
    tables.ops.forEachRecord([&](qint64 local, const Ops& ops) {
        OpView view = viewOf(ops);
        std::erase_if(view, [&](const Op* op) { return !counts(*op); });
        const LocalRecord record = tables.names.record(local);
        if (!view.empty())
            past.add(record, view, madeOf(record, view));
    });
    return past.finish();
}

} // namespace

std::vector<SnapshotPtr> statesUpTo(Store& store, const std::vector<qint64>& clocks)
{
    Tables& tables = store.tables();
    std::vector<PastState> pasts;
    for (std::size_t i = 0; i < clocks.size(); ++i)
        pasts.emplace_back(store);
    tables.ops.forEachRecord([&](qint64 local, const Ops& ops) {
        const LocalRecord record = tables.names.record(local);
        OpView view = viewOf(ops);
        MadeRecord made;
        std::size_t ofOps = 0; // that it was made of
        for (std::size_t i = clocks.size(); i-- > 0;) {
            std::erase_if(view, [&](const Op* op) { return op->clock > clocks[i]; });
            if (view.empty())
                return;
            if (view.size() != ofOps)
                made = madeOf(record, view);
            ofOps = view.size();
            pasts[i].add(record, view, made);
        }
    });
    std::vector<SnapshotPtr> states;
    for (PastState& past : pasts)
        states.push_back(past.finish());
    return states;
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

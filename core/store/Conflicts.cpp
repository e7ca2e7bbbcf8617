#include "core/store/Conflicts.h"

#include "core/store/LogicalClock.h"
#include "core/store/Query.h"

#include <QHash>

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

Value claimOf(const Op& head, int field)
{
    if (field != kRemovalField)
        return head.valueOf(field).toValue();
    if (head.isRemoval())
        return qint64(1);
    return {};
}

/// The ops of one record, to be found by what they are about.
struct OpIndex {
    QHash<qint64, const Op*> byId;              // a crafted file may have thousands
    QHash<std::pair<qint64, int>, int> countOf; ///< by transaction and field

    explicit OpIndex(const OpView& ops)
    {
        for (const Op* op : ops) {
            byId.insert(op->id, op);
            ++countOf[{op->transaction, op->field}];
        }
    }

    /// Who undoes a decision, or imports a list that contradicts, states all values anew, side by side in one transaction;
    /// those that were there are still those of whoever gave them first.
    const Op* origin(const Op* head, int field) const
    {
        while (head->field == field && !head->bases.isEmpty() && countOf.value({head->transaction, field}) > 1) {
            const Op* decision = byId.value(head->bases.front());
            const Op* earlier = sameAmong(decision ? decision->bases : Bases(), *head, field);
            if (!earlier)
                earlier = sameAmong(head->bases, *head, field);
            if (!earlier)
                break;
            head = earlier;
        }
        return head;
    }

private:
    const Op* sameAmong(const Bases& candidates, const Op& head, int field) const
    {
        const Op* same = nullptr;
        for (qint64 candidate : candidates) {
            const Op* op = byId.value(candidate);
            if (op && op->valueOf(field) == head.valueOf(field))
                same = op;
        }
        return same;
    }
};

/// The heads in the order in which they would be shown.
Conflict conflictOf(const Connection& connection, const LocalRecord& record, int field, OpView heads,
                    const OpIndex& index)
{
    const auto isShownLater = [field](const Op* a, const Op* b) {
        if (field == kRemovalField && a->isRemoval() != b->isRemoval())
            return a->isRemoval();
        return a->isBefore(*b);
    };
    std::sort(heads.begin(), heads.end(), isShownLater);
    Conflict conflict{record.kind, record.id, field, {}};
    for (const Op* head : heads) {
        const Op* origin = index.origin(head, field);
        conflict.heads.push_back(
            {claimOf(*head, field), authorOf(connection, origin->transaction), timeOf(origin->clock)});
    }
    return conflict;
}

} // namespace

void addConflicts(std::vector<Conflict>& conflicts, const Connection& connection, const LocalRecord& record,
                  const OpView& ops, const std::vector<ConflictHead>& heads)
{
    const OpIndex index(ops);
    std::map<int, OpView> cells;
    for (const ConflictHead& head : heads) {
        if (const Op* op = index.byId.value(head.op))
            cells[head.field].push_back(op);
    }
    for (const auto& [field, cellHeads] : cells)
        conflicts.push_back(conflictOf(connection, record, field, cellHeads, index));
}

std::vector<Conflict> sorted(std::vector<Conflict> conflicts)
{
    std::sort(conflicts.begin(), conflicts.end(), [](const Conflict& a, const Conflict& b) {
        return std::tie(a.kind, a.record, a.field) < std::tie(b.kind, b.record, b.field);
    });
    return conflicts;
}

std::vector<Conflict> readConflicts(const Connection& connection, Tables& tables)
{
    std::map<qint64, std::vector<ConflictHead>> heads;
    tables.state.forEachConflictHead([&](qint64 record, const ConflictHead& head) { heads[record].push_back(head); });
    std::vector<Conflict> conflicts;
    for (const auto& [local, recordHeads] : heads) {
        const Ops ops = tables.ops.opsOf(local);
        addConflicts(conflicts, connection, tables.names.record(local), viewOf(ops), recordHeads);
    }
    return sorted(std::move(conflicts));
}

} // namespace readiness

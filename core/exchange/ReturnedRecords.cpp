#include "core/exchange/ReturnedRecords.h"

#include "core/base/CoreText.h"
#include "core/exchange/FieldCells.h"
#include "core/exchange/PlanTrial.h"
#include "core/model/Records.h"
#include "core/query/Quoted.h"
#include "core/query/References.h"
#include "core/rules/Assessment.h"
#include "core/rules/CycleStart.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// They are about the whole of a project, which is here.
bool staysHere(RecordKind kind)
{
    return kind == RecordKind::Project || kind == RecordKind::SignOff || kind == RecordKind::Baseline
           || kind == RecordKind::Reminder;
}

QString listKey(const ListEntry& entry)
{
    return u"%1 %2 %3"_s.arg(entry.owner.toHex(), QString::number(entry.field), entry.target.toHex());
}

} // namespace

/// Makes the rows of what came back. Serves planReturnedRecords only.
class ReturnedRecordsPlanner {
public:
    ReturnedRecordsPlanner(const SnapshotPtr& snapshot, const ReturnedRecords& returned)
        : m_snapshot(snapshot),
          m_returned(returned),
          m_plan(snapshot, executionType()),
          m_ours(snapshot),
          m_theirs(returned.present)
    {
        m_plan.m_origin = returned.origin;
    }

    ImportPlan run()
    {
        m_snapshot->table(RecordKind::ListEntry).forEach([this](const Record& record) {
            m_listed.insert(listKey(static_cast<const ListEntry&>(record)));
        });
        for (const RecordType* type : recordTypes()) {
            if (staysHere(type->kind))
                continue;
            for (const Record* record : m_returned.present->all(type->kind))
                planRecord(*type, *record);
        }
        tryOut();
        noteEarlyVerdicts();
        return std::move(m_plan);
    }

private:
    void planRecord(const RecordType& type, const Record& theirs)
    {
        const Snapshot& known = m_returned.leftOut.contains(theirs.id) ? *m_returned.sent : *m_returned.base;
        const Record* base = known.table(type.kind).find(theirs.id);
        const Record* ours = m_snapshot->table(type.kind).find(theirs.id);
        if (base && type.equal(*base, theirs))
            return;
        if (base && !ours)
            return addFault(type, theirs,
                            CoreText::tr("it was removed here meanwhile, so that its changes are left out."));
        if (!ours && type.kind == RecordKind::ListEntry
            && m_listed.contains(listKey(static_cast<const ListEntry&>(theirs))))
            return;
        PlannedRow row = rowOf(type, theirs, ours);
        const std::shared_ptr<Record> nothing = type.make();
        for (const Field& field : type.fields) {
            if (field.isStored() && field.number >= kFirstFieldNumber)
                planField(row, field, {base ? base : nothing.get(), ours, &theirs});
        }
        settleAuthorship(row);
        const auto isConflict = [](const PlannedChange& change) { return change.isConflict; };
        row.state = !ours                                          ? RowState::New
                    : row.changes.empty()                          ? RowState::Unchanged
                    : std::ranges::any_of(row.changes, isConflict) ? RowState::Conflict
                                                                   : RowState::Changed;
        m_plan.m_rows.push_back(std::move(row));
    }

    struct Sides {
        const Record* base;
        const Record* ours; ///< null: new here
        const Record* theirs;
    };

    void planField(PlannedRow& row, const Field& field, const Sides& sides)
    {
        const Value base = field.get(*sides.base), theirs = field.get(*sides.theirs);
        const Value ours = sides.ours ? field.get(*sides.ours) : base;
        if (theirs == ours || (theirs == base && !field.authorOf))
            return;
        PlannedChange change;
        change.field = &field;
        change.value = theirs;
        change.isConflict = sides.ours && ours != base;
        change.before = sides.ours ? m_ours.cellOf(field, ours).text : QString();
        change.after = m_theirs.cellOf(field, theirs).text;
        change.exported = change.isConflict ? m_theirs.cellOf(field, base).text : QString();
        row.changes.push_back(std::move(change));
    }

    /// Who set a field and when is never a question of its own: theirs, where the field becomes theirs, else ours.
    static void settleAuthorship(PlannedRow& row)
    {
        QHash<QByteArray, bool> isOpen; // of fields that get another value
        for (const PlannedChange& change : row.changes)
            isOpen.insert(change.field->key, change.isConflict);
        std::erase_if(row.changes, [&](const PlannedChange& change) {
            return change.field->authorOf && change.isConflict && !isOpen.contains(change.field->authorOf);
        });
        for (PlannedChange& change : row.changes) {
            if (change.field->authorOf && change.isConflict)
                change.isConflict = isOpen.value(change.field->authorOf);
        }
    }

    PlannedRow rowOf(const RecordType& type, const Record& theirs, const Record* ours)
    {
        PlannedRow row;
        row.type = &type;
        row.record = theirs.id;
        row.ref = ours && type.isListed ? displayCode(type, ours->number) : QString();
        row.title = titleOf(type, theirs);
        return row;
    }

    /// Of a record whose title is another's: that one's.
    QString titleOf(const RecordType& type, const Record& record)
    {
        const Field* field = type.field(QString::fromLatin1(type.titleField));
        return field ? m_theirs.cellOf(*field, field->get(record)).text : QString();
    }

    void addFault(const RecordType& type, const Record& theirs, const QString& reason)
    {
        PlannedRow row = rowOf(type, theirs, nullptr);
        row.state = RowState::Faulty;
        row.fault = faultText(row, reason);
        m_plan.m_rows.push_back(std::move(row));
    }

    static QString faultText(const PlannedRow& row, const QString& reason)
    {
        return CoreText::tr("%1: %2", "record, what is wrong").arg(quoted(row.title), reason);
    }

    void tryOut()
    {
        PlanTrial trial(m_plan, m_snapshot);
        for (const auto& [index, reason] : trial.run()) {
            PlannedRow& row = m_plan.m_rows[index];
            row.state = RowState::Faulty;
            row.fault = faultText(row, reason);
            row.changes.clear();
        }
    }

    /// Whoever filled in the share could not see what keeps the cycle from starting: told, and nothing is lost.
    void noteEarlyVerdicts()
    {
        QSet<RecordId> cycles;
        for (const PlannedRow& row : m_plan.m_rows) {
            const bool hasVerdict = std::ranges::any_of(row.changes, [](const PlannedChange& change) {
                return change.field == executionType().field(u"verdict");
            });
            if (row.type->kind == RecordKind::Execution && hasVerdict)
                cycles.insert(m_returned.present->find(Id<Execution>(row.record))->cycle);
        }
        if (cycles.isEmpty())
            return;
        const Assessment assessment(m_snapshot, m_returned.now);
        for (const Cycle* cycle : m_snapshot->all<Cycle>()) {
            if (!cycles.contains(cycle->id) || hasBegun(*m_snapshot, *cycle))
                continue;
            if (const QStringList faults = startFaults(assessment, *cycle); !faults.isEmpty())
                m_plan.m_notes += CoreText::tr("%1 may not start yet: %2 Its verdicts are taken in all the same.")
                                      .arg(quoted(cycle->title), faults.join(u' '));
        }
    }

    SnapshotPtr m_snapshot;
    const ReturnedRecords& m_returned;
    ImportPlan m_plan;
    FieldCells m_ours, m_theirs;
    QSet<QString> m_listed;
};

ImportPlan planReturnedRecords(const SnapshotPtr& snapshot, const ReturnedRecords& returned)
{
    return ReturnedRecordsPlanner(snapshot, returned).run();
}

} // namespace readiness

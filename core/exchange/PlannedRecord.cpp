#include "core/exchange/PlannedRecord.h"

#include "core/base/CoreText.h"
#include "core/model/Labels.h"
#include "core/query/Quoted.h"

namespace readiness {

Result<PlannedRow> plannedRecord(const RecordType& type, const Record& wanted, const KnownRecord& known,
                                 const TextOfValue& textOf)
{
    const Record* present = known.present;
    PlannedRow planned;
    planned.type = &type;
    planned.record = wanted.id;
    planned.title = type.title(wanted);
    planned.ref = present ? displayCode(type, present->number) : QString();
    for (const Field& field : type.fields) {
        if (!field.isStored() || field.number < kFirstFieldNumber)
            continue;
        const Value value = field.get(wanted);
        const Value before = present ? field.get(*present) : Value();
        const Value base = present && known.base ? field.get(*known.base) : before;
        const bool isConflict = before != base;
        if (value == before || value == base || (isConflict && field.isInternal))
            continue;
        if (const QString fault = field.fault(value); !fault.isEmpty())
            return usageError(
                CoreText::tr("the field “%1” of %2 %3.").arg(labelOf(field), quoted(planned.title), fault));
        PlannedChange change;
        change.field = &field;
        change.before = textOf(field, before);
        change.after = textOf(field, value);
        change.value = value;
        change.isConflict = isConflict;
        change.exported = isConflict ? textOf(field, base) : QString();
        planned.changes.push_back(std::move(change));
    }
    planned.state = !present ? RowState::New : planned.changes.empty() ? RowState::Unchanged : RowState::Changed;
    return planned;
}

} // namespace readiness

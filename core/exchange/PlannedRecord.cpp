#include "core/exchange/PlannedRecord.h"

#include "core/base/CoreText.h"
#include "core/model/Labels.h"
#include "core/query/Quoted.h"

namespace readiness {

Result<PlannedRow> plannedRecord(const RecordType& type, const Record& wanted, const Record* present,
                                 const TextOfValue& textOf)
{
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
        if (value == before)
            continue;
        if (const QString fault = field.fault(value); !fault.isEmpty())
            return usageError(
                CoreText::tr("the field “%1” of %2 %3.").arg(labelOf(field), quoted(planned.title), fault));
        PlannedChange change;
        change.field = &field;
        change.before = textOf(field, before);
        change.after = textOf(field, value);
        change.value = value;
        planned.changes.push_back(std::move(change));
    }
    planned.state = !present ? RowState::New : planned.changes.empty() ? RowState::Unchanged : RowState::Changed;
    return planned;
}

} // namespace readiness

#include "core/base/CoreText.h"
#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> timesInTheFuture(const Assessment& assessment)
{
    constexpr qint64 kTolerance = 24 * 60 * 60 * 1000; // what the history allows clocks to be apart
    const qint64 latest = assessment.now().milliseconds + kTolerance;
    std::vector<Problem> problems;
    const auto report = [&](RecordKind kind, const RecordId& record, const Field& field) {
        problems.push_back(
            {{},
             Severity::Warning,
             kind,
             record,
             CoreText::tr("%1 is in the future: a clock was wrong, or it was mistyped.").arg(labelOf(field)),
             CoreText::tr("Check the clock, and enter it again")});
    };
    for (const RecordType* type : recordTypes()) {
        for (const Field& field : type->fields) {
            if (field.kind != FieldKind::Instant || !field.isInternal)
                continue; // go-live lies in the future
            for (const Record* record : assessment.snapshot().all(type->kind)) {
                const Value value = field.get(*record);
                const auto* time = std::get_if<qint64>(&value);
                if (time && *time > latest)
                    report(type->kind, record->id, field);
            }
        }
    }
    const QDate latestDay = assessment.today().addDays(1); // today has begun as tomorrow elsewhere
    for (const ItemState& state : assessment.items().all()) {
        if (state.item->confirmedOn.isValid() && state.item->confirmedOn > latestDay)
            report(RecordKind::ChecklistItem, state.item->id, *checklistItemType().field(u"confirmed_on"));
    }
    return problems;
}

} // namespace readiness::checks

#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> referencesToNothing(const Assessment& assessment)
{
    const Snapshot& snapshot = assessment.snapshot();
    std::vector<Problem> problems;
    for (const RecordType* type : recordTypes()) {
        if (!type->isListed)
            continue;
        for (const Record* record : snapshot.all(type->kind)) {
            for (const Field& field : type->fields) {
                if (field.kind != FieldKind::Reference || !field.isStored())
                    continue;
                const Value value = field.get(*record);
                const auto* target = std::get_if<RecordId>(&value);
                if (target && !snapshot.find(*target))
                    problems.push_back(
                        {{},
                         Severity::Warning,
                         type->kind,
                         record->id,
                         u"%1 names a record that somebody else has removed."_s.arg(QString::fromUtf8(field.label)),
                         u"Choose another, or empty the field"_s});
            }
        }
    }
    return problems;
}

} // namespace readiness::checks

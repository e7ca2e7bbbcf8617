#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> numbersThatRecordsShare(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const RecordType* type : recordTypes()) {
        if (!type->isListed)
            continue;
        for (const Record* record : assessment.snapshot().all(type->kind)) {
            if (assessment.snapshot().isNumberShared(type->kind, record->number))
                problems.push_back({{},
                                    Severity::Advice,
                                    type->kind,
                                    record->id,
                                    CoreText::tr("Another record has the same code since two copies were merged; both "
                                                 "are shown with four more digits."),
                                    {}});
        }
    }
    return problems;
}

} // namespace readiness::checks

#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> halfConfirmations(const Assessment& assessment)
{
    std::vector<Problem> problems;
    const bool isReviewDueNow = isReviewDue(assessment);
    for (const ItemState& state : assessment.items().all()) {
        const bool isNamed = !state.item->confirmedBy.isNull();
        const bool isDated = state.item->confirmedOn.isValid();
        if (isNamed == isDated || (isReviewDueNow && state.isAnswer)) // which S3-08-confirmed asks for from then on
            continue;
        problems.push_back({{},
                            Severity::Warning,
                            RecordKind::ChecklistItem,
                            state.item->id,
                            isNamed ? CoreText::tr("Its confirmation does not count: the day is missing.")
                                    : CoreText::tr("Its confirmation does not count: nobody is named who gave it."),
                            CoreText::tr("Complete the confirmation, or take it back")});
    }
    return problems;
}

} // namespace readiness::checks

#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/ReviewTiming.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> reviewLeadTimesThatContradict(const Assessment& assessment)
{
    const ProjectSettings& project = assessment.snapshot().project();
    if (project.reviewLeadMinimumDays.value_or(kReviewLeadMinimumDays)
        <= project.reviewLeadMaximumDays.value_or(kReviewLeadMaximumDays))
        return {};
    return {{{},
             Severity::Warning,
             RecordKind::Project,
             project.id,
             CoreText::tr(
                 "The review would have to be later than its latest day: the shortest lead time exceeds the longest."),
             CoreText::tr("Correct the lead times of the review")}};
}

} // namespace readiness::checks

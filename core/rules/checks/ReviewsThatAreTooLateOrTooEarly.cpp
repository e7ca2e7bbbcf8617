#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/ReviewTiming.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> reviewsThatAreTooLateOrTooEarly(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Review* review : assessment.snapshot().all<Review>()) {
        const QString fault = review->state == ReviewState::Complete
                                  ? QString()
                                  : reviewTimingFault(assessment.snapshot().project(), *review);
        if (!fault.isEmpty())
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Review,
                                review->id,
                                fault,
                                CoreText::tr("Move the review, or agree on other lead times")});
    }
    return problems;
}

} // namespace readiness::checks

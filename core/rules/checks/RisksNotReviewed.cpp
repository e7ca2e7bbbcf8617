#include "core/base/CoreText.h"
#include "core/base/DayText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> risksNotReviewed(const Assessment& assessment)
{
    const QDate goLive = assessment.snapshot().project().goLiveDate();
    std::vector<Problem> problems;
    for (const Risk* risk : assessment.snapshot().all<Risk>()) {
        const QDate review = risk->nextReview.resolved(goLive);
        if (risk->isOpen() && review.isValid() && review < assessment.today())
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Risk,
                                risk->id,
                                CoreText::tr("It was to be looked at again on %1.").arg(dayText(review)),
                                CoreText::tr("Rate it again, and say when next")});
    }
    return problems;
}

} // namespace readiness::checks

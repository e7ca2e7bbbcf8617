#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> peopleNotTrained(const Assessment& assessment)
{
    const QDate goLive = assessment.snapshot().project().goLiveDate();
    std::vector<Problem> problems;
    for (const Training* training : assessment.snapshot().all<Training>()) {
        const QDate due = training->due.resolved(goLive);
        if (training->trained < training->needed
            && (isReviewDue(assessment) || (due.isValid() && due < assessment.today())))
            problems.push_back(
                {{},
                 Severity::Warning,
                 RecordKind::Training,
                 training->id,
                 CoreText::tr("%1 of %2 people are trained.").arg(training->trained).arg(training->needed),
                 CoreText::tr("Train the others before go-live")});
    }
    return problems;
}

} // namespace readiness::checks

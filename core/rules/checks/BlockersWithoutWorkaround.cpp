#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/RegisterMetrics.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> blockersWithoutWorkaround(const Assessment& assessment)
{
    const Severity severity = isReviewDue(assessment) ? Severity::Blocking : Severity::Warning;
    std::vector<Problem> problems;
    for (const Issue* issue : assessment.snapshot().all<Issue>()) {
        if (issue->isBlocking())
            problems.push_back(
                {{},
                 severity,
                 RecordKind::Issue,
                 issue->id,
                 issue->workaround.isEmpty()
                     ? CoreText::tr("It stops a critical business process and has no workaround.")
                     : CoreText::tr("It stops a critical business process, and nobody has accepted the workaround."),
                 unblockingAction(*issue)});
    }
    return problems;
}

} // namespace readiness::checks

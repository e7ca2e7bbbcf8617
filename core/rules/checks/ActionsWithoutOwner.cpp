#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/OpenRecords.h"
#include "core/rules/RegisterMetrics.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> actionsWithoutOwner(const Assessment& assessment)
{
    const Severity severity = isReviewDue(assessment) ? Severity::Blocking : Severity::Warning;
    std::vector<Problem> problems;
    for (const Action* action : assessment.snapshot().all<Action>()) {
        if (isOpen(assessment, RecordKind::Action, *action) && action->owner.isNull())
            problems.push_back({{},
                                severity,
                                RecordKind::Action,
                                action->id,
                                CoreText::tr("Nobody owns this action."),
                                namingAction()});
    }
    return problems;
}

} // namespace readiness::checks

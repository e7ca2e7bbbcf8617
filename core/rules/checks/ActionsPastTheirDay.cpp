#include "core/base/CoreText.h"
#include "core/base/DayText.h"
#include "core/model/Records.h"
#include "core/rules/OpenRecords.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> actionsPastTheirDay(const Assessment& assessment)
{
    const QDate goLive = assessment.snapshot().project().goLiveDate();
    std::vector<Problem> problems;
    for (const Action* action : assessment.snapshot().all<Action>()) {
        const QDate due = action->due.resolved(goLive);
        if (isOpen(assessment, RecordKind::Action, *action) && due.isValid() && due < assessment.today())
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Action,
                                action->id,
                                CoreText::tr("It was due on %1 and is not done.").arg(dayText(due)),
                                CoreText::tr("Follow it up")});
    }
    return problems;
}

} // namespace readiness::checks

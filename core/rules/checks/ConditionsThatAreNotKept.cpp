#include "core/base/CoreText.h"
#include "core/base/DayText.h"
#include "core/model/Records.h"
#include "core/rules/Decisions.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> conditionsThatAreNotKept(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Condition* condition : assessment.snapshot().all<Condition>()) {
        const ConditionState state = conditionState(assessment, *condition);
        const auto report = [&](const QString& text, const QString& action) {
            problems.push_back({{}, Severity::Warning, RecordKind::Condition, condition->id, text, action});
        };
        if (state.standing == ConditionStanding::Late || state.standing == ConditionStanding::Overdue)
            report(CoreText::tr("It was due on %1 and is not fulfilled.").arg(dayText(state.due)),
                   CoreText::tr("Fulfil it"));
        else if (state.standing == ConditionStanding::Pending && (condition->owner.isNull() || condition->due.isNull()))
            report(CoreText::tr("A condition needs an owner and a date."), CoreText::tr("Name the owner and the date"));
    }
    return problems;
}

} // namespace readiness::checks

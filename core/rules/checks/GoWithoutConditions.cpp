#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/NamedBy.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> goWithoutConditions(const Assessment& assessment)
{
    const QSet<RecordId> conditioned = namedBy(assessment.snapshot(), &Condition::decision);
    std::vector<Problem> problems;
    for (const Decision* decision : assessment.snapshot().all<Decision>()) {
        if (decision->outcome == DecisionOutcome::ConditionalGo && !conditioned.contains(decision->id))
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Decision,
                                decision->id,
                                CoreText::tr("It is conditional, but no condition is recorded."),
                                CoreText::tr("Record the conditions")});
    }
    return problems;
}

} // namespace readiness::checks

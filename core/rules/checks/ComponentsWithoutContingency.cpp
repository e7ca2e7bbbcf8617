#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> componentsWithoutContingency(const Assessment& assessment)
{
    const Severity severity = isReviewDue(assessment) ? Severity::Blocking : Severity::Warning;
    std::vector<Problem> problems;
    for (const Component* component : assessment.snapshot().all<Component>()) {
        if (component->mayBreak && component->contingencyPlan.isEmpty())
            problems.push_back({{},
                                severity,
                                RecordKind::Component,
                                component->id,
                                CoreText::tr("It may break, and there is no contingency plan for it."),
                                CoreText::tr("Write down what is done when it breaks")});
    }
    return problems;
}

} // namespace readiness::checks

#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> componentsNotRecreated(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Component* component : assessment.snapshot().all<Component>()) {
        if (component->upgradeable != Upgradeable::No)
            continue;
        const bool hasPlan = !component->recreationPlan.isEmpty();
        if (hasPlan && !component->recreationTest.isEmpty())
            continue;
        problems.push_back(
            {{},
             Severity::Warning,
             RecordKind::Component,
             component->id,
             hasPlan ? CoreText::tr("It cannot be upgraded, and no test is planned of what replaces it.")
                     : CoreText::tr("It cannot be upgraded, and there is no plan to create it again."),
             hasPlan ? CoreText::tr("Say how it is tested") : CoreText::tr("Plan how it is created again")});
    }
    return problems;
}

} // namespace readiness::checks

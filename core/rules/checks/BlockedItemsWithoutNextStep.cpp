#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> blockedItemsWithoutNextStep(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const ItemState& state : assessment.items().all()) {
        if (state.applies() && state.status == ItemStatus::Blocked && state.item->nextStep.isEmpty())
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::ChecklistItem,
                                state.item->id,
                                CoreText::tr("It is blocked, and nobody has said what happens next."),
                                CoreText::tr("Say what the next step is")});
    }
    return problems;
}

} // namespace readiness::checks

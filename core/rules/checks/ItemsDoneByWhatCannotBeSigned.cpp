#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> itemsDoneByWhatCannotBeSigned(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const ItemState& state : assessment.items().all()) {
        if (state.isDoneBySignOff() && assessment.snapshot().find(state.item->doneWhenSigned)
            && signingSubject(assessment.snapshot(), *state.item).isEmpty())
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::ChecklistItem,
                                state.item->id,
                                CoreText::tr("It is done when something is signed that cannot be signed, so never."),
                                CoreText::tr("Name a test cycle, a gate or an area")});
    }
    return problems;
}

} // namespace readiness::checks

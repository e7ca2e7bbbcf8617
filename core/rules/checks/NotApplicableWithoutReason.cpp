#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> notApplicableWithoutReason(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const ItemState& state : assessment.items().all()) {
        if (state.applicability == Applicability::MarkedNotApplicable
            && state.item->notApplicableReason.trimmed().isEmpty())
            problems.push_back({{},
                                Severity::Blocking,
                                RecordKind::ChecklistItem,
                                state.item->id,
                                CoreText::tr("The item is marked as not applicable without a reason."),
                                CoreText::tr("Give the reason why it does not apply")});
    }
    return problems;
}

} // namespace readiness::checks

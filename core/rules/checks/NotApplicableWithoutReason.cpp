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
                                u"The item is marked as not applicable without a reason."_s,
                                u"Give the reason why it does not apply"_s});
    }
    return problems;
}

} // namespace readiness::checks

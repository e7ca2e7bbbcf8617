#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> mustItemsWithoutOwner(const Assessment& assessment)
{
    const Severity severity = isReviewDue(assessment) ? Severity::Blocking : Severity::Warning;
    std::vector<Problem> problems;
    for (const ItemState& state : assessment.items().all()) {
        if (state.isOpen && !state.owner && state.item->importance == Importance::Must)
            problems.push_back({{},
                                severity,
                                RecordKind::ChecklistItem,
                                state.item->id,
                                CoreText::tr("Nobody owns this must item, and its area has no owner either."),
                                CoreText::tr("Name an owner")});
    }
    return problems;
}

} // namespace readiness::checks

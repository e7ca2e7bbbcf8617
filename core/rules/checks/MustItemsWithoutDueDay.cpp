#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> mustItemsWithoutDueDay(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const ItemState& state : assessment.items().all()) {
        if (state.isOpen && state.item->importance == Importance::Must && state.item->due.isNull())
            problems.push_back({{},
                                Severity::Advice,
                                RecordKind::ChecklistItem,
                                state.item->id,
                                CoreText::tr("This must item has no due day, so it never counts as overdue."),
                                CoreText::tr("Set a due day")});
    }
    return problems;
}

} // namespace readiness::checks

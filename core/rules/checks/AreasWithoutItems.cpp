#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> areasWithoutItems(const Assessment& assessment)
{
    QSet<RecordId> filled; // by whatever item: an area that is out of scope is no mistake
    for (const ItemState& state : assessment.items().all())
        filled.insert(state.item->area);
    std::vector<Problem> problems;
    for (const Area* area : assessment.snapshot().all<Area>()) {
        if (!filled.contains(area->id))
            problems.push_back(
                {{},
                 Severity::Advice,
                 RecordKind::Area,
                 area->id,
                 CoreText::tr("The area has no items, so criteria over it are fulfilled without any work."),
                 CoreText::tr("Add items, or remove the area")});
    }
    return problems;
}

} // namespace readiness::checks

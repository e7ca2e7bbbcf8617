#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> areasWithoutOwner(const Assessment& assessment)
{
    QSet<RecordId> inUse;
    for (const ItemState& state : assessment.items().all()) {
        if (state.applies())
            inUse.insert(state.item->area);
    }
    std::vector<Problem> problems;
    for (const Area* area : assessment.snapshot().all<Area>()) {
        if (inUse.contains(area->id) && area->owner.isNull()) // one who is gone: RW-008
            problems.push_back({{},
                                Severity::Advice,
                                RecordKind::Area,
                                area->id,
                                CoreText::tr("Nobody owns this area, so nobody answers for its outcome."),
                                CoreText::tr("Name an owner")});
    }
    return problems;
}

} // namespace readiness::checks

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
                                u"Nobody owns this area, so nobody answers for its outcome."_s,
                                u"Name an owner"_s});
    }
    return problems;
}

} // namespace readiness::checks

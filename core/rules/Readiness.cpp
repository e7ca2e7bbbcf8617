#include "core/rules/Readiness.h"

#include "core/model/Records.h"

#include <algorithm>
#include <tuple>

namespace readiness {

namespace {

struct Sums {
    ReadinessSum strict, withWaivers;
    ItemCounts counts;
};

void count(ItemCounts& counts, const ItemState& state)
{
    if (!state.applies()) {
        ++(state.applicability == Applicability::NotInScope ? counts.notInScope : counts.notApplicable);
        return;
    }
    ++counts.applicable;
    if (!state.isOpen) {
        ++counts.done;
        return;
    }
    switch (state.item->importance) {
    case Importance::Must: ++counts.openMust; break;
    case Importance::Should: ++counts.openShould; break;
    case Importance::Optional: ++counts.openOptional; break;
    }
    counts.overdue += state.isOverdue;
    counts.blocked += state.status == ItemStatus::Blocked;
    counts.waived += state.isWaived;
}

void add(Sums& sums, const ItemState& state)
{
    count(sums.counts, state);
    sums.strict.add(state);
    if (!(state.isOpen && state.isWaived))
        sums.withWaivers.add(state);
}

AreaReadiness result(const Area* area, const Sums& sums)
{
    return {area, sums.strict.percent(), sums.withWaivers.percent(), sums.counts};
}

} // namespace

int weight(Importance importance)
{
    switch (importance) {
    case Importance::Must: return 4;
    case Importance::Should: return 2;
    case Importance::Optional: break;
    }
    return 1;
}

void ReadinessSum::add(const ItemState& state)
{
    if (!state.applies())
        return;
    m_weighted += qint64(weight(state.item->importance)) * state.completeness;
    m_weights += weight(state.item->importance);
}

std::optional<int> ReadinessSum::percent() const
{
    return m_weights == 0 ? std::nullopt : std::optional(int(m_weighted / m_weights));
}

std::vector<const Area*> areasInOrder(const Snapshot& snapshot)
{
    std::vector<const Area*> areas = snapshot.all<Area>();
    std::stable_sort(areas.begin(), areas.end(),
                     [](const Area* a, const Area* b) { return a->position < b->position; });
    return areas;
}

Readiness readinessOf(const Assessment& assessment)
{
    Sums overall;
    QHash<const Area*, Sums> byArea;
    for (const ItemState& state : assessment.items().all()) {
        add(overall, state);
        if (state.area)
            add(byArea[state.area], state);
    }
    Readiness readiness;
    for (const Area* area : areasInOrder(assessment.snapshot()))
        readiness.areas.push_back(result(area, byArea.value(area)));
    readiness.overall = result(nullptr, overall);
    return readiness;
}

} // namespace readiness

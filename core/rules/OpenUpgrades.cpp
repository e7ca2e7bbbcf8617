#include "core/rules/OpenUpgrades.h"

#include "core/rules/UpgradeStanding.h"

namespace readiness {

std::vector<const Upgrade*> openUpgrades(const Assessment& assessment)
{
    std::vector<const Upgrade*> open;
    for (const UpgradeStanding& standing : assessment.upgrades()) {
        if (!isOver(standing.state))
            open.push_back(standing.upgrade);
    }
    return open;
}

} // namespace readiness

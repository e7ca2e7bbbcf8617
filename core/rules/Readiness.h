#pragma once

#include "core/rules/Assessment.h"

namespace readiness {

/// How much an item of each importance weighs in readiness: each step counts twice the next.
int weight(Importance importance);

/// How many items of an area, or of the project, are in which state. Only `notApplicable` and `notInScope` count items
/// that do not apply.
struct ItemCounts {
    int applicable = 0;
    int done = 0;
    int openMust = 0, openShould = 0, openOptional = 0;
    int overdue = 0;
    int blocked = 0;
    int waived = 0; ///< open, and a waiver holds
    int notApplicable = 0;
    int notInScope = 0;

    bool operator==(const ItemCounts&) const = default;
};

/// How far an area, or the project, is: the mean completeness of the items that apply, weighted by importance, in whole
/// percent rounded down (100 means that nothing is missing). Empty where nothing applies. With waivers, open items that
/// a waiver excuses are left out.
struct AreaReadiness {
    const Area* area = nullptr; ///< null for the whole project
    std::optional<int> percent;
    std::optional<int> percentWithWaivers;
    ItemCounts counts;
};

struct Readiness {
    std::vector<AreaReadiness> areas; ///< in the areas' order
    AreaReadiness overall;            ///< of all items, those without an existing area included
};

Readiness readinessOf(const Assessment& assessment);

/// The areas in the order in which they are shown: by position, then by number.
std::vector<const Area*> areasInOrder(const Snapshot& snapshot);

/// Adds up weighted completeness; shared with the metric of the same name.
class ReadinessSum {
public:
    void add(const ItemState& state);
    /// Percent, rounded down; empty when nothing was added.
    std::optional<int> percent() const;

private:
    qint64 m_weighted = 0;
    qint64 m_weights = 0;
};

} // namespace readiness

#pragma once

#include "core/rules/PathToGo.h"
#include "core/rules/RegisterMetrics.h"

#include <unordered_map>

namespace readiness {

/// The steps chosen so far, and how the metrics will stand once they are done. Used by pathToGo only.
class PathPlan {
public:
    struct Entry {
        RecordKind kind{};
        Needs needs;
    };

    struct IdHash {
        std::size_t operator()(const RecordId& id) const { return qHash(id, QHashSeed::globalSeed()); }
    };
    using Entries = std::unordered_map<RecordId, Entry, IdHash>; // references stay valid while it grows

    explicit PathPlan(const Assessment& assessment) : m_assessment(assessment) {}

    /// Records that are new to the plan from now on are marked as excused.
    void beginExcused() { m_isExcused = true; }

    /// The needs of a record, to be added to on behalf of a criterion.
    Needs& need(RecordKind kind, const RecordId& record, const RecordId& criterion);
    const Needs* find(const RecordId& record) const;
    const Entries& all() const { return m_entries; }

    /// What will still be behind a metric once the plan is done.
    std::vector<const ItemState*> remainingItems(Metric metric, const MetricScope& scope, Waivers waivers) const;
    std::vector<const Problem*> remainingProblems(const MetricScope& scope, Waivers waivers) const;
    std::vector<RegisterEntry> remainingEntries(Metric metric, const MetricScope& scope, Waivers waivers) const;
    std::vector<const Conflict*> remainingConflicts(const MetricScope& scope) const;
    /// Whether the plan takes the entry out of its count.
    bool isResolved(const RegisterEntry& entry) const;
    /// The areas whose sign-off will be missing: those not signed, and those that the plan itself changes.
    std::vector<const Area*> remainingSignOffs(const MetricScope& scope) const;
    /// Whether the plan changes what is stored of the record. Signing something else, which finishes it, does not.
    bool isChanged(const RecordId& record) const;
    /// How a percent metric will stand: it reaches a threshold exactly when the points reach threshold × base.
    struct Share {
        qint64 base = 0;
        qint64 points = 0;
    };
    Share share(Metric metric, const MetricScope& scope, Waivers waivers) const;
    /// The points that finishing an item adds.
    static qint64 gain(Metric metric, const ItemState& state);
    /// The value that a metric will have.
    int predicted(Metric metric, const MetricScope& scope, Waivers waivers) const;

    /// Where several items of an area need nothing but an owner, or the area is on the list anyhow, the area's owner
    /// serves them all.
    void nameOwnersOfAreas();

private:
    bool willBeBehind(Metric metric, const ItemState& state) const;
    bool willHaveOwner(const ItemState& state) const;
    bool isResolved(const Problem& problem) const;
    std::vector<RegisterEntry> remainingCycles(const MetricScope& scope) const;
    bool willChange(const Cycle& cycle) const;
    Share shareOfTests(Metric metric, const MetricScope& scope, Waivers waivers) const;

    const Assessment& m_assessment;
    bool m_isExcused = false;
    Entries m_entries;
};

/// Whether finishing the item also takes an answer.
bool isAnswerMissing(const ItemState& state);

} // namespace readiness

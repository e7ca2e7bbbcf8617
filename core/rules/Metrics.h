#pragma once

#include "core/model/Gate.h"
#include "core/rules/Assessment.h"
#include "core/rules/TestSelection.h"

namespace readiness {

/// What a criterion looks at: the areas it names, or all of the project; of risks, those from a score on; of tests, a
/// cycle and suites. The cycle is the one that it names, else the only one whose exit gate it belongs to, else none: the
/// present state over all cycles.
class MetricScope {
public:
    /// All areas.
    MetricScope() = default;
    MetricScope(const Snapshot& snapshot, const Criterion& criterion);

    /// From which score on risks count; none: those of the highest band.
    std::optional<int> minimumScore() const { return m_minimumScore; }
    const TestSelection& tests() const { return m_tests; }
    bool isEverything() const { return m_areas.isEmpty(); }
    bool contains(const ItemState& state) const { return containsArea(state.item->area); }
    bool containsArea(const RecordId& area) const { return isEverything() || m_areas.contains(area); }
    /// Whether a record counts: always where all areas do, else when it belongs to one of them (see areaOf).
    bool contains(const Snapshot& snapshot, const RecordId& record) const;
    /// The areas in order: those named, or all in which an item applies.
    std::vector<const Area*> areas(const Assessment& assessment) const;

private:
    QSet<RecordId> m_areas;
    std::optional<int> m_minimumScore;
    TestSelection m_tests;
};

/// A measured value with the records behind it, in their order and without repetition.
struct MetricValue {
    int value = 0;
    std::vector<RecordId> records;

    bool operator==(const MetricValue&) const = default;
};

/// Whether waivers of records are heeded: an item that a waiver excuses then leaves the count with its problems, and while
/// it is open also the base of percentages.
enum class Waivers { Ignored, Heeded };

/// Measures, over the areas in scope:
///
/// | metric | value | records |
/// |---|---|---|
/// | open_must_items, open_should_items | items of the importance that apply and are not done | these |
/// | done_must_percent, done_should_percent | of the items of the importance that apply, the share that is done, in whole percent rounded down; 100 where none applies | those not done |
/// | readiness_percent | readiness as in Readiness.h; 100 where nothing applies | items that apply and are not complete |
/// | overdue_items | items that apply, are not done, and whose due day is over | these |
/// | blocked_items | items that apply and are blocked | these |
/// | unconfirmed_answers | questions and confirmations that apply, are answered or done, and not confirmed (S3-08) | these |
/// | items_without_owner | items that apply, are not done, and for which neither they nor their area name an existing person | these |
/// | missing_sign_offs | areas without a valid sign-off of their present content; where the criterion names no areas, those in which an item applies | these areas |
/// | open_conflicts | fields whose value several people set without seeing each other's; named areas: of the records that belong to them | records with such a field |
/// | blocking_checks | blocking problems; named areas: at records that belong to them | records with such a problem |
/// | open_blockers | open issues that stop a critical business process and have no accepted workaround (S3-08) | these |
/// | open_risks | open threats whose present rating scores minimum_score or more; where that is not set, as much as the highest band of the method begins with | these |
/// | overdue_actions | actions that are not done and whose due day is over | these |
/// | actions_without_owner | actions that are not done and for which no existing person is named | these |
/// | tasks_without_owner | tasks of cutover plans, without summaries and milestones, for which no existing person is named | these |
/// | plans_outside_window | cutover plans that have no dates, no downtime window, or end after theirs | these |
/// | plans_without_rehearsal | cutover plans of which no rehearsal was accepted | these |
/// | open_steps | steps of the production runs that are neither done nor skipped; before the run, all work of the plan | these, or tasks |
/// | steps_out_of_sequence | steps of the production runs that began, or ended, before what they are linked to allowed it | these |
/// | runs_outside_window | production runs that ended after their window, or will by the forecast | these |
/// | open_failures | problems in production runs that nobody recorded as an issue, or whose issue is open without an accepted workaround | steps |
/// | unverified_steps | steps of the production runs that are done, that somebody is to verify, and that nobody has | these |
/// | cases_not_passed | test cases without a pass that counts (see TestStates.h) | these |
/// | passed_percent | of the test cases, skipped ones too, the share with a pass that counts, rounded down | those without |
/// | stale_passes | test cases whose pass does not count because the solution has changed since | these |
/// | open_defects | defects that are neither closed nor rejected; of a cycle: those that concern it (see CycleDefects.h) | these |
/// | blocking_defects | of these, those that stop a critical process and have no accepted workaround | these |
/// | process_coverage, requirement_coverage | of the processes (requirements) with nothing below them, or that cases name, the share that is covered: it has cases, and each has a pass that counts (see TestCoverage.h) | those not covered |
/// | operation_coverage | of entities × operations, the share that is covered so | entities that are not |
/// | unsigned_cycles | test cycles without a valid sign-off of their present content | these |
/// | missed_limits | measurements whose limit is not met (see Limits.h); of several that measure the same, only the last counts | these |
/// | unrecorded_deviations | differences of test and acceptance environments from production that nobody recorded, in what S0-02 names (see Parity.h) | environments |
/// | uncommitted_upgrades | upgrades that are neither committed nor cancelled (see OpenUpgrades.h) | these |
/// | unproven_backups | backups without a rehearsed restore or a copy off site (S0-07), those of retired environments aside | these |
///
/// Metrics of cutovers name the project while it has no plan, and a run that cannot be computed: nothing was shown yet. So
/// do those of environments without a test environment and production, an upgrade or a backup.
/// Metrics of tests name the cycle, or the project, while there is nothing for them to count, except those of stale passes
/// and defects; a percentage is 0 then, and 100 only where waivers excuse all that is missing.
/// Registers count where the criterion names no areas, or where the record belongs to one of them (see areaOf).
/// Requirements, entities, cycles, measurements, environments, upgrades and backups belong to no area: areas do not narrow what counts them.
/// Nothing excuses a missing sign-off or a conflict but a waiver of the criterion.
MetricValue measured(const Assessment& assessment, Metric metric, const MetricScope& scope, Waivers waivers);

/// Whether higher is better and the value runs from 0 to 100.
bool isPercent(Metric metric);

/// Whether an item is one of the records behind the metric, waivers ignored. Never for metrics that do not count items.
bool isBehind(Metric metric, const ItemState& state);

/// Whether the value fulfils the criterion.
bool isMet(const Criterion& criterion, int value);

/// The blocking problems in scope.
std::vector<const Problem*> blockingProblems(const Assessment& assessment, const MetricScope& scope, Waivers waivers);
/// The conflicts in scope.
std::vector<const Conflict*> openConflicts(const Assessment& assessment, const MetricScope& scope);

} // namespace readiness

#pragma once

#include "core/rules/Check.h"
#include "core/rules/ItemStates.h"
#include "core/sign/SignOffStates.h"

#include <mutex>

namespace readiness {

struct ScheduledPlan;
class TestCoverage;
class TestStates;
struct TestSelection;
struct UpgradeStanding;

/// A snapshot seen at one moment: what every rule starts from, computed once, the costly parts when
/// first asked for. "Today" is the day in the project's zone.
/// It keeps the snapshot alive; records, states and results that point into it are valid as long as it. Immutable, safe
/// to read from any thread.
class Assessment {
public:
    Assessment(SnapshotPtr snapshot, Instant now);
    ~Assessment();
    Assessment(const Assessment&) = delete;
    Assessment& operator=(const Assessment&) = delete;

    const Snapshot& snapshot() const { return *m_snapshot; }
    Instant now() const { return m_now; }
    const QDate& today() const { return m_today; }
    const ScopeFacts& scopeFacts() const { return m_facts; }
    const WaiverStates& waivers() const { return m_waivers; }
    const ItemStates& items() const { return m_items; }
    const SignOffStates& signOffs() const;
    /// The cutover plans with their dates, see scheduledPlans().
    const std::vector<ScheduledPlan>& plans() const;
    /// How the test cases stand.
    const TestStates& tests() const;
    /// What passes cover; computed once for each selection.
    const TestCoverage& coverage(const TestSelection& selection) const;
    /// How the upgrades stand, by number.
    const std::vector<UpgradeStanding>& upgrades() const;
    /// Every broken rule, see problemsOf().
    const std::vector<Problem>& problems() const;

private:
    SnapshotPtr m_snapshot;
    Instant m_now;
    QDate m_today;
    ScopeFacts m_facts;
    WaiverStates m_waivers;
    mutable std::once_flag m_signOffsOnce, m_plansOnce, m_testsOnce, m_upgradesOnce, m_problemsOnce;
    mutable std::optional<SignOffStates> m_signOffs;
    ItemStates m_items; ///< may ask for sign-offs, so it comes after them
    mutable std::vector<ScheduledPlan> m_plans;
    mutable std::unique_ptr<const TestStates> m_tests;
    mutable std::mutex m_coverageMutex;
    mutable std::vector<std::unique_ptr<const TestCoverage>> m_coverages;
    mutable std::vector<UpgradeStanding> m_upgrades;
    mutable std::vector<Problem> m_problems;
};

} // namespace readiness

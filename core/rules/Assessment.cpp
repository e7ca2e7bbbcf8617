#include "core/rules/Assessment.h"

#include "core/rules/PlanSchedules.h"
#include "core/rules/TestCoverage.h"
#include "core/rules/UpgradeStanding.h"

#include <algorithm>

namespace readiness {

Assessment::Assessment(SnapshotPtr snapshot, Instant now)
    : m_snapshot(std::move(snapshot)),
      m_now(now),
      m_today(now.in(m_snapshot->project().zone()).date()),
      m_facts(*m_snapshot),
      m_waivers(*m_snapshot, m_today),
      m_items(*m_snapshot, m_today, {m_facts, m_waivers, [this]() -> const SignOffStates& { return signOffs(); }})
{}

Assessment::~Assessment() = default;

const SignOffStates& Assessment::signOffs() const
{
    std::call_once(m_signOffsOnce, [this] { m_signOffs.emplace(*m_snapshot); });
    return *m_signOffs;
}

const std::vector<ScheduledPlan>& Assessment::plans() const
{
    std::call_once(m_plansOnce, [this] { m_plans = scheduledPlans(m_snapshot, m_now); });
    return m_plans;
}

const TestStates& Assessment::tests() const
{
    std::call_once(m_testsOnce, [this] { m_tests = std::make_unique<const TestStates>(*m_snapshot, m_now); });
    return *m_tests;
}

const TestCoverage& Assessment::coverage(const TestSelection& selection) const
{
    const std::lock_guard lock(m_coverageMutex);
    const auto known =
        std::ranges::find(m_coverages, selection, [](const auto& coverage) { return coverage->selection(); });
    if (known != m_coverages.end())
        return **known;
    return *m_coverages.emplace_back(std::make_unique<const TestCoverage>(*this, selection));
}

const std::vector<UpgradeStanding>& Assessment::upgrades() const
{
    std::call_once(m_upgradesOnce, [this] { m_upgrades = upgradeStandings(*m_snapshot, m_now); });
    return m_upgrades;
}

const std::vector<Problem>& Assessment::problems() const
{
    std::call_once(m_problemsOnce, [this] { m_problems = problemsOf(*this); });
    return m_problems;
}

} // namespace readiness

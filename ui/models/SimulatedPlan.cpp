#include "ui/models/SimulatedPlan.h"

#include "core/base/Text.h"
#include "core/model/Calendar.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"
#include "core/report/ScheduleWords.h"

#include <algorithm>
#include <cmath>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kCostliest = 10;

template <class T>
bool hasSame(const Snapshot& a, const Snapshot& b)
{
    const auto all = a.all<T>(), others = b.all<T>();
    return std::equal(all.begin(), all.end(), others.begin(), others.end(),
                      [](const T* one, const T* other) { return one == other || *one == *other; });
}

bool isSame(const UncertainDuration& a, const UncertainDuration& b)
{
    return std::tie(a.optimistic, a.likely, a.pessimistic) == std::tie(b.optimistic, b.likely, b.pessimistic);
}

bool isSame(const SimulatedRisk& a, const SimulatedRisk& b)
{
    return a.percent == b.percent && isSame(a.delay, b.delay) && a.activities == b.activities;
}

} // namespace

Result<SimulatedPlan> SimulatedPlan::of(const ShownPlanPtr& plan, const Order& order,
                                        const std::function<bool(qint32)>& goOn)
{
    SimulatedPlan made;
    made.m_plan = plan;
    made.m_chances = chancesOf(*plan->schedule);
    made.m_chances.inputs.iterations = order.iterations;
    made.m_chances.inputs.seed = order.seed;
    SimulationInputs inputs = made.m_chances.inputs;
    inputs.goOn = goOn;
    auto result = simulate(plan->schedule->schedule(), inputs);
    if (!result)
        return tl::unexpected(result.error());
    made.m_result = std::move(*result);
    return made;
}

std::optional<double> SimulatedPlan::inWindow() const
{
    const Minute end = schedule().windowEnd();
    return end == kNoMinute ? std::nullopt : std::optional(m_result.probabilityBy(end));
}

bool SimulatedPlan::holdsFor(const ShownPlan& plan) const
{
    if (&plan == m_plan.get())
        return true;
    const Snapshot &then = *m_plan->snapshot, &now = *plan.snapshot;
    if (plan.plan != m_plan->plan || !plan.schedule || !hasSame<Plan>(then, now) || !hasSame<Window>(then, now)
        || !hasSame<Task>(then, now) || !hasSame<Link>(then, now) || !hasSame<Calendar>(then, now)
        || !hasSame<CalendarException>(then, now))
        return false;
    const PlanChances chances = chancesOf(*plan.schedule);
    return std::equal(chances.inputs.risks.begin(), chances.inputs.risks.end(), m_chances.inputs.risks.begin(),
                      m_chances.inputs.risks.end(), [](const auto& a, const auto& b) { return isSame(a, b); });
}

std::vector<RankedModel::Row> SimulatedPlan::costliest() const
{
    std::vector<RankedModel::Row> rows;
    for (const SimulationResult::Cost& cost : m_result.costs) {
        const qint64 minutes = std::llround(cost.minutes);
        if (minutes == 0 || rows.size() == kCostliest)
            break;
        const Risk* risk = cost.risk == kNoIndex ? nullptr : m_chances.risks[std::size_t(cost.risk)];
        const Task* task = risk ? nullptr : schedule().entries()[std::size_t(cost.activity)].task;
        const QString name =
            risk ? displayRef(*m_plan->snapshot, RecordKind::Risk, *risk) + u' ' + displayLine(risk->title)
                 : activityName(schedule(), cost.activity);
        const RecordRef record = risk   ? RecordRef{RecordKind::Risk, risk->id}
                                 : task ? RecordRef{RecordKind::Task, task->id}
                                        : RecordRef();
        rows.push_back({record, name, displayDuration(minutes)});
    }
    return rows;
}

std::vector<RankedModel::Row> SimulatedPlan::mostCritical() const
{
    std::vector<ActivityIndex> order;
    for (ActivityIndex activity = 0; activity < ActivityIndex(m_result.criticality.size()); ++activity) {
        if (!schedule().schedule().network().isSummary(activity) && m_result.criticality[std::size_t(activity)] > 0)
            order.push_back(activity);
    }
    std::stable_sort(order.begin(), order.end(), [&](ActivityIndex a, ActivityIndex b) {
        return m_result.criticality[std::size_t(a)] > m_result.criticality[std::size_t(b)];
    });
    std::vector<RankedModel::Row> rows;
    for (const ActivityIndex activity : order) {
        const double index = m_result.criticality[std::size_t(activity)];
        const Task* task = schedule().entries()[std::size_t(activity)].task;
        rows.push_back({task ? RecordRef{RecordKind::Task, task->id} : RecordRef(), activityName(schedule(), activity),
                        u"%1 %"_s.arg(std::lround(index * 100))});
    }
    return rows;
}

} // namespace readiness

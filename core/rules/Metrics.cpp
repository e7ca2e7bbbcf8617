#include "core/rules/Metrics.h"

#include "core/model/AreaScope.h"
#include "core/model/Records.h"
#include "core/rules/Limits.h"
#include "core/rules/Readiness.h"
#include "core/rules/TestMetrics.h"

#include <algorithm>
#include <functional>

namespace readiness {

namespace {

template <class Range, class RecordOf>
std::vector<RecordId> recordsOf(const Range& range, RecordOf&& recordOf)
{
    std::vector<RecordId> records;
    QSet<RecordId> seen;
    for (const auto& element : range) {
        const RecordId record = std::invoke(recordOf, element);
        if (const auto before = seen.size(); seen.insert(record), seen.size() > before)
            records.push_back(record);
    }
    return records;
}

bool isInBase(Metric metric, const ItemState& state)
{
    const Importance importance = metric == Metric::DoneMustPercent ? Importance::Must : Importance::Should;
    return state.applies() && (metric == Metric::ReadinessPercent || state.item->importance == importance);
}

MetricValue measuredPercent(const Assessment& assessment, Metric metric, const MetricScope& scope, Waivers waivers)
{
    MetricValue result;
    ReadinessSum readiness;
    qint64 base = 0;
    qint64 done = 0;
    for (const ItemState& state : assessment.items().all()) {
        const bool isExcused = waivers == Waivers::Heeded && state.isOpen && state.isWaived;
        if (!isInBase(metric, state) || !scope.contains(state) || isExcused)
            continue;
        readiness.add(state);
        ++base;
        done += state.isOpen ? 0 : 1;
        if (isBehind(metric, state))
            result.records.push_back(state.item->id);
    }
    const int share = base == 0 ? 100 : int(100 * done / base);
    result.value = metric == Metric::ReadinessPercent ? readiness.percent().value_or(100) : share;
    return result;
}

MetricValue measuredTests(const Assessment& assessment, Metric metric, const MetricScope& scope, Waivers waivers)
{
    const TestFindings findings = testFindings(assessment, metric, scope, waivers);
    return {isPercent(metric) ? findings.percent() : int(findings.entries.size()),
            recordsOf(findings.entries, &RegisterEntry::record)};
}

MetricValue measuredItems(const Assessment& assessment, Metric metric, const MetricScope& scope, Waivers waivers)
{
    MetricValue result;
    for (const ItemState& state : assessment.items().all()) {
        if (isBehind(metric, state) && scope.contains(state) && !(waivers == Waivers::Heeded && state.isWaived))
            result.records.push_back(state.item->id);
    }
    result.value = int(result.records.size());
    return result;
}

RecordId cycleOf(const Snapshot& snapshot, const Criterion& criterion)
{
    if (snapshot.find(criterion.cycle))
        return criterion.cycle;
    std::vector<const Cycle*> cycles = snapshot.all<Cycle>();
    std::erase_if(cycles,
                  [&](const Cycle* cycle) { return criterion.gate.isNull() || cycle->exitGate != criterion.gate; });
    return cycles.size() == 1 ? cycles.front()->id : RecordId();
}

} // namespace

MetricScope::MetricScope(const Snapshot& snapshot, const Criterion& criterion) : m_minimumScore(criterion.minimumScore)
{
    const std::vector<RecordId> areas = areasOf(snapshot, criterion);
    m_areas = QSet<RecordId>(areas.begin(), areas.end());
    m_tests.cycle = cycleOf(snapshot, criterion);
    for (const RecordId& suite : snapshot.references(criterion.id, Criterion::kSuitesField)) {
        if (snapshot.find(Id<Suite>(suite)))
            m_tests.suites.insert(suite);
    }
}

bool MetricScope::contains(const Snapshot& snapshot, const RecordId& record) const
{
    return isEverything() || containsArea(areaOf(snapshot, record));
}

std::vector<const Area*> MetricScope::areas(const Assessment& assessment) const
{
    QSet<RecordId> counted = m_areas;
    if (isEverything()) {
        for (const ItemState& state : assessment.items().all()) {
            if (state.applies())
                counted.insert(state.item->area);
        }
    }
    std::vector<const Area*> areas = areasInOrder(assessment.snapshot());
    std::erase_if(areas, [&](const Area* area) { return !counted.contains(area->id); });
    return areas;
}

bool isPercent(Metric metric)
{
    switch (metric) {
    case Metric::DoneMustPercent:
    case Metric::DoneShouldPercent:
    case Metric::ReadinessPercent:
    case Metric::PassedPercent:
    case Metric::ProcessCoverage:
    case Metric::RequirementCoverage:
    case Metric::OperationCoverage: return true;
    default: return false;
    }
}

bool isBehind(Metric metric, const ItemState& state)
{
    switch (metric) {
    case Metric::OpenMustItems:
    case Metric::DoneMustPercent: return state.isOpen && state.item->importance == Importance::Must;
    case Metric::OpenShouldItems:
    case Metric::DoneShouldPercent: return state.isOpen && state.item->importance == Importance::Should;
    case Metric::ReadinessPercent: return state.applies() && state.completeness < 100;
    case Metric::OverdueItems: return state.isOverdue;
    case Metric::BlockedItems: return state.isOpen && state.status == ItemStatus::Blocked;
    case Metric::UnconfirmedAnswers: return state.isAnswer && !state.isConfirmed;
    case Metric::ItemsWithoutOwner: return state.isOpen && !state.owner;
    default: return false;
    }
}

bool isMet(const Criterion& criterion, int value) { return compares(value, criterion.comparison, criterion.threshold); }

MetricValue measured(const Assessment& assessment, Metric metric, const MetricScope& scope, Waivers waivers)
{
    if (isOfTests(metric))
        return measuredTests(assessment, metric, scope, waivers);
    if (isPercent(metric))
        return measuredPercent(assessment, metric, scope, waivers);
    if (isOfRegister(metric)) {
        const auto entries = registerEntries(assessment, metric, scope, waivers);
        return {int(entries.size()), recordsOf(entries, &RegisterEntry::record)};
    }
    switch (metric) {
    case Metric::MissingSignOffs: {
        std::vector<const Area*> areas = scope.areas(assessment);
        std::erase_if(areas, [&](const Area* area) { return assessment.signOffs().isSigned(area->id); });
        return {int(areas.size()), recordsOf(areas, [](const Area* area) { return area->id; })};
    }
    case Metric::OpenConflicts: {
        const auto conflicts = openConflicts(assessment, scope);
        return {int(conflicts.size()), recordsOf(conflicts, [](const Conflict* conflict) { return conflict->record; })};
    }
    case Metric::BlockingChecks: {
        const auto problems = blockingProblems(assessment, scope, waivers);
        return {int(problems.size()), recordsOf(problems, [](const Problem* problem) { return problem->record; })};
    }
    default: return measuredItems(assessment, metric, scope, waivers);
    }
}

std::vector<const Problem*> blockingProblems(const Assessment& assessment, const MetricScope& scope, Waivers waivers)
{
    std::vector<const Problem*> found;
    for (const Problem& problem : assessment.problems()) {
        const bool isExcused = waivers == Waivers::Heeded && assessment.waivers().holding(problem.record);
        if (problem.severity == Severity::Blocking && !isExcused
            && scope.contains(assessment.snapshot(), problem.record))
            found.push_back(&problem);
    }
    return found;
}

std::vector<const Conflict*> openConflicts(const Assessment& assessment, const MetricScope& scope)
{
    std::vector<const Conflict*> found;
    for (const Conflict& conflict : assessment.snapshot().conflicts()) {
        if (scope.contains(assessment.snapshot(), conflict.record))
            found.push_back(&conflict);
    }
    return found;
}

} // namespace readiness

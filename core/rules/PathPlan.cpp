#include "core/rules/PathPlan.h"

#include "core/model/AreaScope.h"
#include "core/model/CycleDefects.h"
#include "core/model/Records.h"
#include "core/rules/Readiness.h"
#include "core/rules/TestMetrics.h"

#include <algorithm>
#include <map>

namespace readiness {

namespace {

void addCriterion(Needs& needs, const RecordId& criterion)
{
    if (!criterion.isNull()
        && std::find(needs.criteria.begin(), needs.criteria.end(), criterion) == needs.criteria.end())
        needs.criteria.push_back(criterion);
}

} // namespace

bool isAnswerMissing(const ItemState& state)
{
    return !state.isDoneBySignOff() && state.item->kind == ItemKind::Question && state.item->answer.trimmed().isEmpty();
}

Needs& PathPlan::need(RecordKind kind, const RecordId& record, const RecordId& criterion)
{
    const auto [entry, isNew] = m_entries.try_emplace(record, Entry{kind, {}});
    Needs& needs = entry->second.needs;
    if (isNew)
        needs.isExcused = m_isExcused;
    addCriterion(needs, criterion);
    return needs;
}

const Needs* PathPlan::find(const RecordId& record) const
{
    const auto entry = m_entries.find(record);
    return entry == m_entries.end() ? nullptr : &entry->second.needs;
}

bool PathPlan::willHaveOwner(const ItemState& state) const
{
    const Needs* own = find(state.item->id);
    const Needs* areas = find(state.item->area);
    return state.owner || (own && own->owner) || (areas && areas->owner);
}

bool PathPlan::willBeBehind(Metric metric, const ItemState& state) const
{
    static const Needs none;
    const Needs* found = find(state.item->id);
    const Needs& needs = found ? *found : none;
    switch (metric) {
    case Metric::UnconfirmedAnswers: {
        const bool willBeAnswer =
            state.isAnswer || (needs.finish && !state.isDoneBySignOff() && state.item->kind != ItemKind::Task);
        const bool willBeAnswered = (needs.finish || !needs.fixes.isEmpty()) && isAnswerMissing(state);
        return willBeAnswer && (!state.isConfirmed || willBeAnswered) && !needs.confirm;
    }
    case Metric::BlockedItems: return isBehind(metric, state) && !needs.finish && !needs.unblock;
    case Metric::ItemsWithoutOwner: return isBehind(metric, state) && !needs.finish && !willHaveOwner(state);
    default: return isBehind(metric, state) && !needs.finish;
    }
}

std::vector<const ItemState*> PathPlan::remainingItems(Metric metric, const MetricScope& scope, Waivers waivers) const
{
    std::vector<const ItemState*> items;
    for (const ItemState& state : m_assessment.items().all()) {
        if (scope.contains(state) && willBeBehind(metric, state) && !(waivers == Waivers::Heeded && state.isWaived))
            items.push_back(&state);
    }
    return items;
}

bool PathPlan::isResolved(const Problem& problem) const
{
    const Needs* needs = find(problem.record);
    if (problem.rule == QLatin1String(kOwnerRule)) {
        const ItemState* state = m_assessment.items().find(problem.record);
        return state && ((needs && needs->finish) || willHaveOwner(*state));
    }
    if (problem.rule == QLatin1String(kConfirmationRule))
        return needs && needs->confirm;
    return needs && needs->fixes.contains(Fix{problem.action, {}});
}

std::vector<const Problem*> PathPlan::remainingProblems(const MetricScope& scope, Waivers waivers) const
{
    std::vector<const Problem*> problems = blockingProblems(m_assessment, scope, waivers);
    std::erase_if(problems, [&](const Problem* problem) { return isResolved(*problem); });
    return problems;
}

bool PathPlan::isResolved(const RegisterEntry& entry) const
{
    if (!entry.steps.empty())
        return std::ranges::all_of(entry.steps, [&](const RegisterEntry& step) { return isResolved(step); });
    const Needs* needs = find(entry.record);
    return needs
           && ((needs->settled && entry.isOutOnceSettled) || needs->fixes.contains(Fix{entry.action, entry.part}));
}

std::vector<RegisterEntry> PathPlan::remainingEntries(Metric metric, const MetricScope& scope, Waivers waivers) const
{
    if (metric == Metric::UnsignedCycles)
        return remainingCycles(scope);
    std::vector<RegisterEntry> entries = registerEntries(m_assessment, metric, scope, waivers);
    std::erase_if(entries, [&](const RegisterEntry& entry) { return isResolved(entry); });
    return entries;
}

/// The cycles whose sign-off will be missing: those not signed, and those that the plan itself changes.
std::vector<RegisterEntry> PathPlan::remainingCycles(const MetricScope& scope) const
{
    std::vector<RegisterEntry> entries = registerEntries(m_assessment, Metric::UnsignedCycles, scope, Waivers::Ignored);
    for (const Cycle* cycle : cyclesIn(m_assessment, scope)) {
        if (m_assessment.signOffs().isSigned(cycle->id) && willChange(*cycle))
            entries.push_back({RecordKind::Cycle, cycle->id, {}});
    }
    std::erase_if(entries, [&](const RegisterEntry& entry) {
        const Needs* needs = find(entry.record);
        return needs && (needs->signOff || needs->fixes.contains(Fix{entry.action, entry.part}));
    });
    return entries;
}

/// Whether the plan changes what the cycle is signed for. Where a new case will be run, nobody knows.
bool PathPlan::willChange(const Cycle& cycle) const
{
    const Snapshot& snapshot = m_assessment.snapshot();
    const std::vector<RecordId> suites = snapshot.references(cycle.id, Cycle::kSuitesField);
    const auto runs = [&](const RecordId& record) {
        const TestCase* testCase = snapshot.find(Id<TestCase>(record));
        return testCase && std::ranges::find(suites, testCase->suite) != suites.end();
    };
    const CycleDefects defects(snapshot, cycle);
    const auto isOfGate = [&](const RecordId& gate) { return gate == cycle.entryGate || gate == cycle.exitGate; };
    return std::ranges::any_of(m_entries, [&](const auto& planned) {
        const auto& [record, entry] = planned;
        switch (entry.needs.isChange() || !entry.needs.correction.isEmpty() ? entry.kind : RecordKind::Project) {
        case RecordKind::BusinessProcess:
        case RecordKind::Entity:
        case RecordKind::Requirement: return true;
        case RecordKind::Criterion: return isOfGate(snapshot.find(Id<Criterion>(record))->gate);
        case RecordKind::Cycle: return record == cycle.id;
        case RecordKind::Defect: return defects.contains(*snapshot.find(Id<Defect>(record)));
        case RecordKind::Environment: return record == cycle.environment;
        case RecordKind::Gate: return isOfGate(record);
        case RecordKind::Measurement: return snapshot.find(Id<Measurement>(record))->cycle == cycle.id;
        case RecordKind::TestCase: return runs(record);
        default: return false;
        }
    });
}

std::vector<const Conflict*> PathPlan::remainingConflicts(const MetricScope& scope) const
{
    std::vector<const Conflict*> conflicts = openConflicts(m_assessment, scope);
    std::erase_if(conflicts, [&](const Conflict* conflict) {
        const Needs* needs = find(conflict->record);
        return needs && !needs->conflictingFields.isEmpty();
    });
    return conflicts;
}

std::vector<const Area*> PathPlan::remainingSignOffs(const MetricScope& scope) const
{
    QSet<RecordId> changed;
    for (const auto& [record, entry] : m_entries) {
        if (isChanged(record) && isContentOfAreas(entry.kind))
            changed.insert(areaOf(m_assessment.snapshot(), record));
    }
    std::vector<const Area*> areas = scope.areas(m_assessment);
    std::erase_if(areas, [&](const Area* area) {
        const Needs* needs = find(area->id);
        const bool isCurrent = m_assessment.signOffs().isSigned(area->id) && !changed.contains(area->id);
        return isCurrent || (needs && needs->signOff);
    });
    return areas;
}

bool PathPlan::isChanged(const RecordId& record) const
{
    const Needs* needs = find(record);
    if (!needs)
        return false;
    const ItemState* state = m_assessment.items().find(record);
    Needs own = *needs;
    own.finish = own.finish && !(state && state->isDoneBySignOff());
    return own.isChange();
}

qint64 PathPlan::gain(Metric metric, const ItemState& state)
{
    return metric == Metric::ReadinessPercent ? qint64(weight(state.item->importance)) * (100 - state.completeness)
                                              : 100;
}

PathPlan::Share PathPlan::shareOfTests(Metric metric, const MetricScope& scope, Waivers waivers) const
{
    const TestFindings findings = testFindings(m_assessment, metric, scope, waivers);
    const auto isLeft = [&](const RegisterEntry& entry) { return !isResolved(entry); };
    const auto left = std::ranges::count_if(findings.entries, isLeft);
    return {findings.base, 100 * (findings.base - qint64(left))};
}

PathPlan::Share PathPlan::share(Metric metric, const MetricScope& scope, Waivers waivers) const
{
    if (isOfTests(metric))
        return shareOfTests(metric, scope, waivers);
    const auto importance = metric == Metric::DoneMustPercent ? Importance::Must : Importance::Should;
    Share share;
    for (const ItemState& state : m_assessment.items().all()) {
        const bool isInBase =
            state.applies() && (metric == Metric::ReadinessPercent || state.item->importance == importance);
        if (!isInBase || !scope.contains(state) || (waivers == Waivers::Heeded && state.isOpen && state.isWaived))
            continue;
        const qint64 weighs = metric == Metric::ReadinessPercent ? weight(state.item->importance) : 1;
        const Needs* needs = find(state.item->id);
        share.base += weighs;
        share.points += weighs * 100 - (state.isOpen && !(needs && needs->finish) ? gain(metric, state) : 0);
    }
    return share;
}

int PathPlan::predicted(Metric metric, const MetricScope& scope, Waivers waivers) const
{
    if (isPercent(metric)) {
        const Share share = this->share(metric, scope, waivers);
        return share.base == 0 ? 100 : int(share.points / share.base);
    }
    if (isOfRegister(metric))
        return int(remainingEntries(metric, scope, waivers).size());
    switch (metric) {
    case Metric::MissingSignOffs: return int(remainingSignOffs(scope).size());
    case Metric::OpenConflicts: return int(remainingConflicts(scope).size());
    case Metric::BlockingChecks: return int(remainingProblems(scope, waivers).size());
    default: return int(remainingItems(metric, scope, waivers).size());
    }
}

void PathPlan::nameOwnersOfAreas()
{
    std::map<RecordId, std::vector<RecordId>> itemsByArea;
    for (const auto& [record, entry] : m_entries) {
        const ItemState* state = m_assessment.items().find(record);
        if (state && state->area && entry.needs.isOwnerOnly())
            itemsByArea[state->area->id].push_back(record);
    }
    for (const auto& [area, items] : itemsByArea) {
        const Needs* listed = find(area);
        const auto isExcused = [&](const RecordId& item) { return find(item)->isExcused; };
        // A step that is needed must not hide behind one that is not.
        const bool servesAnyhow = listed && (!listed->isExcused || std::all_of(items.begin(), items.end(), isExcused));
        if (items.size() < 2 && !servesAnyhow)
            continue;
        const auto [entry, isNew] = m_entries.try_emplace(area, Entry{RecordKind::Area, {}});
        Needs& needs = entry->second.needs;
        needs.isExcused = isNew || needs.isExcused;
        needs.owner = true;
        for (const RecordId& item : items) {
            const Needs moved = m_entries.extract(item).mapped().needs;
            needs.isExcused = needs.isExcused && moved.isExcused;
            for (const RecordId& criterion : moved.criteria)
                addCriterion(needs, criterion);
        }
    }
}

} // namespace readiness

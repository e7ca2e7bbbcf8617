#include "core/rules/PathToGo.h"

#include "core/base/CoreText.h"
#include "core/model/AreaScope.h"
#include "core/model/Records.h"
#include "core/rules/PathWords.h"
#include "core/sign/SignedContent.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// A record that could be changed for a criterion.
struct Candidate {
    RecordKind kind{};
    RecordId record;
    qint64 gain = 1;
    const ItemState* item = nullptr;
    std::vector<const Problem*> problems;
    std::vector<const Conflict*> conflicts;
    std::optional<RegisterEntry> entry; ///< of a register
    bool isPlanned = false;             ///< on the list anyhow
    qint64 overlap = 0;                 ///< how much else it would serve
};

bool isOfSignOffs(Metric metric) { return metric == Metric::MissingSignOffs || metric == Metric::UnsignedCycles; }

/// Chooses records, criterion by criterion, until the plan fulfils all that work can fulfil.
class PathFinder {
public:
    PathFinder(const Assessment& assessment, const Gate& gate)
        : m_assessment(assessment), m_gate(gate), m_plan(assessment)
    {
        for (const Criterion* criterion : criteriaOf(assessment.snapshot(), gate))
            m_goals.push_back({criterion, MetricScope(assessment.snapshot(), *criterion)});
    }

    std::vector<PathStep> found()
    {
        plan();
        m_waivers = Waivers::Ignored;
        m_plan.beginExcused();
        plan();
        return stepsOf(m_assessment, m_plan);
    }

private:
    struct Goal {
        const Criterion* criterion = nullptr;
        MetricScope scope;
    };

    void plan();
    bool takeWhereAllIsNeeded();
    bool takeForFirstUnmet();
    void planConditions();
    void planSignOffs();
    void planAreaSignOffs(const Goal& goal, qint64 wanted);
    void planCycleSignOffs(const Goal& goal, qint64 wanted);
    void planCorrections();
    void planRenewals();
    bool isRenewalNeeded(const SignedContent& content, const ItemState& state) const;

    bool willBeMet(const Goal& goal, Waivers waivers) const;
    bool isPending(const Goal& goal) const;
    qint64 missing(const Goal& goal) const;
    std::vector<Candidate> candidates(const Goal& goal) const;
    std::vector<Candidate> itemCandidates(const Goal& goal) const;
    std::vector<Candidate> registerCandidates(const Goal& goal) const;
    void noteOverlap(const Goal& goal, std::vector<Candidate>& candidates) const;
    void noteGroups(std::vector<Candidate>& candidates) const;
    bool serves(const Goal& goal, const ItemState& state) const;
    bool take(const Goal& goal, std::vector<Candidate> candidates, qint64 wanted);
    void demand(const Goal& goal, const Candidate& candidate);
    void demand(const Goal& goal, const RegisterEntry& entry);
    void demandConfirmation(Needs& needs, const ItemState& state) const;
    void demandDecisions(const Goal& goal, const Area& area);
    void demandDecision(const Goal& goal, const Conflict& conflict);

    const Assessment& m_assessment;
    const Gate& m_gate;
    PathPlan m_plan;
    Waivers m_waivers = Waivers::Heeded;
    std::vector<Goal> m_goals;
};

void PathFinder::plan()
{
    // Whatever is needed without a choice is taken first, so that choices can build on it; a choice can make more needed.
    planConditions();
    while (takeWhereAllIsNeeded() || takeForFirstUnmet()) {}
    planSignOffs();
    m_plan.nameOwnersOfAreas();
    planCorrections();
    planSignOffs(); // a cycle is signed with the criteria of its gates
    planRenewals();
}

bool PathFinder::willBeMet(const Goal& goal, Waivers waivers) const
{
    return isMet(*goal.criterion, m_plan.predicted(goal.criterion->metric, goal.scope, waivers));
}

/// Whether the plan has to see to the criterion: not once it will be met, nor while a waiver of its own holds and is heeded.
bool PathFinder::isPending(const Goal& goal) const
{
    if (m_waivers == Waivers::Heeded
        && (m_assessment.waivers().holding(goal.criterion->id) || willBeMet(goal, Waivers::Heeded)))
        return false;
    return !willBeMet(goal, Waivers::Ignored);
}

/// How much is still missing, in units of Candidate::gain; not above zero when nothing is, or nothing that work can add.
qint64 PathFinder::missing(const Goal& goal) const
{
    const Criterion& criterion = *goal.criterion;
    if (!isPercent(criterion.metric)) {
        const int value = m_plan.predicted(criterion.metric, goal.scope, m_waivers);
        return criterion.comparison == Comparison::AtLeast ? 0 : value - criterion.threshold;
    }
    if (criterion.comparison == Comparison::AtMost)
        return 0;
    const auto missing = [&](Waivers waivers) {
        const PathPlan::Share share = m_plan.share(criterion.metric, goal.scope, waivers);
        return criterion.threshold * share.base - share.points;
    };
    // A waived item that is nearly done may leave more missing than it did: either way of counting fulfils the criterion.
    return std::min(missing(m_waivers), missing(Waivers::Ignored));
}

bool PathFinder::serves(const Goal& goal, const ItemState& state) const
{
    const Metric metric = goal.criterion->metric;
    return metric != Metric::UnconfirmedAnswers && goal.scope.contains(state) && isBehind(metric, state);
}

std::vector<Candidate> PathFinder::itemCandidates(const Goal& goal) const
{
    const Metric metric = goal.criterion->metric;
    std::vector<Candidate> candidates;
    for (const ItemState* state : m_plan.remainingItems(metric, goal.scope, m_waivers)) {
        if (isPercent(metric) && !state->isOpen)
            continue;
        Candidate candidate;
        candidate.kind = RecordKind::ChecklistItem;
        candidate.record = state->item->id;
        candidate.item = state;
        candidate.gain = isPercent(metric) ? PathPlan::gain(metric, *state) : 1;
        candidate.isPlanned = m_plan.find(state->item->id) != nullptr;
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

std::vector<Candidate> PathFinder::registerCandidates(const Goal& goal) const
{
    const auto isNew = [&](const RegisterEntry& step) { return !m_plan.isResolved(step); };
    std::vector<Candidate> candidates;
    for (RegisterEntry& entry : m_plan.remainingEntries(goal.criterion->metric, goal.scope, m_waivers)) {
        Candidate candidate;
        candidate.kind = entry.kind;
        candidate.record = entry.record;
        candidate.gain = isPercent(goal.criterion->metric) ? 100 : 1;
        candidate.isPlanned = entry.steps.empty() && m_plan.find(entry.record);
        candidate.overlap = -std::ranges::count_if(entry.steps, isNew); // the fewest records first
        candidate.entry = std::move(entry);
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

std::vector<Candidate> PathFinder::candidates(const Goal& goal) const
{
    const Metric metric = goal.criterion->metric;
    if (isOfRegister(metric))
        return registerCandidates(goal);
    if (metric != Metric::BlockingChecks && metric != Metric::OpenConflicts)
        return itemCandidates(goal);
    std::vector<Candidate> candidates;
    QHash<RecordId, std::size_t> index;
    const auto candidateOf = [&](RecordKind kind, const RecordId& record) -> Candidate& {
        const auto known = index.constFind(record);
        if (known != index.constEnd())
            return candidates[*known];
        index.insert(record, candidates.size());
        Candidate candidate;
        candidate.kind = kind;
        candidate.record = record;
        candidate.gain = 0;
        candidate.item = m_assessment.items().find(record);
        candidate.isPlanned = m_plan.find(record) != nullptr;
        return candidates.emplace_back(std::move(candidate));
    };
    if (metric == Metric::BlockingChecks) {
        for (const Problem* problem : m_plan.remainingProblems(goal.scope, m_waivers)) {
            Candidate& candidate = candidateOf(problem->kind, problem->record);
            candidate.problems.push_back(problem);
            ++candidate.gain;
        }
    } else {
        for (const Conflict* conflict : m_plan.remainingConflicts(goal.scope)) {
            Candidate& candidate = candidateOf(conflict->kind, conflict->record);
            candidate.conflicts.push_back(conflict);
            ++candidate.gain;
        }
    }
    return candidates;
}

/// Prefers what serves other unmet criteria too.
void PathFinder::noteOverlap(const Goal& goal, std::vector<Candidate>& candidates) const
{
    std::vector<const Goal*> others;
    for (const Goal& other : m_goals) {
        if (&other != &goal && isPending(other))
            others.push_back(&other);
    }
    for (Candidate& candidate : candidates) {
        const auto isServed = [&](const Goal* other) { return candidate.item && serves(*other, *candidate.item); };
        candidate.overlap += std::count_if(others.begin(), others.end(), isServed);
    }
}

/// Owners are named per area: keeps the items of an area together, the largest groups first.
void PathFinder::noteGroups(std::vector<Candidate>& candidates) const
{
    struct Group {
        qint64 items = 0;
        qint64 order = 0;
    };
    QHash<RecordId, Group> groups;
    for (const Candidate& candidate : candidates) {
        Group& group = groups[candidate.item->item->area];
        group.order = group.items == 0 ? groups.size() : group.order;
        ++group.items;
    }
    for (Candidate& candidate : candidates) {
        const Group group = groups.value(candidate.item->item->area);
        candidate.overlap = group.items * (groups.size() + 1) + group.order;
    }
}

bool PathFinder::takeWhereAllIsNeeded()
{
    bool taken = false;
    for (const Goal& goal : m_goals) {
        const qint64 wanted = isPending(goal) && !isOfSignOffs(goal.criterion->metric) ? missing(goal) : 0;
        if (wanted <= 0)
            continue;
        const std::vector<Candidate> all = candidates(goal);
        qint64 total = 0;
        qint64 smallest = std::numeric_limits<qint64>::max();
        for (const Candidate& candidate : all) {
            total += candidate.gain;
            smallest = std::min(smallest, candidate.gain);
        }
        if (wanted <= total && wanted > total - smallest)
            taken = take(goal, all, wanted) || taken;
    }
    return taken;
}

bool PathFinder::takeForFirstUnmet()
{
    for (const Goal& goal : m_goals) {
        const qint64 wanted = isPending(goal) && !isOfSignOffs(goal.criterion->metric) ? missing(goal) : 0;
        if (wanted <= 0)
            continue;
        std::vector<Candidate> all = candidates(goal);
        if (goal.criterion->metric == Metric::ItemsWithoutOwner)
            noteGroups(all);
        else
            noteOverlap(goal, all);
        if (take(goal, std::move(all), wanted))
            return true;
    }
    return false;
}

/// Takes as few of the candidates as give what is missing; none where all of them would not.
bool PathFinder::take(const Goal& goal, std::vector<Candidate> candidates, qint64 wanted)
{
    qint64 total = 0;
    for (const Candidate& candidate : candidates)
        total += candidate.gain;
    if (total < wanted)
        return false;
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        if (std::tie(b.isPlanned, b.gain, b.overlap) != std::tie(a.isPlanned, a.gain, a.overlap) || !a.item || !b.item)
            return std::tie(b.isPlanned, b.gain, b.overlap) < std::tie(a.isPlanned, a.gain, a.overlap);
        if (a.item->completeness != b.item->completeness)
            return a.item->completeness > b.item->completeness; // closest to done first
        return a.item->due.isValid() && (!b.item->due.isValid() || a.item->due < b.item->due);
    });
    for (const Candidate& candidate : candidates) {
        if (wanted <= 0)
            break;
        demand(goal, candidate);
        wanted -= candidate.gain;
    }
    return true;
}

/// Whoever finishes or answers a must item after the review became due leaves a blocking problem unless it is confirmed.
void PathFinder::demandConfirmation(Needs& needs, const ItemState& state) const
{
    const auto counts = [&](const Goal& goal) {
        return goal.criterion->metric == Metric::BlockingChecks && goal.scope.contains(state);
    };
    const bool staysConfirmed = state.isConfirmed && !isAnswerMissing(state);
    if (state.applies() && !state.isDoneBySignOff() && state.item->kind != ItemKind::Task
        && state.item->importance == Importance::Must && !staysConfirmed && isReviewDue(m_assessment)
        && std::any_of(m_goals.begin(), m_goals.end(), counts))
        needs.confirm = true;
}

void PathFinder::demand(const Goal& goal, const RegisterEntry& entry)
{
    for (const RegisterEntry& step : entry.steps) {
        if (!m_plan.isResolved(step))
            demand(goal, step);
    }
    if (!entry.steps.empty())
        return;
    Needs& needs = m_plan.need(entry.kind, entry.record, goal.criterion->id);
    needs.fixes += Fix{entry.action, entry.part};
    needs.settled = needs.settled || entry.settles;
}

void PathFinder::demand(const Goal& goal, const Candidate& candidate)
{
    if (candidate.entry)
        return demand(goal, *candidate.entry);
    Needs& needs = m_plan.need(candidate.kind, candidate.record, goal.criterion->id);
    switch (goal.criterion->metric) {
    case Metric::BlockedItems: needs.unblock = true; break;
    case Metric::UnconfirmedAnswers: needs.confirm = true; break;
    case Metric::ItemsWithoutOwner: needs.owner = true; break;
    case Metric::MissingSignOffs: needs.signOff = true; break;
    case Metric::OpenConflicts:
        for (const Conflict* conflict : candidate.conflicts)
            needs.conflictingFields += conflictLabel(*conflict);
        break;
    case Metric::BlockingChecks:
        for (const Problem* problem : candidate.problems) {
            if (problem->rule == QLatin1String(kOwnerRule))
                needs.owner = true;
            else if (problem->rule == QLatin1String(kConfirmationRule))
                needs.confirm = true;
            else if (const Fix fix{problem->action, {}}; !needs.fixes.contains(fix))
                needs.fixes += fix;
        }
        break;
    default: needs.finish = true;
    }
    if (candidate.item && (needs.finish || !needs.fixes.isEmpty()))
        demandConfirmation(needs, *candidate.item);
}

void PathFinder::demandDecisions(const Goal& goal, const Area& area)
{
    for (const Conflict& conflict : m_assessment.snapshot().conflicts()) {
        if (isContentOfAreas(conflict.kind) && areaOf(m_assessment.snapshot(), conflict.record) == area.id)
            demandDecision(goal, conflict);
    }
}

void PathFinder::demandDecision(const Goal& goal, const Conflict& conflict)
{
    const Needs* planned = m_plan.find(conflict.record);
    const QString label = conflictLabel(conflict);
    if (!planned || !planned->conflictingFields.contains(label))
        m_plan.need(conflict.kind, conflict.record, goal.criterion->id).conflictingFields += label;
}

/// What people made their decision depend on: overdue conditions forbid a go of any kind, late ones a full one.
void PathFinder::planConditions()
{
    for (const ConditionState& state : conditionsOn(m_assessment, Id<Gate>(m_gate.id))) {
        const bool isNeeded = state.standing == ConditionStanding::Overdue
                              || (state.standing == ConditionStanding::Late && m_waivers == Waivers::Ignored);
        if (isNeeded && !m_plan.find(state.condition->id))
            m_plan.need(RecordKind::Condition, state.condition->id, {}).fixes +=
                Fix{CoreText::tr("Fulfil the condition: %1").arg(dueWords(state.due, m_assessment.today())), {}};
    }
}

/// Last, because whatever else is done in an area or a cycle has to be signed again.
void PathFinder::planSignOffs()
{
    for (const Goal& goal : m_goals) {
        if (!isOfSignOffs(goal.criterion->metric) || !isPending(goal))
            continue;
        if (goal.criterion->metric == Metric::MissingSignOffs)
            planAreaSignOffs(goal, missing(goal));
        else
            planCycleSignOffs(goal, missing(goal));
    }
}

/// Nothing is signed while conflicts are open.
void PathFinder::planAreaSignOffs(const Goal& goal, qint64 wanted)
{
    std::vector<const Area*> areas = m_plan.remainingSignOffs(goal.scope);
    std::stable_partition(areas.begin(), areas.end(),
                          [&](const Area* area) { return m_plan.find(area->id) != nullptr; });
    for (auto area = areas.begin(); area != areas.end() && wanted > 0; ++area, --wanted) {
        demandDecisions(goal, **area);
        m_plan.need(RecordKind::Area, (*area)->id, goal.criterion->id).signOff = true;
    }
}

void PathFinder::planCycleSignOffs(const Goal& goal, qint64 wanted)
{
    for (const RegisterEntry& entry : m_plan.remainingEntries(Metric::UnsignedCycles, goal.scope, m_waivers)) {
        if (wanted-- <= 0)
            break;
        if (entry.kind != RecordKind::Cycle) {
            demand(goal, entry);
            continue;
        }
        const SignedScope signedScope{SignOffScope::Cycle, entry.record};
        for (const Conflict* conflict : SignedContent(m_assessment.snapshot()).conflicts(signedScope))
            demandDecision(goal, *conflict);
        m_plan.need(entry.kind, entry.record, goal.criterion->id).signOff = true;
    }
}

/// What the plan changes of what was signed has to be signed again where an item is done by that.
void PathFinder::planRenewals()
{
    std::optional<SignedContent> content;
    for (const ItemState& state : m_assessment.items().all()) {
        if (state.signedBy.isEmpty() || m_plan.all().empty())
            continue;
        ItemState reopened = state;
        reopened.isOpen = true;
        reopened.completeness = 0;
        const auto counting = std::ranges::find_if(m_goals, [&](const Goal& goal) { return serves(goal, reopened); });
        if (counting == m_goals.end())
            continue;
        if (!content)
            content.emplace(m_assessment.snapshot());
        if (isRenewalNeeded(*content, state))
            m_plan.need(RecordKind::ChecklistItem, state.item->id, counting->criterion->id).finish = true;
    }
}

/// A gate may also be signed for the sign-offs of areas.
bool PathFinder::isRenewalNeeded(const SignedContent& content, const ItemState& state) const
{
    RecordKind kind{};
    if (!m_assessment.snapshot().find(state.item->doneWhenSigned, &kind))
        return false;
    const SignOffScope scope = kind == RecordKind::Gate    ? SignOffScope::Gate
                               : kind == RecordKind::Cycle ? SignOffScope::Cycle
                                                           : SignOffScope::Area;
    return std::ranges::any_of(content.records({scope, state.item->doneWhenSigned}), [&](const auto& scoped) {
        const Needs* needs = m_plan.find(scoped.record->id);
        return m_plan.isChanged(scoped.record->id) || (needs && needs->signOff && kind == RecordKind::Gate);
    });
}

/// What no work can fulfil has to be agreed anew.
void PathFinder::planCorrections()
{
    if (m_goals.empty())
        m_plan.need(RecordKind::Gate, m_gate.id, {}).correction =
            CoreText::tr("add a criterion: without one the gate stays closed");
    for (const Goal& goal : m_goals) {
        if (isPending(goal))
            m_plan.need(RecordKind::Criterion, goal.criterion->id, goal.criterion->id).correction =
                CoreText::tr("agree on another threshold: no work on the records reaches this one");
    }
}

} // namespace

std::vector<PathStep> pathToGo(const Assessment& assessment, const Gate& gate)
{
    return PathFinder(assessment, gate).found();
}

} // namespace readiness

#include "core/rules/GateEvaluation.h"

#include "core/base/CoreText.h"
#include "core/model/Records.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// Waivers that excuse items among the records which withWaivers leaves out.
std::vector<const Waiver*> itemWaivers(const Assessment& assessment, const CriterionResult& result)
{
    const QSet<RecordId> kept(result.withWaivers.records.begin(), result.withWaivers.records.end());
    std::vector<const Waiver*> waivers;
    for (const RecordId& record : result.strict.records) {
        const Waiver* waiver = assessment.waivers().holding(record);
        if (waiver && !kept.contains(record))
            waivers.push_back(waiver);
    }
    return waivers;
}

std::vector<WaiverNote> notesOnWaivers(const Assessment& assessment, const CriterionResult& result)
{
    std::vector<WaiverNote> notes;
    const auto note = [&](const RecordId& subject) {
        for (const Waiver* waiver : assessment.waivers().all(subject)) {
            const QString why = whyNot(assessment.waivers().standing(waiver->id), *waiver);
            if (!why.isEmpty())
                notes.push_back(
                    {waiver, CoreText::tr("The waiver “%1” does not count: it %2.").arg(waiver->reason, why)});
        }
    };
    note(result.criterion->id);
    for (const RecordId& record : result.withWaivers.records)
        note(record);
    return notes;
}

CriterionResult evaluated(const Assessment& assessment, const Criterion& criterion)
{
    const MetricScope scope(assessment.snapshot(), criterion);
    CriterionResult result;
    result.criterion = &criterion;
    result.strict = measured(assessment, criterion.metric, scope, Waivers::Ignored);
    result.withWaivers = assessment.waivers().isAnyHolding()
                             ? measured(assessment, criterion.metric, scope, Waivers::Heeded)
                             : result.strict;
    const Waiver* own = assessment.waivers().holding(criterion.id);
    if (isMet(criterion, result.strict.value)) {
        result.outcome = Outcome::Met;
    } else if (isMet(criterion, result.withWaivers.value)) {
        result.outcome = Outcome::Waived;
        result.waivers = itemWaivers(assessment, result);
    } else if (own) {
        result.outcome = Outcome::Waived;
        result.waivers = {own};
    } else {
        result.outcome = Outcome::NotMet;
        result.notes = notesOnWaivers(assessment, result);
    }
    return result;
}

int countOf(const std::vector<CriterionResult>& criteria, Outcome outcome)
{
    return int(std::count_if(criteria.begin(), criteria.end(),
                             [&](const CriterionResult& c) { return c.outcome == outcome; }));
}

QString missedWords(int missed, int all)
{
    if (all == 1)
        return CoreText::tr("The only criterion is not met.");
    if (missed == all)
        return CoreText::tr("None of the %1 criteria is met.").arg(all);
    return (missed == 1 ? CoreText::tr("%1 of %2 criteria is not met.")
                        : CoreText::tr("%1 of %2 criteria are not met."))
        .arg(missed)
        .arg(all);
}

QString waivedWords(int waived, int all)
{
    if (all == 1)
        return CoreText::tr("The only criterion is excused by waivers.");
    if (waived == all)
        return CoreText::tr("All %1 criteria are excused by waivers.").arg(all);
    return (waived == 1 ? CoreText::tr("%1 of %2 criteria is excused by waivers, the others are met.")
                        : CoreText::tr("%1 of %2 criteria are excused by waivers, the others are met."))
        .arg(waived)
        .arg(all);
}

QString reasonFor(const GateEvaluation& evaluation)
{
    const int all = int(evaluation.criteria.size());
    const int missed = countOf(evaluation.criteria, Outcome::NotMet);
    const int waived = countOf(evaluation.criteria, Outcome::Waived);
    if (all == 0)
        return CoreText::tr("The gate has no criteria, so nothing can have been fulfilled.");
    if (missed > 0)
        return missedWords(missed, all);
    if (waived > 0)
        return waivedWords(waived, all);
    return all == 1 ? CoreText::tr("The only criterion is met.") : CoreText::tr("All %1 criteria are met.").arg(all);
}

int countOf(const std::vector<ConditionState>& conditions, ConditionStanding standing)
{
    return int(std::count_if(conditions.begin(), conditions.end(),
                             [&](const ConditionState& c) { return c.standing == standing; }));
}

QString conditionWords(const GateEvaluation& evaluation)
{
    const int late = countOf(evaluation.conditions, ConditionStanding::Late)
                     + countOf(evaluation.conditions, ConditionStanding::Overdue);
    if (late == 0)
        return {};
    return u' '
           + (late == 1 ? CoreText::tr("A condition of the decision is past its date.")
                        : CoreText::tr("%1 conditions of the decision are past their dates.").arg(late));
}

GateAnswer answerOf(const GateEvaluation& evaluation)
{
    if (evaluation.criteria.empty() || countOf(evaluation.criteria, Outcome::NotMet) > 0
        || countOf(evaluation.conditions, ConditionStanding::Overdue) > 0)
        return GateAnswer::NoGo;
    const bool isConditional = countOf(evaluation.criteria, Outcome::Waived) > 0
                               || countOf(evaluation.conditions, ConditionStanding::Late) > 0;
    return isConditional ? GateAnswer::ConditionalGo : GateAnswer::Go;
}

template <class T>
std::vector<const T*> inOrder(std::vector<const T*> records)
{
    std::stable_sort(records.begin(), records.end(), [](const T* a, const T* b) { return a->position < b->position; });
    return records;
}

} // namespace

QString decisionKey(GateAnswer decision)
{
    switch (decision) {
    case GateAnswer::Go: return u"go"_s;
    case GateAnswer::ConditionalGo: return u"conditional"_s;
    case GateAnswer::NoGo: break;
    }
    return u"no-go"_s;
}

GateEvaluation evaluateGate(const Assessment& assessment, const Gate& gate)
{
    GateEvaluation evaluation;
    evaluation.gate = &gate;
    for (const Criterion* criterion : criteriaOf(assessment.snapshot(), gate))
        evaluation.criteria.push_back(evaluated(assessment, *criterion));
    evaluation.decided = decisionOn(assessment.snapshot(), Id<Gate>(gate.id));
    evaluation.conditions = conditionsOn(assessment, Id<Gate>(gate.id));
    evaluation.decision = answerOf(evaluation);
    evaluation.reason = reasonFor(evaluation) + conditionWords(evaluation);
    return evaluation;
}

std::vector<const Gate*> gatesInOrder(const Snapshot& snapshot) { return inOrder(snapshot.all<Gate>()); }

const Gate* goLiveGate(const Snapshot& snapshot)
{
    const std::vector<const Gate*> gates = gatesInOrder(snapshot);
    const auto found = std::find_if(gates.begin(), gates.end(), [](const Gate* gate) { return gate->isGoLive; });
    return found == gates.end() ? nullptr : *found;
}

std::vector<const Criterion*> criteriaOf(const Snapshot& snapshot, const Gate& gate)
{
    std::vector<const Criterion*> criteria = snapshot.all<Criterion>();
    std::erase_if(criteria, [&](const Criterion* criterion) { return criterion->gate != gate.id; });
    return inOrder(std::move(criteria));
}

} // namespace readiness

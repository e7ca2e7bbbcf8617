#include "core/playbook/PlaybookRecords.h"

#include "core/model/FieldBuilders.h"

namespace readiness {

namespace {

/// The playbook's words for choices are the fields' keys (a test compares them with the schema).
template <class Enum>
Enum choiceOf(const QString& key)
{
    return fields::Encoding<Enum>::load(Value(key));
}

} // namespace

ScopeFact recordOf(const PlaybookFact& fact)
{
    ScopeFact record;
    record.key = fact.key;
    record.label = fact.label;
    record.kind = choiceOf<ScopeFactKind>(fact.kind);
    record.value = fact.value;
    return record;
}

Area recordOf(const PlaybookArea& area)
{
    Area record;
    record.title = area.title;
    record.outcome = area.outcome;
    return record;
}

Gate recordOf(const PlaybookGate& gate)
{
    Gate record;
    record.title = gate.title;
    record.description = gate.description;
    record.due = DueDate::fromText(gate.due).value_or(DueDate());
    record.isGoLive = gate.isGoLive;
    return record;
}

Criterion recordOf(const PlaybookCriterion& criterion)
{
    Criterion record;
    record.title = criterion.title;
    record.metric = choiceOf<Metric>(criterion.metric);
    record.comparison = choiceOf<Comparison>(criterion.comparison);
    record.threshold = criterion.threshold;
    record.minimumScore = criterion.minimumScore;
    return record;
}

ChecklistItem recordOf(const PlaybookItem& item)
{
    ChecklistItem record;
    record.title = item.title;
    record.guidance = item.guidance;
    record.kind = choiceOf<ItemKind>(item.kind);
    record.importance = choiceOf<Importance>(item.importance);
    record.due = DueDate::fromText(item.due).value_or(DueDate());
    record.appliesIf = item.appliesIf;
    record.source = item.sources.join(u", ");
    record.origin = item.origin;
    return record;
}

Risk recordOf(const PlaybookRisk& risk)
{
    Risk record;
    record.title = risk.title;
    record.cause = risk.cause;
    record.event = risk.event;
    record.effect = risk.effect;
    record.kind = choiceOf<RiskKind>(risk.kind);
    record.category = risk.category;
    record.inherent = {risk.probability, risk.impact};
    record.response = choiceOf<RiskResponse>(risk.response);
    record.trigger = risk.trigger;
    record.contingencyPlan = risk.contingencyPlan;
    record.fallbackPlan = risk.fallbackPlan;
    record.delayLikely = risk.delay;
    record.source = risk.sources.join(u", ");
    record.origin = risk.origin;
    return record;
}

} // namespace readiness

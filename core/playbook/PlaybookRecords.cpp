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

} // namespace readiness

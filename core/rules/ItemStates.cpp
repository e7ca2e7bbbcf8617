#include "core/rules/ItemStates.h"

#include "core/model/Records.h"

namespace readiness {

namespace {

/// Looks up what the states share, each distinct condition once.
class StateBuilder {
public:
    StateBuilder(const Snapshot& snapshot, const QDate& today, const ScopeFacts& facts)
        : m_snapshot(snapshot),
          m_facts(facts),
          m_today(today),
          m_goLive(snapshot.project().goLiveDate()),
          m_zone(snapshot.project().zone())
    {}

    ItemState state(const ChecklistItem& item, bool isWaived)
    {
        ItemState state;
        state.item = &item;
        state.area = m_snapshot.find(item.area);
        state.owner = owner(item, state.area);
        state.applicability = applicability(item);
        state.isOpen = state.applies() && item.status != ItemStatus::Done;
        state.due = item.due.resolved(m_goLive);
        state.isOverdue = state.isOpen && state.due.isValid() && state.due < m_today;
        state.isWaived = isWaived;
        state.isAnswer = state.applies() && item.kind != ItemKind::Task
                         && (item.status == ItemStatus::Done || !item.answer.trimmed().isEmpty());
        state.isConfirmed = isConfirmed(item);
        state.completeness = state.applies() ? completeness(item, state.area) : 0;
        state.maturity = item.maturity ? item.maturity : state.area ? state.area->defaultMaturity : std::nullopt;
        return state;
    }

private:
    const Person* owner(const ChecklistItem& item, const Area* area) const
    {
        const Person* own = m_snapshot.find(item.owner);
        return own || !area ? own : m_snapshot.find(area->owner);
    }

    Applicability applicability(const ChecklistItem& item)
    {
        if (item.status == ItemStatus::NotApplicable)
            return Applicability::MarkedNotApplicable;
        return item.appliesIf.isEmpty() || isInScope(item.appliesIf) ? Applicability::Applies
                                                                     : Applicability::NotInScope;
    }

    bool isInScope(const QString& condition)
    {
        auto known = m_conditions.constFind(condition);
        if (known == m_conditions.constEnd()) {
            const auto expression = ScopeExpression::parse(condition);
            // What cannot be read or decided counts: leaving an item out must be a decision.
            known = m_conditions.insert(condition, !expression || expression->evaluate(m_facts) != Truth::No);
        }
        return *known;
    }

    bool isConfirmed(const ChecklistItem& item) const
    {
        if (!item.confirmedOn.isValid() || !m_snapshot.find(item.confirmedBy))
            return false;
        return item.answeredAt.isNull() || item.answeredAt.in(m_zone).date() <= item.confirmedOn;
    }

    static int completeness(const ChecklistItem& item, const Area* area)
    {
        switch (item.status) {
        case ItemStatus::Done: return 100;
        case ItemStatus::InProgress:
        case ItemStatus::Blocked:
            return item.completeness.value_or(area ? area->defaultCompleteness.value_or(kUnstatedCompleteness)
                                                   : kUnstatedCompleteness);
        case ItemStatus::NotStarted:
        case ItemStatus::NotApplicable: break;
        }
        return 0;
    }

    const Snapshot& m_snapshot;
    const ScopeFacts& m_facts;
    const QDate m_today;
    const QDate m_goLive;
    const QTimeZone m_zone;
    QHash<QString, bool> m_conditions;
};

} // namespace

ItemStates::ItemStates(const Snapshot& snapshot, const QDate& today, const ScopeFacts& facts,
                       const WaiverStates& waivers)
{
    const std::vector<const ChecklistItem*> items = snapshot.all<ChecklistItem>();
    m_states.reserve(items.size());
    m_index.reserve(qsizetype(items.size()));
    StateBuilder builder(snapshot, today, facts);
    for (const ChecklistItem* item : items) {
        m_index.insert(item->id, m_states.size());
        m_states.push_back(builder.state(*item, waivers.holding(item->id) != nullptr));
    }
}

const ItemState* ItemStates::find(const RecordId& item) const
{
    const auto found = m_index.constFind(item);
    return found == m_index.constEnd() ? nullptr : &m_states[*found];
}

} // namespace readiness

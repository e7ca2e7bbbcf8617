#include "core/rules/ItemStates.h"

#include "core/base/CoreText.h"
#include "core/model/Records.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// Looks up what the states share, each distinct condition once.
class StateBuilder {
public:
    StateBuilder(const Snapshot& snapshot, const QDate& today, const ItemGrounds& grounds)
        : m_snapshot(snapshot),
          m_grounds(grounds),
          m_today(today),
          m_goLive(snapshot.project().goLiveDate()),
          m_zone(snapshot.project().zone())
    {}

    ItemState state(const ChecklistItem& item)
    {
        ItemState state;
        state.item = &item;
        state.area = m_snapshot.find(item.area);
        state.owner = owner(item, state.area);
        state.applicability = applicability(item);
        state.status = item.status;
        if (state.isDoneBySignOff())
            decideBySignOff(state);
        state.isOpen = state.applies() && state.status != ItemStatus::Done;
        state.due = item.due.resolved(m_goLive);
        state.isOverdue = state.isOpen && state.due.isValid() && state.due < m_today;
        state.isWaived = m_grounds.waivers.holding(item.id) != nullptr;
        const bool isTickedOff = state.status == ItemStatus::Done && !state.isDoneBySignOff();
        state.isAnswer =
            state.applies() && item.kind != ItemKind::Task && (isTickedOff || !item.answer.trimmed().isEmpty());
        state.isConfirmed = isConfirmed(item);
        state.completeness = state.applies() ? completeness(state) : 0;
        state.maturity = item.maturity ? item.maturity : state.area ? state.area->defaultMaturity : std::nullopt;
        return state;
    }

private:
    /// Whoever ticked it off before has not signed: then it is not even begun.
    void decideBySignOff(ItemState& state) const
    {
        QStringList signers;
        for (const SignOff* signOff : m_grounds.signOffs().validOf(state.item->doneWhenSigned))
            signers += signOff->signer;
        signers.removeDuplicates();
        state.signedBy = signers.join(u", "_s);
        if (!signers.isEmpty())
            state.status = ItemStatus::Done;
        else if (state.status == ItemStatus::Done)
            state.status = ItemStatus::NotStarted;
    }

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
            known = m_conditions.insert(condition, !expression || expression->evaluate(m_grounds.facts) != Truth::No);
        }
        return *known;
    }

    bool isConfirmed(const ChecklistItem& item) const
    {
        if (!item.confirmedOn.isValid() || !m_snapshot.find(item.confirmedBy))
            return false;
        return item.answeredAt.isNull() || item.answeredAt.in(m_zone).date() <= item.confirmedOn;
    }

    static int completeness(const ItemState& state)
    {
        switch (state.status) {
        case ItemStatus::Done: return 100;
        case ItemStatus::InProgress:
        case ItemStatus::Blocked:
            return state.item->completeness.value_or(
                state.area ? state.area->defaultCompleteness.value_or(kUnstatedCompleteness) : kUnstatedCompleteness);
        case ItemStatus::NotStarted:
        case ItemStatus::NotApplicable: break;
        }
        return 0;
    }

    const Snapshot& m_snapshot;
    const ItemGrounds& m_grounds;
    const QDate m_today;
    const QDate m_goLive;
    const QTimeZone m_zone;
    QHash<QString, bool> m_conditions;
};

} // namespace

ItemStates::ItemStates(const Snapshot& snapshot, const QDate& today, const ItemGrounds& grounds)
{
    const std::vector<const ChecklistItem*> items = snapshot.all<ChecklistItem>();
    m_states.reserve(items.size());
    m_index.reserve(qsizetype(items.size()));
    StateBuilder builder(snapshot, today, grounds);
    for (const ChecklistItem* item : items) {
        m_index.insert(item->id, m_states.size());
        m_states.push_back(builder.state(*item));
    }
}

const ItemState* ItemStates::find(const RecordId& item) const
{
    const auto found = m_index.constFind(item);
    return found == m_index.constEnd() ? nullptr : &m_states[*found];
}

QString signingSubject(const Snapshot& snapshot, const ChecklistItem& item)
{
    RecordKind kind{};
    const Record* subject = snapshot.find(item.doneWhenSigned, &kind);
    if (!subject)
        return {};
    const QString title = recordType(kind).title(*subject);
    switch (kind) {
    case RecordKind::Area: return CoreText::tr("the area %1").arg(title);
    case RecordKind::Gate: return CoreText::tr("the gate %1").arg(title);
    case RecordKind::Cycle: return CoreText::tr("the test cycle %1").arg(title);
    default: return {};
    }
}

QString signingNote(const Snapshot& snapshot, const ItemState& state)
{
    if (!state.isDoneBySignOff())
        return {};
    if (!state.signedBy.isEmpty())
        return CoreText::tr("Signed by %1").arg(state.signedBy);
    const QString subject = signingSubject(snapshot, *state.item);
    return subject.isEmpty() ? CoreText::tr("Waits for the sign-off of something that cannot be signed")
                             : CoreText::tr("Waits for the sign-off of %1").arg(subject);
}

} // namespace readiness

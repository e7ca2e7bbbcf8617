#include "core/rules/Chase.h"

#include "core/model/Records.h"
#include "core/rules/InternalRecords.h"
#include "core/rules/OpenRecords.h"

#include <algorithm>

namespace readiness {

namespace {

/// Goes through the records once and sorts them under their owners.
class ChaseBuilder {
public:
    ChaseBuilder(const Assessment& assessment, const Reminders& reminders, const QDate& until)
        : m_snapshot(assessment.snapshot()),
          m_reminders(reminders),
          m_today(assessment.today()),
          m_until(until),
          m_goLive(m_snapshot.project().goLiveDate())
    {}

    void addItems(const ItemStates& items)
    {
        for (const ItemState& state : items.all()) {
            if (!state.isOpen)
                continue;
            OwedRecord owed = owedOf(*state.item, state.due);
            owed.nextStep = state.item->nextStep.isEmpty() ? signingNote(m_snapshot, state) : state.item->nextStep;
            owed.nextStepOn = state.item->nextStepOn;
            add(state.owner, std::move(owed));
        }
    }

    template <class T>
    void addOpen(const Assessment& assessment)
    {
        for (const T* record : m_snapshot.all<T>()) {
            if (!isOpen(assessment, T::kKind, *record))
                continue;
            OwedRecord owed = owedOf(*record, record->due.resolved(m_goLive));
            if constexpr (requires { record->followUp; }) {
                owed.nextStep = record->followUp;
                owed.nextStepOn = record->followUpOn;
            }
            owed.isInternal = isInternal(m_snapshot, T::kKind, record->id);
            add(m_snapshot.find(record->owner), std::move(owed));
        }
    }

    void addDecisions()
    {
        for (const Decision* decision : m_snapshot.all<Decision>()) {
            const Person* person = m_snapshot.find(decision->decidedBy);
            if (person && decision->outcome == DecisionOutcome::Open)
                ownerOf(person).decisions.push_back(dated(owedOf(*decision, decision->due.resolved(m_goLive)), person));
        }
    }

    std::vector<OwedByOwner> finish()
    {
        std::vector<OwedByOwner> owners;
        for (OwedByOwner& owner : m_owners) {
            const auto isEarlier = [](const OwedRecord& a, const OwedRecord& b) {
                return std::tuple(!a.due.isValid(), a.due, a.kind, a.record->number)
                       < std::tuple(!b.due.isValid(), b.due, b.kind, b.record->number);
            };
            for (auto* list : {&owner.overdue, &owner.upcoming, &owner.decisions})
                std::sort(list->begin(), list->end(), isEarlier);
            owners.push_back(std::move(owner));
        }
        const auto rank = [](const OwedByOwner& owner) {
            return std::tuple(!owner.person, -std::ssize(owner.overdue), -std::ssize(owner.upcoming),
                              -std::ssize(owner.decisions), owner.person ? owner.person->number : 0);
        };
        std::sort(owners.begin(), owners.end(),
                  [&](const OwedByOwner& a, const OwedByOwner& b) { return rank(a) < rank(b); });
        return owners;
    }

private:
    template <class T>
    static OwedRecord owedOf(const T& record, const QDate& due)
    {
        OwedRecord owed;
        owed.kind = T::kKind;
        owed.record = &record;
        owed.title = record.title;
        owed.due = due;
        return owed;
    }

    void add(const Person* person, OwedRecord owed)
    {
        if (!owed.due.isValid() || owed.due > m_until)
            return;
        OwedByOwner& owner = ownerOf(person);
        auto& list = owed.due < m_today ? owner.overdue : owner.upcoming;
        list.push_back(dated(std::move(owed), person));
    }

    OwedRecord dated(OwedRecord owed, const Person* person) const
    {
        if (owed.due.isValid())
            owed.daysLate = int(owed.due.daysTo(m_today));
        if (person)
            owed.asked = m_reminders.about(owed.record->id, person->name);
        return owed;
    }

    OwedByOwner& ownerOf(const Person* person)
    {
        const auto known = m_index.constFind(person);
        if (known != m_index.constEnd())
            return m_owners[*known];
        m_index.insert(person, m_owners.size());
        OwedByOwner& owner = m_owners.emplace_back();
        owner.person = person;
        if (person)
            owner.asked = m_reminders.of(person->name);
        return owner;
    }

    const Snapshot& m_snapshot;
    const Reminders& m_reminders;
    QDate m_today, m_until, m_goLive;
    std::vector<OwedByOwner> m_owners;
    QHash<const Person*, std::size_t> m_index;
};

} // namespace

bool Chase::isOverdue() const
{
    return std::any_of(owners.begin(), owners.end(), [](const OwedByOwner& owner) {
        return !owner.overdue.empty() || (!owner.decisions.empty() && owner.decisions.front().daysLate > 0);
    });
}

OwedByOwner Chase::of(const Person& person) const
{
    for (const OwedByOwner& owner : owners) {
        if (owner.person && owner.person->id == person.id)
            return owner;
    }
    OwedByOwner nothing;
    nothing.person = &person;
    return nothing;
}

Chase chaseOf(const Assessment& assessment, const Reminders& reminders, int days)
{
    Chase chase{assessment.today(), assessment.today().addDays(std::max(0, days)), {}};
    ChaseBuilder builder(assessment, reminders, chase.until);
    builder.addItems(assessment.items());
    builder.addOpen<Action>(assessment);
    builder.addOpen<Finding>(assessment);
    builder.addOpen<Condition>(assessment);
    builder.addOpen<Issue>(assessment);
    builder.addOpen<Assumption>(assessment);
    builder.addOpen<Document>(assessment);
    builder.addOpen<Training>(assessment);
    builder.addDecisions();
    chase.owners = builder.finish();
    return chase;
}

} // namespace readiness

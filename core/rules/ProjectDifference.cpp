#include "core/rules/ProjectDifference.h"

#include "core/model/Records.h"
#include "core/rules/GateEvaluation.h"
#include "core/rules/OpenRecords.h"

#include <algorithm>

namespace readiness {

namespace {

constexpr int kNobodysField = -1; ///< of shifts that nobody brought about

template <class T>
bool isClosed(const T& record);
template <>
bool isClosed(const Finding& finding)
{
    return finding.status == FindingStatus::Closed;
}
template <>
bool isClosed(const Action& action)
{
    return action.status == ActionStatus::Done || action.status == ActionStatus::Cancelled;
}
template <>
bool isClosed(const Condition& condition)
{
    return condition.status != ConditionStatus::Open;
}
template <>
bool isClosed(const Risk& risk)
{
    return !risk.isOpen();
}
template <>
bool isClosed(const Issue& issue)
{
    return !issue.isOpen();
}
template <>
bool isClosed(const Assumption& assumption)
{
    return assumption.status != AssumptionStatus::Open;
}

/// By when somebody has to see to it.
template <class T>
const DueDate& dayOf(const T& record)
{
    if constexpr (requires { record.nextReview; })
        return record.nextReview;
    else
        return record.due;
}

/// Compares kind by kind; lives for one comparison.
class DifferenceFinder {
public:
    DifferenceFinder(const Assessment& before, const Assessment& after, const std::vector<RecordedChange>& recorded)
        : m_before(before), m_after(after)
    {
        for (const RecordedChange& change : recorded) {
            const RecordField field{change.record, change.field};
            if (!m_recorded.contains(field))
                m_recorded.insert(field, &change);
        }
    }

    std::vector<Difference> run()
    {
        compareGoLive();
        compareGates();
        compareItems();
        compareAreas();
        compareDuties<Finding>();
        compareDuties<Action>();
        compareDuties<Condition>();
        compareDuties<Risk>();
        compareDuties<Issue>();
        compareDuties<Assumption>();
        compareDecisions();
        compareReviews();
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Difference& a, const Difference& b) { return a.turn < b.turn; });
        return std::move(m_found);
    }

private:
    void add(Turn turn, RecordKind kind, const RecordId& record, int field = kNobodysField)
    {
        Difference difference{turn, kind, record, {}, {}};
        if (const RecordedChange* change = m_recorded.value({record, field})) {
            difference.author = change->author;
            difference.at = change->at;
        }
        m_found.push_back(difference);
    }
    void add(Turn turn, RecordKind kind, const RecordId& record, QStringView field)
    {
        add(turn, kind, record, recordType(kind).field(field)->number);
    }

    void addRating(Rag before, Rag after, RecordKind kind, const RecordId& record)
    {
        if (before == after)
            return;
        const Turn turn = after == Rag::Red     ? Turn::TurnedRed
                            : after == Rag::Amber ? Turn::TurnedAmber
                            : after == Rag::Green ? Turn::TurnedGreen
                                                  : Turn::RatingRemoved;
        add(turn, kind, record, u"rag");
    }

    void compareGoLive()
    {
        const ProjectSettings& before = m_before.snapshot().project();
        const ProjectSettings& after = m_after.snapshot().project();
        if (before.goLive != after.goLive && before.id == after.id)
            add(Turn::GoLiveMoved, RecordKind::Project, after.id, u"go_live");
    }

    void compareGates()
    {
        for (const Gate* gate : m_after.snapshot().all<Gate>()) {
            const Gate* earlier = m_before.snapshot().find(Id<Gate>(gate->id));
            if (earlier && evaluateGate(m_before, *earlier).decision != evaluateGate(m_after, *gate).decision)
                add(Turn::GateAnswer, RecordKind::Gate, gate->id);
        }
    }

    void compareItems()
    {
        for (const ItemState& state : m_after.items().all()) {
            const ItemState* earlier = m_before.items().find(state.item->id);
            const RecordId& id = state.item->id;
            // What a sign-off brings about, nobody set.
            const int field = state.isDoneBySignOff() ? kNobodysField : checklistItemType().field(u"status")->number;
            const auto note = [&](Turn turn) { add(turn, RecordKind::ChecklistItem, id, field); };
            addRating(earlier ? earlier->item->rag : Rag::NotRated, state.item->rag, RecordKind::ChecklistItem, id);
            const bool wasDone = earlier && earlier->isDone();
            if (state.isDone() && !wasDone)
                note(Turn::Closed);
            if (!state.isOpen)
                continue;
            if (wasDone)
                note(Turn::Reopened);
            if (state.status == ItemStatus::Blocked && !(earlier && earlier->status == ItemStatus::Blocked))
                note(Turn::Blocked);
            if (state.isOverdue && !(earlier && earlier->isOverdue))
                add(Turn::Overdue, RecordKind::ChecklistItem, id);
        }
    }

    void compareAreas()
    {
        for (const Area* area : m_after.snapshot().all<Area>()) {
            const Area* earlier = m_before.snapshot().find(Id<Area>(area->id));
            addRating(earlier ? earlier->rag : Rag::NotRated, area->rag, RecordKind::Area, area->id);
        }
    }

    template <class T>
    bool isLate(const Assessment& assessment, const T& record) const
    {
        const QDate due = dayOf(record).resolved(assessment.snapshot().project().goLiveDate());
        return isOpen(assessment, T::kKind, record) && due.isValid() && due < assessment.today();
    }

    /// What somebody has to see to by a day.
    template <class T>
    void compareDuties()
    {
        for (const T* duty : m_after.snapshot().all<T>()) {
            const T* earlier = m_before.snapshot().find(Id<T>(duty->id));
            if (!earlier)
                add(Turn::Added, T::kKind, duty->id, kCreationField);
            if (isClosed(*duty) && !(earlier && isClosed(*earlier)))
                add(Turn::Closed, T::kKind, duty->id, u"status");
            if (earlier && isClosed(*earlier) && !isClosed(*duty))
                add(Turn::Reopened, T::kKind, duty->id, u"status");
            if (isLate(m_after, *duty) && !(earlier && isLate(m_before, *earlier)))
                add(Turn::Overdue, T::kKind, duty->id);
        }
    }

    void compareDecisions()
    {
        for (const Decision* decision : m_after.snapshot().all<Decision>()) {
            const Decision* earlier = m_before.snapshot().find(Id<Decision>(decision->id));
            if (decision->outcome == DecisionOutcome::Open) {
                if (!earlier)
                    add(Turn::Added, RecordKind::Decision, decision->id, kCreationField);
            } else if (!earlier || earlier->outcome != decision->outcome) {
                add(Turn::Decided, RecordKind::Decision, decision->id, u"decision");
            }
        }
    }

    void compareReviews()
    {
        for (const Review* review : m_after.snapshot().all<Review>()) {
            const Review* earlier = m_before.snapshot().find(Id<Review>(review->id));
            if (review->state == ReviewState::Complete && !(earlier && earlier->state == ReviewState::Complete))
                add(Turn::Closed, RecordKind::Review, review->id, u"status");
        }
    }

    const Assessment& m_before;
    const Assessment& m_after;
    QHash<RecordField, const RecordedChange*> m_recorded;
    std::vector<Difference> m_found;
};

} // namespace

std::vector<Difference> projectDifference(const Assessment& before, const Assessment& after,
                                          const std::vector<RecordedChange>& recorded)
{
    return DifferenceFinder(before, after, recorded).run();
}

} // namespace readiness

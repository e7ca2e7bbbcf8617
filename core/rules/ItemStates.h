#pragma once

#include "core/model/ChecklistItem.h"
#include "core/rules/ScopeExpression.h"
#include "core/rules/WaiverStates.h"

#include <QDate>

namespace readiness {

/// Why an item counts or does not.
enum class Applicability {
    Applies,
    NotInScope,          ///< its condition is false for the scope facts
    MarkedNotApplicable, ///< somebody said so, with a reason
};

/// Everything about a checklist item that depends on today, on its area or on other records.
struct ItemState {
    const ChecklistItem* item = nullptr;
    const Area* area = nullptr;    ///< null when it names none that exists
    const Person* owner = nullptr; ///< its own, else its area's
    Applicability applicability{};
    bool isOpen = false;         ///< applies and is not done
    bool isOverdue = false;      ///< open, and the due day is over
    bool isWaived = false;       ///< a waiver holds for it
    bool isAnswer = false;       ///< a question or confirmation that applies and is answered or done
    bool isConfirmed = false;    ///< a person of this project confirmed it, not before the day of the answer
    QDate due;                   ///< invalid where none is set, or go-live is not known
    int completeness = 0;        ///< percent; 100 when done
    std::optional<int> maturity; ///< 0–5

    bool applies() const { return applicability == Applicability::Applies; }
    bool isDone() const { return applies() && !isOpen; }
};

/// Completeness of an item in progress or blocked where neither the item nor its area says more.
inline constexpr int kUnstatedCompleteness = 50;

/// The states of all checklist items of a snapshot on one day, computed once. Immutable; valid as long as the snapshot.
class ItemStates {
public:
    ItemStates(const Snapshot& snapshot, const QDate& today, const ScopeFacts& facts, const WaiverStates& waivers);

    /// By number.
    const std::vector<ItemState>& all() const { return m_states; }
    /// The state of an item, or null.
    const ItemState* find(const RecordId& item) const;

private:
    std::vector<ItemState> m_states;
    QHash<RecordId, std::size_t> m_index;
};

} // namespace readiness

#pragma once

#include "core/model/ChecklistItem.h"
#include "core/rules/ScopeExpression.h"
#include "core/rules/WaiverStates.h"
#include "core/sign/SignOffStates.h"

#include <QDate>

#include <functional>

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
    ItemStatus status{};         ///< its own, unless a sign-off decides: done exactly while that stands
    QString signedBy;            ///< of an item that is done by a sign-off: who gave it
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
    /// Whether nobody ticks it off: it is done exactly while something is signed.
    bool isDoneBySignOff() const { return applies() && !item->doneWhenSigned.isNull(); }
};

/// Completeness of an item in progress or blocked where neither the item nor its area says more.
inline constexpr int kUnstatedCompleteness = 50;

/// What the states of items rest on. Sign-offs are asked for only when an item is done by one, because to know them takes
/// hashing what was signed; that hashes the fields of items and never their states, so that nothing waits for itself.
struct ItemGrounds {
    const ScopeFacts& facts;
    const WaiverStates& waivers;
    std::function<const SignOffStates&()> signOffs;
};

/// The states of all checklist items of a snapshot on one day, computed once. Immutable; valid as long as the snapshot.
class ItemStates {
public:
    ItemStates(const Snapshot& snapshot, const QDate& today, const ItemGrounds& grounds);

    /// By number.
    const std::vector<ItemState>& all() const { return m_states; }
    /// The state of an item, or null.
    const ItemState* find(const RecordId& item) const;

private:
    std::vector<ItemState> m_states;
    QHash<RecordId, std::size_t> m_index;
};

/// What has to be signed for such an item, as in "the test cycle UAT 2"; empty where that is nothing that can be signed.
QString signingSubject(const Snapshot& snapshot, const ChecklistItem& item);
/// Why it is done, or what it waits for: "Signed by Jana Weiß". Empty for items that are ticked off by hand.
QString signingNote(const Snapshot& snapshot, const ItemState& state);

} // namespace readiness

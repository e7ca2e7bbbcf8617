#pragma once

#include "core/base/Instant.h"
#include "core/model/Review.h"

namespace readiness {

/// Decided is for decisions that are not about a gate.
enum class DecisionOutcome { Open, Go, ConditionalGo, NoGo, Deferred, Decided };
/// What the gate said by itself when people decided.
enum class ComputedDecision { Unknown, Go, ConditionalGo, NoGo };
enum class VoteCast { For, Against, Abstained };
enum class ConditionStatus { Open, Fulfilled, Dropped };

/// What people decided, or are asked to decide. A gate computes; people decide, and say why where they differ.
struct Decision : Record {
    static constexpr RecordKind kKind = RecordKind::Decision;

    QString title;
    Id<Gate> gate;
    Id<Review> review;
    DecisionOutcome outcome{};
    Id<Person> decidedBy;
    QString role;
    DueDate due;
    QDate decidedOn;
    ComputedDecision computed{};
    QString reason; ///< needed where the decision differs from the computed one
    QString description;

    bool operator==(const Decision&) const = default;
};

/// How somebody voted on a decision, and why, where they dissent.
struct Vote : Record {
    static constexpr RecordKind kKind = RecordKind::Vote;

    Id<Decision> decision;
    Id<Person> person;
    QString role;
    VoteCast cast{};
    QString reason;

    bool operator==(const Vote&) const = default;
};

/// What a conditional go was made to depend on. Past its date it turns its gate amber, then no-go.
struct Condition : Record {
    static constexpr RecordKind kKind = RecordKind::Condition;

    Id<Decision> decision;
    QString title;
    Id<Person> owner;
    DueDate due;
    ConditionStatus status{};
    QDate fulfilledOn;

    bool operator==(const Condition&) const = default;
};

template <>
std::span<const Choice> choicesOf<DecisionOutcome>();
template <>
std::span<const Choice> choicesOf<ComputedDecision>();
template <>
std::span<const Choice> choicesOf<VoteCast>();
template <>
std::span<const Choice> choicesOf<ConditionStatus>();
const RecordType& decisionType();
const RecordType& voteType();
const RecordType& conditionType();

} // namespace readiness

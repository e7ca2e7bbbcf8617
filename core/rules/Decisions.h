#pragma once

#include "core/model/Decision.h"
#include "core/rules/Assessment.h"

namespace readiness {

/// How a condition of a go stands on one day.
enum class ConditionStanding {
    Fulfilled, ///< or dropped
    Pending,   ///< its last day is not over, or none is set
    Late,      ///< its last day is over: the gate is at best a conditional go
    Overdue,   ///< … for longer than the project allows (ProjectSettings::conditionGraceDays): the gate is a no-go
};

struct ConditionState {
    const Condition* condition = nullptr;
    ConditionStanding standing{};
    QDate due; ///< invalid where none is set, or go-live is not known

    bool operator==(const ConditionState&) const = default;
};

/// Days for which a condition may be late where the project does not say.
inline constexpr int kConditionGraceDays = 7;

ConditionState conditionState(const Assessment& assessment, const Condition& condition);

/// The decision that people took on a gate: the latest by its day, then by its number; null while there is none. Open
/// ones are not taken yet, and Decided ones, though they may name a gate, say nothing on whether it may be passed.
const Decision* decisionOn(const Snapshot& snapshot, const Id<Gate>& gate);

/// Go, or go with conditions.
bool isGo(const Decision& decision);

/// Whether people decided on a gate otherwise than it computed. Never where it is not known what it computed.
bool differsFromComputed(const Decision& decision);

/// The conditions of the decision that was taken on the gate, by number. None of a no-go or a deferral.
std::vector<ConditionState> conditionsOn(const Assessment& assessment, const Id<Gate>& gate);

} // namespace readiness

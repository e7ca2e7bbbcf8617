#pragma once

#include "core/model/Environment.h"

namespace readiness {

enum class UpgradeMethod { Undecided, InPlace, NewHardware };
enum class RollOut { Undecided, AllAtOnce, Pilot, Phased };

/// What is upgraded, when and how (S0-04); the result of the test may change it (S0-05).
struct Strategy : Record {
    static constexpr RecordKind kKind = RecordKind::Strategy;

    QString title;
    QString servers;            ///< WHAT
    QString platformComponents; ///< WHAT
    QString clientApplications; ///< WHAT
    QString timeline;           ///< WHEN
    UpgradeMethod method{};     ///< HOW
    RollOut rollOut{};          ///< HOW
    QString validators;         ///< HOW: who validates
    QString changesAfterTest;
    Id<Person> owner;

    bool operator==(const Strategy&) const = default;
};

template <>
std::span<const Choice> choicesOf<UpgradeMethod>();
template <>
std::span<const Choice> choicesOf<RollOut>();
const RecordType& strategyType();

} // namespace readiness

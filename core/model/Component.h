#pragma once

#include "core/model/Risk.h"

namespace readiness {

enum class ComponentKind { CustomReport, Workflow, Extension, Integration, Other };
enum class Upgradeable { Unknown, Yes, No };

/// A part of the solution that the upgrade may break: with a contingency plan of its own (S0-06), and, where it cannot be
/// upgraded, the plan to create it again and the test of that (S0-05).
struct Component : Record {
    static constexpr RecordKind kKind = RecordKind::Component;

    QString title;
    ComponentKind kind{};
    QString description;
    Id<Area> area;
    Id<Person> owner;
    bool mayBreak = false;
    Upgradeable upgradeable{};
    QString contingencyPlan;
    QString recreationPlan, recreationTest;
    QDate recreationTestedOn;
    Id<Risk> risk; ///< its entry in the risk register

    bool operator==(const Component&) const = default;
};

template <>
std::span<const Choice> choicesOf<ComponentKind>();
template <>
std::span<const Choice> choicesOf<Upgradeable>();
const RecordType& componentType();

} // namespace readiness

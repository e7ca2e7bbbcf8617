#pragma once

#include "core/model/Person.h"

namespace readiness {

enum class EnvironmentKind { Development, Test, Acceptance, Training, Production, Other };

/// A place where the solution runs.
struct Environment : Record {
    static constexpr RecordKind kKind = RecordKind::Environment;

    QString name;
    EnvironmentKind kind{};
    std::optional<int> tier; ///< 1–5
    QString version, address;
    Id<Person> owner;

    bool operator==(const Environment&) const = default;
};

template <>
std::span<const Choice> choicesOf<EnvironmentKind>();
const RecordType& environmentType();

} // namespace readiness

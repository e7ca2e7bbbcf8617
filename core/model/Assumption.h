#pragma once

#include "core/model/Area.h"
#include "core/model/DueDate.h"

namespace readiness {

enum class AssumptionStatus { Open, Confirmed, Refuted };

/// What the plan takes to be true, and what follows should it not be.
struct Assumption : Record {
    static constexpr RecordKind kKind = RecordKind::Assumption;

    QString title;
    QString description;
    QString consequence; ///< should it turn out wrong
    Id<Area> area;
    Id<Person> owner; ///< who finds out
    DueDate due;
    AssumptionStatus status{};
    bool isInternal = false;

    bool operator==(const Assumption&) const = default;
};

template <>
std::span<const Choice> choicesOf<AssumptionStatus>();
const RecordType& assumptionType();

} // namespace readiness

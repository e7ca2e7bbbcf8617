#pragma once

#include "core/model/Person.h"

namespace readiness {

/// The lead's own judgement of an area, beside the computed readiness.
enum class Rag : quint8 { NotRated, Green, Amber, Red };

/// A subject of readiness such as "Data migration": groups checklist items, has an owner and is signed off.
struct Area : Record {
    static constexpr RecordKind kKind = RecordKind::Area;

    QString title, outcome;
    QString position; ///< fractional rank
    Id<Person> owner; ///< default for the items that name none
    Rag rag{};
    QString ragNote;
    std::optional<int> defaultCompleteness; ///< percent, for items in progress that state none
    std::optional<int> defaultMaturity;     ///< 0–5, for items that state none
    QString origin;                         ///< where it came from: playbook id and key

    bool operator==(const Area&) const = default;
};

template <>
std::span<const Choice> choicesOf<Rag>();
const RecordType& areaType();

} // namespace readiness

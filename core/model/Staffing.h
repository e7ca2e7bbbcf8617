#pragma once

#include "core/model/Person.h"

namespace readiness {

/// A role that the go-live needs, who fills it, and whether they have the time (S0-03).
struct Staffing : Record {
    static constexpr RecordKind kKind = RecordKind::Staffing;

    QString title;
    Id<Person> person;
    Id<Person> deputy;
    int neededPercent = 0;
    int givenPercent = 0;
    QString note;

    bool operator==(const Staffing&) const = default;
};

const RecordType& staffingType();

} // namespace readiness

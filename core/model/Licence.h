#pragma once

#include "core/model/Person.h"

namespace readiness {

/// How many licences of a product are needed and assigned (S3-02).
struct Licence : Record {
    static constexpr RecordKind kKind = RecordKind::Licence;

    QString title;
    int needed = 0;
    int assigned = 0;
    Id<Person> owner;
    QString note;

    bool operator==(const Licence&) const = default;
};

const RecordType& licenceType();

} // namespace readiness

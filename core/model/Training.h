#pragma once

#include "core/model/DueDate.h"
#include "core/model/Person.h"

namespace readiness {

/// Who has to be trained for what, and how many have been (S0-03, S3-02).
struct Training : Record {
    static constexpr RecordKind kKind = RecordKind::Training;

    QString title;
    QString audience;
    int needed = 0;
    int trained = 0;
    Id<Person> owner;
    DueDate due;
    QString note;

    bool operator==(const Training&) const = default;
};

const RecordType& trainingType();

} // namespace readiness

#pragma once

#include "core/model/RecordType.h"

namespace readiness {

/// Somebody who owns, answers, approves or signs. Authors of changes are matched by exact name.
struct Person : Record {
    static constexpr RecordKind kKind = RecordKind::Person;

    QString name, organisation, role, mail, phone;
    QString timeZone; ///< IANA; empty: the project's
    Id<Person> deputy;

    bool operator==(const Person&) const = default;
};

const RecordType& personType();

} // namespace readiness

#pragma once

#include "core/model/RecordType.h"

namespace readiness {

/// One element of a list of references. A record of its own, so that additions by two people both survive a merge.
struct ListEntry : Record {
    static constexpr RecordKind kKind = RecordKind::ListEntry;

    RecordId owner;  ///< the record that has the list
    int field = 0;   ///< number of the list field in the owner's type
    RecordId target; ///< the element

    bool operator==(const ListEntry&) const = default;
};

const RecordType& listEntryType();

} // namespace readiness

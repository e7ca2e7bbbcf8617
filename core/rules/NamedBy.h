#pragma once

#include "core/model/Snapshot.h"

#include <QSet>

namespace readiness {

/// The records that records of one kind name in a field, such as the decisions that have conditions.
template <class T, class Link>
QSet<RecordId> namedBy(const Snapshot& snapshot, Link T::*link)
{
    QSet<RecordId> named;
    snapshot.table(T::kKind).forEach([&](const Record& record) { named.insert(static_cast<const T&>(record).*link); });
    return named;
}

} // namespace readiness

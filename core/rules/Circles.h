#pragma once

#include "core/model/Snapshot.h"

#include <QHash>
#include <QSet>

namespace readiness {

/// The records that are in a circle of one field of their own kind, such as deputies who stand in for each other. A merge
/// can close circles that neither side made.
template <class T>
QSet<RecordId> recordsInCircles(const Snapshot& snapshot, Id<T> T::*link)
{
    QSet<RecordId> found;
    QHash<RecordId, RecordId> metFrom; // each record is passed once, on the way from the first start that leads there
    for (const T* start : snapshot.all<T>()) {
        const T* next = start;
        for (; next && !metFrom.contains(next->id); next = snapshot.find(next->*link))
            metFrom.insert(next->id, start->id);
        if (!next || metFrom.value(next->id) != start->id)
            continue; // the way ends, or joins an earlier one
        for (; !found.contains(next->id); next = snapshot.find(next->*link))
            found.insert(next->id);
    }
    return found;
}

} // namespace readiness

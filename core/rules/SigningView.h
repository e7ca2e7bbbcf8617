#pragma once

#include "core/model/Snapshot.h"

#include <QHash>

namespace readiness {

/// What sign-offs say of the checklist items that are done exactly while something is signed, for lists of stored fields:
/// there, their own status says nothing.
struct SigningView {
    SnapshotPtr snapshot; ///< with the status that the sign-offs make; the one given where there is no such item
    QHash<RecordId, QString> notes; ///< by item: "Signed by Jana Weiß", or what it waits for

    static SigningView of(const SnapshotPtr& snapshot, Instant now);
};

} // namespace readiness

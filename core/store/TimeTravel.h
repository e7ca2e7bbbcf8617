#pragma once

#include "core/store/Store.h"

#include <QByteArrayList>

namespace readiness {

/// The states that the ops up to each of these clocks make, which rise. Reads the history once, and makes a record anew only
/// where its ops differ from those of the state before.
std::vector<SnapshotPtr> statesUpTo(Store& store, const std::vector<qint64>& clocks);

/// The state that whoever had exactly these transactions, by their hashes, and all before them, was shown. Refused when
/// one is unknown.
SnapshotPtr stateAt(Store& store, const QByteArrayList& tips);

} // namespace readiness

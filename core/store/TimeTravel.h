#pragma once

#include "core/store/Store.h"

#include <QByteArrayList>

#include <functional>

namespace readiness {

struct Op;

/// The state that follows from the ops for which `counts` holds.
SnapshotPtr stateFrom(Store& store, const std::function<bool(const Op&)>& counts);

/// The state that whoever had exactly these transactions, by their hashes, and all before them, was shown. Refused when
/// one is unknown.
SnapshotPtr stateAt(Store& store, const QByteArrayList& tips);

} // namespace readiness

#pragma once

#include "core/exchange/LastExchange.h"
#include "core/store/Store.h"

namespace readiness {

// What the history knows of project files (MSPDI) that went out and came back. On the store's thread.

/// Names the present point of the history in a file that is written.
Result<QString> projectFilePoint(Store& store);

/// What such a file held the last time: the project at the point that the file names, if this history has it, and what
/// later imports of project files have brought, unless they were undone. `present` completes records that only imports
/// have touched.
Result<LastExchange> lastExchange(Store& store, const QString& point, const Snapshot& present);

} // namespace readiness

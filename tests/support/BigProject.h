#pragma once

#include "core/model/ChangeSet.h"

namespace readiness::test {

/// A project with so many checklist items in 20 areas, the same at every call but for the ids.
ChangeSet bigProject(int items);

} // namespace readiness::test

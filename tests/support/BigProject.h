#pragma once

#include "core/model/ChangeSet.h"

namespace readiness::test {

/// A project with so many checklist items in 20 areas, the same at every call but for the ids.
ChangeSet bigProject(int items);

/// A project with so many risks, rated here and there; one in 13 is not rated, one in 17 is an opportunity, one in 11 is
/// closed.
ChangeSet bigRegister(int risks);

} // namespace readiness::test

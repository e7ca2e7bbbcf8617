#pragma once

#include "core/model/ChangeSet.h"

namespace readiness::test {

/// A project with so many checklist items in 20 areas, the same at every call but for the ids.
ChangeSet bigProject(int items);

/// A project with so many risks, rated here and there; one in 13 is not rated, one in 17 is an opportunity, one in 11 is
/// closed.
ChangeSet bigRegister(int risks);

/// A project with a cutover plan of so many tasks in parts of eight, linked, with a downtime that 40 of them overrun by a
/// little, a freeze before it, a go/no-go and a point of no return.
ChangeSet bigPlan(int tasks);

} // namespace readiness::test

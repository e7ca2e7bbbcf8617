#pragma once

#include "core/model/ChangeSet.h"
#include "core/model/PlaybookUse.h"
#include "core/playbook/Playbook.h"

namespace readiness {

/// Adds to the changes that the project uses this version of the playbook; nothing where it is noted so already.
void noteUse(ChangeSet& changes, const Snapshot& project, const Playbook& playbook);

} // namespace readiness

#pragma once

#include "core/model/ChangeSet.h"
#include "core/model/PlaybookUse.h"
#include "core/playbook/Playbook.h"

namespace readiness {

/// The playbooks of the project, the one that it was created from (which has no record of its own) first.
std::vector<PlaybookUse> usedPlaybooks(const Snapshot& project);

/// Adds to the changes that the project uses this version of the playbook; nothing where it is noted so already.
void noteUse(ChangeSet& changes, const Snapshot& project, const Playbook& playbook);

} // namespace readiness

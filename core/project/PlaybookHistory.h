#pragma once

#include "core/playbook/PlaybookDifference.h"
#include "core/store/Store.h"

namespace readiness {

/// What playbooks gave the records of the project, by the transactions that carry a playbook's name as their origin: the
/// creation, and what was taken over later. What was undone does not count. On the store's thread.
Result<PlaybookPast> playbookPast(Store& store);

} // namespace readiness

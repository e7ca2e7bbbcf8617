#pragma once

#include "app/cli/Command.h"

namespace readiness::cli {

// One function per verb, each in the file of its name.
Command playbooksCommand();
Command playbookCommand();
Command newCommand();
Command infoCommand();
Command listCommand();
Command showCommand();
Command addCommand();
Command adviseCommand();
Command setCommand();
Command removeCommand();
Command checkCommand();
Command gateCommand();
Command scheduleCommand();
Command simulateCommand();
Command runCommand();
Command reportCommand();
Command reviewCommand();
Command logCommand();
Command diffCommand();
Command undoCommand();
Command upgradeCommand();
Command exportCommand();
Command importCommand();
Command chaseCommand();
Command moveCommand();
Command mergeCommand();
Command verifyCommand();
Command keyCommand();
Command signCommand();

} // namespace readiness::cli

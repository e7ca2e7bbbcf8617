#include "app/cli/commands/Commands.h"

namespace readiness::cli {

const std::vector<Command>& commands()
{
    static const std::vector<Command> all = {
        playbooksCommand(), playbookCommand(), newCommand(),     infoCommand(),   listCommand(),   showCommand(),
        addCommand(),       setCommand(),      removeCommand(),  checkCommand(),  gateCommand(),   scheduleCommand(),
        simulateCommand(),  runCommand(),      upgradeCommand(), adviseCommand(), reportCommand(), reviewCommand(),
        logCommand(),       diffCommand(),     undoCommand(),    exportCommand(), importCommand(), chaseCommand(),
        moveCommand(),      mergeCommand(),    verifyCommand(),  keyCommand(),    signCommand(),
    };
    return all;
}

} // namespace readiness::cli

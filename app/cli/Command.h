#pragma once

#include "app/cli/Output.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/project/Project.h"

#include <QCommandLineParser>

#include <vector>

namespace readiness::cli {

/// Exit codes: a contract with scripts.
enum ExitCode {
    Done = 0,       ///< done, or the gate is GO
    AnswerIsNo = 1, ///< gate not met, problems found, verification failed, nothing to undo
    WrongUsage = 2,
    InputRefused = 3,
    SystemFailed = 4,
};

/// What a verb was called with.
struct Invocation {
    const QCommandLineParser& options;
    QStringList arguments; ///< positional, after the verb
    Output& output;
    const Clock& clock;

    /// --as (or --author), else READINESS_AUTHOR, else the system user.
    QString author() const;
    /// Opens the project named by the first argument, or by the one of that index.
    Result<std::unique_ptr<Project>> open(Project::Mode mode, int index = 0) const;
    /// The argument, or a usage error that says what is missing.
    Result<QString> argument(int index, const QString& what) const;
};

/// One verb: its help and what it does. Each lives in a file of its own under commands/.
struct Command {
    const char* name;
    const char* arguments; ///< for the usage line: "FILE [REF] FIELD=VALUE…"; more than it names are refused
    const char* summary;   ///< one sentence
    QList<QCommandLineOption> options;
    Result<int> (*run)(const Invocation&);
    bool needsFonts = false; ///< wants QGuiApplication
};

/// Refuses arguments beyond those of the usage line.
Result<> checkSurplus(const Command& command, const QStringList& arguments);

/// All verbs, in the order in which help lists them.
const std::vector<Command>& commands();

/// Commits the edit, waits until it is durable and puts it into the file. What could not reach the file is kept here and
/// the error says so.
Result<> commitAndPublish(Project& project, Edit&& edit);
Result<> commitAndPublish(Project& project, ChangeSet changes, const Revision& seen);

/// Refuses a file whose records do not follow from its history: whoever decides or signs on it would believe what nobody
/// has entered through the program.
Result<> requireSoundState(Project& project);

} // namespace readiness::cli

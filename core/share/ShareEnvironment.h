#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/share/FileSystem.h"

namespace readiness {

/// What sharing stands on: the files, the time, and the folder in which a user's own state is kept. Tests replace each.
struct ShareEnvironment {
    FileSystem& files;
    const Clock& clock;
    QString stateFolder; ///< absolute

    /// The real ones; the state folder is $XDG_STATE_HOME/readiness, else ~/.local/state/readiness.
    static ShareEnvironment ofSystem();
};

/// Something that the user should be told, though nothing failed.
struct ShareNote {
    enum class Kind {
        BroughtIn,     ///< changes kept on this computer are included now
        SetAside,      ///< a file that could not be used has another name now
        ConflictCopy,  ///< a copy of the same project, made by a sync program, lies beside the file
        KeptElsewhere, ///< changes of the same project are kept for a file of another path
    };
    Kind kind{};
    QString text; ///< one sentence
    QString path; ///< of the file that the note is about
};

/// "Cannot DOING PATH: REASON." as a System error.
tl::unexpected<Error> cannot(const QString& doing, const QString& path, const FileError& error);

} // namespace readiness

#pragma once

#include "core/base/Id.h"
#include "core/share/ResolvedPath.h"
#include "core/share/Session.h"

#include <vector>

namespace readiness {

/// Whether a name is one that sync programs and file managers give to a second version of a file: "plan (1)",
/// "plan (Ann's conflicted copy 2027-03-01)", "plan.sync-conflict-…", "plan-DESKTOP-4711".
bool isConflictName(const QString& fileName, const QString& name);

/// Files beside the shared one that have such a name and hold the same project. They are read, not merged.
std::vector<ShareNote> conflictCopies(const ShareEnvironment& environment, Session& session, const ResolvedPath& file,
                                      const RecordId& project);

/// What is kept on this computer of the same project for files of other paths, and is not known to be in those.
std::vector<ShareNote> keptElsewhere(const ShareEnvironment& environment, const ResolvedPath& file,
                                     const RecordId& project);

/// A complete copy of what was done here.
struct KeptWork {
    QString outbox;
    bool isUnpublished = true; ///< the shared file is not known to have held all of it
};

/// What is kept for a path, whatever the project: what may be missing from its file first. What crashes left is included.
std::vector<KeptWork> keptFor(const ShareEnvironment& environment, const ResolvedPath& file);

} // namespace readiness

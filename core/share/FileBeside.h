#pragma once

#include "core/share/ResolvedPath.h"

#include <optional>

namespace readiness {

/// The names of what the program puts beside a shared file: `.~NAME.SESSION-N.part` and `.tmp`, `.~NAME.SESSION-0.open`,
/// where NAME is the shared file's, SESSION 16 hexadecimal digits, and N counts, so that no name is used twice. Sync
/// programs leave names that begin with `.~` alone.
struct FileBeside {
    enum class Kind {
        Unfinished, ///< part: a version that is being written; holds nothing that is not elsewhere
        Complete,   ///< tmp: a version about to become the file, or the one that it displaced
        Presence,   ///< open: says that somebody has the file open
    };
    Kind kind{};
    QString session;

    int count = 0;

    QString path(const ResolvedPath& file) const;
    /// What a name in the file's folder stands for, if it is one of these.
    static std::optional<FileBeside> of(const ResolvedPath& file, const QString& name);
};

/// A name for a file that must make room: "plan (set aside 2027-03-01 08-15-00).readiness".
QString datedName(const ResolvedPath& file, const QString& word, Instant now);

} // namespace readiness

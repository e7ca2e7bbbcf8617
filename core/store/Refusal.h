#pragma once

#include "core/base/Result.h"

namespace readiness {

/// Why a file is not let in. Each has a sentence of its own; nothing that the file says of itself is repeated in one.
enum class Refusal {
    Missing,
    NotReadable,
    Link,
    Folder,
    Pipe,
    Device,
    Empty,
    TooLarge,
    NotOurs,            ///< not SQLite
    AnotherApplication, ///< SQLite, with somebody else's application id
    Newer,
    JournalMode,
    Damaged,
    SchemaAltered,
    Value,      ///< a value that this program never writes
    Unfinished, ///< changed while it was being read
    TooSlow,
    NoCopy, ///< the private copy could not be made
};

/// The sentence about the file at `path`. `detail` is a few words of ours on what was found, where the kind has room for
/// them: a version, a table and column, the system's reason.
Error refusal(Refusal kind, const QString& path, const QString& detail = {});

} // namespace readiness

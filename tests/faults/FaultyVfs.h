#pragma once

namespace readiness::test {

/// Stands between SQLite and its files, for the whole process once installed: counts every write, truncation, sync and
/// removal, and lets a chosen one go wrong. What FaultyFileSystem is to our own file operations.
class FaultyVfs {
public:
    enum class Form {
        Fail,        ///< this call fails
        FailForEver, ///< this call and all later ones fail
        Die,         ///< the process ends before it
        DieHalf,     ///< the process ends after half of what is written
    };

    /// Before SQLite has opened any file.
    static void install();
    /// Counts from 1 again; 0: nothing goes wrong.
    static void plan(int call, Form form);
    static int calls();
    static bool wasHit();
};

} // namespace readiness::test

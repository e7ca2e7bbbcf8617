#pragma once

#include "core/base/Result.h"

struct sqlite3;

namespace readiness {

/// Thrown by everything in this folder that talks to SQLite, so that no failure can be overlooked half-way through a
/// read or a write. It never leaves the folder: every public function runs inside guarded().
struct DatabaseError {
    Error error;
    int code = 0; ///< SQLite's extended result code; 0 where SQLite did not fail
};

/// One sentence about what SQLite's result code means for the file, and what to do.
DatabaseError databaseError(int code, const QString& path, const QString& detail);
/// A file whose content contradicts itself.
DatabaseError damagedFile(const QString& path, const QString& detail);

/// Runs f and turns a DatabaseError into the Error of the result. f returns the value itself, or a Result.
template <class F>
auto guarded(F&& f)
{
    using Value = decltype(f());
    if constexpr (requires { typename Value::error_type; }) {
        try {
            return f();
        } catch (const DatabaseError& failure) {
            return Value(tl::unexpected(failure.error));
        }
    } else {
        try {
            if constexpr (std::is_void_v<Value>) {
                f();
                return Result<>();
            } else {
                return Result<Value>(f());
            }
        } catch (const DatabaseError& failure) {
            return Result<Value>(tl::unexpected(failure.error));
        }
    }
}

} // namespace readiness

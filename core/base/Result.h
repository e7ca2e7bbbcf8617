#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace readiness {

/// What kind of thing went wrong; it decides the exit code of the command line.
enum class ErrorKind {
    Usage,   ///< the request itself is wrong: unknown field, value out of range, ambiguous code (exit 2)
    Refused, ///< the input is not accepted: damaged, hostile, newer, not ours (exit 3)
    System,  ///< disk, permission, lock, memory (exit 4)
};

/// One clear sentence: what happened, where, what to do.
struct Error {
    ErrorKind kind = ErrorKind::Usage;
    QString text;
};

template <class T = void>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> usageError(QString text)
{
    return tl::unexpected(Error{ErrorKind::Usage, std::move(text)});
}
inline tl::unexpected<Error> refused(QString text)
{
    return tl::unexpected(Error{ErrorKind::Refused, std::move(text)});
}
inline tl::unexpected<Error> systemError(QString text)
{
    return tl::unexpected(Error{ErrorKind::System, std::move(text)});
}

} // namespace readiness

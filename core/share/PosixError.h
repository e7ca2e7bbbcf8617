#pragma once

#include "core/share/FileSystem.h"

#include <cerrno>
#include <utility>

#include <unistd.h>

namespace readiness::posix {

/// The failure that `errno`, or the number given, stands for.
tl::unexpected<FileError> failure(int error = errno);

/// Closes a file descriptor at the end of its scope.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    /// Closes now, so that what was held back until closing is not missed.
    bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

} // namespace readiness::posix

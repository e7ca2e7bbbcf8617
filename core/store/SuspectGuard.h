#pragma once

#include <chrono>

struct sqlite3;

namespace readiness {

/// Watches over a handle on a file of unknown honesty, from before its first statement on: only reading and the few
/// pragmas of the gate are authorised, and whatever runs is stopped at the deadline. Must outlive the handle's use.
class SuspectGuard {
public:
    explicit SuspectGuard(std::chrono::milliseconds allowed) : m_deadline(Time::now() + allowed) {}
    SuspectGuard(const SuspectGuard&) = delete;
    SuspectGuard& operator=(const SuspectGuard&) = delete;

    void watch(sqlite3* handle);
    bool isOver() const { return Time::now() > m_deadline; }

private:
    using Time = std::chrono::steady_clock;
    Time::time_point m_deadline;
};

} // namespace readiness

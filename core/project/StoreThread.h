#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace readiness {

/// The one thread that owns a project's store. Tasks run in the order in which they were posted; destruction runs what
/// is left.
class StoreThread {
public:
    StoreThread();
    ~StoreThread();

    /// Runs the task later, without waiting.
    void post(std::function<void()> task);
    /// Runs the task after all that were posted and waits for it.
    void run(const std::function<void()>& task);

private:
    void loop();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace readiness

#pragma once

#include "core/share/FileBeside.h"
#include "core/share/Target.h"

#include <optional>

namespace readiness {

/// Clears away what publishers that were killed left beside the shared file. An unfinished version holds nothing; a
/// complete one may be what they displaced: it is taken in first. Use from the store's thread.
class Sweeper {
public:
    static constexpr qint64 kAbandonedMilliseconds = 600'000;

    Sweeper(const ShareEnvironment& environment, Target& target) : m_environment(environment), m_target(target) {}

    /// Sessions of this computer that ended in a crash: nobody needs to wait for them.
    void addDeadSessions(const QStringList& sessions) { m_dead << sessions; }
    bool hasDeadSessions() const { return !m_dead.isEmpty(); }

    /// What dead sessions left, and what has not been touched for ten minutes before `placeNow`, the time by the clock of
    /// the place where the file lies; null: not known. Nothing of `living` is touched. What cannot be cleared away now
    /// is left to a later sweep.
    void sweep(Store& store, const QString& living, Instant placeNow, News& news);
    /// Takes in a complete file and removes it, or sets it aside where the gate refuses it.
    Result<> takeAndRemove(const QString& path, Store& store, News& news);

private:
    bool isAbandoned(const FileBeside& beside, const QString& path, Instant placeNow);

    ShareEnvironment m_environment;
    Target& m_target;
    QStringList m_dead;
};

} // namespace readiness

#pragma once

#include "core/share/Sweeper.h"

namespace readiness {

/// Replaces the shared file: only as a whole, and only by a version that contains the one that was there. What it
/// displaces by mistake it takes in. It takes no lock that other computers see and never has the file open for long. Use
/// from the store's thread.
class Publisher {
public:
    Publisher(const ShareEnvironment& environment, Target& target, Sweeper& sweeper, Session& session);

    /// Makes the file contain everything that the store does. False where it did already. What came in on the way is
    /// added to `news`, also when publishing fails.
    Result<bool> publish(Store& store, IfGone ifGone, News& news);

private:
    enum class Step { NothingToDo, Written, Again };

    Result<Step> attempt(Store& store, IfGone ifGone, News& news);
    Result<> write(Store& store);
    Result<> complete();
    Result<Step> replace(Store& store, News& news);
    Result<Step> lookAtDisplaced(const Target::Seen& previous, Store& store, News& news);
    Result<> settle(Store& store, News& news);
    Result<> sync();

    ShareEnvironment m_environment;
    Target& m_target;
    Sweeper& m_sweeper;
    Session& m_session;

    Target::Seen m_written;  ///< the version in our temporary file
    QString m_unfinished;    ///< that file while it is being written
    QString m_complete;      ///< … and afterwards, when it may also be what the target was
    QStringList m_unsettled; ///< complete ones of earlier attempts that may hold a displaced version
    int m_count = 0;         ///< of attempts, so that no name is used twice
    bool m_wasWritten = false;
    bool m_isSynced = true; ///< whether the target's name is durable
};

} // namespace readiness

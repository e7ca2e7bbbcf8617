#pragma once

#include "core/share/ResolvedPath.h"
#include "core/share/ShareEnvironment.h"

#include <vector>

namespace readiness {

/// Tells colleagues that somebody has the file open, by a small file beside it that is written again every half minute.
/// It informs and never blocks: nobody waits for it, and losing it means nothing. For sessions of a person, not for
/// commands.
class Presence {
public:
    static constexpr qint64 kHeartbeatMilliseconds = 30'000;
    static constexpr qint64 kStaleMilliseconds = 120'000;

    struct Somebody {
        QString name, host; ///< as they say of themselves, made fit to show in a line
        bool operator==(const Somebody&) const = default;
    };

    Presence(const ShareEnvironment& environment, ResolvedPath file, QString session, Somebody self);
    ~Presence();
    Presence(const Presence&) = delete;
    Presence& operator=(const Presence&) = delete;

    /// Says that we are still here.
    FileResult<> beat();
    /// Who else is here, by name. Removes the signs of those who have not been heard of for two minutes.
    std::vector<Somebody> others();

private:
    ShareEnvironment m_environment;
    ResolvedPath m_file;
    QString m_session;
    Somebody m_self;
};

} // namespace readiness

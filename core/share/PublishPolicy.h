#pragma once

#include "core/base/Instant.h"

namespace readiness {

/// Decides when to publish: two seconds after the last edit, at the latest thirty after the first that is not published,
/// and never again before ten times what the last publication took has passed, so that a large file on a slow drive does
/// not keep the network busy. It has no timer: whoever has one asks.
class PublishPolicy {
public:
    static constexpr qint64 kQuietMilliseconds = 2'000;
    static constexpr qint64 kLongestMilliseconds = 30'000;
    static constexpr qint64 kRetryMilliseconds = 30'000;
    static constexpr int kPauseFactor = 10;

    void edited(Instant now);
    /// A publication of all edits so far begins; later ones wait for the next.
    void started(Instant now);
    void finished(Instant now, bool succeeded);

    /// When to publish next; null while there is nothing to publish or a publication is under way.
    Instant due() const;

private:
    Instant m_first; ///< of the edits that are waiting
    Instant m_last;
    Instant m_started;      ///< of the publication under way
    Instant m_startedFirst; ///< m_first of the edits in it
    Instant m_notBefore;
};

} // namespace readiness

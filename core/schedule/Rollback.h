#pragma once

#include "core/schedule/Schedule.h"

namespace readiness {

/// What turning back takes from some state of the plan.
struct RollbackNeed {
    qint64 minutes = 0;
    Minute latestBackOut = kNoMinute; ///< window end less the minutes; none without a window
    std::vector<ActivityIndex> path;  ///< the longest chain to undo, in the order of undoing
};

/// The last moment at which turning back still ends inside the window.
struct PointOfNoReturn {
    Minute lastMoment = kNoMinute;     ///< none where turning back never fits
    ActivityIndex activity = kNoIndex; ///< the first after whose finish turning back no longer fits
};

/// Undoing a plan: what is done is rolled back in the reverse order of the dependencies, so that a chain adds up and of
/// parallel branches the longest counts; a rollback branch of the plan's own comes on top. Times run on the clock: a
/// night in which people turn back has no office hours. Refers to the schedule, which must stay.
class Rollback {
public:
    /// `minutes` per activity, 0 for what needs no undoing; `branch` is the length of the rollback branch.
    Rollback(const Schedule& schedule, std::vector<qint32> minutes, qint32 branch = 0);

    /// From the state in which those activities are done (by index; the ones missing at the end are not).
    RollbackNeed after(const std::vector<quint8>& isDone) const;
    /// From the state that the plan has reached by then: everything is done that is planned to end no later.
    RollbackNeed at(Minute instant) const;
    /// None without a window, or where turning back fits to the end.
    std::optional<PointOfNoReturn> pointOfNoReturn() const;

private:
    const Schedule& m_schedule;
    std::vector<qint32> m_minutes;
    qint32 m_branch;
};

} // namespace readiness

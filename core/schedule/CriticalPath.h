#pragma once

#include "core/schedule/Schedule.h"

namespace readiness {

/// What puts a date where it is.
struct DateDriver {
    enum class Kind {
        None,       ///< the activity has no dates, or none that could move
        PlanStart,  ///< of early dates
        StatusTime, ///< it has not begun yet
        Actual,     ///< it has begun
        PlanFinish, ///< of late dates
        WindowEnd,
        Constraint,
        Deadline,
        Dependency,
    };
    Kind kind = Kind::None;
    DependencyIndex dependency = kNoIndex; ///< as it was given, perhaps of a summary
    ActivityIndex activity =
        kNoIndex; ///< the other end, never a summary; whose constraint or deadline it is, perhaps a summary
    bool isMovedByCalendar = false; ///< the date lies beyond what drives it, where working time goes on

    bool operator==(const DateDriver&) const = default;
};

/// Of the early start. Among equals a dependency comes before a constraint, and the first in the order of the input.
/// A summary has no driver of its own: ask its part that begins first.
DateDriver earlyDriver(const Schedule& schedule, ActivityIndex activity);

/// Of the late finish, and so of the total float: why the activity must, or need not, be done by then.
DateDriver lateDriver(const Schedule& schedule, ActivityIndex activity);

/// The way to a finish.
struct CriticalPath {
    ActivityIndex target = kNoIndex;       ///< none where nothing is dated
    std::vector<ActivityIndex> chain;      ///< from the first that is driven by nothing else to the target
    std::vector<ActivityIndex> activities; ///< all that delay the target when they take longer, ascending
};

/// The path to an activity, or to the plan's finish where none is named. Of a summary, to its part that ends last.
/// Windows, deadlines and the rest of the plan do not count.
CriticalPath criticalPath(const Schedule& schedule, ActivityIndex target = kNoIndex);

} // namespace readiness

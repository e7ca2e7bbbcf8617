#pragma once

#include "core/schedule/Minute.h"

#include <vector>

namespace readiness {

/// The place of an activity, or of a dependency, in the list that a Network was compiled from.
using ActivityIndex = qint32;
using DependencyIndex = qint32;
inline constexpr qint32 kNoIndex = -1;

enum class TimeConstraint {
    AsSoonAsPossible,
    AsLateAsPossible, ///< early and late dates stay; the planned ones move
    StartNoEarlierThan,
    FinishNoEarlierThan,
    StartNoLaterThan,
    FinishNoLaterThan,
    MustStartOn, ///< no earlier and no later
    MustFinishOn,
};

/// What is done, and when it may be. Durations are minutes of the activity's own calendar.
struct Activity {
    qint32 duration = 0;
    qint32 calendar = kNoIndex;      ///< none: day and night
    ActivityIndex parent = kNoIndex; ///< an activity with children is a summary: its own duration does not count
    TimeConstraint constraint = TimeConstraint::AsSoonAsPossible;
    Minute constraintAt = kNoMinute;
    Minute deadline = kNoMinute; ///< like FinishNoLaterThan, beside any constraint
    Minute actualStart = kNoMinute;
    Minute actualFinish = kNoMinute;
    qint32 remaining = kNoMinute; ///< of one that runs; none: what its duration leaves

    bool isStarted() const { return actualStart != kNoMinute || isFinished(); }
    bool isFinished() const { return actualFinish != kNoMinute; }
    bool operator==(const Activity&) const = default;
};

enum class DependencyKind { FinishToStart, StartToStart, FinishToFinish, StartToFinish };

inline bool waitsForStart(DependencyKind kind)
{
    return kind == DependencyKind::StartToStart || kind == DependencyKind::StartToFinish;
}
inline bool holdsFinish(DependencyKind kind)
{
    return kind == DependencyKind::FinishToFinish || kind == DependencyKind::StartToFinish;
}

/// The successor's start or finish waits for the predecessor's. Dependencies win over constraints.
struct Dependency {
    ActivityIndex predecessor = kNoIndex;
    ActivityIndex successor = kNoIndex;
    DependencyKind kind = DependencyKind::FinishToStart;
    qint32 lag = 0;            ///< minutes; negative is a lead
    bool isWorkingLag = false; ///< in the successor's calendar; else time on the clock

    bool operator==(const Dependency&) const = default;
};

/// What a network or a schedule could not take as it was given. What is named gets no dates where `leavesUndated`.
struct ScheduleFault {
    enum class Kind {
        Circle,                ///< activities wait for one another; they are named along the circle
        WaitsForCircle,        ///< activities that hang on a circle
        ParentCircle,          ///< activities contain one another; they count as having no parent
        UnknownParent,         ///< counts as none
        UnknownActivity,       ///< of a dependency, which is left out
        SummaryDependency,     ///< start of a summary as predecessor, or finish of one as successor; left out
        SummaryConstraint,     ///< a summary can start no earlier and finish no later, nothing else; left out
        DurationOutOfRange,    ///< below 0 or above a hundred years; brought into that range
        LagOutOfRange,         ///< more than a hundred years; brought into that range
        ConstraintWithoutDate, ///< counts as soon as possible
        TimeOutOfRange,        ///< an instant before 1900 or after 2999; brought into that range
        UnknownCalendar,       ///< counts as day and night
        NoWorkingTime,         ///< the calendar never works
        BeyondCalendar, ///< the dates do not fit between 1900 and 3000, or into the time that calendars were compiled for
    };
    Kind kind = Kind::Circle;
    std::vector<ActivityIndex> activities;
    DependencyIndex dependency = kNoIndex;

    bool leavesUndated() const
    {
        return kind == Kind::Circle || kind == Kind::WaitsForCircle || kind == Kind::NoWorkingTime
               || kind == Kind::BeyondCalendar;
    }
    bool operator==(const ScheduleFault&) const = default;
};

} // namespace readiness

#pragma once

#include "core/schedule/Activity.h"

namespace readiness {

/// The arrays that the passes run over: places ("ranks") in topological order, so that a pass is one walk through memory.
/// Beside the activities that are no summaries there are virtual places: "this summary may start", "… has finished".
/// An event is 2 × rank for a start and 2 × rank + 1 for a finish.
struct NetworkGraph {
    static constexpr Minute kUnbounded = 1'500'000'000; ///< later than anything; a lag more or less does not matter

    enum Trait : quint16 {
        Bounded = 1,        ///< has bounds of its own
        Late = 2,           ///< as late as possible
        Started = 4,        ///< has an actual start
        Finished = 8,       ///< has an actual finish
        Virtual = 16,       ///< has no length and no wishes
        WorkingLagIn = 32,  ///< a dependency into it counts working minutes
        WorkingLagOut = 64, ///< one from it does
        Milestone = 128,    ///< has no length, but a calendar
    };
    struct Place {
        qint32 duration = 0;
        qint16 calendar = kNoIndex;
        quint16 traits = 0;

        bool has(int trait) const { return (traits & trait) != 0; }
        /// Whether nothing but day and night and plain dependencies decide the early dates; the late ones.
        bool isPlainForward() const { return calendar < 0 && !(traits & ~(WorkingLagOut | Late)); }
        bool isPlainBackward() const { return calendar < 0 && !(traits & ~(WorkingLagIn | Late)); }
        /// The same for one with a calendar.
        bool isWorkedForward() const { return !(traits & ~(WorkingLagOut | Late)); }
        bool isWorkedBackward() const { return !(traits & ~(WorkingLagIn | Late)); }
    };
    /// Wishes and inheritance as instants: none is kNoMinute for the lower ones, kUnbounded for the upper ones.
    struct Bounds {
        Minute startMin = kNoMinute;
        Minute finishMin = kNoMinute;
        Minute startMax = kUnbounded;
        Minute finishMax = kUnbounded;

        bool operator==(const Bounds&) const = default;
    };
    /// One end of a dependency as the other end sees it.
    struct Link {
        static constexpr quint32 kEvent = 0x3fff'ffff;
        static constexpr quint32 kWorking = 0x4000'0000;
        static constexpr quint32 kOther = 0x8000'0000; ///< incoming: holds the finish; outgoing: hangs on the start

        quint32 bits = 0;
        qint32 lag = 0;

        quint32 event() const { return bits & kEvent; }
        quint32 rank() const { return event() >> 1; }
        bool isWorking() const { return bits & kWorking; }
        bool isOther() const { return bits & kOther; }
    };

    qint32 size = 0;                ///< places that can be dated; those in circles and behind them have none
    qint32 lastCalendar = kNoIndex; ///< the highest index that a place has had
    quint16 traits = 0;             ///< all that any place has had
    std::vector<Place> places;
    std::vector<Bounds> bounds;
    std::vector<quint32> inOffsets; ///< of each rank, and where the last ends
    std::vector<Link> in;
    std::vector<quint32> outOffsets;
    std::vector<Link> out;
    std::vector<DependencyIndex> outDependencies; ///< kNoIndex between a summary and its parts
    std::vector<ActivityIndex> activities;        ///< per rank; of a virtual place its summary
    std::vector<qint32> ranks;                    ///< per activity; kNoIndex for summaries and what has no dates
    std::vector<qint32> virtualRanks;             ///< ascending
};

} // namespace readiness

#pragma once

#include "core/rules/Assessment.h"

namespace readiness {

/// In which way a record stands otherwise than it stood before.
enum class Turn {
    GoLiveMoved,
    GateAnswer, ///< the gate computes another answer
    Decided,    ///< people took a decision
    TurnedRed,
    Blocked,
    Overdue, ///< open, and its day went by
    Added,   ///< a finding, action, condition, risk, issue or assumption, or a decision that is wanted
    Reopened,
    TurnedAmber,
    TurnedGreen,
    RatingRemoved,
    Closed, ///< an item is done, a finding closed, a condition fulfilled, a review complete
};

/// One field that somebody set, as the history tells it.
struct RecordedChange {
    RecordId record;
    int field = 0;
    QString author;
    Instant at;
};

struct Difference {
    Turn turn{};
    RecordKind kind{};
    RecordId record; ///< exists in the later snapshot
    QString author;  ///< empty where nobody did it (a day went by, a gate computes) or the history does not tell
    Instant at;

    bool operator==(const Difference&) const = default;
};

/// What is different between two moments of a project, by kind of turn, then by kind and number of the record: for the
/// weekly report ("since last Friday") and for a review ("since the previous one"). `recorded` says who it was, newest
/// first. Removed records are not spoken of; internal ones are, leave them out where others read it.
std::vector<Difference> projectDifference(const Assessment& before, const Assessment& after,
                                          const std::vector<RecordedChange>& recorded = {});

} // namespace readiness

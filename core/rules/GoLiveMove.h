#pragma once

#include "core/rules/GateEvaluation.h"

namespace readiness {

/// A day that is counted from go-live and goes along with it.
struct ShiftedDate {
    RecordKind kind{};
    const Record* record = nullptr;
    const Field* field = nullptr;
    QDate from; ///< invalid where go-live was not set
    QDate to;
    bool fallsIntoPast = false; ///< the record is open, and the day was not over before
};

/// A fixed day that stays where it is and changes sides: it was not after go-live and is now, or the other way round.
struct LeftBehindDate {
    RecordKind kind{};
    const Record* record = nullptr;
    const Field* field = nullptr;
    QDate day;
    bool isAfterGoLive = false; ///< now
};

struct ChangedAnswer {
    const Gate* gate = nullptr;
    GateAnswer from{};
    GateAnswer to{};
};

/// What moving go-live would come to. Nothing is changed by it. Valid as long as the snapshot.
struct GoLiveMove {
    Instant from, to;
    std::vector<ShiftedDate> shifted;       ///< all, of every kind of record that has such days: by day
    std::vector<LeftBehindDate> leftBehind; ///< of open records, by day
    std::vector<Problem> newProblems, goneProblems;
    std::vector<ChangedAnswer> answers; ///< of gates that answer otherwise
};

GoLiveMove previewGoLiveMove(const Assessment& assessment, Instant goLive);

} // namespace readiness

#pragma once

#include "core/rules/PathAdvice.h"

namespace readiness {

class Assessment;
struct Upgrade;
struct UpgradeStanding;

inline constexpr int kRequestHours = 48;  ///< before the start, at least (S2-09)
inline constexpr int kDowntimeHours = 48; ///< at most (S2-09)

/// The latest moment of the request for an upgrade that starts then; nothing without a start.
Instant latestRequest(Instant start);
/// 48 hours before the start, to the moment, is in time.
bool isRequestInTime(Instant requested, Instant start);

/// When the service team was asked for what is now under way: by the event, else as somebody entered it. Null: not yet, or
/// not again since it was rolled back.
Instant requestOf(const UpgradeStanding& standing);

enum class RequestFaultKind { TooLate, OutsideWindow, InBlackout, InFreeze, OnHoliday };

struct RequestFault {
    RequestFaultKind kind{};
    QString text;    ///< a sentence
    QString action;  ///< an imperative without a full stop
    RecordId record; ///< the window or the day that is met; null: none
};

/// When the service team has to be asked for an upgrade of sandbox or production, how long it may then be down, and what
/// does not go together with that (S2-09).
struct UpgradeRequest {
    AdvicePlace place{};
    Instant start;
    Instant latest;
    Instant downtimeEnds;
    const Upgrade* upgrade = nullptr; ///< that was asked for, where somebody recorded it
    Instant asked;                    ///< when; null: not that anybody recorded
    std::vector<RequestFault> faults;
};

/// For each start that the advice plans. A request that nobody recorded can still come in time until `latest`. The downtime
/// of production fits into a downtime window of the advice's plan; neither meets its blackouts, its holidays, or the freeze of
/// another plan.
std::vector<UpgradeRequest> upgradeRequests(const Assessment& assessment, const Advice& advice);

} // namespace readiness

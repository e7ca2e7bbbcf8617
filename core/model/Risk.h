#pragma once

#include "core/model/Area.h"
#include "core/model/DueDate.h"

namespace readiness {

inline constexpr int kHighestRating = 10; ///< of probability and impact; how many levels are in use, the scale says

enum class RiskKind { Threat, Opportunity };
/// Before anything is done, now, and when all responses are done.
enum class RiskStage { Inherent, Current, Residual };
/// Avoid, transfer and mitigate are for threats; exploit, share and enhance for opportunities.
enum class RiskResponse { None, Avoid, Transfer, Mitigate, Accept, Escalate, Exploit, Share, Enhance };
enum class RiskStatus { Identified, Assessed, Responding, Accepted, Closed, Occurred };

/// Probability and impact as levels of the project's scale; 0 where not rated.
struct RiskRating {
    int probability = 0;
    int impact = 0;

    bool isRated() const { return probability > 0 && impact > 0; }
    int score() const { return probability * impact; }
    bool operator==(const RiskRating&) const = default;
};

/// Something uncertain that would help or hurt (ISO 31000): because of a cause, an event may happen, with an effect.
struct Risk : Record {
    static constexpr RecordKind kKind = RecordKind::Risk;
    static constexpr int kRelatedField = 36; ///< the list field `related`: records of any kind
    static constexpr int kAffectedTasksField =
        43; ///< the list field `affected_tasks`: those of the cutover that it would delay

    QString title;
    QString cause, event, effect;
    RiskKind kind{};
    Id<Area> area;
    QString category;
    Id<Person> owner;
    RiskRating inherent, current, residual;
    RiskResponse response{};
    RiskStatus status{};
    QString trigger;   ///< the sign that it is about to happen
    DueDate proximity; ///< when it is expected
    QString contingencyPlan, fallbackPlan;
    DueDate nextReview;
    Id<Person> acceptedBy;
    QDate acceptedUntil;
    bool isInternal = false;
    Id<Risk> secondaryTo;                                              ///< the risk whose response brought this one
    std::optional<int> chancePercent;                                  ///< probability in figures
    std::optional<int> delayOptimistic, delayLikely, delayPessimistic; ///< minutes of cutover, should it happen
    QString description;
    QString source; ///< document and rule ids
    QString origin; ///< playbook id and key

    /// The rating of a stage. One that nobody rated apart is that of the stage before; nothing is residual until rated.
    RiskRating rating(RiskStage stage) const;
    /// An accepted risk is open: it can still happen.
    bool isOpen() const { return status != RiskStatus::Closed && status != RiskStatus::Occurred; }

    bool operator==(const Risk&) const = default;
};

template <>
std::span<const Choice> choicesOf<RiskKind>();
template <>
std::span<const Choice> choicesOf<RiskResponse>();
template <>
std::span<const Choice> choicesOf<RiskStatus>();
const RecordType& riskType();

} // namespace readiness

#pragma once

#include "core/model/Upgrade.h"

namespace readiness {

/// The releases of Dynamics 365 for Operations that S2 tells apart.
enum class OperationsRelease { Unknown, Ax2012, February2016, May2016, August2016, Release1611, Newer };
enum class Answer { Unknown, Yes, No };

/// The questions of the path advisor with their answers; what follows is computed, see core/rules/PathAdvice.h.
struct Advice : Record {
    static constexpr RecordKind kKind = RecordKind::Advice;

    QString title;
    Id<Environment> environment;
    OperationsRelease source{};
    OperationsRelease target{};
    Answer isLive{}; ///< live, or production is configured
    Answer hasCustomCode{};
    /// The four models of the platform (S2-05): customised?
    Answer applicationPlatform{}, applicationFoundation{}, directory{}, testEssentials{};
    Answer isSpecificIssue{};              ///< one or a few hotfixes for a specific issue would do
    Answer isTimeShort{};                  ///< time or cost forbid a full update
    Answer isPlatformEnough{};             ///< nothing of the application is needed
    Instant sandboxStart, productionStart; ///< planned
    Id<Plan> plan;                         ///< where its steps became tasks
    QString note;

    bool operator==(const Advice&) const = default;
};

template <>
std::span<const Choice> choicesOf<OperationsRelease>();
template <>
std::span<const Choice> choicesOf<Answer>();
const RecordType& adviceType();

} // namespace readiness

#pragma once

#include "core/base/Instant.h"
#include "core/model/Calendar.h"
#include "core/model/Environment.h"
#include "core/model/Gate.h"
#include "core/model/Person.h"

namespace readiness {

enum class WindowKind { Downtime, Freeze, Blackout };

/// The cutover of one roll-out wave, with its strategy: why then, and who decides by which criteria.
struct Plan : Record {
    static constexpr RecordKind kKind = RecordKind::Plan;

    QString title;
    QString wave;
    Instant starts;        ///< no task starts earlier; none: when the first downtime window begins
    Id<Calendar> calendar; ///< of tasks that name none; none: day and night
    Id<Environment> environment;
    Id<Person> owner;   ///< the cutover manager
    Id<Person> decides; ///< on go or no-go
    QString decisionRule;
    QString season, periodEnd, holidays, vendorReleases, externalShocks;
    Id<Gate> entranceGate, exitGate; ///< the entrance and exit criteria of the cutover
    QString description;
    QString origin; ///< playbook id and key

    bool operator==(const Plan&) const = default;
};

/// A stretch of time that the plan must heed. Downtime: the cutover has to fit in. Freeze: nothing else may change.
/// Blackout: no task may run.
struct Window : Record {
    static constexpr RecordKind kKind = RecordKind::Window;

    Id<Plan> plan;
    QString title;
    WindowKind kind{};
    Instant starts, ends;
    int buffer = 0; ///< minutes at the end that the plan should leave unused
    QString description;
    QString origin;

    bool operator==(const Window&) const = default;
};

/// A named point of the history: the plan as it was then. The dates follow from it.
struct Baseline : Record {
    static constexpr RecordKind kKind = RecordKind::Baseline;

    Id<Plan> plan;
    QString title;
    Instant takenAt;
    QString takenBy;
    QString tips; ///< hashes of the newest transactions, joined by blanks
    QString description;

    bool operator==(const Baseline&) const = default;
};

template <>
std::span<const Choice> choicesOf<WindowKind>();
const RecordType& planType();
const RecordType& windowType();
const RecordType& baselineType();

} // namespace readiness

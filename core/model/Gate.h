#pragma once

#include "core/model/DueDate.h"
#include "core/model/RecordType.h"

namespace readiness {

struct Cycle;

/// A point at which criteria decide whether the project may go on.
struct Gate : Record {
    static constexpr RecordKind kKind = RecordKind::Gate;

    QString title, description;
    QString position; ///< fractional rank
    DueDate due;
    bool isGoLive = false; ///< the gate that `readiness gate` evaluates without a name
    QString origin;

    bool operator==(const Gate&) const = default;
};

const RecordType& gateType();

/// What a criterion measures. Documented in core/rules/Metrics.h.
enum class Metric {
    OpenMustItems,
    OpenShouldItems,
    DoneMustPercent,
    DoneShouldPercent,
    ReadinessPercent,
    OverdueItems,
    BlockedItems,
    UnconfirmedAnswers,
    ItemsWithoutOwner,
    MissingSignOffs,
    OpenConflicts,
    BlockingChecks,
    OpenBlockers,
    OpenRisks,
    OverdueActions,
    ActionsWithoutOwner,
    TasksWithoutOwner,
    PlansOutsideWindow,
    PlansWithoutRehearsal,
    OpenSteps,
    StepsOutOfSequence,
    RunsOutsideWindow,
    OpenFailures,
    UnverifiedSteps,
    CasesNotPassed,
    PassedPercent,
    StalePasses,
    OpenDefects,
    BlockingDefects,
    ProcessCoverage,
    RequirementCoverage,
    OperationCoverage,
    UnsignedCycles,
    MissedLimits,
    UnrecordedDeviations,
    UncommittedUpgrades,
    UnprovenBackups,
};

enum class Comparison { AtMost, AtLeast, Equal };

/// One condition of a gate: a metric, compared with a threshold, over some areas or all.
struct Criterion : Record {
    static constexpr RecordKind kKind = RecordKind::Criterion;
    static constexpr int kAreasField = 16;  ///< the list field `areas`; empty: all areas
    static constexpr int kSuitesField = 20; ///< the list field `suites`, of metrics of tests; empty: all

    Id<Gate> gate;
    QString title;
    QString position; ///< fractional rank inside the gate
    Metric metric{};
    Comparison comparison{};
    int threshold = 0; ///< a count, or percent for percent metrics
    QString origin;
    std::optional<int> minimumScore; ///< of open_risks: from this score on; none: those of the highest band
    Id<Cycle> cycle;                 ///< of metrics of tests; none: the present state over all cycles

    bool operator==(const Criterion&) const = default;
};

template <>
std::span<const Choice> choicesOf<Metric>();
template <>
std::span<const Choice> choicesOf<Comparison>();
const RecordType& criterionType();

} // namespace readiness

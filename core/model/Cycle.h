#pragma once

#include "core/base/Instant.h"
#include "core/model/DueDate.h"
#include "core/model/Environment.h"
#include "core/model/Gate.h"
#include "core/model/TestCase.h"

namespace readiness {

/// What is tested: code, configuration and data together. One that comes after a pass makes the pass stale.
struct SolutionVersion : Record {
    static constexpr RecordKind kKind = RecordKind::SolutionVersion;
    static constexpr int kSuitesField = 15; ///< the list field `suites`: whose passes become stale; empty: all

    QString title;
    QString code; ///< build, packages
    QString configuration;
    QString data;  ///< which copy, of when
    Instant since; ///< none, or still to come: it makes nothing stale
    QString description;

    bool operator==(const SolutionVersion&) const = default;
};

/// Suites, run once through on one version in one environment. All their cases run again in the next cycle.
struct Cycle : Record {
    static constexpr RecordKind kKind = RecordKind::Cycle;
    static constexpr int kSuitesField = 19;       ///< the list field `suites`
    static constexpr int kParticipantsField = 20; ///< the list field `participants`

    QString title;
    QString position; ///< fractional rank: the order of the cycles
    Id<Environment> environment;
    Id<SolutionVersion> version;
    DueDate starts;
    DueDate ends;       ///< the last day
    Id<Gate> entryGate; ///< no verdict before it is passed
    Id<Gate> exitGate;
    bool isMockCutover = false; ///< the only cycle that may run in production
    QString description;
    QString origin; ///< playbook id and key

    bool operator==(const Cycle&) const = default;
};

const RecordType& solutionVersionType();
const RecordType& cycleType();

} // namespace readiness

#pragma once

#include "core/model/Environment.h"
#include "core/model/Risk.h"

namespace readiness {

/// What test and production environments are held against each other in (S0-02, S3-09).
enum class ParityDimension { Hardware, Platform, Topology, Data, Components, Versions };

/// A difference between an environment and production that somebody knows of: recorded with what both had, so that it
/// counts as recorded only while they still have it.
struct Deviation : Record {
    static constexpr RecordKind kKind = RecordKind::Deviation;

    QString title; ///< the property or component that differs, as parity names it
    Id<Environment> environment;
    Id<Environment> production;
    ParityDimension dimension{};
    QString here;  ///< what the environment has
    QString there; ///< what production has
    QString reason;
    Id<Risk> risk;
    QString recordedBy;
    Instant recordedAt;

    bool operator==(const Deviation&) const = default;
};

template <>
std::span<const Choice> choicesOf<ParityDimension>();
const RecordType& deviationType();

} // namespace readiness

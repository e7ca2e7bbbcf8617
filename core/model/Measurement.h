#pragma once

#include "core/model/Cycle.h"

namespace readiness {

/// A non-functional figure against the limit that was agreed for it (S3-09), in whole units: milliseconds rather than
/// seconds with a fraction.
struct Measurement : Record {
    static constexpr RecordKind kKind = RecordKind::Measurement;

    QString title; ///< what is measured: "Form load, account"
    QString unit;  ///< "ms", "records per hour"
    Id<Cycle> cycle;
    Id<BusinessProcess> process;
    Comparison comparison{}; ///< of the measured value with the limit
    std::optional<int> limitValue;
    Id<Person> agreedBy; ///< who signed the limit off
    QDate agreedOn;
    std::optional<int> volume; ///< records in the database
    std::optional<int> load;   ///< users at the same time
    std::optional<int> measured;
    std::optional<int> measuredVolume;
    std::optional<int> measuredLoad;
    Instant measuredAt;
    QString note;
    QString origin; ///< playbook id and key

    bool operator==(const Measurement&) const = default;
};

const RecordType& measurementType();

} // namespace readiness

#pragma once

#include "core/model/Environment.h"
#include "core/model/Risk.h"

namespace readiness {

/// How one component or service is backed up and comes back (S0-07).
struct Backup : Record {
    static constexpr RecordKind kKind = RecordKind::Backup;

    QString title; ///< the component
    Id<Environment> environment;
    QString plan;
    QString location;
    bool hasOffSiteCopy = false;
    QString offSiteLocation;
    Instant takenAt;         ///< the last one
    QDate rehearsedOn;       ///< the last restore
    bool isDatabase = false; ///< without a later backup of it, production is not upgraded (S0-18)
    std::optional<int> restoreMinutes;
    std::optional<int> reinstallMinutes; ///< of what has to be installed again (S0-20)
    Id<Person> owner;
    QString note;
    QString origin; ///< playbook id and key

    bool operator==(const Backup&) const = default;
};

/// What may go wrong, and how everything comes back (S0-07).
struct FailureScenario : Record {
    static constexpr RecordKind kKind = RecordKind::FailureScenario;
    static constexpr int kBackupsField = 13; ///< the list field `backups`: what is restored, one after the other

    QString title;
    Id<Environment> environment;
    QString trigger; ///< how it is noticed
    QString procedure;
    std::optional<int> furtherMinutes; ///< besides restoring and reinstalling
    QDate rehearsedOn;
    Id<Person> owner;
    Id<Risk> risk;
    QString origin; ///< playbook id and key

    bool operator==(const FailureScenario&) const = default;
};

const RecordType& backupType();
const RecordType& failureScenarioType();

} // namespace readiness

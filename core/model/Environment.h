#pragma once

#include "core/base/Instant.h"
#include "core/model/Person.h"

namespace readiness {

enum class EnvironmentKind { Development, Test, Acceptance, Training, Production, Other };
enum class EnvironmentService { InService, Planned, Retired };

/// A place where the solution runs. What it is made of stands in fields of its own, so that test and production can be
/// held against each other (S0-02); what is installed in it are InstalledVersions.
struct Environment : Record {
    static constexpr RecordKind kKind = RecordKind::Environment;

    QString name;
    EnvironmentKind kind{};
    std::optional<int> tier; ///< 1–5
    QString version;         ///< of the application
    QString address;
    Id<Person> owner;
    EnvironmentService service{};
    QString platformVersion; ///< "PU26"
    QString topology;        ///< "2 servers: application, database"
    QString processor, memory, disk;
    QString operatingSystem, databaseServer, mailServer;
    QString components;       ///< deployed: mail router, connectors, load balancing …
    bool isVirtual = false;   ///< allowed for a test environment
    Id<Environment> dataFrom; ///< whose data it has a copy of
    Instant dataAsOf;         ///< when that copy was taken
    Instant changedAt;        ///< the last change of it; a backup has to be later (S0-18)
    QString region, timeZone; ///< the zone of the timer of an upgrade; none: the project's
    QString serviceUpdates;   ///< the window that is set for updates (One Version, S3-10)
    QDate endOfService;       ///< of its version: the last day
    Id<Person> administrator;
    QString note;

    bool operator==(const Environment&) const = default;
};

template <>
std::span<const Choice> choicesOf<EnvironmentKind>();
template <>
std::span<const Choice> choicesOf<EnvironmentService>();
const RecordType& environmentType();

} // namespace readiness

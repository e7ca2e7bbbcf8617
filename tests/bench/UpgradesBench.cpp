// Environments and upgrades: what the rules take for many of them, and for the recording of one step.
#include "core/model/Records.h"
#include "core/rules/Check.h"
#include "core/rules/UpgradeEvents.h"
#include "tests/bench/Bench.h"

namespace readiness::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 11;
constexpr double kFrame = 1000.0 / 60;
constexpr double kChecks = 100; ///< milliseconds: what a person takes for at once, and it is off the window's thread
constexpr int kEnvironments = 200;
constexpr int kUpgrades = 2'500;
constexpr UpgradeStep kSteps[] = {UpgradeStep::Start, UpgradeStep::Prepared, UpgradeStep::PackageApplied,
                                  UpgradeStep::PackageSignedOff};
constexpr int kEvents = kUpgrades * int(std::size(kSteps));

RecordId idOf(RecordKind kind, int number) { return {quint64(kind), quint64(number)}; }

Instant minute(int count) { return Instant{1'798'761'600'000 + qint64(count) * 60'000}; }

template <class T, class F>
void put(SnapshotBuilder& builder, int number, F&& adjust)
{
    T record;
    record.id = idOf(T::kKind, number);
    record.number = number;
    if constexpr (requires { record.title; })
        record.title = u"Title %1"_s.arg(number);
    adjust(record);
    builder.put(T::kKind, std::make_shared<const T>(std::move(record)));
}

Id<Environment> environment(int number)
{
    return Id<Environment>(idOf(RecordKind::Environment, 1 + number % kEnvironments));
}

/// Every upgrade is staged; each has a package, a hotfix, a backup and something that is installed.
SnapshotPtr upgradedProject()
{
    SnapshotBuilder builder(RecordId{1, 1});
    put<ProjectSettings>(builder, 1, [](ProjectSettings& project) { project.timeZone = u"Europe/Berlin"_s; });
    for (int n = 1; n <= kEnvironments; ++n)
        put<Environment>(builder, n, [&](Environment& e) {
            e.name = u"Environment %1"_s.arg(n);
            e.kind = n == 1 ? EnvironmentKind::Production : EnvironmentKind::Test;
            e.memory = u"%1 GB"_s.arg(n);
            e.components = u"mail router, connectors"_s;
        });
    put<Release>(builder, 1, [](Release& row) {
        row.versions = u"10.0.0, 10.0.1, 10.0.2"_s;
        row.upgradesFrom = QDate(2026, 1, 1);
    });
    for (int n = 1; n <= kUpgrades; ++n) {
        const Id<Upgrade> upgrade(idOf(RecordKind::Upgrade, n));
        put<Upgrade>(builder, n, [&](Upgrade& u) { u.environment = environment(n), u.toVersion = u"10.0.1"_s; });
        put<UpgradePackage>(builder, n, [&](UpgradePackage& p) { p.upgrade = upgrade; });
        put<Hotfix>(builder, n, [&](Hotfix& h) { h.upgrade = upgrade, h.status = HotfixStatus::Applied; });
        put<Backup>(builder, n, [&](Backup& b) { b.environment = environment(n), b.isDatabase = true; });
        put<InstalledVersion>(builder, n, [&](InstalledVersion& v) {
            v.environment = environment(n), v.kind = InstalledKind::Application, v.installed = u"9.2.%1"_s.arg(n % 3);
        });
        for (int i = 0; i < int(std::size(kSteps)); ++i)
            put<UpgradeEvent>(builder, (n - 1) * int(std::size(kSteps)) + i + 1, [&](UpgradeEvent& event) {
                event.upgrade = upgrade, event.step = kSteps[i], event.at = event.recordedAt = minute(i);
            });
    }
    return builder.finish();
}

Row row(const QString& name, const Medians& medians, double bound, const QString& detail)
{
    return {name, medians.ours / bound, 1,
            u"%1 ms of %2 ms %3"_s.arg(medians.ours, 0, 'f', 1).arg(bound, 0, 'f', 1).arg(detail)};
}

std::vector<Row> upgradeRows()
{
    const SnapshotPtr project = upgradedProject();
    const Instant now = minute(10);
    SnapshotBuilder recorded(*project);
    put<UpgradeEvent>(recorded, kEvents + 1, [&](UpgradeEvent& event) {
        event.upgrade = Id<Upgrade>(idOf(RecordKind::Upgrade, kUpgrades / 2));
        event.step = UpgradeStep::DataUpgradeStarted, event.at = event.recordedAt = now;
    });
    const SnapshotPtr after = recorded.finish();
    const UpgradeEvent& made = *after->find(Id<UpgradeEvent>(idOf(RecordKind::UpgradeEvent, kEvents + 1)));
    std::size_t checksum = 0;
    const auto standings = [&] { return milliseconds([&] { checksum += upgradeStandings(*project, now).size(); }); };
    const auto recording = [&] {
        return milliseconds([&] { checksum += std::size_t(recordedEventFault(*project, *after, made).size()); });
    };
    const auto checks = [&] { return milliseconds([&] { checksum += problemsOf(Assessment(project, now)).size(); }); };
    const QString of = u"for %1 events of %2 upgrades"_s.arg(kEvents).arg(kUpgrades);
    const std::vector<Row> rows = {
        row(u"upgrades: how all stand"_s, interleaved(kRounds, standings, standings), kFrame, of),
        row(u"upgrades: guards of one step"_s, interleaved(kRounds, recording, recording), kFrame, of),
        row(u"upgrades: every check"_s, interleaved(kRounds, checks, checks), kChecks, of)};
    return checksum == 0 ? std::vector<Row>() : rows;
}

} // namespace

std::vector<Benchmark> upgradesBenchmarks() { return {{u"upgrades"_s, &upgradeRows}}; }

} // namespace readiness::bench

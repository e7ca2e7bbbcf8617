#include "core/rules/Backups.h"

#include "core/rules/PlanSchedule.h"
#include "tests/support/PlanBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// Production, changed at noon, with one database backed up a second later.
struct BackedUp {
    PlanBuilder project;
    Id<Environment> production = project.add<Environment>([](Environment& e) {
        e.kind = EnvironmentKind::Production;
        e.changedAt = at(u"2027-01-10T12:00:00Z");
    });
    Id<Backup> database = backup(true, u"2027-01-10T12:00:01Z");

    Id<Backup> backup(bool isDatabase, QStringView takenAt)
    {
        return project.add<Backup>([&](Backup& b) {
            b.environment = production;
            b.isDatabase = isDatabase;
            b.takenAt = at(takenAt);
        });
    }
    Id<FailureScenario> scenario(const std::vector<Id<Backup>>& backups, int furtherMinutes)
    {
        const auto made = project.add<FailureScenario>([&](FailureScenario& s) {
            s.environment = production;
            s.furtherMinutes = furtherMinutes;
        });
        for (const Id<Backup>& backup : backups)
            project.add<ListEntry>([&](ListEntry& entry) {
                entry.owner = made;
                entry.field = FailureScenario::kBackupsField;
                entry.target = backup;
            });
        return made;
    }
    bool isBackedUp(QStringView now = u"2027-01-11T12:00:00Z") const
    {
        const SnapshotPtr snapshot = project.build();
        return BackupRegister(*snapshot, at(now)).of(*snapshot->find(production)).isBackedUp();
    }
    QString latest() const
    {
        const SnapshotPtr snapshot = project.build();
        const auto plan = PlanSchedule::ofPlan(snapshot, project.plan);
        const Minute moment = plan->backOut().latest();
        return moment == kNoMinute ? QString() : utc(moment);
    }
};

} // namespace

/// Backups after the last change, and what coming back from them takes (S0-07, S0-18, S0-20).
class tst_Backups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsLaterThanTheLastChange()
    {
        BackedUp of;
        QVERIFY(of.isBackedUp());
        of.project.change(of.database, [](Backup& b) { b.takenAt = at(u"2027-01-10T12:00:00Z"); });
        QVERIFY(!of.isBackedUp());
        of.project.change(of.production, [](Environment& e) { e.changedAt = {}; });
        QVERIFY(of.isBackedUp());
        of.project.change(of.database, [](Backup& b) { b.takenAt = {}; });
        QVERIFY(!of.isBackedUp());
    }

    void whatIsStillToComeHasNotHappened()
    {
        BackedUp of;
        QVERIFY(!of.isBackedUp(u"2027-01-10T12:00:00Z"));
        QVERIFY(of.isBackedUp(u"2027-01-10T12:00:01Z"));
        of.project.change(of.production, [](Environment& e) { e.changedAt = at(u"2027-01-12T12:00:00Z"); });
        QVERIFY(of.isBackedUp());
        QVERIFY(!of.isBackedUp(u"2027-01-12T12:00:00Z"));
    }

    void everyDatabaseIsBackedUpAndThereIsOne()
    {
        BackedUp of;
        const auto other = of.backup(true, u"2027-01-10T11:00:00Z");
        QVERIFY(!of.isBackedUp());
        of.project.change(other, [](Backup& b) { b.isDatabase = false; });
        QVERIFY(of.isBackedUp());
        of.project.change(of.database, [](Backup& b) { b.isDatabase = false; });
        QVERIFY(!of.isBackedUp());
    }

    void whatAnUpgradeDoesIsAChange()
    {
        BackedUp of;
        const auto upgrade = of.project.add<Upgrade>([&](Upgrade& u) { u.environment = of.production; });
        const auto event = of.project.add<UpgradeEvent>([&](UpgradeEvent& e) {
            e.upgrade = upgrade;
            e.step = UpgradeStep::Requested;
            e.at = at(u"2027-01-10T13:00:00Z");
        });
        QVERIFY(of.isBackedUp());
        of.project.change(event, [](UpgradeEvent& e) { e.step = UpgradeStep::PackageApplied; });
        QVERIFY(!of.isBackedUp());
        of.project.change(of.database, [](Backup& b) { b.takenAt = at(u"2027-01-10T13:00:01Z"); });
        QVERIFY(of.isBackedUp());
    }

    void aScenarioRestoresAndReinstallsOneAfterTheOther()
    {
        BackedUp of;
        const auto server = of.backup(false, u"2027-01-10T12:00:00Z");
        const auto scenario = of.scenario({of.database, server}, 15);
        of.project.change(of.database, [](Backup& b) { b.restoreMinutes = 60; });
        const auto time = [&] {
            const SnapshotPtr snapshot = of.project.build();
            return std::pair(scenarioTime(*snapshot, *snapshot->find(scenario)).minutes,
                             scenarioTime(*snapshot, *snapshot->find(scenario)).isComplete);
        };
        QCOMPARE(time(), std::pair(qint64(75), false));
        of.project.change(server, [](Backup& b) { b.restoreMinutes = 30, b.reinstallMinutes = 120; });
        QCOMPARE(time(), std::pair(qint64(225), true));
    }

    void theLongestScenarioCounts()
    {
        BackedUp of;
        const SnapshotPtr none = of.project.build();
        QVERIFY(!BackupRegister(*none, at(u"2027-01-11T12:00:00Z")).of(*none->find(of.production)).longest());
        of.scenario({}, 90);
        const auto longer = of.scenario({}, 120);
        of.scenario({}, 60);
        const SnapshotPtr snapshot = of.project.build();
        const auto backups = BackupRegister(*snapshot, at(u"2027-01-11T12:00:00Z")).of(*snapshot->find(of.production));
        QCOMPARE(backups.longest()->scenario->id, RecordId(longer));
        QCOMPARE(backups.longest()->minutes, 120);
    }

    void theLongerOfRollbackAndScenarioSaysWhenTurningBackBegins()
    {
        BackedUp of;
        const auto load = of.project.task(u"Load"_s, 60);
        of.project.change(load, [](Task& t) { t.rollbackDuration = 120; });
        QCOMPARE(of.latest(), u"28 15:00"_s); // the window ends at 17:00
        const auto scenario = of.scenario({}, 120);
        QCOMPARE(of.latest(), u"28 15:00"_s);
        of.project.change(scenario, [](FailureScenario& s) { s.furtherMinutes = 121; });
        QCOMPARE(of.latest(), u"28 14:59"_s);
        of.project.change(scenario, [](FailureScenario& s) { s.furtherMinutes = 30; });
        QCOMPARE(of.latest(), u"28 15:00"_s);
        of.project.remove(RecordKind::Window, of.project.window);
        QCOMPARE(of.latest(), QString());
    }

    void itIsSaidWhetherTasksOrFailureDecide()
    {
        BackedUp of;
        const auto load = of.project.task(u"Load"_s, 60);
        of.project.change(load, [](Task& t) { t.rollbackDuration = 120; });
        const auto scenario = of.scenario({}, 120);
        const auto back = [&] { return PlanSchedule::ofPlan(of.project.build(), of.project.plan)->backOut(); };
        QVERIFY(!back().isByFailure()); // as long
        of.project.change(scenario, [](FailureScenario& s) { s.furtherMinutes = 121; });
        QVERIFY(back().isByFailure());
        QCOMPARE(back().failure->minutes, 121);
        QCOMPARE(utc(back().byTasks), u"28 15:00"_s);
    }

    void aFailureLongerThanTheWindowLeavesNoTimeToTurnBack()
    {
        BackedUp of;
        of.project.task(u"Load"_s, 60);
        const auto scenario = of.scenario({}, 48 * 60); // the whole window
        QCOMPARE(of.latest(), u"26 17:00"_s);
        of.project.change(scenario, [](FailureScenario& s) { s.furtherMinutes = 48 * 60 + 1; });
        QCOMPARE(of.latest(), QString());
    }

    void thePlansOwnEnvironmentIsMeant()
    {
        BackedUp of;
        of.project.task(u"Load"_s, 60);
        of.scenario({}, 120);
        QCOMPARE(of.latest(), u"28 15:00"_s);
        const auto other = of.project.add<Environment>([](Environment& e) { e.kind = EnvironmentKind::Production; });
        QCOMPARE(of.latest(), u"28 17:00"_s); // nobody can tell which
        of.project.change(of.project.plan, [&](Plan& p) { p.environment = of.production; });
        QCOMPARE(of.latest(), u"28 15:00"_s);
        of.project.change(of.project.plan, [&](Plan& p) { p.environment = other; });
        QCOMPARE(of.latest(), u"28 17:00"_s);
    }
};

READINESS_TEST(tst_Backups)
#include "tst_Backups.moc"

#include "core/rules/UpgradeGuards.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

using Flag = bool Upgrade::*;
Q_DECLARE_METATYPE(Flag)
Q_DECLARE_METATYPE(UpgradeGuard)

namespace {

using Step = UpgradeStep;
using Guard = UpgradeGuard;

/// A sandbox and production, each with an upgrade that nothing stands against: what a test is about, it takes away.
struct GuardedProject {
    explicit GuardedProject(UpgradeProcess process = UpgradeProcess::SelfService)
    {
        project.add<Release>([](Release& row) {
            row.versions = u"10.0.0, 10.0.1"_s;
            row.upgradesFrom = QDate(2026, 11, 1);
        });
        project.add<Release>([](Release& row) {
            row.versions = u"10.0.1, 10.0.2"_s;
            row.upgradesFrom = QDate(2026, 12, 1);
        });
        sandbox = project.add<Environment>([](Environment& e) { e.kind = EnvironmentKind::Acceptance; });
        production = project.add<Environment>([](Environment& e) { e.kind = EnvironmentKind::Production; });
        const auto upgrade = [&](const Id<Environment>& environment, const Id<Upgrade>& after) {
            return project.add<Upgrade>([&](Upgrade& u) {
                u.title = after.isNull() ? u"Sandbox"_s : u"Production"_s;
                u.process = process;
                u.environment = environment;
                u.after = after;
                u.toVersion = u"10.0.1"_s;
                u.areOverlaysExtensions = u.areOldHotfixesDeleted = u.isDevelopmentUpgraded = u.isDataRefreshed = true;
                u.startsAt = at(u"2026-11-23T12:00:00Z");
            });
        };
        first = upgrade(sandbox, {});
        second = upgrade(production, first);
    }

    void happens(const Id<Upgrade>& upgrade, Step step, QStringView when, const Id<UpgradePackage>& package = {})
    {
        project.add<UpgradeEvent>(
            [&](UpgradeEvent& e) { e.upgrade = upgrade, e.step = step, e.at = at(when), e.package = package; });
    }
    void commitSandbox()
    {
        happens(first, Step::Start, u"2026-11-02T08:00:00Z");
        happens(first, Step::Prepared, u"2026-11-02T16:00:00Z");
        happens(first, Step::DataUpgradeStarted, u"2026-11-03T08:00:00Z");
        happens(first, Step::DataUpgraded, u"2026-11-03T16:00:00Z");
        happens(first, Step::Accepted, u"2026-11-04T08:00:00Z");
    }

    std::vector<GuardFault> faults(const Id<Upgrade>& upgrade, Step step,
                                   QStringView now = u"2026-11-21T12:00:00Z") const
    {
        const Assessment assessment(project.build(), at(now));
        return guardFaults(assessment, *upgradeStanding(assessment.snapshot(), upgrade, at(now)), step);
    }
    std::vector<Guard> guards(const Id<Upgrade>& upgrade, Step step, QStringView now = u"2026-11-21T12:00:00Z") const
    {
        std::vector<Guard> found;
        for (const GuardFault& fault : faults(upgrade, step, now))
            found.push_back(fault.guard->guard);
        return found;
    }

    ProjectBuilder project;
    Id<Environment> sandbox, production;
    Id<Upgrade> first, second;
};

using Guards = std::vector<Guard>;

} // namespace

/// What has to be so before a step of an upgrade, each on both sides.
class tst_UpgradeGuards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withEverythingInPlaceNothingStandsAgainstAStart()
    {
        GuardedProject project;
        QVERIFY(project.faults(project.first, Step::Start).empty());
        project.commitSandbox();
        QVERIFY(project.faults(project.second, Step::Start).empty());
    }

    void eachPreconditionOfAStartIsAsked_data()
    {
        QTest::addColumn<Flag>("flag");
        QTest::addColumn<Guard>("guard");
        QTest::addColumn<bool>("isHard");
        QTest::newRow("overlays") << Flag(&Upgrade::areOverlaysExtensions) << Guard::OverlaysRefactored << true;
        QTest::newRow("hotfixes") << Flag(&Upgrade::areOldHotfixesDeleted) << Guard::OldHotfixesDeleted << true;
        QTest::newRow("development") << Flag(&Upgrade::isDevelopmentUpgraded) << Guard::DevelopmentUpgraded << true;
        QTest::newRow("data") << Flag(&Upgrade::isDataRefreshed) << Guard::DataRefreshed << false;
    }

    void eachPreconditionOfAStartIsAsked()
    {
        QFETCH(const Flag, flag);
        QFETCH(const Guard, guard);
        QFETCH(const bool, isHard);
        GuardedProject project;
        project.project.change(project.first, [&](Upgrade& u) { u.*flag = false; });
        const auto faults = project.faults(project.first, Step::Start);
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.front().guard->guard, guard);
        QCOMPARE(faults.front().isRefusing(), isHard);
        QVERIFY(!faults.front().text.isEmpty() && !faults.front().lift.isEmpty());
    }

    /// S1-04: the version of the sandbox has left when production is to start.
    void aVersionThatLeavesBetweenSandboxAndProductionBlocksIt()
    {
        GuardedProject project;
        project.project.change(project.first, [](Upgrade& u) { u.toVersion = u"10.0.0"_s; });
        project.project.change(project.second, [](Upgrade& u) { u.toVersion = u"10.0.0"_s; });
        project.commitSandbox();
        QVERIFY(project.faults(project.second, Step::Start, u"2026-11-30T22:59:59Z").empty());
        // 1 December in Berlin
        QCOMPARE(project.guards(project.second, Step::Start, u"2026-11-30T23:00:00Z"),
                 Guards{Guard::VersionStillSelectable});
        QCOMPARE(project.guards(project.first, Step::Start, u"2026-11-30T23:00:00Z"), Guards{Guard::VersionSelectable});
    }

    void productionWaitsForTheSandboxAndItsVersion()
    {
        GuardedProject project;
        QCOMPARE(project.guards(project.second, Step::Start), Guards{Guard::BeforeCommitted});
        project.commitSandbox();
        QVERIFY(project.guards(project.second, Step::Start).empty());
        project.project.change(project.second, [](Upgrade& u) { u.toVersion = u"10.0.0"_s; });
        QCOMPARE(project.guards(project.second, Step::Start), Guards{Guard::SameVersion});
        project.project.change(project.second, [](Upgrade& u) { u.toVersion = u"10.0.1"_s, u.after = {}; });
        QCOMPARE(project.guards(project.second, Step::Start), Guards{Guard::BeforeCommitted});
    }

    /// What goes before is of a sandbox: neither itself nor another production.
    void productionDoesNotFollowProduction()
    {
        GuardedProject project;
        project.commitSandbox();
        project.project.change(project.second, [&](Upgrade& u) { u.after = project.second; });
        QCOMPARE(project.guards(project.second, Step::Start), Guards{Guard::BeforeCommitted});
        project.project.change(project.second, [&](Upgrade& u) { u.after = project.first; });
        project.project.change(project.first, [&](Upgrade& u) { u.environment = project.production; });
        QCOMPARE(project.guards(project.second, Step::Start), Guards{Guard::BeforeCommitted});
    }

    /// The environment was removed: what nobody knows is not taken for a sandbox.
    void whoseUpgradeItIsHasToBeKnown()
    {
        for (const auto& [process, step, guard] :
             {std::tuple(UpgradeProcess::SelfService, Step::Start, Guard::BeforeCommitted),
              {UpgradeProcess::ServiceTeam, Step::Requested, Guard::BeforeCommitted},
              {UpgradeProcess::OnPremises, Step::DataUpgradeStarted, Guard::AcceptancePassed}}) {
            GuardedProject project(process);
            project.commitSandbox();
            project.project.change(project.second, [](Upgrade& u) { u.environment = {}; });
            const auto faults = project.faults(project.second, step);
            QVERIFY(!faults.empty());
            QCOMPARE(faults.front().guard->guard, guard);
            QVERIFY(faults.front().isRefusing());
        }
    }

    /// "10.0.1" leaves the platform update open (S1-03).
    void theSameVersionMayLeaveThePlatformUpdateOpen()
    {
        GuardedProject project;
        project.commitSandbox();
        project.project.change(project.second, [](Upgrade& u) { u.toVersion = u"10.0.1 PU25"_s; });
        QVERIFY(project.guards(project.second, Step::Start).empty());
        project.project.change(project.first, [](Upgrade& u) { u.toVersion = u"10.0.1 PU24"_s; });
        QCOMPARE(project.guards(project.second, Step::Start), Guards{Guard::SameVersion});
    }

    void everyPackageIsSignedOffBeforeTheDataUpgrade()
    {
        GuardedProject project;
        project.happens(project.first, Step::Start, u"2026-11-20T08:00:00Z");
        project.happens(project.first, Step::Prepared, u"2026-11-20T16:00:00Z");
        QVERIFY(project.guards(project.first, Step::DataUpgradeStarted).empty());
        const auto package = project.project.add<UpgradePackage>([&](UpgradePackage& p) { p.upgrade = project.first; });
        QCOMPARE(project.guards(project.first, Step::DataUpgradeStarted), Guards{Guard::PackagesSignedOff});
        project.happens(project.first, Step::PackageApplied, u"2026-11-20T17:00:00Z", package);
        QCOMPARE(project.guards(project.first, Step::DataUpgradeStarted), Guards{Guard::PackagesSignedOff});
        project.happens(project.first, Step::PackageSignedOff, u"2026-11-20T18:00:00Z", package);
        QVERIFY(project.guards(project.first, Step::DataUpgradeStarted).empty());
    }

    void aCriticalHotfixHasToBeAppliedOrWaived()
    {
        GuardedProject project;
        const auto hotfix = project.project.add<Hotfix>([&](Hotfix& h) { h.upgrade = project.first; });
        QCOMPARE(project.guards(project.first, Step::DataUpgradeStarted), Guards{Guard::NoOpenHotfix});
        for (const HotfixStatus status : {HotfixStatus::Applied, HotfixStatus::NotNeeded}) {
            project.project.change(hotfix, [&](Hotfix& h) { h.status = status; });
            QVERIFY(project.guards(project.first, Step::DataUpgradeStarted).empty());
        }
        project.project.change(hotfix, [](Hotfix& h) { h.status = HotfixStatus::Open; });
        waive(project.project, hotfix, QDate(2026, 11, 21));
        QVERIFY(project.guards(project.first, Step::DataUpgradeStarted).empty());
        QCOMPARE(project.guards(project.first, Step::DataUpgradeStarted, u"2026-11-22T12:00:00Z"),
                 Guards{Guard::NoOpenHotfix});
    }

    void aWaiverOfTheUpgradeLiftsWhatIsHard()
    {
        GuardedProject project;
        project.project.change(project.first, [](Upgrade& u) { u.areOverlaysExtensions = false; });
        waive(project.project, project.first, QDate(2026, 11, 21));
        const auto faults = project.faults(project.first, Step::Start);
        QCOMPARE(faults.size(), 1);
        QVERIFY(faults.front().waiver && !faults.front().isRefusing());
        QVERIFY(project.faults(project.first, Step::Start, u"2026-11-22T12:00:00Z").front().isRefusing());
    }

    /// S2-09: 48 hours before the start are in time, a minute less is not.
    void theServiceTeamIsAskedTwoDaysAhead()
    {
        GuardedProject project(UpgradeProcess::ServiceTeam);
        QVERIFY(project.guards(project.first, Step::Requested, u"2026-11-21T12:00:00Z").empty());
        QCOMPARE(project.guards(project.first, Step::Requested, u"2026-11-21T12:01:00Z"), Guards{Guard::RequestInTime});
        project.project.change(project.first, [](Upgrade& u) { u.dataUpgradeMinutes = 48 * 60; });
        QVERIFY(project.guards(project.first, Step::Requested).empty());
        project.project.change(project.first, [](Upgrade& u) { u.dataUpgradeMinutes = 48 * 60 + 1; });
        QCOMPARE(project.guards(project.first, Step::Requested), Guards{Guard::DowntimeInLimit});
    }

    void onPremisesTheOldVersionIsVerifiedFirst()
    {
        GuardedProject project(UpgradeProcess::OnPremises);
        QCOMPARE(project.guards(project.first, Step::DataUpgradeStarted), Guards{Guard::OldVersionVerified});
        project.happens(project.first, Step::OldVersionVerified, u"2026-11-20T08:00:00Z");
        QVERIFY(project.guards(project.first, Step::DataUpgradeStarted).empty());
    }

    void productionOnPremisesNeedsATestADecisionAndABackup()
    {
        GuardedProject project(UpgradeProcess::OnPremises);
        const auto plan = project.project.add<Plan>([](Plan&) {});
        project.project.change(project.second, [&](Upgrade& u) { u.plan = plan; });
        QCOMPARE(project.guards(project.second, Step::DataUpgradeStarted),
                 (Guards{Guard::AcceptancePassed, Guard::BackupTaken, Guard::TestUpgraded}));
        project.happens(project.first, Step::OldVersionVerified, u"2026-11-18T08:00:00Z");
        project.happens(project.first, Step::DataUpgradeStarted, u"2026-11-18T09:00:00Z");
        project.happens(project.first, Step::DataUpgraded, u"2026-11-18T12:00:00Z");
        project.happens(project.first, Step::Accepted, u"2026-11-19T12:00:00Z");
        const auto gate = project.project.add<Gate>([](Gate&) {});
        project.project.add<Decision>([&](Decision& d) { d.gate = gate, d.outcome = DecisionOutcome::Go; });
        project.project.change(project.second, [&](Upgrade& u) { u.gate = gate; });
        const auto backup = project.project.add<Backup>([&](Backup& b) {
            b.environment = project.production, b.isDatabase = true, b.takenAt = at(u"2026-11-20T08:00:00Z");
        });
        QVERIFY(project.guards(project.second, Step::DataUpgradeStarted).empty());

        // an upgrade by another process tests nothing of this one
        project.project.change(project.first, [](Upgrade& u) { u.process = UpgradeProcess::ServiceTeam; });
        QCOMPARE(project.guards(project.second, Step::DataUpgradeStarted), Guards{Guard::TestUpgraded});
        project.project.change(project.first, [](Upgrade& u) { u.process = UpgradeProcess::OnPremises; });

        // S0-18: a change after the backup, or at its moment
        project.project.change(project.production, [](Environment& e) { e.changedAt = at(u"2026-11-20T08:00:00Z"); });
        QCOMPARE(project.guards(project.second, Step::DataUpgradeStarted), Guards{Guard::BackupTaken});
        project.project.change(backup, [](Backup& b) { b.takenAt = at(u"2026-11-20T08:00:01Z"); });
        QVERIFY(project.guards(project.second, Step::DataUpgradeStarted).empty());

        // S0-12: what tests found
        const auto testCase = project.project.add<TestCase>([](TestCase&) {});
        const auto defect = project.project.add<Defect>([&](Defect& d) { d.testCase = testCase; });
        QCOMPARE(project.guards(project.second, Step::DataUpgradeStarted), Guards{Guard::TestErrorsResolved});
        project.project.change(defect, [](Defect& d) { d.status = DefectStatus::Closed; });
        QVERIFY(project.guards(project.second, Step::DataUpgradeStarted).empty());
    }

    /// S0-10: the basic checks, in this environment and after the upgrade.
    void acceptingWaitsForTheBasicChecks()
    {
        GuardedProject project(UpgradeProcess::OnPremises);
        project.happens(project.first, Step::OldVersionVerified, u"2026-11-18T08:00:00Z");
        project.happens(project.first, Step::DataUpgradeStarted, u"2026-11-18T09:00:00Z");
        project.happens(project.first, Step::DataUpgraded, u"2026-11-18T12:00:00Z");
        QCOMPARE(project.guards(project.first, Step::Accepted), Guards{Guard::BasicChecksPassed});
        const auto suite = project.project.add<Suite>([](Suite& s) { s.kind = SuiteKind::BasicChecks; });
        const auto testCase = project.project.add<TestCase>([&](TestCase& t) { t.suite = suite; });
        const auto cycle = project.project.add<Cycle>([&](Cycle& c) { c.environment = project.sandbox; });
        project.project.add<ListEntry>(
            [&](ListEntry& entry) { entry.owner = cycle, entry.field = Cycle::kSuitesField, entry.target = suite; });
        const auto run = project.project.add<Execution>([&](Execution& e) {
            e.cycle = cycle, e.testCase = testCase, e.verdict = Verdict::Passed,
            e.endedAt = at(u"2026-11-18T11:59:59Z");
        });
        QCOMPARE(project.guards(project.first, Step::Accepted), Guards{Guard::BasicChecksPassed});
        project.project.change(run, [](Execution& e) { e.endedAt = at(u"2026-11-18T12:00:00Z"); });
        QVERIFY(project.guards(project.first, Step::Accepted).empty());
        project.project.change(cycle, [&](Cycle& c) { c.environment = project.production; });
        QCOMPARE(project.guards(project.first, Step::Accepted), Guards{Guard::BasicChecksPassed});
    }

private:
    static void waive(ProjectBuilder& project, const RecordId& subject, const QDate& until)
    {
        const auto approver = project.add<Person>([](Person& p) { p.name = u"Ada"_s; });
        project.add<Waiver>([&](Waiver& w) {
            w.subject = subject, w.reason = u"Agreed"_s, w.requestedBy = u"Ben"_s, w.approver = approver,
            w.expires = until;
        });
    }
};

READINESS_TEST(tst_UpgradeGuards)
#include "tst_UpgradeGuards.moc"

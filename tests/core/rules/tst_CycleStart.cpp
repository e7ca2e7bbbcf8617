#include "core/rules/Assessment.h"
#include "core/rules/CycleStart.h"
#include "core/rules/Defects.h"
#include "core/rules/Limits.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestedProject.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

QStringList faults(const ProjectBuilder& project, const Id<Cycle>& cycle)
{
    const Assessment assessment(project.build(), at(u"2027-01-10T12:00:00Z"));
    return startFaults(assessment, *assessment.snapshot().find(cycle));
}

const QString kInProduction = u"It would run in production, which only a mock cutover may."_s;

} // namespace

/// What keeps a test cycle from starting; whose defects are, and when a limit is met.
class tst_CycleStart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptanceWaitsForTheBasicChecks()
    {
        TestedProject project;
        const auto basic = project.suite(SuiteKind::BasicChecks);
        const auto uat = project.suite(SuiteKind::UserAcceptance);
        const auto before = project.cycle(u"1"_s, {basic});
        const auto cycle = project.cycle(u"2"_s, {uat});
        const auto testCase = project.testCase(basic);
        project.testCase(uat);
        QCOMPARE(faults(project, cycle), QStringList{u"User acceptance starts once all basic checks have passed in a "
                                                     "cycle before it: of 1, 1 have not."_s});
        QVERIFY(faults(project, before).isEmpty());
        const auto failed = project.run(before, testCase, Verdict::Failed);
        QCOMPARE(faults(project, cycle).size(), 1);
        project.change(failed, [](Execution& e) { e.verdict = Verdict::Passed; });
        QVERIFY(faults(project, cycle).isEmpty());
        project.version(u"2027-01-05T12:00:01Z"); // stale
        QCOMPARE(faults(project, cycle).size(), 1);
    }

    void acceptanceWaitsForSystemIntegrationInAnotherCycle()
    {
        TestedProject project;
        const auto sit = project.suite(SuiteKind::SystemIntegration);
        const auto uat = project.suite(SuiteKind::UserAcceptance);
        const auto before = project.cycle(u"1"_s, {sit});
        const auto cycle = project.cycle(u"2"_s, {sit, uat});
        const auto testCase = project.testCase(sit);
        project.testCase(sit);
        const auto here = project.run(cycle, testCase, Verdict::Passed);
        QCOMPARE(faults(project, cycle), QStringList{u"User acceptance starts once all cases of system integration "
                                                     "have passed in a cycle before it: of 2, 2 have not."_s});
        project.change(here, [&](Execution& e) { e.cycle = before; });
        QVERIFY(faults(project, cycle).front().contains(u"of 2, 1 have not"_s));
    }

    void withoutAcceptanceNothingIsWaitedFor()
    {
        TestedProject project;
        const auto sit = project.suite(SuiteKind::SystemIntegration);
        project.testCase(sit);
        project.testCase(project.suite(SuiteKind::BasicChecks));
        QVERIFY(faults(project, project.cycle(u"1"_s, {sit})).isEmpty());
    }

    void onlyAMockCutoverRunsInProduction()
    {
        TestedProject project;
        const auto cycle = project.cycle(u"1"_s, {});
        const auto environment = project.environment(EnvironmentKind::Acceptance);
        project.change(cycle, [&](Cycle& c) { c.environment = environment; });
        QVERIFY(faults(project, cycle).isEmpty());
        project.change(environment, [](Environment& e) { e.kind = EnvironmentKind::Production; });
        QCOMPARE(faults(project, cycle), QStringList{kInProduction});
        project.change(cycle, [](Cycle& c) { c.isMockCutover = true; });
        QVERIFY(faults(project, cycle).isEmpty());
    }

    void theEntryGateHasToBeOpen()
    {
        TestedProject project;
        const auto jana = project.person(u"Jana"_s);
        const auto item = project.item(project.area(u"A"_s));
        const auto gate = project.gate(u"Test ready"_s);
        project.criterion(gate, Metric::OpenMustItems, Comparison::AtMost, 0);
        const auto cycle = project.cycle(u"1"_s, {});
        QVERIFY(faults(project, cycle).isEmpty());
        project.change(cycle, [&](Cycle& c) { c.entryGate = gate; });
        QCOMPARE(faults(project, cycle),
                 QStringList{u"The gate “Test ready” at its entry is closed. The only criterion is not met."_s});
        project.waiver(item, jana, QDate(2027, 1, 10)); // a conditional go
        QVERIFY(faults(project, cycle).isEmpty());
    }

    void aWaiverOfTheCycleLiftsEverythingWhileItHolds()
    {
        TestedProject project;
        const auto jana = project.person(u"Jana"_s);
        const auto production = project.environment(EnvironmentKind::Production);
        const auto gate = project.gate(); // without criteria, and so closed
        const auto cycle = project.cycle(u"1"_s, {});
        project.change(cycle, [&](Cycle& c) { c.environment = production, c.entryGate = gate; });
        QCOMPARE(faults(project, cycle).size(), 2);
        const auto waiver = project.waiver(cycle, jana, QDate(2027, 1, 10));
        QVERIFY(faults(project, cycle).isEmpty());
        project.change(waiver, [](Waiver& w) { w.expires = QDate(2027, 1, 9); });
        QCOMPARE(faults(project, cycle).size(), 2);
    }

    void aWaiverOfACaseExcusesIt()
    {
        TestedProject project;
        const auto jana = project.person(u"Jana"_s);
        const auto testCase = project.testCase(project.suite(SuiteKind::BasicChecks));
        const auto cycle = project.cycle(u"1"_s, {project.suite(SuiteKind::UserAcceptance)});
        QCOMPARE(faults(project, cycle).size(), 1);
        project.waiver(testCase, jana, QDate(2027, 1, 10));
        QVERIFY(faults(project, cycle).isEmpty());
    }

    void checksDoNotAskTheGateThatMayCountThem()
    {
        TestedProject project;
        const auto production = project.environment(EnvironmentKind::Production);
        const auto gate = project.gate();
        const auto cycle = project.cycle(u"1"_s, {});
        project.change(cycle, [&](Cycle& c) { c.environment = production, c.entryGate = gate; });
        const Assessment assessment(project.build(), at(u"2027-01-10T12:00:00Z"));
        QCOMPARE(orderFaults(assessment, *assessment.snapshot().find(cycle)), QStringList{kInProduction});
    }

    void aCycleBeginsWithItsFirstVerdict()
    {
        TestedProject project;
        const auto suite = project.suite();
        const auto cycle = project.cycle(u"1"_s, {suite});
        const auto planned = project.run(cycle, project.testCase(suite), Verdict::NotRun, {});
        const auto begun = [&] {
            const Assessment assessment(project.build(), at(u"2027-01-10T12:00:00Z"));
            return hasBegun(assessment.snapshot(), *assessment.snapshot().find(cycle));
        };
        QVERIFY(!begun());
        project.change(planned, [](Execution& e) { e.verdict = Verdict::Skipped; });
        QVERIFY(begun());
    }

    void theOutcomeOfADefectSaysWhoseItIs()
    {
        TestedProject project;
        const auto ada = project.person(u"Ada"_s);
        const auto ben = project.person(u"Ben"_s);
        project.change(ben, [](Person& p) { p.role = u" developer"_s; });
        const auto owner = [&](DefectOutcome outcome, const Id<Person>& own) {
            Defect defect;
            defect.outcome = outcome;
            defect.owner = own;
            const SnapshotPtr snapshot = project.build();
            const Person* person = ownerOf(*snapshot, defect);
            return person ? person->name : QString();
        };
        QCOMPARE(owner(DefectOutcome::Bug, {}), u"Ben"_s);
        QCOMPARE(owner(DefectOutcome::Bug, ada), u"Ada"_s);
        QCOMPARE(owner(DefectOutcome::Gap, {}), QString()); // nobody manages this project
        QCOMPARE(owner(DefectOutcome::Open, {}), QString());
        QCOMPARE(defaultRole(DefectOutcome::StandardProduct), u"Vendor support"_s);
        QVERIFY(defaultRole(DefectOutcome::Open).isEmpty());
    }

    void aLimitIsMetAtEqualityAndAtFullVolumeAndLoad()
    {
        Measurement m;
        QCOMPARE(limitFault(m), LimitFault::NoLimit);
        m.limitValue = 3000;
        QCOMPARE(limitFault(m), LimitFault::NotAgreed);
        m.agreedBy = Id<Person>(RecordId{1, 1});
        QCOMPARE(limitFault(m), LimitFault::NotAgreed); // on no day
        m.agreedOn = QDate(2027, 1, 4);
        QCOMPARE(limitFault(m), LimitFault::NotMeasured);
        m.measured = 3001;
        QCOMPARE(limitFault(m), LimitFault::Missed);
        m.measured = 3000;
        QCOMPARE(limitFault(m), LimitFault::None);
        m.volume = 1000000;
        QCOMPARE(limitFault(m), LimitFault::VolumeTooLow); // nobody said at how much
        m.measuredVolume = 999999;
        QCOMPARE(limitFault(m), LimitFault::VolumeTooLow);
        m.measuredVolume = 1000000;
        QCOMPARE(limitFault(m), LimitFault::None);
        m.load = 200, m.measuredLoad = 199;
        QCOMPARE(limitFault(m), LimitFault::LoadTooLow);
        m.measuredLoad = 200;
        QCOMPARE(limitFault(m), LimitFault::None);
        m.comparison = Comparison::AtLeast, m.measured = 2999;
        QCOMPARE(limitFault(m), LimitFault::Missed);
        m.measured = 3000;
        QCOMPARE(limitFault(m), LimitFault::None);
    }
};

READINESS_TEST(tst_CycleStart)
#include "tst_CycleStart.moc"

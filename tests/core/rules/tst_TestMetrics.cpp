#include "core/rules/GateEvaluation.h"
#include "core/rules/PathToGo.h"
#include "core/rules/TestMetrics.h"
#include "core/sign/Signing.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestedProject.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kTestsNow = u"2027-01-10T12:00:00Z";

using Records = std::vector<RecordId>;

struct GatedProject : TestedProject {
    Id<Person> jana = person(u"Jana"_s);
    Id<Suite> sit = suite();
    Id<Cycle> first = cycle(u"SIT 1"_s, {sit});
    Id<Gate> exit = gate(u"Exit"_s);

    Id<Criterion> ask(Metric metric, Comparison comparison = Comparison::AtMost, int threshold = 0)
    {
        return criterion(exit, metric, comparison, threshold);
    }
    MetricValue value(const Id<Criterion>& criterion, Waivers waivers = Waivers::Ignored) const
    {
        const Assessment assessment(build(), at(kTestsNow));
        const Criterion& asked = *assessment.snapshot().find(criterion);
        return measured(assessment, asked.metric, MetricScope(assessment.snapshot(), asked), waivers);
    }
    GateAnswer answer() const
    {
        const Assessment assessment(build(), at(kTestsNow));
        return evaluateGate(assessment, *assessment.snapshot().find(exit)).decision;
    }
    QStringList path() const
    {
        const Assessment assessment(build(), at(kTestsNow));
        QStringList actions;
        for (const PathStep& step : pathToGo(assessment, *assessment.snapshot().find(exit)))
            actions += step.action;
        return actions;
    }
    Records pathRecords() const
    {
        const Assessment assessment(build(), at(kTestsNow));
        Records records;
        for (const PathStep& step : pathToGo(assessment, *assessment.snapshot().find(exit)))
            records.push_back(step.record);
        return records;
    }
    Id<Defect> defect(const Id<TestCase>& testCase)
    {
        return add<Defect>([&](Defect& d) { d.testCase = testCase; });
    }
};

} // namespace

/// What gates ask of tests, and what their paths say about it.
class tst_TestMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyPassesThatCountArePassed()
    {
        GatedProject project;
        const auto notPassed = project.ask(Metric::CasesNotPassed);
        const auto share = project.ask(Metric::PassedPercent, Comparison::AtLeast, 100);
        const auto passed = project.testCase(project.sit);
        const auto mighty = project.testCase(project.sit);
        const auto skipped = project.testCase(project.sit);
        project.run(project.first, passed, Verdict::Passed);
        const auto run = project.run(project.first, mighty, Verdict::Passed);
        project.run(project.first, skipped, Verdict::Skipped);
        project.change(run, [](Execution& e) { e.isAdministratorRole = true; });
        QCOMPARE(project.value(notPassed), (MetricValue{2, {mighty, skipped}}));
        QCOMPARE(project.value(share), (MetricValue{33, {mighty, skipped}}));
        project.change(run, [](Execution& e) { e.isAdministratorRole = false; });
        QCOMPARE(project.value(share), (MetricValue{66, {skipped}}));
    }

    void migratedDataIsAskedForWhereTheSuiteNeedsIt()
    {
        GatedProject project;
        const auto notPassed = project.ask(Metric::CasesNotPassed);
        const auto run = project.run(project.first, project.testCase(project.sit), Verdict::Passed);
        project.change(project.sit, [](Suite& s) { s.needsMigratedData = true; });
        QCOMPARE(project.value(notPassed).value, 1);
        QCOMPARE(project.path(), QStringList{u"Run it again with migrated data"_s});
        project.change(run, [](Execution& e) { e.withMigratedData = true; });
        QCOMPARE(project.value(notPassed).value, 0);
    }

    void productionCountsForAMockCutoverOnly()
    {
        GatedProject project;
        const auto notPassed = project.ask(Metric::CasesNotPassed);
        const auto production = project.environment(EnvironmentKind::Production);
        project.change(project.first, [&](Cycle& c) { c.environment = production; });
        project.run(project.first, project.testCase(project.sit), Verdict::Passed);
        QCOMPARE(project.value(notPassed).value, 1);
        QCOMPARE(project.path(), QStringList{u"Run it again outside production"_s});
        project.change(notPassed, [&](Criterion& c) { c.cycle = project.first; });
        QCOMPARE(project.path(), QStringList{u"Run it once “SIT 1” is out of production"_s});
        project.change(project.first, [](Cycle& c) { c.isMockCutover = true; });
        QCOMPARE(project.value(notPassed).value, 0);
    }

    void aPassIsStaleFromTheInstantAfterIt()
    {
        GatedProject project;
        const auto stale = project.ask(Metric::StalePasses);
        const auto testCase = project.testCase(project.sit);
        project.run(project.first, testCase, Verdict::Passed, u"2027-01-05T12:00:00Z");
        const auto change = project.version(u"2027-01-05T12:00:00Z");
        QCOMPARE(project.value(stale).value, 0);
        project.change(change, [](SolutionVersion& v) { v.since = at(u"2027-01-05T12:00:00.001Z"); });
        QCOMPARE(project.value(stale), (MetricValue{1, {testCase}}));
        QCOMPARE(project.path(), QStringList{u"Run it again on the changed solution"_s});
        project.change(change, [](SolutionVersion& v) { v.since = at(u"2027-01-10T12:00:00Z"); });
        QCOMPARE(project.value(stale).value, 1);                                                       // at this moment
        project.change(change, [](SolutionVersion& v) { v.since = at(u"2027-01-10T12:00:00.001Z"); }); // still to come
        QCOMPARE(project.value(stale).value, 0);
    }

    void aPassThatNobodyTimedIsOlderThanAnyChange()
    {
        GatedProject project;
        const auto stale = project.ask(Metric::StalePasses);
        const auto run = project.run(project.first, project.testCase(project.sit), Verdict::Passed);
        project.change(run, [](Execution& e) { e.endedAt = {}; });
        QCOMPARE(project.value(stale).value, 0); // nothing has changed
        project.version(u"2027-01-05T12:00:00Z");
        QCOMPARE(project.value(stale).value, 1);
        project.change(run, [](Execution& e) { e.recordedAt = at(u"2027-01-05T12:00:00Z"); });
        QCOMPARE(project.value(stale).value, 0);
    }

    void withoutCasesNothingWasShown()
    {
        GatedProject project;
        const auto notPassed = project.ask(Metric::CasesNotPassed);
        const auto share = project.ask(Metric::PassedPercent, Comparison::AtLeast, 1);
        const RecordId self = project.build()->project().id;
        QCOMPARE(project.value(notPassed), (MetricValue{1, {self}}));
        QCOMPARE(project.value(share), (MetricValue{0, {self}}));
        QCOMPARE(project.path(), QStringList{u"Add test cases, and have them pass"_s});
        project.change(share, [&](Criterion& c) { c.cycle = project.first; });
        QCOMPARE(project.value(share), (MetricValue{0, {project.first}}));
        for (const Metric metric : {Metric::ProcessCoverage, Metric::RequirementCoverage, Metric::OperationCoverage})
            QCOMPARE(project.value(project.ask(metric)), (MetricValue{0, {self}}));
        QCOMPARE(project.value(project.ask(Metric::MissedLimits)), (MetricValue{1, {self}}));
        QCOMPARE(project.value(project.ask(Metric::StalePasses)).value, 0);
        QCOMPARE(project.value(project.ask(Metric::OpenDefects)).value, 0);
    }

    void aCriterionLooksAtTheCycleThatItNames()
    {
        GatedProject project;
        const auto second = project.cycle(u"SIT 2"_s, {project.sit});
        const auto testCase = project.testCase(project.sit);
        project.run(project.first, testCase, Verdict::Passed);
        const auto notPassed = project.ask(Metric::CasesNotPassed);
        QCOMPARE(project.value(notPassed).value, 0);
        project.change(notPassed, [&](Criterion& c) { c.cycle = second; });
        QCOMPARE(project.value(notPassed), (MetricValue{1, {testCase}})); // every case runs again
        QCOMPARE(project.path(), QStringList{u"Have it pass in “SIT 2”"_s});
    }

    void anExitGateLooksAtItsOnlyCycle()
    {
        GatedProject project;
        const auto second = project.cycle(u"SIT 2"_s, {project.sit});
        project.run(project.first, project.testCase(project.sit), Verdict::Passed);
        const auto notPassed = project.ask(Metric::CasesNotPassed);
        project.change(second, [&](Cycle& c) { c.exitGate = project.exit; });
        QCOMPARE(project.value(notPassed).value, 1);
        project.change(project.first, [&](Cycle& c) { c.exitGate = project.exit; }); // of two cycles: the present
        QCOMPARE(project.value(notPassed).value, 0);
        project.change(second, [&](Cycle& c) { c.entryGate = project.exit, c.exitGate = {}; });
        project.change(project.first, [](Cycle& c) { c.exitGate = {}; }); // an entry gate is about what was before
        QCOMPARE(project.value(notPassed).value, 0);
    }

    void suitesAndAreasNarrowTheCases()
    {
        GatedProject project;
        const auto other = project.suite();
        const auto area = project.area(u"Sales"_s);
        project.change(other, [&](Suite& s) { s.area = area; });
        const auto own = project.testCase(project.sit);
        const auto others = project.testCase(other);
        const auto bySuite = project.ask(Metric::CasesNotPassed);
        project.list(bySuite, Criterion::kSuitesField, project.sit);
        QCOMPARE(project.value(bySuite), (MetricValue{1, {own}}));
        const auto byArea = project.ask(Metric::CasesNotPassed);
        project.inArea(byArea, area);
        QCOMPARE(project.value(byArea), (MetricValue{1, {others}}));
    }

    void aWaivedCaseLeavesTheCountAndTheBase()
    {
        GatedProject project;
        const auto notPassed = project.ask(Metric::CasesNotPassed);
        const auto share = project.ask(Metric::PassedPercent, Comparison::AtLeast, 100);
        const auto waived = project.testCase(project.sit);
        project.waiver(waived, project.jana, QDate(2027, 1, 10));
        QCOMPARE(project.value(notPassed, Waivers::Heeded).value, 0);
        QCOMPARE(project.value(share, Waivers::Heeded).value, 100); // all that is missing is excused
        QCOMPARE(project.value(share).value, 0);
        QCOMPARE(project.answer(), GateAnswer::ConditionalGo);
        const auto open = project.testCase(project.sit);
        QCOMPARE(project.value(share, Waivers::Heeded), (MetricValue{0, {open}}));
    }

    void defectsOfACycleWereFoundInItOrInItsCases()
    {
        GatedProject project;
        const auto other = project.suite();
        const auto own = project.testCase(project.sit);
        const auto others = project.testCase(other);
        const auto open = project.ask(Metric::OpenDefects);
        const auto blocking = project.ask(Metric::BlockingDefects);
        const auto ofCase = project.defect(own);
        const auto ofOther = project.defect(others);
        const auto ofNone = project.defect({});
        const auto foundHere =
            project.add<Defect>([&](Defect& d) { d.execution = project.run(project.first, others, Verdict::Failed); });
        QCOMPARE(project.value(open), (MetricValue{4, {ofCase, ofOther, ofNone, foundHere}}));
        project.change(open, [&](Criterion& c) { c.cycle = project.first; });
        QCOMPARE(project.value(open), (MetricValue{3, {ofCase, ofNone, foundHere}}));
        QCOMPARE(project.value(blocking).value, 0);
        project.change(ofOther, [](Defect& d) { d.stopsCriticalProcess = true; });
        QCOMPARE(project.value(blocking), (MetricValue{1, {ofOther}}));
        project.change(ofOther, [&](Defect& d) { d.workaround = u"By hand"_s; });
        QCOMPARE(project.value(blocking).value, 1);
        project.change(ofOther, [&](Defect& d) { d.workaroundAcceptedBy = project.jana; });
        QCOMPARE(project.value(blocking).value, 0);
    }

    void defectsOfEarlierCyclesConcernTheNextOneAndNotTheOtherWayRound()
    {
        GatedProject project;
        const auto second = project.cycle(u"SIT 2"_s, {project.sit});
        const auto testCase = project.testCase(project.sit);
        const auto open = project.ask(Metric::OpenDefects);
        const auto foundIn = [&](const Id<Cycle>& cycle) {
            return project.add<Defect>([&](Defect& d) { d.execution = project.run(cycle, testCase, Verdict::Failed); });
        };
        const auto earlier = foundIn(project.first);
        const auto later = foundIn(second);
        project.change(open, [&](Criterion& c) { c.cycle = second; });
        QCOMPARE(project.value(open), (MetricValue{2, {earlier, later}}));
        project.change(open, [&](Criterion& c) { c.cycle = project.first; });
        QCOMPARE(project.value(open), (MetricValue{1, {earlier}}));
        project.change(second, [](Cycle& c) { c.position = u"a"_s; });
        project.change(project.first, [](Cycle& c) { c.position = u"b"_s; }); // now it comes last
        QCOMPARE(project.value(open), (MetricValue{2, {earlier, later}}));
        project.remove(RecordKind::Cycle, second); // nobody knows any more where
        QCOMPARE(project.value(open), (MetricValue{2, {earlier, later}}));
    }

    void aDefectStaysOpenUntilItIsClosedOrRejected()
    {
        GatedProject project;
        const auto open = project.ask(Metric::OpenDefects);
        const auto defect = project.defect({});
        const auto countAs = [&](DefectStatus status) {
            project.change(defect, [&](Defect& d) { d.status = status; });
            return project.value(open).value;
        };
        QCOMPARE(countAs(DefectStatus::Fixed), 1);
        QCOMPARE(project.path(), QStringList{u"Test it again, and close it"_s});
        QCOMPARE(countAs(DefectStatus::Closed), 0);
        QCOMPARE(countAs(DefectStatus::Rejected), 0);
    }

    void closingADefectAlsoUnblocks()
    {
        GatedProject project;
        project.ask(Metric::OpenDefects);
        project.ask(Metric::BlockingDefects);
        const auto defect = project.defect({});
        project.change(defect, [](Defect& d) { d.stopsCriticalProcess = true; });
        QCOMPARE(project.path(), QStringList{u"Resolve it, or have it rejected"_s});
    }

    void pathsToCoverageLeadToTheCases()
    {
        GatedProject project;
        project.ask(Metric::ProcessCoverage, Comparison::AtLeast, 100);
        const auto covered = project.add<BusinessProcess>([](BusinessProcess&) {});
        const auto bare = project.add<BusinessProcess>([](BusinessProcess&) {});
        const auto failed = project.testCase(project.sit);
        project.change(failed, [&](TestCase& t) { t.process = covered; });
        project.run(project.first, failed, Verdict::Failed);
        QCOMPARE(project.pathRecords(), (Records{failed, bare}));
        QCOMPARE(project.path(),
                 (QStringList{u"Resolve why it failed, and run it again"_s, u"Cover it with test cases"_s}));
        project.ask(Metric::CasesNotPassed); // asks for nothing else
        QCOMPARE(project.pathRecords(), (Records{failed, bare}));
    }

    void aShareTakesWhatNeedsTheFewestCases()
    {
        GatedProject project;
        project.ask(Metric::ProcessCoverage, Comparison::AtLeast, 50);
        const auto caseOf = [&](const Id<BusinessProcess>& process) {
            const auto made = project.testCase(project.sit);
            project.change(made, [&](TestCase& t) { t.process = process; });
            return made;
        };
        const auto large = project.add<BusinessProcess>([](BusinessProcess&) {});
        caseOf(large);
        caseOf(large);
        const auto single = caseOf(project.add<BusinessProcess>([](BusinessProcess&) {}));
        QCOMPARE(project.pathRecords(), Records{single});
    }

    void aShareOfCasesTakesAsManyAsItNeeds()
    {
        GatedProject project;
        const auto share = project.ask(Metric::PassedPercent, Comparison::AtLeast, 66);
        for (int i = 0; i < 3; ++i)
            project.testCase(project.sit);
        QCOMPARE(project.path().size(), 2);
        project.change(share, [](Criterion& c) { c.threshold = 67; });
        QCOMPARE(project.path().size(), 3);
    }

    void anEntityIsNamedOnceHoweverManyOperationsAreMissing()
    {
        GatedProject project;
        const auto share = project.ask(Metric::OperationCoverage, Comparison::AtLeast, 100);
        project.add<Operation>([](Operation& o) { o.title = u"Create"_s, o.position = u"a"_s; });
        project.add<Operation>([](Operation& o) { o.title = u"Delete"_s, o.position = u"b"_s; });
        const auto account = project.add<Entity>([](Entity& e) { e.title = u"Account"_s; });
        QCOMPARE(project.value(share), (MetricValue{0, {account}}));
        QCOMPARE(project.path(), QStringList{u"Cover “Create” and “Delete” with test cases"_s});
        project.list(share, Criterion::kSuitesField, project.sit);
        QCOMPARE(project.path(), QStringList{u"Cover “Create” and “Delete” with test cases of the suite “Suite”"_s});
        project.change(share, [&](Criterion& c) { c.threshold = 50; });
        QCOMPARE(project.path(), QStringList{u"Cover “Create” with test cases of the suite “Suite”"_s});
        project.waiver(account, project.jana, QDate(2027, 1, 10));
        QCOMPARE(project.value(share, Waivers::Heeded).value, 100);
    }

    void ofSeveralMeasurementsOfOneThingTheLastCounts()
    {
        GatedProject project;
        const auto missed = project.ask(Metric::MissedLimits);
        const auto measurement = [&](int measured, QStringView when) {
            return project.add<Measurement>([&](Measurement& m) {
                m.title = u"Form load"_s;
                m.limitValue = 3000, m.agreedBy = project.jana, m.agreedOn = QDate(2027, 1, 4);
                m.measured = measured, m.measuredAt = at(when);
            });
        };
        const auto slow = measurement(3001, u"2027-01-05T12:00:00Z");
        QCOMPARE(project.value(missed), (MetricValue{1, {slow}}));
        QCOMPARE(project.path(), QStringList{u"Improve it, and measure it again"_s});
        const auto later = measurement(2000, u"2027-01-06T12:00:00Z");
        QCOMPARE(project.value(missed).value, 0);
        project.change(later, [](Measurement& m) { m.load = 500; }); // another thing, of another load
        QCOMPARE(project.value(missed), (MetricValue{2, {slow, later}}));
    }

    void aCycleIsSignedForItsPresentContent()
    {
        GatedProject project;
        project.ask(Metric::UnsignedCycles);
        QCOMPARE(project.path(), QStringList{u"Have it signed off"_s});
        const unsigned char seed[SecretKey::kSeedBytes] = {};
        const SecretKey key = SecretKey::fromSeed(seed, u"Jana"_s, {});
        auto made =
            signOff(*project.build(),
                    {{SignOffScope::Cycle, project.first}, u"Lead"_s, u"Accepted"_s, {}, at(kTestsNow), 0}, key);
        QVERIFY(made);
        made->id = {};
        project.add(*made);
        QCOMPARE(project.answer(), GateAnswer::Go);
        project.change(project.first, [](Cycle& c) { c.isMockCutover = true; });
        QCOMPARE(project.answer(), GateAnswer::NoGo);
        project.waiver(project.first, project.jana, QDate(2027, 1, 10)); // of its start, not of its sign-off
        QCOMPARE(project.answer(), GateAnswer::NoGo);
    }

    void whatRunsBeforeASignOffIsSignedAgain()
    {
        GatedProject project;
        project.ask(Metric::UnsignedCycles);
        project.ask(Metric::CasesNotPassed);
        project.testCase(project.sit);
        QCOMPARE(project.path(), (QStringList{u"Have it pass"_s, u"Have it signed off"_s}));
    }
};

READINESS_TEST(tst_TestMetrics)
#include "tst_TestMetrics.moc"

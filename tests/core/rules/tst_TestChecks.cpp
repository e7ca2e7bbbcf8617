#include "core/rules/Metrics.h"
#include "tests/core/rules/BrokenRules.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const Instant kSit = at(u"2027-01-03T10:00:00Z"), kUat = at(u"2027-01-05T10:00:00Z");

/// System integration, then user acceptance, each a cycle with one case that passed: no rule is broken.
struct SoundTests {
    ProjectBuilder project = soundProject();
    Id<Person> ada = project.person(u"Ada"_s);
    Id<Environment> sandbox = project.add<Environment>([](Environment& e) {
        e.name = u"Sandbox"_s;
        e.kind = EnvironmentKind::Acceptance;
    });
    Id<SolutionVersion> version = project.add<SolutionVersion>([](SolutionVersion& v) {
        v.title = u"1.0"_s;
        v.since = at(u"2027-01-02T10:00:00Z");
    });
    Id<Suite> sit = suite(SuiteKind::SystemIntegration), uat = suite(SuiteKind::UserAcceptance);
    Id<TestCase> sitCase = testCase(sit), uatCase = testCase(uat);
    Id<Cycle> sitCycle = cycle(sit), uatCycle = cycle(uat);
    Id<Execution> sitPass = pass(sitCycle, sitCase, kSit), uatPass = pass(uatCycle, uatCase, kUat);

    Id<Suite> suite(SuiteKind kind)
    {
        return project.add<Suite>([&](Suite& s) { s.title = u"Suite"_s, s.kind = kind; });
    }
    Id<TestCase> testCase(const Id<Suite>& whose)
    {
        return project.add<TestCase>([&](TestCase& c) {
            c.suite = whose;
            c.title = u"Create"_s;
            c.expected = u"It is there"_s;
        });
    }
    Id<Cycle> cycle(const Id<Suite>& whose)
    {
        const auto made = project.add<Cycle>([&](Cycle& c) {
            c.title = u"Cycle"_s;
            c.environment = sandbox;
            c.version = version;
        });
        inCycle(made, whose);
        return made;
    }
    void inCycle(const Id<Cycle>& whole, const Id<Suite>& part)
    {
        project.add<ListEntry>([&](ListEntry& e) {
            e.owner = whole;
            e.field = Cycle::kSuitesField;
            e.target = part;
        });
    }
    Id<Execution> pass(const Id<Cycle>& where, const Id<TestCase>& what, Instant when)
    {
        return project.add<Execution>([&](Execution& e) {
            e.cycle = where;
            e.testCase = what;
            e.verdict = Verdict::Passed;
            e.endedAt = when;
        });
    }
    Id<Defect> defect(const Id<Execution>& foundIn)
    {
        return project.add<Defect>([&](Defect& d) {
            d.title = u"It is not there"_s;
            d.execution = foundIn;
            d.owner = ada;
            d.outcome = DefectOutcome::Bug;
        });
    }
    Id<Run> run(RunKind kind, RunStatus status)
    {
        return project.add<Run>([&](Run& r) {
            r.title = u"Night"_s;
            r.kind = kind;
            r.status = status;
        });
    }

    QStringList broken() const { return brokenRules(project); }
    int times(const QString& rule) const { return timesBroken(project, rule); }
    /// The rules broken once a record is adjusted.
    template <class T, class F>
    QStringList broken(const Id<T>& id, F&& adjust) const
    {
        SoundTests after = *this;
        after.project.change(id, adjust);
        return after.broken();
    }
    Severity severity(const QString& rule) const
    {
        const Assessment assessment(project.build(), at(kSevenWeeksBefore));
        for (const Problem& problem : assessment.problems()) {
            if (problem.rule == rule)
                return problem.severity;
        }
        qFatal("%s is not broken", qPrintable(rule));
    }
};

QStringList only(const char* rule) { return {QString::fromLatin1(rule)}; }

} // namespace

/// The rules of acceptance tests, on both sides of each boundary.
class tst_TestChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void soundTestsBreakNoRule() { QCOMPARE(SoundTests().broken(), QStringList()); }

    void nothingIsTestedInProductionButAMockCutover()
    {
        SoundTests tests;
        const auto production = tests.project.add<Environment>([](Environment& e) {
            e.name = u"Production"_s;
            e.kind = EnvironmentKind::Production;
        });
        tests.project.change(tests.uatCycle, [&](Cycle& c) { c.environment = production; });
        QCOMPARE(tests.broken(), only("RW-082"));
        QCOMPARE(tests.severity(u"RW-082"_s), Severity::Blocking);
        QCOMPARE(tests.broken(tests.uatCycle, [](Cycle& c) { c.isMockCutover = true; }), QStringList());
        QCOMPARE(tests.broken(tests.uatPass, [](Execution& e) { e.verdict = Verdict::NotRun; }), QStringList());
    }

    void userAcceptanceBeginsAfterSystemIntegrationPassed()
    {
        const SoundTests tests;
        QCOMPARE(tests.broken(tests.sitPass, [](Execution& e) { e.endedAt = kUat; }), QStringList()); // not after
        QCOMPARE(tests.broken(tests.sitPass, [](Execution& e) { ++(e.endedAt = kUat).milliseconds; }), only("S0-16"));
        QCOMPARE(tests.broken(tests.sitPass, [](Execution& e) { e.verdict = Verdict::Blocked; }), only("S0-16"));
        QCOMPARE(tests.broken(tests.sitPass, [&](Execution& e) { e.cycle = tests.uatCycle; }), only("S0-16"));
        SoundTests early = tests;
        early.project.change(early.sitPass, [](Execution& e) { e.verdict = Verdict::Skipped; });
        QCOMPARE(early.severity(u"S0-16"_s), Severity::Blocking);
        early.project.waiver(early.sitCase, early.ada, QDate(2027, 2, 1));
        QCOMPARE(early.broken(), QStringList());
        SoundTests later = tests; // a cycle without users may run when it likes
        later.project.change(later.uat, [](Suite& s) { s.kind = SuiteKind::Regression; });
        later.project.change(later.sitPass, [](Execution& e) { e.verdict = Verdict::Skipped; });
        QCOMPARE(later.broken(), QStringList());
    }

    void userAcceptanceBeginsAfterTheBasicChecksPassed()
    {
        SoundTests tests;
        const auto basic = tests.suite(SuiteKind::BasicChecks);
        const auto logs = tests.testCase(basic);
        QCOMPARE(tests.broken(), only("S0-16"));
        tests.inCycle(tests.sitCycle, basic);
        const auto passed = tests.pass(tests.sitCycle, logs, kSit);
        QCOMPARE(tests.broken(), QStringList());
        QCOMPARE(tests.broken(passed, [](Execution& e) { e.isAdministratorRole = true; }),
                 (QStringList{u"S0-16"_s, u"RW-083"_s}));
    }

    void aLaterChangeOfTheSolutionDoesNotMakeTheStartTooEarly()
    {
        SoundTests tests;
        const auto next = tests.project.add<SolutionVersion>([](SolutionVersion& v) {
            v.title = u"1.1"_s;
            ++(v.since = kUat).milliseconds;
        });
        QCOMPARE(tests.broken(), (QStringList{u"RW-085"_s, u"RW-085"_s})); // both passes are stale since
        tests.project.change(next, [](SolutionVersion& v) { v.since = kUat; });
        QVERIFY(tests.broken().contains(u"S0-16"_s)); // it had changed when users began
    }

    void passesCountOnlyWithTheRolesAndDataOfPeople()
    {
        const SoundTests tests;
        QCOMPARE(tests.broken(tests.uatPass, [](Execution& e) { e.isAdministratorRole = true; }), only("RW-083"));
        QCOMPARE(tests.broken(tests.uatPass, [](Execution& e) { e.securityRole = u"Salesperson"_s; }), QStringList());
        QCOMPARE(tests.broken(tests.uatCase, [](TestCase& c) { c.needsMigratedData = true; }), only("RW-084"));
        QCOMPARE(tests.broken(tests.uat, [](Suite& s) { s.needsMigratedData = true; }), only("RW-084"));
        QCOMPARE(tests.broken(tests.uatPass, [](Execution& e) { e.withMigratedData = true; }), QStringList());
    }

    void stalePassesAreToldBySuite()
    {
        SoundTests tests;
        tests.pass(tests.uatCycle, tests.testCase(tests.uat), kUat);
        const auto next = tests.project.add<SolutionVersion>([](SolutionVersion& v) {
            v.title = u"1.1"_s;
            v.since = kUat;
        });
        QCOMPARE(tests.times(u"RW-085"_s), 1); // of system integration alone
        tests.project.change(next, [](SolutionVersion& v) { ++v.since.milliseconds; });
        QCOMPARE(tests.times(u"RW-085"_s), 2);
        tests.project.change(tests.uatCase, [](TestCase& c) { c.suite = {}; });
        QCOMPARE(tests.times(u"RW-085"_s), 3);
        tests.project.change(next, [](SolutionVersion& v) { v.since = at(u"2027-01-11T10:00:00Z"); });
        QCOMPARE(tests.times(u"RW-085"_s), 0); // it is still to come
    }

    void aCycleTestsTheNewestVersion()
    {
        SoundTests tests;
        tests.project.change(tests.uatPass, [](Execution& e) { e.verdict = Verdict::NotRun; });
        const auto next = tests.project.add<SolutionVersion>([](SolutionVersion& v) {
            v.title = u"1.1"_s;
            v.since = at(u"2027-01-06T10:00:00Z");
        });
        QCOMPARE(tests.times(u"RW-086"_s), 1); // user acceptance; system integration is over
        const auto times = [&](auto&& adjust) {
            SoundTests after = tests;
            after.project.change(after.uatCycle, adjust);
            return after.times(u"RW-086"_s);
        };
        QCOMPARE(times([&](Cycle& c) { c.version = next; }), 0);
        QCOMPARE(times([](Cycle& c) { c.ends.date = QDate(2027, 1, 10); }), 1); // its last day is today
        QCOMPARE(times([](Cycle& c) { c.ends.date = QDate(2027, 1, 9); }), 0);
        tests.project.add<ListEntry>([&](ListEntry& e) {
            e.owner = next;
            e.field = SolutionVersion::kSuitesField;
            e.target = tests.sit;
        });
        QCOMPARE(tests.times(u"RW-086"_s), 0); // the change concerns another suite
    }

    void whatPassesAfterAChangeSaysWhichVersionItIs()
    {
        SoundTests tests;
        const auto next = tests.project.add<SolutionVersion>([](SolutionVersion& v) {
            v.title = u"1.1"_s;
            v.since = kUat;
        });
        tests.project.change(tests.sitPass, [](Execution& e) { e.endedAt = kUat; });
        QCOMPARE(tests.times(u"RW-086"_s), 2); // both passed at that very moment, in cycles of the version before
        QCOMPARE(tests.broken(tests.uatCycle, [&](Cycle& c) { c.version = next; }), only("RW-086"));
        tests.project.change(next, [](SolutionVersion& v) { ++v.since.milliseconds; });
        QCOMPARE(tests.times(u"RW-086"_s), 0); // before it, and stale
        QCOMPARE(tests.times(u"RW-085"_s), 2);
    }

    void aCriterionAsksForSuitesThatItsCycleRuns()
    {
        SoundTests tests;
        const auto gate = Id<Gate>(tests.project.build()->all<Gate>()[0]->id);
        const auto criterion = tests.project.criterion(gate, Metric::StalePasses, Comparison::AtMost, 0);
        const auto suites = [&](const Id<Suite>& suite) {
            tests.project.add<ListEntry>([&](ListEntry& e) {
                e.owner = criterion;
                e.field = Criterion::kSuitesField;
                e.target = suite;
            });
        };
        suites(tests.sit);
        QCOMPARE(tests.broken(), QStringList()); // of no cycle
        QCOMPARE(tests.broken(criterion, [&](Criterion& c) { c.cycle = tests.sitCycle; }), QStringList());
        QCOMPARE(tests.broken(criterion, [&](Criterion& c) { c.cycle = tests.uatCycle; }), only("RW-097"));
        QCOMPARE(tests.broken(tests.uatCycle, [&](Cycle& c) { c.exitGate = gate; }), only("RW-097"));
        tests.project.change(criterion, [&](Criterion& c) { c.cycle = tests.uatCycle; });
        QCOMPARE(tests.broken(criterion, [](Criterion& c) { c.metric = Metric::OpenMustItems; }), QStringList());
        suites(tests.uat);
        QCOMPARE(tests.broken(), only("RW-097")); // it runs one of the two
    }

    void aCaseIsInASuite()
    {
        const SoundTests tests;
        QVERIFY(tests.broken(tests.uatCase, [](TestCase& c) { c.suite = {}; }).contains(u"RW-087"_s));
    }

    void aCycleSaysWhatWhereAndWhichVersion()
    {
        const SoundTests tests;
        QCOMPARE(tests.broken(tests.sitCycle, [](Cycle& c) { c.environment = {}; }), only("RW-088"));
        QCOMPARE(tests.broken(tests.sitCycle, [](Cycle& c) { c.version = {}; }), only("RW-088"));
        SoundTests more = tests;
        more.project.add<Cycle>([&](Cycle& c) {
            c.title = u"Third"_s;
            c.environment = more.sandbox;
            c.version = more.version;
        });
        QCOMPARE(more.broken(), only("RW-088"));
    }

    void aCycleSaysWhereAndWhichVersionOnceItBegins()
    {
        SoundTests tests;
        const auto third = tests.cycle(tests.uat);
        const auto startingOn = [&](const QDate& day) {
            return tests.broken(third, [&](Cycle& c) {
                c.environment = {};
                c.version = {};
                c.starts.date = day;
            });
        };
        QCOMPARE(startingOn({}), QStringList());
        QCOMPARE(startingOn(QDate(2027, 1, 11)), QStringList());
        QCOMPARE(startingOn(QDate(2027, 1, 10)), (QStringList{u"RW-088"_s, u"RW-088"_s}));
    }

    void limitsAreMissedFromTheDayOnWhichTheReviewIsDue()
    {
        SoundTests tests;
        tests.project.add<Measurement>([](Measurement& m) { m.title = u"Form load"_s; });
        tests.project.add<Measurement>([&](Measurement& m) {
            m.title = u"Search"_s;
            m.limitValue = 2000;
            m.agreedBy = tests.ada;
            m.agreedOn = QDate(2027, 1, 4);
        });
        const QDate due = tests.project.build()->project().goLiveDate().addDays(-28);
        const auto timesOn = [&](const QDate& day) {
            return timesBroken(tests.project, u"S3-09"_s, Instant::of(day.startOfDay(Qt::UTC).addSecs(12 * 3600)));
        };
        QCOMPARE(timesOn(due.addDays(-1)), 0); // neither is measured yet
        QCOMPARE(timesOn(due), 2);
    }

    void whatFailedHasADefect()
    {
        SoundTests tests;
        tests.project.change(tests.uatPass, [](Execution& e) { e.verdict = Verdict::Failed; });
        QCOMPARE(tests.broken(), only("RW-089"));
        const auto defect = tests.defect(tests.uatPass);
        QCOMPARE(tests.broken(), QStringList());
        QCOMPARE(tests.broken(defect, [](Defect& d) { d.execution = {}; }), only("RW-089"));
        QCOMPARE(tests.broken(defect, [&](Defect& d) { d.execution = {}, d.testCase = tests.uatCase; }), QStringList());
        QCOMPARE(tests.broken(tests.uatPass, [](Execution& e) { e.verdict = Verdict::Blocked; }), QStringList());
    }

    void aClosedDefectDoesNotSayWhyACaseFailedAgain()
    {
        SoundTests tests;
        tests.project.change(tests.uatPass, [](Execution& e) { e.verdict = Verdict::Failed; });
        const auto earlier = tests.pass(tests.sitCycle, tests.uatCase, kSit);
        tests.project.change(earlier, [](Execution& e) { e.verdict = Verdict::Failed; });
        const auto defect = tests.defect(earlier);
        tests.project.change(defect, [](Defect& d) { d.status = DefectStatus::Fixed; });
        QCOMPARE(tests.broken(), QStringList()); // it is open until somebody closes it
        tests.project.change(defect, [](Defect& d) { d.status = DefectStatus::Closed; });
        QCOMPARE(tests.broken(), only("RW-089"));
        QCOMPARE(tests.broken(defect, [&](Defect& d) { d.execution = tests.uatPass; }), QStringList());
    }

    void aDefectHasAnOwnerAndAnOutcome()
    {
        SoundTests tests;
        const auto defect = tests.defect(tests.uatPass);
        QCOMPARE(tests.broken(), QStringList());
        QCOMPARE(tests.broken(defect, [](Defect& d) { d.owner = {}; }), only("RW-090"));
        QCOMPARE(tests.broken(defect, [](Defect& d) { d.owner = {}, d.status = DefectStatus::Closed; }), QStringList());
        QCOMPARE(tests.broken(defect, [](Defect& d) { d.outcome = DefectOutcome::Open; }), only("RW-091"));
        QCOMPARE(
            tests.broken(defect, [](Defect& d) { d.outcome = DefectOutcome::Open, d.status = DefectStatus::Rejected; }),
            QStringList());
        tests.project.change(defect, [](Defect& d) { d.owner = {}; });
        QCOMPARE(tests.broken(tests.ada, [](Person& p) { p.role = u"Developer"_s; }), QStringList());
    }

    void aPassHasNoFailedStep()
    {
        SoundTests tests;
        const auto step = tests.project.add<TestStep>([&](TestStep& s) {
            s.testCase = tests.uatCase;
            s.action = u"Save"_s;
        });
        const auto result = tests.project.add<StepResult>([&](StepResult& r) {
            r.execution = tests.uatPass;
            r.step = step;
            r.verdict = Verdict::Passed;
        });
        const auto brokenBy = [&](Verdict verdict) {
            return tests.broken(result, [&](StepResult& r) { r.verdict = verdict; });
        };
        QCOMPARE(brokenBy(Verdict::Passed), QStringList());
        QCOMPARE(brokenBy(Verdict::Skipped), QStringList());
        QCOMPARE(brokenBy(Verdict::Failed), only("RW-092"));
        QCOMPARE(brokenBy(Verdict::Blocked), only("RW-092"));
    }

    void automatedIdsAreUnique()
    {
        SoundTests tests;
        tests.project.change(tests.sitCase, [](TestCase& c) { c.automatedId = u"Sales.create"_s; });
        QCOMPARE(tests.broken(tests.uatCase, [](TestCase& c) { c.automatedId = u"Sales.edit"_s; }), QStringList());
        QCOMPARE(tests.broken(tests.uatCase, [](TestCase& c) { c.automatedId = u"Sales.create"_s; }), only("RW-093"));
    }

    void treesHaveNoCircles()
    {
        SoundTests tests;
        const auto sell = tests.project.add<BusinessProcess>([](BusinessProcess& p) { p.title = u"Sell"_s; });
        const auto quote =
            tests.project.add<BusinessProcess>([&](BusinessProcess& p) { p.title = u"Quote"_s, p.parent = sell; });
        const auto print = tests.project.add<Requirement>([](Requirement& r) { r.title = u"Print"_s; });
        QCOMPARE(tests.broken(), QStringList());
        QCOMPARE(tests.broken(sell, [&](BusinessProcess& p) { p.parent = quote; }),
                 (QStringList{u"RW-094"_s, u"RW-094"_s}));
        QCOMPARE(tests.broken(print, [&](Requirement& r) { r.parent = print; }), only("RW-095"));
    }

    void anItemIsDoneByWhatCanBeSigned()
    {
        SoundTests tests;
        const auto area = tests.project.area(u"Tests"_s);
        tests.project.change(area, [&](Area& a) { a.owner = tests.ada; });
        const auto item = tests.project.item(area, [&](ChecklistItem& i) {
            i.importance = Importance::Should;
            i.doneWhenSigned = tests.uatCycle;
        });
        QCOMPARE(tests.broken(), QStringList());
        QCOMPARE(tests.broken(item, [&](ChecklistItem& i) { i.doneWhenSigned = tests.uat; }), only("RW-096"));
        QCOMPARE(tests.broken(item, [](ChecklistItem& i) { i.doneWhenSigned = RecordId{9, 9}; }), only("RW-008"));
    }

    void comparisonsNoteBothResults()
    {
        SoundTests tests;
        tests.project.change(tests.uatCase, [](TestCase& c) { c.comparesVersions = true; });
        QCOMPARE(tests.broken(), only("S0-11"));
        QCOMPARE(tests.broken(tests.uatPass, [](Execution& e) { e.oldResult = u"7"_s; }), only("S0-11"));
        QCOMPARE(tests.broken(tests.uatPass, [](Execution& e) { e.oldResult = u"7"_s, e.newResult = u"7"_s; }),
                 QStringList());
        QCOMPARE(tests.broken(tests.uatPass, [](Execution& e) { e.verdict = Verdict::Skipped; }), QStringList());
    }

    void whatATestFoundIsResolvedBeforeProduction()
    {
        SoundTests tests;
        const auto defect = tests.defect(tests.uatPass);
        const auto night = tests.run(RunKind::Production, RunStatus::Running);
        QCOMPARE(tests.times(u"S0-12"_s), 1);
        QCOMPARE(tests.severity(u"S0-12"_s), Severity::Blocking);
        const auto after = [&](auto&& id, auto&& adjust) { return tests.broken(id, adjust).count(u"S0-12"_s); };
        QCOMPARE(after(night, [](Run& r) { r.kind = RunKind::Rehearsal; }), 0);
        QCOMPARE(after(night, [](Run& r) { r.status = RunStatus::Planned; }), 0);
        QCOMPARE(after(defect, [](Defect& d) { d.status = DefectStatus::Fixed; }), 1); // nobody has tested it again
        QCOMPARE(after(defect, [](Defect& d) { d.status = DefectStatus::Closed; }), 0);
        QCOMPARE(after(defect, [](Defect& d) { d.execution = {}; }), 1); // a test found it, whichever
    }

    void whatATestFoundIsFixedBeforeTheNextCycle()
    {
        SoundTests tests;
        const auto defect = tests.defect(tests.sitPass);
        QCOMPARE(tests.broken(), only("S0-12"));
        QCOMPARE(tests.severity(u"S0-12"_s), Severity::Warning);
        QCOMPARE(tests.broken(defect, [](Defect& d) { d.status = DefectStatus::Fixed; }), QStringList());
        QCOMPARE(tests.broken(defect, [&](Defect& d) { d.execution = tests.uatPass; }), QStringList());
        QCOMPARE(tests.broken(tests.uatPass, [](Execution& e) { e.verdict = Verdict::NotRun; }), QStringList());
    }

    void limitsAreAgreedAndMet()
    {
        SoundTests tests;
        const auto load = tests.project.add<Measurement>([&](Measurement& m) {
            m.title = u"Form load"_s;
            m.limitValue = 2000;
            m.agreedBy = tests.ada;
            m.agreedOn = QDate(2027, 1, 4);
            m.measured = 2000;
            m.volume = m.measuredVolume = 1000;
        });
        QCOMPARE(tests.broken(), QStringList());
        QCOMPARE(tests.broken(load, [](Measurement& m) { m.measured = 2001; }), only("S3-09"));
        QCOMPARE(tests.broken(load, [](Measurement& m) { m.measuredVolume = 999; }), only("S3-09"));
        QCOMPARE(tests.broken(load, [](Measurement& m) { m.agreedOn = {}; }), only("S3-09"));
        QCOMPARE(tests.broken(load, [](Measurement& m) { m.limitValue = {}; }), only("S3-09"));
        QCOMPARE(tests.broken(load, [](Measurement& m) { m.measured = {}; }), QStringList()); // still to be measured
        QCOMPARE(tests.broken(load, [](Measurement& m) { m.load = 250, m.measuredLoad = 250; }), QStringList());
        QCOMPARE(tests.broken(load, [](Measurement& m) { m.load = 250, m.measuredLoad = 249; }), only("S3-09"));
        QCOMPARE(tests.broken(load, [](Measurement& m) { m.load = 250; }), only("S3-09")); // nobody said at how much
    }

    void aLimitThatWasMissedOnceAndMetSinceIsMet()
    {
        SoundTests tests;
        const auto measured = [&](int value, QStringView when) {
            return tests.project.add<Measurement>([&](Measurement& m) {
                m.title = u"Form load"_s;
                m.limitValue = 2000;
                m.agreedBy = tests.ada;
                m.agreedOn = QDate(2027, 1, 4);
                m.measured = value;
                m.measuredAt = at(when);
            });
        };
        measured(2001, u"2027-01-05T12:00:00Z");
        QCOMPARE(tests.broken(), only("S3-09"));
        const auto again = measured(2000, u"2027-01-06T12:00:00Z");
        QCOMPARE(tests.broken(), QStringList());
        QCOMPARE(tests.broken(again, [](Measurement& m) { m.measuredAt = at(u"2027-01-04T12:00:00Z"); }),
                 only("S3-09"));
    }

    void aWaiverOfTheCycleExcusesWhatBlocks()
    {
        SoundTests tests;
        tests.project.change(tests.sitPass, [](Execution& e) { e.verdict = Verdict::Skipped; });
        const auto gate = tests.project.build()->all<Gate>()[0]->id;
        tests.project.criterion(Id<Gate>(gate), Metric::BlockingChecks, Comparison::AtMost, 0);
        const auto blocking = [&] {
            const Assessment assessment(tests.project.build(), at(kSevenWeeksBefore));
            return blockingProblems(assessment, {}, Waivers::Heeded).size();
        };
        QCOMPARE(blocking(), std::size_t(1));
        tests.project.waiver(tests.uatCycle, tests.ada, QDate(2027, 2, 1));
        QCOMPARE(blocking(), std::size_t(0));
    }
};

READINESS_TEST(tst_TestChecks)
#include "tst_TestChecks.moc"

#include "core/model/CycleDefects.h"
#include "core/sign/SignOffStates.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// Two cycles of one suite each; what belongs to the first stands in the first column.
struct CycleCase {
    ProjectBuilder builder;
    Id<Person> ana = builder.person(u"Ana"_s);
    Id<Area> area = builder.area(u"User acceptance test"_s);
    Id<ChecklistItem> item = builder.item(area);
    Id<Suite> suite = suiteOf(u"UAT"_s), otherSuite = suiteOf(u"SIT"_s);
    Id<TestCase> testCase = caseOf(suite), otherCase = caseOf(otherSuite);
    Id<TestStep> step = builder.add<TestStep>([&](TestStep& s) { s.testCase = testCase, s.action = u"Save"_s; });
    Id<Environment> environment = builder.add<Environment>([](Environment& e) { e.name = u"Sandbox"_s; });
    Id<SolutionVersion> version = builder.add<SolutionVersion>([](SolutionVersion& v) { v.title = u"1.0"_s; });
    Id<SolutionVersion> otherVersion = builder.add<SolutionVersion>([](SolutionVersion& v) { v.title = u"1.1"_s; });
    Id<Gate> entry = builder.gate(u"Entry"_s), exit = builder.gate(u"Exit"_s), otherGate = builder.gate(u"Other"_s);
    Id<Criterion> criterion = builder.criterion(exit, Metric::PassedPercent, Comparison::AtLeast, 90);
    Id<Criterion> otherCriterion = builder.criterion(otherGate, Metric::OpenMustItems, Comparison::AtMost, 0);
    Id<Cycle> cycle = cycleOf(suite), otherCycle = cycleOf(otherSuite);
    Id<Execution> execution = executionOf(cycle, testCase), otherExecution = executionOf(otherCycle, otherCase);
    Id<StepResult> result = builder.add<StepResult>([&](StepResult& r) { r.execution = execution, r.step = step; });
    Id<Evidence> evidence = builder.add<Evidence>([&](Evidence& e) { e.record = result, e.note = u"Seen"_s; });
    Id<Measurement> limit = builder.add<Measurement>([&](Measurement& m) { m.cycle = cycle, m.limitValue = 2000; });
    Id<Defect> defect = builder.add<Defect>([&](Defect& d) { d.execution = execution; });
    Id<Defect> defectOfCase = builder.add<Defect>([&](Defect& d) { d.testCase = testCase; });
    Id<Defect> otherDefect = builder.add<Defect>([&](Defect& d) {
        d.execution = otherExecution;
        d.testCase = testCase; // the execution says where it was found
    });
    Id<Risk> risk = builder.add<Risk>([](Risk& r) { r.title = u"Late"_s; });

    CycleCase()
    {
        builder.change(cycle, [&](Cycle& c) {
            c.environment = environment;
            c.version = version;
            c.entryGate = entry;
            c.exitGate = exit;
        });
    }

    Id<Suite> suiteOf(const QString& title)
    {
        return builder.add<Suite>([&](Suite& s) { s.title = title; });
    }
    Id<TestCase> caseOf(const Id<Suite>& whose)
    {
        return builder.add<TestCase>([&](TestCase& c) { c.suite = whose, c.title = u"Create"_s; });
    }
    Id<Execution> executionOf(const Id<Cycle>& where, const Id<TestCase>& what)
    {
        return builder.add<Execution>([&](Execution& e) { e.cycle = where, e.testCase = what; });
    }
    void addToList(const RecordId& owner, int field, const RecordId& target)
    {
        builder.add<ListEntry>([&](ListEntry& e) { e.owner = owner, e.field = field, e.target = target; });
    }
    Id<Cycle> cycleOf(const Id<Suite>& whose)
    {
        const auto made = builder.add<Cycle>([](Cycle& c) { c.title = u"Cycle"_s; });
        addToList(made, Cycle::kSuitesField, whose);
        return made;
    }

    QByteArray hash(const SignedScope& scope) const { return SignedContent(*builder.build()).hash(scope); }
    SignedScope scope() const { return {SignOffScope::Cycle, cycle}; }
    SignedScope ofGate() const { return {SignOffScope::Gate, exit}; }

    /// Whether the signed content of the scope is another after the change.
    template <class F>
    bool isChangedBy(const SignedScope& what, F&& adjust) const
    {
        CycleCase after = *this;
        adjust(after);
        return hash(what) != after.hash(what);
    }
    template <class T, class F>
    bool isChangedBy(const Id<T>& id, F&& adjust) const
    {
        return isChangedBy(scope(), [&](CycleCase& after) { after.builder.change(id, adjust); });
    }
    template <class T, class F>
    bool isGateChangedBy(const Id<T>& id, F&& adjust) const
    {
        return isChangedBy(ofGate(), [&](CycleCase& after) { after.builder.change(id, adjust); });
    }
    void metric(Metric metric)
    {
        builder.change(criterion, [&](Criterion& c) { c.metric = metric; });
    }
};

const auto kTitle = [](auto& record) { record.title += u'x'; };

} // namespace

/// What whoever signs a test cycle signs.
class tst_SignedCycle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatBelongsToACycleIsPartOfIt()
    {
        const CycleCase c;
        QVERIFY(c.isChangedBy(c.cycle, kTitle));
        QVERIFY(c.isChangedBy(c.suite, kTitle));
        QVERIFY(c.isChangedBy(c.testCase, kTitle));
        QVERIFY(c.isChangedBy(c.step, [](TestStep& s) { s.expected = u"It is there"_s; }));
        QVERIFY(c.isChangedBy(c.environment, [](Environment& e) { e.kind = EnvironmentKind::Other; }));
        QVERIFY(c.isChangedBy(c.version, [](SolutionVersion& v) { v.configuration = u"7"_s; }));
        QVERIFY(c.isChangedBy(c.entry, kTitle));
        QVERIFY(c.isChangedBy(c.exit, kTitle));
        QVERIFY(c.isChangedBy(c.criterion, [](Criterion& x) { x.threshold = 50; }));
        QVERIFY(c.isChangedBy(c.execution, [](Execution& e) { e.verdict = Verdict::Passed; }));
        QVERIFY(c.isChangedBy(c.result, [](StepResult& r) { r.verdict = Verdict::Failed; }));
        QVERIFY(c.isChangedBy(c.evidence, [](Evidence& e) { e.note = u"Seen twice"_s; }));
        QVERIFY(c.isChangedBy(c.limit, [](Measurement& m) { m.measured = 1999; }));
        QVERIFY(c.isChangedBy(c.defect, [](Defect& d) { d.status = DefectStatus::Closed; }));
    }

    void whatBelongsElsewhereIsNot()
    {
        const CycleCase c;
        QVERIFY(!c.isChangedBy(c.otherCycle, kTitle));
        QVERIFY(!c.isChangedBy(c.otherSuite, kTitle));
        QVERIFY(!c.isChangedBy(c.otherCase, kTitle));
        QVERIFY(!c.isChangedBy(c.otherVersion, kTitle));
        QVERIFY(!c.isChangedBy(c.otherGate, kTitle));
        QVERIFY(!c.isChangedBy(c.otherCriterion, [](Criterion& x) { x.threshold = 1; }));
        QVERIFY(!c.isChangedBy(c.otherExecution, [](Execution& e) { e.verdict = Verdict::Passed; }));
        QVERIFY(!c.isChangedBy(c.risk, kTitle));
        QVERIFY(!c.isChangedBy(c.item, [](ChecklistItem& i) { i.status = ItemStatus::Done; }));
        QVERIFY(!c.isChangedBy(c.ana, [](Person& p) { p.phone = u"1"_s; }));
    }

    void theDefectsThatConcernACycleArePartOfIt()
    {
        CycleCase c;
        const auto close = [](Defect& d) { d.status = DefectStatus::Closed; };
        QVERIFY(c.isChangedBy(c.defectOfCase, close));
        QVERIFY(!c.isChangedBy(c.otherDefect, close)); // of a later cycle
        QVERIFY(c.isChangedBy(c.defect, [](Defect& d) { d.execution = {}; }));
        const auto stray = c.builder.add<Defect>([](Defect& d) { d.title = u"Somewhere"_s; });
        QVERIFY(c.isChangedBy(stray, close)); // nobody knows where
        const auto earlier = c.cycleOf(c.suite);
        const auto known = c.builder.add<Defect>([&](Defect& d) { d.execution = c.executionOf(earlier, c.testCase); });
        c.builder.change(c.cycle, [](Cycle& x) { x.position = u"b"_s; });
        c.builder.change(earlier, [](Cycle& x) { x.position = u"a"_s; });
        QVERIFY(c.isChangedBy(known, close)); // in a case that this cycle ran again
        c.builder.change(earlier, [](Cycle& x) { x.position = u"c"_s; });
        QVERIFY(!c.isChangedBy(known, close));
    }

    /// What a criterion counts is what whoever signs the cycle signs.
    void theExitCriteriaCountTheDefectsThatAreSigned()
    {
        CycleCase c;
        c.builder.add<Defect>([](Defect& d) { d.title = u"Somewhere"_s; });
        const SnapshotPtr snapshot = c.builder.build();
        const CycleDefects defects(*snapshot, *snapshot->find(c.cycle));
        std::vector<const Record*> concerning, content;
        for (const Defect* defect : snapshot->all<Defect>()) {
            if (defects.contains(*defect))
                concerning.push_back(defect);
        }
        for (const auto& [kind, record] : SignedContent(*snapshot).records(c.scope())) {
            if (kind == RecordKind::Defect)
                content.push_back(record);
        }
        QCOMPARE(concerning.size(), std::size_t(3));
        QVERIFY(std::ranges::is_permutation(concerning, content));
    }

    void whatIsAddedOrTakenAwayIsAChange()
    {
        const CycleCase c;
        const auto added = [&](auto&& add) { return c.isChangedBy(c.scope(), add); };
        QVERIFY(added([](CycleCase& x) { x.caseOf(x.suite); }));
        QVERIFY(added([](CycleCase& x) { x.executionOf(x.cycle, x.testCase); }));
        QVERIFY(added([](CycleCase& x) { x.addToList(x.cycle, Cycle::kSuitesField, x.otherSuite); }));
        QVERIFY(added([](CycleCase& x) { x.addToList(x.cycle, Cycle::kParticipantsField, x.ana); }));
        QVERIFY(added([](CycleCase& x) { x.addToList(x.criterion, Criterion::kSuitesField, x.suite); }));
        QVERIFY(added([](CycleCase& x) { x.builder.waiver(x.execution, x.ana, QDate(2027, 5, 1)); }));
        QVERIFY(added([](CycleCase& x) { x.builder.waiver(x.criterion, x.ana, QDate(2027, 5, 1)); }));
        QVERIFY(added([](CycleCase& x) { x.builder.add<Evidence>([&](Evidence& e) { e.record = x.execution; }); }));
        QVERIFY(added([](CycleCase& x) { x.builder.remove(RecordKind::StepResult, x.result); }));
        QVERIFY(!added([](CycleCase& x) { x.caseOf(x.otherSuite); }));
        QVERIFY(!added([](CycleCase& x) { x.executionOf(x.otherCycle, x.otherCase); }));
    }

    void movedRowsCommentsAndSignaturesChangeNothing()
    {
        const CycleCase c;
        QVERIFY(!c.isChangedBy(c.testCase, [](TestCase& t) { t.position = u"x"_s; }));
        QVERIFY(!c.isChangedBy(c.step, [](TestStep& s) { s.position = u"x"_s; }));
        QVERIFY(!c.isChangedBy(c.cycle, [](Cycle& x) { x.position = u"x"_s; }));
        QVERIFY(!c.isChangedBy(c.scope(), [](CycleCase& after) {
            after.builder.add<Comment>([&](Comment& x) { x.record = after.execution, x.text = u"Hm"_s; });
            after.builder.add<SignOff>(
                [&](SignOff& s) { s.scope = SignOffScope::Cycle, s.subject = after.cycle, s.signer = u"Bo"_s; });
        }));
    }

    void aSignatureOfACycleHoldsUntilAVerdictChanges()
    {
        CycleCase c;
        const SignRequest request{c.scope(), u"Sales lead"_s, u"Accepted"_s, {}, at(u"2027-02-01T12:00:00Z"), 0};
        const auto signedOff = recordedSignOff(*c.builder.build(), request, u"Ana"_s, u"Bo"_s);
        QVERIFY(signedOff);
        const Id<SignOff> id = c.builder.add(*signedOff);
        {
            const SnapshotPtr snapshot = c.builder.build();
            const SignOffStates states(*snapshot);
            QCOMPARE(states.validity(id), SignOffValidity::Valid);
            QVERIFY(states.isSigned(c.cycle));
            QVERIFY(!states.isSigned(c.otherCycle));
            QCOMPARE(states.validOf(c.cycle), std::vector{snapshot->find(id)});
        }
        c.builder.change(c.execution, [](Execution& e) { e.verdict = Verdict::Failed; });
        const SnapshotPtr snapshot = c.builder.build();
        QCOMPARE(SignOffStates(*snapshot).validity(id), SignOffValidity::Changed);
        QVERIFY(!SignOffStates(*snapshot).isSigned(c.cycle));
    }

    void aSignatureOfSomethingElseDoesNotCountForTheCycle()
    {
        CycleCase c;
        const SignRequest request{c.ofGate(), u"Lead"_s, u"Go"_s, {}, at(u"2027-02-01T12:00:00Z"), 0};
        SignOff signOff = *recordedSignOff(*c.builder.build(), request, u"Ana"_s, u"Bo"_s);
        signOff.subject = c.cycle;
        signOff.contentHash = u"none"_s; // what the content of a gate that is none hashes to
        c.builder.add(signOff);
        const SnapshotPtr snapshot = c.builder.build();
        QVERIFY(!SignOffStates(*snapshot).isSigned(c.cycle));
    }

    void aConflictInTheCycleKeepsItFromBeingSigned()
    {
        CycleCase c;
        const SignRequest request{c.scope(), u"Lead"_s, u"Go"_s, {}, at(u"2027-02-01T12:00:00Z"), 0};
        c.builder.conflict({RecordKind::Execution, c.otherExecution, 18, {{}, {}}});
        QVERIFY(checkSignRequest(*c.builder.build(), request));
        c.builder.conflict({RecordKind::Execution, c.execution, 18, {{}, {}}});
        const auto refused = checkSignRequest(*c.builder.build(), request);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"test cycle"), qPrintable(refused.error().text));
    }

    void aGateCoversWhatItsCriteriaOfTestsRead()
    {
        CycleCase c;
        const auto passes = [](Execution& e) { e.verdict = Verdict::Passed; };
        const auto closes = [](Defect& d) { d.status = DefectStatus::Closed; };
        const auto ofAllSuites = [](CycleCase& x) { x.addToList(x.version, SolutionVersion::kSuitesField, x.suite); };
        c.metric(Metric::StalePasses);
        QVERIFY(c.isGateChangedBy(c.otherExecution, passes));
        QVERIFY(c.isGateChangedBy(c.otherVersion, kTitle));
        QVERIFY(c.isChangedBy(c.ofGate(), ofAllSuites));
        QVERIFY(!c.isGateChangedBy(c.defect, closes));
        QVERIFY(!c.isGateChangedBy(c.item, kTitle)); // criteria of tests read no checklist
        c.metric(Metric::BlockingDefects);
        QVERIFY(c.isGateChangedBy(c.otherDefect, closes));
        QVERIFY(!c.isGateChangedBy(c.limit, [](Measurement& m) { m.measured = 1; }));
        c.metric(Metric::MissedLimits);
        QVERIFY(c.isGateChangedBy(c.limit, [](Measurement& m) { m.measured = 1; }));
        QVERIFY(!c.isGateChangedBy(c.execution, passes));
        for (const Metric metric : {Metric::CasesNotPassed, Metric::PassedPercent, Metric::ProcessCoverage,
                                    Metric::RequirementCoverage, Metric::OperationCoverage}) {
            c.metric(metric);
            QVERIFY(c.isGateChangedBy(c.execution, passes));
            QVERIFY(c.isGateChangedBy(c.environment, [](Environment& e) { e.kind = EnvironmentKind::Other; }));
        }
    }

    void aGateCoversTheTreesThatItsCoverageIsOf()
    {
        CycleCase c;
        const auto process = c.builder.add<BusinessProcess>([](BusinessProcess& p) { p.title = u"Sell"_s; });
        const auto requirement = c.builder.add<Requirement>([](Requirement& r) { r.title = u"Print"_s; });
        const auto entity = c.builder.add<Entity>([](Entity& e) { e.title = u"Account"_s; });
        const auto operation = c.builder.add<Operation>([](Operation& o) { o.title = u"Create"_s; });
        const auto changed = [&] {
            return std::array{c.isGateChangedBy(process, kTitle), c.isGateChangedBy(requirement, kTitle),
                              c.isGateChangedBy(entity, kTitle), c.isGateChangedBy(operation, kTitle)};
        };
        QCOMPARE(changed(), (std::array{false, false, false, false}));
        c.metric(Metric::ProcessCoverage);
        QCOMPARE(changed(), (std::array{true, false, false, false}));
        c.metric(Metric::RequirementCoverage);
        QCOMPARE(changed(), (std::array{false, true, false, false}));
        c.metric(Metric::OperationCoverage);
        QCOMPARE(changed(), (std::array{false, false, true, true}));
        QVERIFY(
            c.isChangedBy(c.ofGate(), [&](CycleCase& x) { x.addToList(entity, Entity::kOperationsField, operation); }));
    }

    void aGateThatAsksForSignedCyclesCoversThem()
    {
        CycleCase c;
        c.metric(Metric::UnsignedCycles);
        const auto sign = [](const Id<Cycle>& cycle) {
            return [=](CycleCase& x) {
                x.builder.add<SignOff>([&](SignOff& s) { s.scope = SignOffScope::Cycle, s.subject = cycle; });
            };
        };
        const auto signArea = [](CycleCase& x) {
            x.builder.add<SignOff>([&](SignOff& s) { s.scope = SignOffScope::Area, s.subject = x.area; });
        };
        QVERIFY(c.isChangedBy(c.ofGate(), sign(c.cycle)));
        QVERIFY(c.isChangedBy(c.ofGate(), sign(c.otherCycle)));
        QVERIFY(!c.isChangedBy(c.ofGate(), signArea));
        QVERIFY(c.isGateChangedBy(c.otherExecution, [](Execution& e) { e.verdict = Verdict::Passed; }));
        c.builder.change(c.criterion, [&](Criterion& x) { x.cycle = c.cycle; });
        QVERIFY(c.isChangedBy(c.ofGate(), sign(c.cycle)));
        QVERIFY(!c.isChangedBy(c.ofGate(), sign(c.otherCycle)));
        QVERIFY(!c.isGateChangedBy(c.otherExecution, [](Execution& e) { e.verdict = Verdict::Passed; }));
    }
};

READINESS_TEST(tst_SignedCycle)
#include "tst_SignedCycle.moc"

#include "core/rules/Assessment.h"
#include "core/rules/TestCoverage.h"
#include "tests/support/TestMain.h"
#include "tests/support/TestedProject.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

struct CoveredProject : TestedProject {
    Id<Suite> sit = suite();
    Id<Cycle> first = cycle(u"1"_s, {sit});

    Id<BusinessProcess> process(const Id<BusinessProcess>& parent = {})
    {
        return add<BusinessProcess>([&](BusinessProcess& p) { p.parent = parent; });
    }
    Id<TestCase> caseOf(const Id<BusinessProcess>& process)
    {
        const Id<TestCase> made = testCase(sit);
        change(made, [&](TestCase& t) { t.process = process; });
        return made;
    }
    Id<TestCase> caseOf(const Id<Entity>& entity, const Id<Operation>& operation)
    {
        const Id<TestCase> made = testCase(sit);
        change(made, [&](TestCase& t) { t.entity = entity, t.operation = operation; });
        return made;
    }
    /// Calls with the coverage at noon of 10 January.
    template <class F>
    void look(F&& f, const TestSelection& selection = {}) const
    {
        const Assessment assessment(build(), at(u"2027-01-10T12:00:00Z"));
        f(TestCoverage(assessment, selection));
    }
    CoverageShare processShare(const TestSelection& selection = {}) const
    {
        CoverageShare share;
        look([&](const TestCoverage& coverage) { share = coverage.processShare(); }, selection);
        return share;
    }
    QStringList gaps() const
    {
        QStringList texts;
        look([&](const TestCoverage& coverage) {
            for (const CoverageGap& gap : coverage.gaps())
                texts += u"%1 %2"_s.arg(int(gap.kind)).arg(gapText(gap.counts));
        });
        return texts;
    }
};

} // namespace

/// What passes cover, and what they do not.
class tst_TestCoverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereNothingIsToBeCoveredTheShareIsZero()
    {
        QCOMPARE(CoveredProject().processShare(), (CoverageShare{0, 0}));
        QCOMPARE(CoveredProject().processShare().percent(), 0);
    }

    void aCaseThatExistsCoversNothing()
    {
        CoveredProject project;
        const auto testCase = project.caseOf(project.process());
        QCOMPARE(project.processShare(), (CoverageShare{0, 1}));
        project.run(project.first, testCase, Verdict::Passed);
        QCOMPARE(project.processShare(), (CoverageShare{1, 1}));
    }

    void everyCaseHasToPass()
    {
        CoveredProject project;
        const auto process = project.process();
        project.run(project.first, project.caseOf(process), Verdict::Passed);
        const auto other = project.caseOf(process);
        QCOMPARE(project.processShare().covered, 0);
        project.run(project.first, other, Verdict::Passed);
        QCOMPARE(project.processShare().covered, 1);
    }

    void gapsSayWhatIsMissing()
    {
        CoveredProject project;
        project.process();
        const auto process = project.process();
        project.caseOf(process);
        project.caseOf(process);
        project.run(project.first, project.caseOf(process), Verdict::Blocked);
        const auto mighty = project.run(project.first, project.caseOf(process), Verdict::Passed);
        project.change(mighty, [](Execution& e) { e.isAdministratorRole = true; });
        project.run(project.first, project.caseOf(process), Verdict::Passed);
        QCOMPARE(project.gaps(),
                 (QStringList{u"45 no test case"_s, u"45 2 not run, 1 not passed, 1 passed without counting"_s}));
    }

    void treesAreSummedOverTheirLeaves()
    {
        CoveredProject project;
        const auto top = project.process();
        const auto middle = project.process(top);
        const auto left = project.process(middle);
        project.process(middle);
        project.process();
        project.run(project.first, project.caseOf(left), Verdict::Passed);
        QCOMPARE(project.processShare(), (CoverageShare{1, 3}));
        project.look([&](const TestCoverage& coverage) {
            const auto& lines = coverage.processes();
            QCOMPARE(lines.size(), std::size_t(5));
            QCOMPARE(lines[0].record->id, RecordId(top));
            QCOMPARE(lines[2].record->id, RecordId(left));
            QCOMPARE(lines[2].depth, 2);
            QCOMPARE(lines[0].share, (CoverageShare{1, 2}));
            QCOMPARE(lines[0].below.passed, 1);
            QCOMPARE(lines[0].own.cases, 0);
            QVERIFY(!lines[0].isCounted);
        });
    }

    void aNodeWithCasesOfItsOwnCountsToo()
    {
        CoveredProject project;
        const auto top = project.process();
        project.process(top);
        project.run(project.first, project.caseOf(top), Verdict::Passed);
        QCOMPARE(project.processShare(), (CoverageShare{1, 2}));
    }

    void circlesOpenAtTheirFirst()
    {
        CoveredProject project;
        const auto a = project.process();
        const auto b = project.process(a);
        project.change(a, [&](BusinessProcess& p) { p.parent = b; });
        QCOMPARE(project.processShare(), (CoverageShare{0, 1}));
        project.run(project.first, project.caseOf(b), Verdict::Passed);
        QCOMPARE(project.processShare(), (CoverageShare{1, 1}));
    }

    void aParentThatIsGoneLeavesItsPartsAtTheTop()
    {
        CoveredProject project;
        const auto top = project.process();
        const auto part = project.process(top);
        project.remove(RecordKind::BusinessProcess, top);
        project.look([&](const TestCoverage& coverage) {
            QCOMPARE(coverage.processes().size(), std::size_t(1));
            QCOMPARE(coverage.processes()[0].record->id, RecordId(part));
            QCOMPARE(coverage.processes()[0].depth, 0);
        });
    }

    void aCycleCoversByWhatRanInIt()
    {
        CoveredProject project;
        const auto second = project.cycle(u"2"_s, {project.sit});
        const auto testCase = project.caseOf(project.process());
        project.run(project.first, testCase, Verdict::Passed);
        QCOMPARE(project.processShare({project.first, {}}).covered, 1);
        QCOMPARE(project.processShare({second, {}}), (CoverageShare{0, 1}));
        QCOMPARE(project.processShare({{}, {project.suite()}}), (CoverageShare{0, 1}));
    }

    void requirementsAreCoveredOnTheirOwn()
    {
        CoveredProject project;
        const auto requirement = project.add<Requirement>([](Requirement&) {});
        const auto testCase = project.testCase(project.sit);
        project.change(testCase, [&](TestCase& t) { t.requirement = requirement; });
        project.run(project.first, testCase, Verdict::Passed);
        project.look([&](const TestCoverage& coverage) {
            QCOMPARE(coverage.requirementShare(), (CoverageShare{1, 1}));
            QCOMPARE(coverage.processShare(), (CoverageShare{0, 0}));
        });
    }

    void anEntityWithoutAListHasAllOperations()
    {
        CoveredProject project;
        const auto create = project.add<Operation>([](Operation& o) { o.position = u"a"_s; });
        const auto remove = project.add<Operation>([](Operation& o) { o.position = u"b"_s; });
        const auto account = project.add<Entity>([](Entity& e) { e.position = u"a"_s; });
        const auto activity = project.add<Entity>([](Entity& e) { e.position = u"b"_s; });
        project.list(activity, Entity::kOperationsField, remove);
        project.run(project.first, project.caseOf(account, create), Verdict::Passed);
        project.caseOf(activity, create); // beyond what is asked for
        project.look([&](const TestCoverage& coverage) {
            QCOMPARE(coverage.operationShare(), (CoverageShare{1, 3}));
            QVERIFY(coverage.entities()[0].cells[0].counts.isCovered());
            QVERIFY(!coverage.entities()[1].cells[0].isCounted);
            QCOMPARE(coverage.entities()[1].cells[0].counts.notRun, 1);
            const auto gaps = coverage.gaps();
            QCOMPARE(gaps.size(), std::size_t(2));
            QCOMPARE(gaps[0].record, RecordId(account));
            QCOMPARE(gaps[0].operation->id, RecordId(remove));
            QCOMPARE(gaps[1].record, RecordId(activity));
        });
    }
};

READINESS_TEST(tst_TestCoverage)
#include "tst_TestCoverage.moc"

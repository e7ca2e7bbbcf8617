#include "tests/core/rules/RandomTests.h"

#include "core/rules/TestMetrics.h"
#include "core/sign/Signing.h"

namespace readiness::test {

using namespace Qt::StringLiterals;

RandomTests::RandomTests(TestedProject& project, QRandomGenerator& random, Instant now)
    : m_project(project), m_random(random), m_now(now)
{}

void RandomTests::add(const std::vector<Id<Area>>& areas, const std::vector<Id<Person>>& people, const Id<Gate>& gate)
{
    const auto top = m_project.add<BusinessProcess>([](BusinessProcess&) {});
    for (const Id<Area>& area : areas) {
        m_suites.push_back(m_project.suite());
        m_project.change(m_suites.back(), [&](Suite& suite) {
            suite.area = once(3) ? Id<Area>() : area;
            suite.needsMigratedData = once(4);
        });
        m_processes.push_back(m_project.add<BusinessProcess>([&](BusinessProcess& process) {
            process.area = area;
            process.parent = once(2) ? Id<BusinessProcess>() : top;
        }));
    }
    m_requirements.push_back(m_project.add<Requirement>([](Requirement&) {}));
    m_operations.push_back(m_project.add<Operation>([](Operation& operation) { operation.title = u"Create"_s; }));
    m_operations.push_back(m_project.add<Operation>([](Operation& operation) { operation.title = u"Delete"_s; }));
    m_entities.push_back(m_project.add<Entity>([](Entity&) {}));
    for (int n = 1 + below(2); n > 0; --n) {
        m_cycles.push_back(m_project.cycle(u"Cycle %1"_s.arg(n), {}));
        for (const Id<Suite>& suite : m_suites) {
            if (once(2))
                m_project.list(m_cycles.back(), Cycle::kSuitesField, suite);
        }
        const auto production = m_project.environment(EnvironmentKind::Production);
        m_project.change(m_cycles.back(), [&](Cycle& cycle) {
            cycle.environment = once(5) ? production : Id<Environment>();
            cycle.isMockCutover = once(2);
            cycle.exitGate = once(3) ? gate : Id<Gate>();
        });
    }
    for (int n = below(8); n > 0; --n)
        addCase();
    if (once(2))
        m_project.version(u"2027-01-05T00:00:00Z");
    for (int n = below(3); n > 0; --n) {
        addDefect(people.front());
        addMeasurement(people.front());
    }
    const SnapshotPtr snapshot = m_project.build();
    for (const RecordKind kind : {RecordKind::TestCase, RecordKind::Defect, RecordKind::Measurement,
                                  RecordKind::BusinessProcess, RecordKind::Entity, RecordKind::Cycle}) {
        for (const Record* record : snapshot->all(kind)) {
            if (once(6))
                m_project.waiver(record->id, people.back(), QDate(2027, 2, 1 + below(28)));
        }
    }
}

void RandomTests::addCase()
{
    const Id<TestCase> made = m_project.testCase(once(6) ? Id<Suite>() : oneOf(m_suites));
    m_project.change(made, [&](TestCase& testCase) {
        testCase.process = once(3) ? Id<BusinessProcess>() : oneOf(m_processes);
        testCase.requirement = once(2) ? Id<Requirement>() : oneOf(m_requirements);
        testCase.entity = oneOf(m_entities);
        testCase.operation = once(2) ? Id<Operation>() : oneOf(m_operations);
        testCase.needsMigratedData = once(4);
    });
    m_cases.push_back(made);
    for (const Id<Cycle>& cycle : m_cycles) {
        if (!once(3))
            run(cycle, made);
    }
}

void RandomTests::run(const Id<Cycle>& cycle, const Id<TestCase>& testCase)
{
    const Id<Execution> made = m_project.run(cycle, testCase, once(2) ? Verdict::Passed : Verdict(below(5)));
    m_project.change(made, [&](Execution& execution) {
        execution.endedAt = at(u"2027-01-0%1T12:00:00Z"_s.arg(1 + below(9)));
        execution.isAdministratorRole = once(6);
        execution.withMigratedData = once(2);
    });
}

void RandomTests::addDefect(const Id<Person>& person)
{
    m_project.add<Defect>([&](Defect& defect) {
        defect.testCase = m_cases.empty() || once(3) ? Id<TestCase>() : oneOf(m_cases);
        defect.status = DefectStatus(below(5));
        defect.stopsCriticalProcess = once(2);
        defect.workaround = once(2) ? u"By hand"_s : QString();
        defect.workaroundAcceptedBy = once(2) ? person : Id<Person>();
    });
}

void RandomTests::addMeasurement(const Id<Person>& person)
{
    m_project.add<Measurement>([&](Measurement& measurement) {
        measurement.title = once(2) ? u"Form load"_s : u"Search"_s;
        measurement.cycle = once(2) ? Id<Cycle>() : oneOf(m_cycles);
        measurement.limitValue = 100;
        measurement.agreedBy = once(3) ? Id<Person>() : person;
        measurement.agreedOn = QDate(2027, 1, 4);
        measurement.measured = 90 + below(20);
        measurement.load = once(2) ? std::optional<int>() : 50;
        measurement.measuredLoad = 49 + below(2);
        measurement.measuredAt = at(u"2027-01-05T12:00:00Z");
    });
}

void RandomTests::narrow(const Id<Criterion>& criterion)
{
    const Metric metric = m_project.build()->find(criterion)->metric;
    if (!isOfTests(metric) || m_cycles.empty())
        return;
    if (once(3))
        m_project.change(criterion, [&](Criterion& c) { c.cycle = oneOf(m_cycles); });
    // Suites that the cycle does not run, or that belong to none of the areas, are a contradiction that no work resolves.
    const SnapshotPtr snapshot = m_project.build();
    const bool isOfCycle = !MetricScope(*snapshot, *snapshot->find(criterion)).tests().cycle.isNull();
    const bool canHaveSuites =
        metric != Metric::UnsignedCycles && metric != Metric::CasesNotPassed && metric != Metric::PassedPercent;
    if (canHaveSuites && !isOfCycle && once(3))
        m_project.list(criterion, Criterion::kSuitesField, oneOf(m_suites));
}

namespace {

/// What the walk has to know beside the step.
struct Walk {
    ProjectBuilder& project;
    Id<Gate> gate;
    Instant now;
    Id<Person> somebody{project.build()->all<Person>().front()->id};

    void pass(const Id<Cycle>& cycle, const Id<TestCase>& testCase)
    {
        project.add<Execution>([&](Execution& execution) {
            execution.cycle = cycle;
            execution.testCase = testCase;
            execution.attempt = 9;
            execution.verdict = Verdict::Passed;
            execution.endedAt = now;
            execution.withMigratedData = true;
        });
    }

    /// In the cycles that the action names, which leave production where it says so; else in one that is made for it.
    void pass(const Id<TestCase>& testCase, const QString& action)
    {
        bool isNamed = false;
        const SnapshotPtr snapshot = project.build();
        for (const Cycle* cycle : snapshot->all<Cycle>()) {
            if (!action.contains(u'“' + cycle->title + u'”'))
                continue;
            if (action.contains(u"out of production"_s))
                project.change(Id<Cycle>(cycle->id), [](Cycle& c) { c.environment = {}; });
            pass(Id<Cycle>(cycle->id), testCase);
            isNamed = true;
        }
        if (!isNamed)
            pass(Id<Cycle>(), testCase);
    }

    /// A case in the suite that the criterion asks for, passed wherever it is run.
    template <class F>
    void write(const MetricScope& scope, F&& adjust)
    {
        const SnapshotPtr snapshot = project.build();
        const TestSelection& selection = scope.tests();
        std::vector<RecordId> suites = snapshot->references(selection.cycle, Cycle::kSuitesField);
        if (!selection.suites.isEmpty())
            suites = {*selection.suites.begin()};
        TestCase made;
        made.title = u"Written"_s;
        made.expected = u"It works"_s;
        if (!suites.empty())
            made.suite = Id<Suite>(suites.front());
        adjust(made);
        if (made.suite.isNull() && !selection.cycle.isNull())
            made.suite = suiteIn(selection.cycle, {});
        passEverywhere(project.add(made), made.suite);
    }

    Id<Suite> suiteIn(const RecordId& cycle, const Id<Area>& area)
    {
        const Id<Suite> suite = project.add<Suite>([&](Suite& s) { s.title = u"New"_s, s.area = area; });
        if (!cycle.isNull())
            project.add<ListEntry>([&](ListEntry& entry) {
                entry.owner = cycle, entry.field = Cycle::kSuitesField, entry.target = suite;
            });
        return suite;
    }

    void passEverywhere(const Id<TestCase>& testCase, const RecordId& suite)
    {
        const SnapshotPtr snapshot = project.build();
        pass(Id<Cycle>(), testCase);
        for (const Cycle* cycle : snapshot->all<Cycle>()) {
            const auto suites = snapshot->references(cycle->id, Cycle::kSuitesField);
            if (std::ranges::find(suites, suite) == suites.end())
                continue;
            project.change(Id<Cycle>(cycle->id), [](Cycle& c) { c.environment = {}; });
            pass(Id<Cycle>(cycle->id), testCase);
        }
    }

    void measure(Measurement& measurement)
    {
        measurement.limitValue = measurement.limitValue.value_or(100);
        measurement.agreedBy = somebody;
        measurement.agreedOn = now.utc().date();
        measurement.measured = measurement.limitValue;
        measurement.measuredVolume = measurement.volume;
        measurement.measuredLoad = measurement.load;
        measurement.measuredAt = now;
    }

    void sign(const Id<Cycle>& cycle)
    {
        const unsigned char seed[SecretKey::kSeedBytes] = {};
        const SecretKey key = SecretKey::fromSeed(seed, u"Signer"_s, {});
        auto made = signOff(*project.build(), {{SignOffScope::Cycle, cycle}, u"Lead"_s, u"Ready"_s, {}, now, 0}, key);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        made->id = {}; // the builder's ids count up
        project.add(*made);
    }

    /// For each criterion that finds nothing to count, something that is as it should be.
    void fillEmptiness()
    {
        const SnapshotPtr snapshot = project.build();
        for (const Criterion* criterion : snapshot->all<Criterion>()) {
            if (criterion->gate != gate || !isOfTests(criterion->metric) || criterion->metric == Metric::UnsignedCycles)
                continue;
            const Assessment assessment(project.build(), now);
            const MetricScope scope(assessment.snapshot(), *criterion);
            const auto entries = testFindings(assessment, criterion->metric, scope, Waivers::Ignored).entries;
            if (entries.size() != 1 || (entries[0].kind != RecordKind::Project && entries[0].kind != RecordKind::Cycle))
                continue;
            const RecordId cycle = scope.tests().cycle;
            if (criterion->metric == Metric::MissedLimits) {
                project.add<Measurement>([&](Measurement& m) { m.cycle = Id<Cycle>(cycle), measure(m); });
                continue;
            }
            const auto areas = scope.isEverything() ? std::vector<const Area*>{nullptr} : scope.areas(assessment);
            const Id<Area> area = areas[0] ? Id<Area>(areas[0]->id) : Id<Area>();
            write(scope, [&](TestCase& testCase) { testCase.suite = suiteIn(cycle, area); });
        }
    }
};

} // namespace

void walkTests(ProjectBuilder& project, const Id<Gate>& gate, Instant now, const PathStep& step)
{
    Walk walk{project, gate, now};
    const SnapshotPtr before = project.build();
    const auto eachScope = [&](auto&& work) {
        for (const RecordId& criterion : step.needs.criteria)
            work(MetricScope(*before, *before->find(Id<Criterion>(criterion))));
    };
    switch (step.kind) {
    case RecordKind::TestCase: return walk.pass(Id<TestCase>(step.record), step.action);
    case RecordKind::Defect:
        return project.change(Id<Defect>(step.record), [&](Defect& defect) {
            defect.workaround = u"By hand"_s;
            defect.workaroundAcceptedBy = walk.somebody;
            if (step.needs.settled)
                defect.status = DefectStatus::Closed;
        });
    case RecordKind::Measurement:
        return project.change(Id<Measurement>(step.record), [&](Measurement& m) { walk.measure(m); });
    case RecordKind::BusinessProcess:
        return eachScope([&](const MetricScope& scope) {
            walk.write(scope, [&](TestCase& t) { t.process = Id<BusinessProcess>(step.record); });
        });
    case RecordKind::Requirement:
        return eachScope([&](const MetricScope& scope) {
            walk.write(scope, [&](TestCase& t) { t.requirement = Id<Requirement>(step.record); });
        });
    case RecordKind::Entity:
        for (const Operation* operation : before->all<Operation>()) {
            if (!step.action.contains(u'“' + operation->title + u'”'))
                continue;
            eachScope([&](const MetricScope& scope) {
                walk.write(scope, [&](TestCase& t) {
                    t.entity = Id<Entity>(step.record), t.operation = Id<Operation>(operation->id);
                });
            });
        }
        return;
    case RecordKind::Cycle:
        if (step.needs.fixes.contains(Fix{u"Run it in another environment"_s, {}}))
            project.change(Id<Cycle>(step.record), [](Cycle& cycle) { cycle.environment = {}; });
        [[fallthrough]];
    case RecordKind::Project:
        if (!step.needs.fixes.isEmpty())
            walk.fillEmptiness();
        if (step.needs.signOff)
            walk.sign(Id<Cycle>(step.record));
        return;
    default: return;
    }
}

} // namespace readiness::test

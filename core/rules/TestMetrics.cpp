#include "core/rules/TestMetrics.h"

#include "core/base/CoreText.h"
#include "core/model/CycleDefects.h"
#include "core/model/Records.h"
#include "core/rules/Limits.h"
#include "core/rules/Names.h"
#include "core/rules/PassActions.h"
#include "core/rules/TestCoverage.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace readiness {

namespace {

QString resolvingAction(const Defect& defect)
{
    return defect.status == DefectStatus::Fixed ? CoreText::tr("Test it again, and close it")
                                                : CoreText::tr("Resolve it, or have it rejected");
}

QString unblockingAction(const Defect& defect)
{
    return defect.workaround.isEmpty() ? CoreText::tr("Resolve it, or find a workaround and have it accepted")
                                       : CoreText::tr("Resolve it, or name who accepts the workaround");
}

/// Looks for what is behind one metric.
class Finder {
public:
    Finder(const Assessment& assessment, const MetricScope& scope, Waivers waivers)
        : m_assessment(assessment),
          m_snapshot(assessment.snapshot()),
          m_scope(scope),
          m_waivers(waivers),
          m_actions(assessment.tests(), m_snapshot, scope.tests())
    {}

    TestFindings found(Metric metric)
    {
        switch (metric) {
        case Metric::CasesNotPassed:
        case Metric::PassedPercent: addCases(); break;
        case Metric::StalePasses: addStale(); break;
        case Metric::OpenDefects: addDefects(); break;
        case Metric::BlockingDefects: addBlocking(); break;
        case Metric::ProcessCoverage: addProcesses(); break;
        case Metric::RequirementCoverage: addRequirements(); break;
        case Metric::OperationCoverage: addOperations(); break;
        case Metric::UnsignedCycles: addUnsigned(); break;
        case Metric::MissedLimits: addMissed(); break;
        default: break;
        }
        return std::move(m_found);
    }

private:
    void addCases();
    void addStale();
    void addDefects();
    void addBlocking();
    void addProcesses();
    void addRequirements();
    void addOperations();
    void addUnsigned();
    void addMissed();

    /// Counts something, and names it where it is not as it should be; nothing where a waiver excuses that.
    void count(bool isInOrder, RegisterEntry entry);
    void nameEmptiness(const QString& action);
    bool isExcused(const RecordId& record) const
    {
        return m_waivers == Waivers::Heeded && m_assessment.waivers().holding(record);
    }
    std::vector<CaseState> cases() const;
    RegisterEntry caseEntry(const CaseState& state) const;
    RegisterEntry gapEntry(RecordKind kind, const RecordId& record, const std::vector<const CaseState*>& cases,
                           const Operation* operation = nullptr) const;
    std::vector<const Defect*> defects() const;

    const Assessment& m_assessment;
    const Snapshot& m_snapshot;
    const MetricScope& m_scope;
    Waivers m_waivers;
    PassActions m_actions;
    TestFindings m_found;
    bool m_isAnything = false; ///< there is something to count, excused or not
};

void Finder::count(bool isInOrder, RegisterEntry entry)
{
    m_isAnything = true;
    if (isInOrder)
        ++m_found.base;
    else if (!isExcused(entry.record))
        ++m_found.base, m_found.entries.push_back(std::move(entry));
}

/// Where nothing was counted, nothing was shown yet. A waiver of the cycle is about its start and excuses nothing here.
void Finder::nameEmptiness(const QString& action)
{
    if (m_isAnything)
        return;
    const Cycle* cycle = m_snapshot.find(Id<Cycle>(m_scope.tests().cycle));
    m_found.base = 1;
    m_found.entries.push_back(
        {cycle ? RecordKind::Cycle : RecordKind::Project, cycle ? cycle->id : m_snapshot.project().id, action});
}

std::vector<CaseState> Finder::cases() const
{
    std::vector<CaseState> cases = selectedCases(m_assessment.tests(), m_scope.tests());
    std::erase_if(cases, [&](const CaseState& state) {
        return !m_scope.containsArea(state.suite ? RecordId(state.suite->area) : RecordId());
    });
    return cases;
}

RegisterEntry Finder::caseEntry(const CaseState& state) const
{
    const bool isAnyPassEnough = m_scope.tests().cycle.isNull();
    return {RecordKind::TestCase, state.testCase->id, m_actions.of(state), {}, true, isAnyPassEnough};
}

void Finder::addCases()
{
    const std::vector<CaseState> cases = this->cases();
    m_found.entries.reserve(cases.size());
    for (const CaseState& state : cases)
        count(state.isPassed(), state.isPassed() ? RegisterEntry() : caseEntry(state));
    nameEmptiness(CoreText::tr("Add test cases, and have them pass"));
}

void Finder::addStale()
{
    for (const CaseState& state : cases()) {
        if (state.isStale())
            count(false, caseEntry(state));
    }
}

std::vector<const Defect*> Finder::defects() const
{
    std::optional<CycleDefects> ofCycle;
    if (const Cycle* cycle = m_snapshot.find(Id<Cycle>(m_scope.tests().cycle)))
        ofCycle.emplace(m_snapshot, *cycle);
    const QSet<RecordId>& suites = m_scope.tests().suites;
    const auto isOfSuites = [&](const Defect& defect) {
        const Execution* execution = m_snapshot.find(defect.execution);
        const TestCase* testCase = m_snapshot.find(execution ? execution->testCase : defect.testCase);
        return testCase && suites.contains(testCase->suite);
    };
    std::vector<const Defect*> defects = m_snapshot.all<Defect>();
    std::erase_if(defects, [&](const Defect* defect) {
        return (ofCycle && !ofCycle->contains(*defect)) || !(suites.isEmpty() || isOfSuites(*defect))
               || !m_scope.contains(m_snapshot, defect->id);
    });
    return defects;
}

void Finder::addDefects()
{
    for (const Defect* defect : defects())
        count(!defect->isOpen(), {RecordKind::Defect, defect->id, resolvingAction(*defect), {}, true, true});
}

void Finder::addBlocking()
{
    for (const Defect* defect : defects())
        count(!defect->isBlocking(), {RecordKind::Defect, defect->id, unblockingAction(*defect), {}, false, true});
}

RegisterEntry Finder::gapEntry(RecordKind kind, const RecordId& record, const std::vector<const CaseState*>& cases,
                               const Operation* operation) const
{
    RegisterEntry entry{kind, record, cases.empty() ? m_actions.ofGap(operation != nullptr) : QString()};
    if (operation)
        entry.part = CoreText::tr("“%1”", "an operation on an entity").arg(operation->title);
    for (const CaseState* state : cases) {
        if (!state->isPassed())
            entry.steps.push_back(caseEntry(*state));
    }
    return entry;
}

void Finder::addProcesses()
{
    const TestCoverage& coverage = m_assessment.coverage(m_scope.tests());
    for (const CoverageLine& line : coverage.processes()) {
        if (line.isCounted && m_scope.contains(m_snapshot, line.record->id))
            count(line.own.isCovered(), gapEntry(RecordKind::BusinessProcess, line.record->id, line.cases));
    }
    nameEmptiness(CoreText::tr("Enter the business processes, and cover them with test cases that pass"));
}

void Finder::addRequirements()
{
    const TestCoverage& coverage = m_assessment.coverage(m_scope.tests());
    for (const CoverageLine& line : coverage.requirements()) {
        if (line.isCounted)
            count(line.own.isCovered(), gapEntry(RecordKind::Requirement, line.record->id, line.cases));
    }
    nameEmptiness(CoreText::tr("Enter the requirements, and cover them with test cases that pass"));
}

void Finder::addOperations()
{
    const TestCoverage& coverage = m_assessment.coverage(m_scope.tests());
    for (const CoverageRow& row : coverage.entities()) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const CoverageCell& cell = row.cells[i];
            if (cell.isCounted)
                count(cell.counts.isCovered(),
                      gapEntry(RecordKind::Entity, row.entity->id, cell.cases, coverage.operations()[i]));
        }
    }
    nameEmptiness(CoreText::tr("Enter entities and operations, and cover them with test cases that pass"));
}

void Finder::addUnsigned()
{
    const std::vector<const Cycle*> cycles = cyclesIn(m_assessment, m_scope);
    for (const Cycle* cycle : cycles) {
        if (!m_assessment.signOffs().isSigned(cycle->id))
            m_found.entries.push_back({RecordKind::Cycle, cycle->id, CoreText::tr("Have it signed off")});
    }
    m_isAnything = !cycles.empty();
    nameEmptiness(CoreText::tr("Plan a test cycle, and have it signed off"));
}

void Finder::addMissed()
{
    const std::vector<const Measurement*> measurements =
        measurementsOf(m_snapshot, m_snapshot.find(Id<Cycle>(m_scope.tests().cycle)));
    for (const Measurement* measurement : measurements) {
        const LimitFault fault = limitFault(*measurement);
        count(fault == LimitFault::None, {RecordKind::Measurement, measurement->id, faultAction(fault)});
    }
    nameEmptiness(CoreText::tr("Agree on limits, and have them measured"));
}

} // namespace

bool isOfTests(Metric metric)
{
    switch (metric) {
    case Metric::CasesNotPassed:
    case Metric::PassedPercent:
    case Metric::StalePasses:
    case Metric::OpenDefects:
    case Metric::BlockingDefects:
    case Metric::ProcessCoverage:
    case Metric::RequirementCoverage:
    case Metric::OperationCoverage:
    case Metric::UnsignedCycles:
    case Metric::MissedLimits: return true;
    default: return false;
    }
}

TestFindings testFindings(const Assessment& assessment, Metric metric, const MetricScope& scope, Waivers waivers)
{
    return Finder(assessment, scope, waivers).found(metric);
}

std::vector<const Cycle*> cyclesIn(const Assessment& assessment, const MetricScope& scope)
{
    const TestSelection& selection = scope.tests();
    std::vector<const Cycle*> cycles = cyclesInOrder(assessment.snapshot());
    std::erase_if(cycles, [&](const Cycle* cycle) {
        const auto suites = assessment.tests().suitesOf(cycle->id);
        const bool runsOne =
            std::ranges::any_of(suites, [&](const Suite* suite) { return selection.suites.contains(suite->id); });
        return !(selection.cycle.isNull() || cycle->id == selection.cycle) || !(selection.suites.isEmpty() || runsOne);
    });
    return cycles;
}

std::vector<const Measurement*> measurementsOf(const Snapshot& snapshot, const Cycle* cycle)
{
    std::map<RecordId, std::size_t> cyclePlaces;
    for (const Cycle* one : cyclesInOrder(snapshot))
        cyclePlaces.emplace(one->id, cyclePlaces.size() + 1);
    const auto age = [&](const Measurement* measurement) {
        const auto place = cyclePlaces.find(measurement->cycle);
        return std::tuple(measurement->measured.has_value(), measurement->measuredAt,
                          place == cyclePlaces.end() ? 0 : place->second, measurement->number, measurement->id);
    };
    std::map<std::tuple<QString, QString, RecordId, std::optional<int>, std::optional<int>>, const Measurement*> last;
    std::vector<const Measurement*> measurements = snapshot.all<Measurement>();
    std::erase_if(measurements, [&](const Measurement* m) { return cycle && m->cycle != cycle->id; });
    const auto sameOf = [&](const Measurement* m) -> const Measurement*& {
        return last[{comparableName(m->title), m->unit, m->process, m->volume, m->load}];
    };
    for (const Measurement* measurement : measurements) {
        const Measurement*& known = sameOf(measurement);
        if (!known || age(known) < age(measurement))
            known = measurement;
    }
    std::erase_if(measurements, [&](const Measurement* m) { return sameOf(m) != m; });
    return measurements;
}

} // namespace readiness

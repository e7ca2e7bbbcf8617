#include "core/rules/TestStates.h"

#include "core/model/Records.h"
#include "core/rules/InOrder.h"
#include "core/rules/Names.h"

#include <algorithm>
#include <tuple>

namespace readiness {

namespace {

using namespace Qt::StringLiterals;

bool isLater(const SolutionVersion& version, const SolutionVersion* than)
{
    return !than || version.since > than->since;
}

/// Over all cycles: a verdict before none, then the later one.
bool isLaterVerdict(const Execution& a, const Execution& b)
{
    const auto key = [](const Execution& execution) {
        return std::tuple(execution.verdict != Verdict::NotRun, execution.at(), execution.attempt, execution.number,
                          execution.id);
    };
    return key(a) > key(b);
}

} // namespace

TestStates::TestStates(const Snapshot& snapshot, Instant now) : m_snapshot(snapshot)
{
    readVersions(now);
    readCases();
    readExecutions();
}

void TestStates::readVersions(Instant now)
{
    for (const SolutionVersion* version : m_snapshot.all<SolutionVersion>()) {
        if (version->since.isNull() || now < version->since)
            continue;
        const std::vector<RecordId> suites = m_snapshot.references(version->id, SolutionVersion::kSuitesField);
        if (suites.empty() && isLater(*version, m_generalChange))
            m_generalChange = version;
        for (const RecordId& suite : suites) {
            const SolutionVersion*& known = m_changes[suite];
            if (isLater(*version, known))
                known = version;
        }
    }
}

void TestStates::readCases()
{
    QHash<RecordId, std::vector<const TestCase*>> bySuite;
    const std::vector<const TestCase*> cases = inOrder(m_snapshot.all<TestCase>());
    for (const TestCase* testCase : cases)
        bySuite[m_snapshot.find(testCase->suite) ? RecordId(testCase->suite) : RecordId()].push_back(testCase);
    m_present.reserve(cases.size());
    m_cases.reserve(qsizetype(cases.size()));
    const auto add = [&](const Suite* suite) {
        for (const TestCase* testCase : bySuite.value(suite ? suite->id : RecordId())) {
            m_cases.insert(testCase->id, m_present.size());
            m_present.push_back({testCase, suite, nullptr, PassFault::None});
        }
    };
    for (const Suite* suite : suitesInOrder(m_snapshot))
        add(suite);
    add(nullptr);
}

void TestStates::readExecutions()
{
    // Executions of one cycle mostly follow each other: it is not looked up for each.
    RecordId cycle;
    std::vector<const Execution*>* last = nullptr;
    m_snapshot.table(RecordKind::Execution).forEach([&](const Record& record) {
        const auto& execution = static_cast<const Execution&>(record);
        const auto place = m_cases.constFind(execution.testCase);
        if (place == m_cases.constEnd())
            return;
        CaseState& state = m_present[*place];
        if (last == nullptr || cycle != execution.cycle) {
            cycle = execution.cycle;
            last = &m_last[cycle];
            last->resize(m_present.size());
        }
        const Execution*& known = (*last)[*place];
        if (!known || isLaterAttempt(execution, *known))
            known = &execution;
        if (!state.execution || isLaterVerdict(execution, *state.execution))
            state.execution = &execution;
    });
    for (CaseState& state : m_present) {
        if (state.execution)
            state.fault = faultOf(*state.execution, state);
    }
}

const CaseState* TestStates::find(const RecordId& testCase) const
{
    const auto place = m_cases.constFind(testCase);
    return place == m_cases.cend() ? nullptr : &m_present[*place];
}

const std::vector<CaseState>& TestStates::of(const RecordId& cycle) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_inCycles.find(cycle);
    return known != m_inCycles.end() ? known->second : m_inCycles.emplace(cycle, statesIn(cycle)).first->second;
}

std::vector<CaseState> TestStates::statesIn(const RecordId& cycle) const
{
    const auto last = m_last.constFind(cycle);
    const std::vector<RecordId> named = m_snapshot.references(cycle, Cycle::kSuitesField);
    const QSet<RecordId> suites(named.begin(), named.end());
    std::vector<CaseState> states;
    for (std::size_t place = 0; place < m_present.size(); ++place) {
        CaseState state = m_present[place];
        if (!state.suite || !suites.contains(state.suite->id))
            continue;
        state.execution = last == m_last.cend() ? nullptr : (*last)[place];
        state.fault = state.execution ? faultOf(*state.execution, state) : PassFault::None;
        states.push_back(state);
    }
    return states;
}

std::vector<const Suite*> TestStates::suitesOf(const RecordId& cycle) const
{
    const std::vector<RecordId> named = m_snapshot.references(cycle, Cycle::kSuitesField);
    std::vector<const Suite*> suites = suitesInOrder(m_snapshot);
    std::erase_if(suites, [&](const Suite* suite) { return std::ranges::find(named, suite->id) == named.end(); });
    return suites;
}

PassFault TestStates::faultOf(const Execution& execution) const
{
    const auto place = m_cases.constFind(execution.testCase);
    return place == m_cases.constEnd() ? PassFault::None : faultOf(execution, m_present[*place]);
}

PassFault TestStates::faultOf(const Execution& execution, const CaseState& state) const
{
    if (execution.verdict != Verdict::Passed)
        return PassFault::None;
    const Cycle* cycle = m_snapshot.find(execution.cycle);
    const Environment* environment = cycle ? m_snapshot.find(cycle->environment) : nullptr;
    if (environment && environment->kind == EnvironmentKind::Production && !cycle->isMockCutover)
        return PassFault::InProduction;
    if (isAdministrators(execution))
        return PassFault::AdministratorRole;
    if (needsMigratedData(*state.testCase, state.suite) && !execution.withMigratedData)
        return PassFault::WithoutMigratedData;
    const SolutionVersion* change = lastChange(state.suite ? state.suite->id : RecordId());
    // A pass without a time is older than any change, for all that anybody knows.
    return change && execution.at() < change->since ? PassFault::Stale : PassFault::None;
}

const SolutionVersion* TestStates::lastChange(const RecordId& suite) const
{
    const SolutionVersion* own = m_changes.value(suite);
    return own && isLater(*own, m_generalChange) ? own : m_generalChange;
}

std::vector<const Suite*> suitesInOrder(const Snapshot& snapshot) { return inOrder(snapshot.all<Suite>()); }

std::vector<const TestCase*> casesOf(const Snapshot& snapshot, const RecordId& suite)
{
    std::vector<const TestCase*> cases = snapshot.all<TestCase>();
    std::erase_if(cases, [&](const TestCase* testCase) {
        const Suite* own = snapshot.find(testCase->suite);
        return (own ? own->id : RecordId()) != suite;
    });
    return inOrder(std::move(cases));
}

std::vector<const Cycle*> cyclesInOrder(const Snapshot& snapshot) { return inOrder(snapshot.all<Cycle>()); }

bool isAdministrators(const Execution& execution)
{
    if (execution.isAdministratorRole)
        return true;
    // All of those below hold one of these, and most roles none: spares making every role comparable.
    const QString& role = execution.securityRole;
    if (!role.contains(u"admin", Qt::CaseInsensitive) && !role.contains(u"customizer", Qt::CaseInsensitive))
        return false;
    static const QSet<QString> mighty = {comparableName(u"System Administrator"_s),
                                         comparableName(u"System Customizer"_s), comparableName(u"-SYSADMIN-"_s),
                                         comparableName(u"SYSADMIN"_s), comparableName(u"Systemadministrator"_s)};
    return mighty.contains(comparableName(role));
}

bool needsMigratedData(const TestCase& testCase, const Suite* suite)
{
    return testCase.needsMigratedData || (suite && suite->needsMigratedData);
}

bool isLaterAttempt(const Execution& a, const Execution& b)
{
    const auto key = [](const Execution& execution) {
        return std::tuple(std::max(1, execution.attempt), execution.number, execution.id);
    };
    return key(a) > key(b);
}

} // namespace readiness

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

/// Whether it is known which one counts: one that did and now comes earlier may have left that to any other.
bool keepLater(const Execution*& known, const Execution& execution, const Execution* replaced,
               bool (*isLater)(const Execution&, const Execution&))
{
    const bool isReplaced = known && known == replaced;
    if (isReplaced && isLater(*replaced, execution))
        return false;
    if (!known || isReplaced || isLater(execution, *known))
        known = &execution;
    return true;
}

/// Their addresses: a snapshot shares with the one that it came from what has not changed.
std::vector<const Record*> recordsIn(const RecordTable& table)
{
    std::vector<const Record*> records;
    records.reserve(std::size_t(table.size()));
    table.forEach([&](const Record& record) { records.push_back(&record); });
    return records;
}

} // namespace

TestStates::TestStates(const Snapshot& snapshot, Instant now, const TestStates* earlier) : m_snapshot(snapshot)
{
    readVersions(now);
    if (earlier && follow(*earlier))
        return;
    m_present.clear();
    m_cases.clear();
    m_last.clear();
    readCases();
    readExecutions();
}

bool TestStates::follow(const TestStates& earlier)
{
    constexpr RecordKind kRead[] = {RecordKind::TestCase, RecordKind::Suite, RecordKind::Cycle, RecordKind::Environment,
                                    RecordKind::ListEntry};
    const Snapshot& past = earlier.m_snapshot;
    const bool isSame = std::ranges::all_of(
        kRead, [&](RecordKind kind) { return recordsIn(m_snapshot.table(kind)) == recordsIn(past.table(kind)); });
    const std::vector<const Record*> before = recordsIn(past.table(RecordKind::Execution));
    const std::vector<const Record*> now = recordsIn(m_snapshot.table(RecordKind::Execution));
    if (!isSame || m_changes != earlier.m_changes || m_generalChange != earlier.m_generalChange
        || now.size() < before.size())
        return false;
    m_present = earlier.m_present;
    m_cases = earlier.m_cases;
    m_last = earlier.m_last;
    for (std::size_t i = 0; i < now.size(); ++i) {
        const auto* replaced = i < before.size() ? static_cast<const Execution*>(before[i]) : nullptr;
        const auto& execution = static_cast<const Execution&>(*now[i]);
        if (&execution == replaced)
            continue;
        if (replaced
            && (replaced->id != execution.id || replaced->testCase != execution.testCase
                || replaced->cycle != execution.cycle))
            return false;
        const auto place = m_cases.constFind(execution.testCase);
        if (place == m_cases.constEnd())
            continue;
        std::vector<const Execution*>& last = m_last[execution.cycle];
        last.resize(m_present.size());
        if (!note(execution, replaced, last, *place))
            return false;
        CaseState& state = m_present[*place];
        state.fault = faultOf(*state.execution, state);
    }
    return true;
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
        if (last == nullptr || cycle != execution.cycle) {
            cycle = execution.cycle;
            last = &m_last[cycle];
            last->resize(m_present.size());
        }
        note(execution, nullptr, *last, *place);
    });
    for (CaseState& state : m_present) {
        if (state.execution)
            state.fault = faultOf(*state.execution, state);
    }
}

bool TestStates::note(const Execution& execution, const Execution* replaced, std::vector<const Execution*>& last,
                      std::size_t place)
{
    return keepLater(last[place], execution, replaced, &isLaterAttempt)
           && keepLater(m_present[place].execution, execution, replaced, &isLaterVerdict);
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

#pragma once

#include "core/model/Execution.h"
#include "core/model/Snapshot.h"

#include <QHash>

#include <map>
#include <mutex>

namespace readiness {

/// Why a verdict of "passed" does not count.
enum class PassFault {
    None,
    InProduction,        ///< never in production except a mock cutover
    AdministratorRole,   ///< such a role may do anything, so it proves nothing about those that people will have
    WithoutMigratedData, ///< though the case or its suite needs it
    Stale,               ///< the solution has changed since
};

/// How a test case stands, in one cycle or over all of them.
struct CaseState {
    const TestCase* testCase = nullptr;
    const Suite* suite = nullptr;         ///< null when it names none that exists
    const Execution* execution = nullptr; ///< the one that counts; null: none
    PassFault fault{};

    Verdict verdict() const { return execution ? execution->verdict : Verdict::NotRun; }
    bool isRun() const { return verdict() != Verdict::NotRun; }
    /// Passed, and the pass counts.
    bool isPassed() const { return verdict() == Verdict::Passed && fault == PassFault::None; }
    bool isStale() const { return fault == PassFault::Stale; }
};

/// What the executions of a snapshot say about its test cases at one moment. In a cycle the last attempt counts; over all
/// cycles that which ended last. Immutable, safe to read from any thread; valid as long as the snapshot.
class TestStates {
public:
    /// `earlier`: those of a snapshot that this one came from. What has changed since is all that is read where it is a
    /// few verdicts, so that a window can ask after each; the result is the same.
    TestStates(const Snapshot& snapshot, Instant now, const TestStates* earlier = nullptr);

    /// Every case over all cycles, by suite, then position.
    const std::vector<CaseState>& present() const { return m_present; }
    /// The same of one case; null when there is none.
    const CaseState* find(const RecordId& testCase) const;
    /// The cases of the cycle's suites, in the order of present(); computed when first asked for.
    const std::vector<CaseState>& of(const RecordId& cycle) const;
    /// The suites of the cycle, in order.
    std::vector<const Suite*> suitesOf(const RecordId& cycle) const;
    /// Of a verdict that is no pass: None.
    PassFault faultOf(const Execution& execution) const;
    /// The last change of the solution that concerns a suite; null while there was none. A change whose time is still to
    /// come does not count.
    const SolutionVersion* lastChange(const RecordId& suite) const;

private:
    PassFault faultOf(const Execution& execution, const CaseState& state) const;
    std::vector<CaseState> statesIn(const RecordId& cycle) const;
    void readVersions(Instant now);
    void readCases();
    void readExecutions();
    /// Whether it could be told from the earlier ones alone.
    bool follow(const TestStates& earlier);
    bool note(const Execution& execution, const Execution* replaced, std::vector<const Execution*>& last,
              std::size_t place);

    const Snapshot& m_snapshot;
    std::vector<CaseState> m_present;
    QHash<RecordId, std::size_t> m_cases; ///< places in m_present
    /// Of each cycle, for each of m_present, the last attempt in it; null: none.
    QHash<RecordId, std::vector<const Execution*>> m_last;
    QHash<RecordId, const SolutionVersion*> m_changes; ///< of suites
    const SolutionVersion* m_generalChange = nullptr;  ///< that concerns all
    mutable std::mutex m_mutex;                        ///< of m_inCycles
    mutable std::map<RecordId, const std::vector<CaseState>> m_inCycles;
};

/// Suites by position, then number.
std::vector<const Suite*> suitesInOrder(const Snapshot& snapshot);
/// The cases of a suite by position, then number; of none: those that name no suite that exists.
std::vector<const TestCase*> casesOf(const Snapshot& snapshot, const RecordId& suite);
/// By position, then number.
std::vector<const Cycle*> cyclesInOrder(const Snapshot& snapshot);
/// Whether a pass with that role counts for nobody: marked so, or one of the vendor's roles that may do anything.
bool isAdministrators(const Execution& execution);
/// Whether the case has to be run with migrated data.
bool needsMigratedData(const TestCase& testCase, const Suite* suite);
/// Whether `a` comes after `b` among the attempts at one case in one cycle.
bool isLaterAttempt(const Execution& a, const Execution& b);

} // namespace readiness

#pragma once

#include "core/rules/TestStates.h"

#include <QDate>

namespace readiness {

/// How many cases stand how.
struct VerdictCounts {
    int cases = 0;
    int passed = 0;     ///< and the pass counts
    int notCounted = 0; ///< passed, but the pass does not count
    int failed = 0;
    int blocked = 0;
    int skipped = 0;
    int notRun = 0;

    int run() const { return cases - notRun; }
    void add(const CaseState& state);

    bool operator==(const VerdictCounts&) const = default;
};

struct SuiteCounts {
    const Suite* suite = nullptr;
    VerdictCounts counts;
};
struct TesterCounts {
    const Person* tester = nullptr; ///< null: nobody
    VerdictCounts counts;
};

/// How far a cycle was, or is to be, at the end of a day.
struct ProgressDay {
    QDate day;
    std::optional<double> planned; ///< cases that are to be run by then, spread evenly; none without dates
    std::optional<int> run;        ///< none of days to come
    std::optional<int> passed;
};

/// How a cycle gets on: by suite, by tester, by day. Points into the snapshot, as the states do.
struct CycleProgress {
    VerdictCounts all;
    std::vector<SuiteCounts> suites;   ///< in order
    std::vector<TesterCounts> testers; ///< by name, nobody last
    std::vector<ProgressDay> days;     ///< empty where neither dates nor verdicts tell any
};

CycleProgress progressOf(const Snapshot& snapshot, const TestStates& states, const Cycle& cycle, Instant now);

/// Who ran the case, or is to.
const Person* testerOf(const Snapshot& snapshot, const CaseState& state);

} // namespace readiness

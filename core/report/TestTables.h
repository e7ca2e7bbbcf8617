#pragma once

#include "core/report/RecordTexts.h"
#include "core/report/ReportDocument.h"
#include "core/rules/TestStates.h"

namespace readiness {

class ExecutionTexts;

/// Tables of test cycles, cases and executions, for reports: of one cycle, or as things stand over all of them. Valid as
/// long as the assessment.
class TestTables {
public:
    /// Without a cycle: over all of them.
    TestTables(const Assessment& assessment, const Cycle* cycle);

    /// The test cases looked at, by suite.
    const std::vector<CaseState>& cases() const { return m_cases; }
    /// Every cycle: when, how far, its exit criteria and whether it is signed.
    ReportTable cycles() const;
    /// How many cases of each suite stand how.
    ReportTable suites() const;
    ReportBars suiteBars() const;
    /// Cases without a pass, with what came instead.
    ReportTable missing() const;
    /// Passes that do not count, and why.
    ReportTable uncounted() const;
    /// Every execution with the results of its steps.
    ReportTable executions() const;

private:
    void addExecution(ReportTable& table, const Execution& execution, const ExecutionTexts& texts) const;
    ReportCell signedCell(const Cycle& cycle) const;

    const Assessment& m_assessment;
    const Snapshot& m_snapshot;
    const Cycle* m_cycle;
    RecordTexts m_texts;
    std::vector<CaseState> m_cases;
};

} // namespace readiness

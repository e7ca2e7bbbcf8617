#pragma once

#include "core/report/RecordTexts.h"
#include "core/rules/TestSteps.h"

#include <QHash>

namespace readiness {

struct Defect;
struct Execution;
struct StepResult;

/// What came of executions, in words. Reads defects, steps and their results once for all of them. Valid as long as the
/// assessment.
class ExecutionTexts {
public:
    explicit ExecutionTexts(const Assessment& assessment);

    /// What came, and the defects that were found by it.
    QString outcome(const Execution& execution) const;
    /// The same with whatever else is open about the case.
    QString outcomeAndOpenDefects(const Execution& execution) const;
    /// "Step 2: Press send – Failed; Nothing is sent", a line each.
    QString steps(const Execution& execution) const;
    /// When it got its verdict.
    QString when(const Execution& execution) const;

private:
    QStringList ownTexts(const Execution& execution) const;
    QString withDefects(QStringList lines, const std::vector<const Defect*>& defects) const;

    const Snapshot& m_snapshot;
    RecordTexts m_texts;
    TestSteps m_steps;
    QHash<RecordId, std::vector<const StepResult*>> m_results; ///< by execution
    QHash<RecordId, std::vector<const Defect*>> m_found;       ///< by execution
    QHash<RecordId, std::vector<const Defect*>> m_open;        ///< by test case
};

} // namespace readiness

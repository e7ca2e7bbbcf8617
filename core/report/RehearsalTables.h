#pragma once

#include "core/report/PlanTexts.h"
#include "core/rules/RunState.h"

namespace readiness {

/// The tables of a run for its report, each with a sentence for where it is empty. Valid as long as the assessment and
/// the state.
class RehearsalTables {
public:
    RehearsalTables(const Assessment& assessment, const RunState& state);

    /// Every step by the outline: planned, actual, how late.
    ReportTable steps() const;
    /// Attempts that failed, were blocked, or cost time.
    ReportTable problems() const;
    /// Steps that nobody had planned, and those that were done again.
    ReportTable surprises() const;
    /// Planned messages whose occasion came: when, and how much later they went out; then those made up on the spot.
    ReportTable messages() const;
    /// The five exit criteria of a cutover, as figures.
    ReportTable exitCriteria() const;
    /// The criteria of the plan's exit gate.
    ReportTable exitGate() const;
    /// Tasks that took other than planned, over all runs of the plan, with the durations that follow.
    ReportTable proposals() const;

private:
    ReportRow stepRow(const StepState& step) const;
    QString stepName(int number, const QString& title) const;
    std::vector<const RunStep*> attempts() const;
    QString issueText(const RunStep& step) const;
    ReportRow failuresRow() const;
    ReportRow verifiedRow() const;
    ReportRow signOffRow() const;

    const Assessment& m_assessment;
    const RunState& m_state;
    const Snapshot& m_snapshot;
    PlanTexts m_texts;
    RecordTexts m_records;
};

/// The status of a step in the words and shapes of the window.
ReportStatus stepStatus(StepStatus status);

/// "35 min late", "5 min early", "on time".
QString againstPlanText(qint32 minutes);

} // namespace readiness

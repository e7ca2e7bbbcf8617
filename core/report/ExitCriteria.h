#pragma once

#include "core/report/RecordTexts.h"
#include "core/report/ReportDocument.h"
#include "core/rules/GateEvaluation.h"

namespace readiness {

/// The exit criteria of a test cycle, or of all, with what they rest on. Valid as long as the assessment.
class ExitCriteria {
public:
    /// Without a cycle: of every cycle that has any.
    ExitCriteria(const Assessment& assessment, const Cycle* cycle);

    /// Whether they are met, and the three that say most of what is missing.
    ReportDecision decision() const;
    /// Each with its value and the records behind it, or the evidence that was attached to it.
    ReportTable table() const;

private:
    struct Exit {
        GateEvaluation gate;
        QStringList cycles; ///< that it ends
    };
    ReportDecision answer() const;
    QString behindText(const CriterionResult& result) const;
    QString evidenceText(const RecordId& record) const;
    QStringList withOutcome(Outcome outcome) const;
    bool isAnyOf(GateAnswer answer) const;

    const Assessment& m_assessment;
    const Snapshot& m_snapshot;
    RecordTexts m_texts;
    bool m_isOfAll; ///< no cycle was named
    std::vector<Exit> m_exits;
    int m_withoutExit = 0; ///< cycles
};

} // namespace readiness

#pragma once

#include "core/report/ReportTable.h"
#include "core/report/RiskTexts.h"

namespace readiness {

/// The tables that reports have of risks, issues, actions, assumptions and components. Internal records are in none of
/// them, and nothing names these. Valid as long as the assessment.
class RiskTables {
public:
    explicit RiskTables(const Assessment& assessment);

    /// The method: levels with their meaning, bands with what they demand.
    ReportTable levels() const;
    ReportTable bands() const;
    /// In the order that they come in.
    ReportTable risks(const std::vector<const Risk*>& risks, const QString& emptySentence) const;
    ReportTable settled(const std::vector<const Risk*>& risks) const;
    /// Plans for what may happen.
    ReportTable plans(const std::vector<const Risk*>& risks) const;
    ReportTable components() const;
    /// Blockers stand apart.
    ReportTable issues(const std::vector<const Issue*>& issues, const QString& emptySentence) const;
    /// Open ones of each owner, what nobody does first.
    ReportTable actionsByOwner() const;
    ReportTable assumptions() const;

private:
    ReportCell issueCell(const Issue& issue) const;
    ReportCell componentPlan(const Component& component) const;
    ReportCell recreation(const Component& component) const;
    /// "For R-003 Title"; empty where that is nobody's business.
    QString subjectText(const RecordId& subject) const;

    const Assessment& m_assessment;
    const Snapshot& m_snapshot;
    RecordTexts m_texts;
    RiskTexts m_riskTexts;
};

} // namespace readiness

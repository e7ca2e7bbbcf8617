#pragma once

#include "core/report/RecordTexts.h"
#include "core/report/ReportTable.h"

namespace readiness {

/// What tests found and measured, as tables: of one cycle, or of all. Valid as long as the assessment.
class DefectTables {
public:
    /// Without a cycle: all.
    DefectTables(const Assessment& assessment, const Cycle* cycle);

    /// The open ones, blocking first, then by severity and priority.
    const std::vector<const Defect*>& open() const { return m_open; }
    int blockingCount() const;
    ReportTable openDefects() const;
    ReportTable blockingDefects() const;
    /// "3 defects are closed or rejected."; empty for none.
    QString closedSentence() const;
    /// What was measured, against its limit; of what was measured again, the last.
    ReportTable measurements() const;

private:
    ReportTable table(const std::vector<const Defect*>& defects, const QString& empty) const;

    const Assessment& m_assessment;
    const Snapshot& m_snapshot;
    const Cycle* m_cycle;
    RecordTexts m_texts;
    std::vector<const Defect*> m_open;
    int m_closedCount = 0;
};

} // namespace readiness

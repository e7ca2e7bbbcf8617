#pragma once

#include "core/report/ReportTable.h"
#include "core/rules/TestCoverage.h"

namespace readiness {

/// What passes that count cover, as tables with the gaps named. Valid as long as the assessment and the coverage.
class CoverageTables {
public:
    CoverageTables(const Assessment& assessment, const TestCoverage& coverage);

    ReportTable processes() const;
    ReportTable requirements() const;
    /// Entity × operation.
    ReportTable operations() const;
    /// "7 of 9 processes, …": empty where the project names nothing that has to be covered.
    QString sentence() const;

private:
    ReportTable table(RecordKind kind, const std::vector<CoverageLine>& lines) const;
    QString missingText(const std::vector<const CaseState*>& cases) const;

    const Assessment& m_assessment;
    const TestCoverage& m_coverage;
};

} // namespace readiness

#pragma once

#include "core/report/RecordTexts.h"
#include "core/report/ReportDocument.h"
#include "core/rules/Backups.h"
#include "core/rules/Parity.h"

namespace readiness {

/// One environment for reports: what it is, how it differs from production, and how it comes back. Valid as long as the
/// assessment.
class EnvironmentTables {
public:
    EnvironmentTables(const Assessment& assessment, const Environment& environment);

    ReportFacts facts() const;
    /// "Test, in service".
    QString kindText() const;
    const ParityTable& parity() const { return m_parity; }
    /// How much equals production, as a sentence; why there is nothing to compare, where there is not.
    QString paritySentence() const;
    /// How much of it, for a table; a dash where it is not to be like production, or nothing is known.
    ReportCell parityCell() const;
    /// Of what is to be like production (S0-02).
    int unrecordedDifferences() const;
    /// What differs, whether somebody recorded it, why, and the risk that it became.
    ReportTable differences() const;
    /// "Not known of one of them: Memory, Disk."; empty where all is known.
    QString unknownSentence() const;

    bool hasBackups() const { return !m_backups.empty() || !m_found.scenarios.empty(); }
    int unprovenBackups() const;
    ReportTable backups() const;
    ReportTable scenarios() const;
    /// When turning back begins at the latest in the plans of these ids, and in those of the environment, a sentence each.
    QStringList backOuts(const QSet<RecordId>& plans) const;

private:
    QString dataText() const;
    QString installedText() const;
    ReportCell takenCell(const Backup& backup) const;
    QString shown(Instant instant) const;

    const Assessment& m_assessment;
    const Snapshot& m_snapshot;
    const Environment& m_environment;
    RecordTexts m_texts;
    BackupRegister m_register;
    ParityTable m_parity;
    QString m_parityFault;
    bool m_isOnTheWay = false; ///< its upgrade, or that of production, is open
    EnvironmentBackups m_found;
    std::vector<const Backup*> m_backups;
};

} // namespace readiness

#pragma once

#include "core/report/RecordTexts.h"
#include "core/report/ReportDocument.h"
#include "core/rules/UpgradeGuards.h"

namespace readiness {

/// One upgrade for reports: its path, where it stands, what comes next, and what has happened. Valid as long as the
/// assessment and the standing.
class UpgradeTables {
public:
    UpgradeTables(const Assessment& assessment, const UpgradeStanding& standing);

    ReportFacts facts() const;
    const std::vector<UpgradeChoice>& choices() const { return m_choices; }
    bool isAnyRefused() const;
    /// What can happen next, who acts, and what stands against it.
    ReportTable nextSteps() const;
    /// Planned and actual times, down time and rollback included.
    ReportTable stages() const;
    ReportTable packages() const;
    ReportTable hotfixes() const;
    /// What has happened, and over which rules.
    ReportTable events() const;

    /// "Staged since 2 Mar 2027, 08:00 CET; the old environment is up."
    QString stateSentence() const;
    /// When the days of the vendor end, and what happens then; empty where no timer runs.
    QString timerSentence() const;
    /// "7.3 → 10.0.1".
    QString versions() const;

private:
    QString adviceText() const;
    QString decisionText() const;
    QString waiversText() const;
    QString prerequisitesText() const;
    QString downText() const;
    QString overriddenText(const UpgradeEvent& event) const;
    QString waiverText(const Waiver& waiver) const;
    QString eventNote(const UpgradeEvent& event) const;
    QString shown(Instant instant) const;

    const Assessment& m_assessment;
    const Snapshot& m_snapshot;
    const UpgradeStanding& m_standing;
    const Upgrade& m_upgrade;
    RecordTexts m_texts;
    std::vector<UpgradeChoice> m_choices;
};

/// The known errors of a process (S1-15).
ReportTable knownErrorTable(const Assessment& assessment, UpgradeProcess process);

} // namespace readiness

#pragma once

#include "core/report/ReportDocument.h"
#include "core/rules/Assessment.h"

namespace readiness {

struct Upgrade;

/// What the report needs beside the records.
struct UpgradeReportInput {
    const Assessment& assessment;
    const Upgrade* upgrade = nullptr; ///< null: every environment with all its upgrades
    QString contentHash;
    QString author;
};

/// What upgrades are decided and carried out by: each environment with its difference from production, its upgrades (path,
/// state, what stands against the next step, stages, packages, hotfixes, events with their overrides), its backups and
/// failure scenarios; then known errors, whom to turn to, and how the source documents were read.
ReportDocument upgradeReport(const UpgradeReportInput& input);

} // namespace readiness

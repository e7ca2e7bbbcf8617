#pragma once

#include "app/cli/Command.h"
#include "core/report/ReportDocument.h"
#include "ui/paint/PdfRenderer.h"

namespace readiness::cli {

/// The kinds of reports that are about environments and upgrades.
QStringList upgradeReports();

/// One of them; its subject is the third argument, else everything. On paper where `paper` says on which.
Result<ReportDocument> upgradeReportOf(const QString& kind, const Invocation& call, Project& project,
                                       const std::optional<PaperSize>& paper);

} // namespace readiness::cli

#pragma once

#include "app/cli/Command.h"
#include "core/project/Project.h"
#include "core/report/ReportDocument.h"
#include "ui/paint/PdfRenderer.h"

namespace readiness::cli {

/// The kinds of reports that are about environments, upgrades and the time after go-live.
QStringList upgradeReports();

/// One of them: of the upgrade that the third argument names, else of all; of hypercare, of the day of an option. What has to
/// fit on its pages is fitted where there is paper.
Result<ReportDocument> upgradeReportOf(const QString& kind, const Invocation& call, Project& project,
                                       const std::optional<PaperSize>& paper);

} // namespace readiness::cli

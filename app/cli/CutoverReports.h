#pragma once

#include "app/cli/Command.h"
#include "core/project/Project.h"
#include "core/report/ReportDocument.h"
#include "ui/paint/PdfRenderer.h"

#include <optional>

namespace readiness::cli {

/// The kinds of reports on a cutover plan and its runs.
const QStringList& cutoverReports();

/// One of them, of the plan, run or shift that the second argument names: else of the only plan, or of the run that runs
/// or was started last. What has to fit on its pages is fitted where there is paper.
Result<ReportDocument> cutoverReport(const QString& kind, const Invocation& call, Project& project,
                                     const std::optional<PaperSize>& paper);

} // namespace readiness::cli

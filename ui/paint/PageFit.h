#pragma once

#include "core/report/ReportDocument.h"
#include "ui/paint/PdfRenderer.h"

#include <functional>

namespace readiness {

/// A report that has to fit on so many pages: its lists may be made shorter, line by line.
struct FittingReport {
    std::function<ReportDocument(int lines)> make;
    int mostLines = 0;
    int mostPages = 0;
};

/// The report with the longest lists that fit; with lists of one line where none do. Call loadFonts() first.
ReportDocument fitted(const FittingReport& report, PaperSize paper);

/// The size of a sheet in points.
QSizeF pointsOf(PaperSize paper);

} // namespace readiness

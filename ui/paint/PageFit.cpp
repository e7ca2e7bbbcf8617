#include "ui/paint/PageFit.h"

#include "ui/paint/ReportPages.h"

#include <QPageSize>

namespace readiness {

ReportDocument fitted(const FittingReport& report, PaperSize paper)
{
    for (int lines = report.mostLines; lines > 1; --lines) {
        ReportDocument document = report.make(lines);
        if (ReportPages(document, pointsOf(paper)).count() <= report.mostPages)
            return document;
    }
    return report.make(1);
}

QSizeF pointsOf(PaperSize paper)
{
    return QPageSize(paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter).size(QPageSize::Point);
}

} // namespace readiness

#pragma once

#include "core/report/ReportDocument.h"
#include "ui/paint/pdf/FixedSection.h"

namespace readiness {

/// A few large numbers side by side, divided by hairlines.
class FiguresSection : public FixedSection {
public:
    FiguresSection(const PaintContext& context, const ReportFigures& figures);

protected:
    void decorate(QPainter& painter, int row, const QRectF& area) override;

private:
    qsizetype m_count;
    qsizetype m_perRow;
};

} // namespace readiness

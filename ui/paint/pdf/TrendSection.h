#pragma once

#include "core/report/ReportDocument.h"
#include "ui/paint/pdf/FixedSection.h"

namespace readiness {

/// A trend figure: its plots side by side, each below what it shows and the newest value, with the ends of its scale at
/// the left and the days below.
class TrendSection : public FixedSection {
public:
    TrendSection(const PaintContext& context, const ReportTrend& trend);

protected:
    void decorate(QPainter& painter, int row, const QRectF& area) override;

private:
    struct Span {
        qreal x = 0;
        qreal width = 0;
    };
    Span span(qsizetype line) const;
    void addHeads();
    void addDays();
    void paintScale(QPainter& painter, const QRectF& plot, const ReportTrendLine& line) const;

    const ReportTrend& m_trend;
    int m_plotRow = 0;
};

} // namespace readiness

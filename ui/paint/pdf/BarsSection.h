#pragma once

#include "core/report/ReportDocument.h"
#include "ui/paint/pdf/RowSection.h"

namespace readiness {

/// A bar figure as rows: label, bar, share, status and note; below them what the colours of stacked bars mean.
class BarsSection : public RowSection {
public:
    BarsSection(const PaintContext& context, const ReportBars& bars);

protected:
    int rowCount() const override;
    void compose(int row, PageRow& composed) override;
    void decorate(QPainter& painter, int row, const QRectF& area) override;

private:
    bool isCaption(int row) const { return row < m_barsFrom; }
    bool isLegend(int row) const { return row >= m_barsFrom + int(m_bars.bars.size()); }
    bool isKeptWithNext(int row) const;
    void composeBar(const ReportBar& bar, PageRow& composed) const;
    void composeLegend(PageRow& composed) const;

    const ReportBars& m_bars;
    int m_barsFrom;
};

} // namespace readiness

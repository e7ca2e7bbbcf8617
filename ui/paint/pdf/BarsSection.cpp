#include "ui/paint/pdf/BarsSection.h"

#include "ui/paint/BarFigurePainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace readiness {

namespace {

// Shares of the column's width where each cell begins.
constexpr qreal barAt = 0.335;
constexpr qreal percentAt = 0.585;
constexpr qreal statusAt = 0.67;
constexpr qreal noteAt = 0.835;
constexpr qreal cellGap = 0.015;

constexpr qreal barHeight = 8;
constexpr qreal legendBarWidth = 16;
constexpr qreal legendGap = 18;
constexpr int mostBarsAtOneGlance = 14;

} // namespace

BarsSection::BarsSection(const PaintContext& context, const ReportBars& bars)
    : RowSection(context), m_bars(bars), m_barsFrom(bars.caption.isEmpty() ? 0 : 1)
{}

int BarsSection::rowCount() const { return m_barsFrom + int(m_bars.bars.size()) + (m_bars.legend.isEmpty() ? 0 : 1); }

void BarsSection::compose(int row, PageRow& composed)
{
    if (isCaption(row)) {
        composed.addCell(0, context().columnWidth)
            .texts.append({m_bars.caption, TextStyle::Heading3, context().palette.text});
        composed.after = context().points(4);
        composed.keepWithNext = true;
    } else if (isLegend(row)) {
        composeLegend(composed);
    } else {
        composeBar(m_bars.bars[row - m_barsFrom], composed);
        composed.keepWithNext = isKeptWithNext(row);
    }
}

/// A figure is seen at one glance. A long one may go on over the page, but leaves no fewer than three bars on either side.
bool BarsSection::isKeptWithNext(int row) const
{
    const bool isLast = row + 1 == rowCount();
    return !isLast && (m_bars.bars.size() <= mostBarsAtOneGlance || row < m_barsFrom + 2 || row + 3 >= rowCount());
}

void BarsSection::composeBar(const ReportBar& bar, PageRow& composed) const
{
    const Palette& palette = context().palette;
    const qreal width = context().columnWidth;
    const auto cell = [&](qreal from, qreal to, TextEdge edge = TextEdge::Left) -> PageCell& {
        return composed.addCell(from * width, (to - from - cellGap) * width, edge);
    };
    const double percent = std::isfinite(bar.percent) ? std::clamp(bar.percent, -999.0, 9999.0) : 0;
    composed.before = composed.after = context().points(4);
    composed.rule = RowRule::Hair;
    cell(0, barAt).texts.append({bar.label, TextStyle::Table, palette.text});
    cell(percentAt, statusAt, TextEdge::Right)
        .texts.append({QStringLiteral("%1 %").arg(std::lround(percent)), TextStyle::TableStrong, palette.text});
    if (!bar.status.word.isEmpty())
        cell(statusAt + cellGap, noteAt)
            .texts.append(
                {bar.status.word, TextStyle::TableStrong, palette.tone(bar.status.tone).ink, bar.status.glyph});
    cell(bar.status.word.isEmpty() ? statusAt + cellGap : noteAt, 1 + cellGap)
        .texts.append({bar.note, TextStyle::Table, palette.secondaryText});
}

void BarsSection::composeLegend(PageRow& composed) const
{
    TypeSetter& type = context().type;
    qreal x = 0;
    composed.before = context().points(6);
    for (const ReportStatus& entry : m_bars.legend) {
        x += context().points(legendBarWidth + 5);
        const qreal width = std::min(type.width(entry.word, TextStyle::Note) + 1, context().columnWidth);
        composed.addCell(x, width).texts.append({entry.word, TextStyle::Note, context().palette.secondaryText});
        x += width + context().points(legendGap);
    }
}

void BarsSection::decorate(QPainter& painter, int row, const QRectF& area)
{
    if (isCaption(row))
        return;
    const BarFigurePainter bars(context().palette, context().points(1));
    const qreal height = context().points(barHeight);
    if (!isLegend(row)) {
        const qreal top = area.top() + (context().type.pitch(TextStyle::Table) - height) / 2;
        const QRectF bar(area.left() + barAt * area.width(), top, (percentAt - barAt) * area.width(), height);
        bars.paintBar(painter, bar, m_bars.bars[row - m_barsFrom]);
        return;
    }
    PageRow legend;
    composeLegend(legend);
    const qreal top = area.top() + (context().type.pitch(TextStyle::Note) - height) / 2;
    for (std::size_t i = 0; i < legend.cells.size(); ++i)
        bars.paintSwatch(painter,
                         QRectF(area.left() + legend.cells[i].x - context().points(legendBarWidth + 5), top,
                                context().points(legendBarWidth), height),
                         m_bars.legend[qsizetype(i)].tone);
}

} // namespace readiness

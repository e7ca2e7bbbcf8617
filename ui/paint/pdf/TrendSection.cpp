#include "ui/paint/pdf/TrendSection.h"

#include "ui/paint/TrendPainter.h"

#include <QPainter>

#include <algorithm>

namespace readiness {

namespace {

constexpr qreal chartGutter = 24;
constexpr qreal scaleWidth = 30;
constexpr qreal plotHeight = 62;
constexpr qreal compactPlotHeight = 50;
constexpr qsizetype daysBelow = 3; ///< so many have room without touching

QString shown(double value, const QString& unit)
{
    return QString::number(value, 'f', value == qRound64(value) ? 0 : 1) + unit;
}

} // namespace

TrendSection::TrendSection(const PaintContext& context, const ReportTrend& trend)
    : FixedSection(context), m_trend(trend)
{
    if (!trend.caption.isEmpty()) {
        PageRow& row = addText({trend.caption, TextStyle::Heading3, context.palette.text});
        row.after = context.points(4);
        row.keepWithNext = true;
    }
    addHeads();
    m_plotRow = rowCount();
    PageRow& plots = addRow();
    plots.addCell(0, context.columnWidth);
    plots.leastHeight = context.space(plotHeight, compactPlotHeight);
    plots.before = context.space(6, 4);
    plots.after = context.points(4);
    plots.keepWithNext = true;
    addDays();
}

TrendSection::Span TrendSection::span(qsizetype line) const
{
    const auto count = std::max<qsizetype>(m_trend.lines.size(), 1);
    const qreal gap = context().points(chartGutter);
    const qreal width = (context().columnWidth - gap * qreal(count - 1)) / qreal(count);
    return {(width + gap) * qreal(line), width};
}

void TrendSection::addHeads()
{
    const Palette& palette = context().palette;
    PageRow& row = addRow();
    row.keepWithNext = true;
    for (qsizetype i = 0; i < m_trend.lines.size(); ++i) {
        const ReportTrendLine& line = m_trend.lines[i];
        const auto newest = std::find_if(line.values.rbegin(), line.values.rend(), [](const auto& v) { return v; });
        const QString now = newest == line.values.rend() ? QString() : shown(**newest, line.unit);
        const Span place = span(i);
        row.addCell(place.x, place.width * 0.7).texts.append({line.label, TextStyle::Table, palette.secondaryText});
        row.addCell(place.x + place.width * 0.7, place.width * 0.3, TextEdge::Right)
            .texts.append({now, TextStyle::TableStrong, palette.tone(line.tone).ink});
    }
}

void TrendSection::addDays()
{
    PageRow& row = addRow();
    const qsizetype days = m_trend.days.size();
    const qsizetype shownDays = std::min(days, daysBelow);
    for (qsizetype i = 0; i < m_trend.lines.size(); ++i) {
        const Span place = span(i);
        const qreal left = place.x + context().points(scaleWidth);
        const qreal width = place.width - context().points(scaleWidth);
        for (qsizetype shownDay = 0; shownDay < shownDays; ++shownDay) {
            const qsizetype day = shownDays > 1 ? shownDay * (days - 1) / (shownDays - 1) : 0;
            const bool isLast = shownDay > 0 && shownDay + 1 == shownDays;
            const qreal room = width / qreal(shownDays);
            const qreal middle = left + width * qreal(day) / qreal(std::max<qsizetype>(days - 1, 1));
            const qreal x = isLast ? left + width - room : shownDay == 0 ? left : middle - room / 3;
            row.addCell(x, room, isLast ? TextEdge::Right : TextEdge::Left)
                .texts.append({m_trend.days[day], TextStyle::Note, context().palette.secondaryText});
        }
    }
}

void TrendSection::paintScale(QPainter& painter, const QRectF& plot, const ReportTrendLine& line) const
{
    TypeSetter& type = context().type;
    const double end = TrendPainter::scaleEnd(line);
    const qreal pitch = type.pitch(TextStyle::Note);
    for (const double value : {0.0, end}) {
        const qreal y = value > 0 ? plot.top() : plot.bottom();
        const QRectF box(plot.left() - context().points(scaleWidth), y - pitch / 2, context().points(scaleWidth - 6),
                         pitch);
        type.drawText(painter, shown(value, line.unit),
                      {TextStyle::Note, context().palette.secondaryText, box, TextEdge::Right});
    }
}

void TrendSection::decorate(QPainter& painter, int row, const QRectF& area)
{
    if (row != m_plotRow)
        return;
    const TrendPainter trend(context().palette, context().points(1));
    for (qsizetype i = 0; i < m_trend.lines.size(); ++i) {
        const Span place = span(i);
        const QRectF plot(area.left() + place.x + context().points(scaleWidth), area.top(),
                          place.width - context().points(scaleWidth + 4), area.height());
        trend.paint(painter, plot, m_trend.lines[i]);
        paintScale(painter, plot, m_trend.lines[i]);
    }
    context().type.flush(painter);
}

} // namespace readiness

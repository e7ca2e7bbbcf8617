#include "ui/paint/pdf/GanttSection.h"

#include <QPainter>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal numberMillimetres = 9;
constexpr qreal titleMillimetres = 64;
constexpr qreal ownerMillimetres = 34;
constexpr qreal columnGapMillimetres = 3;
constexpr qreal indentMillimetres = 3;
constexpr qreal mostLabels = 0.5; ///< of the width; the chart has the rest
constexpr qreal rowPoints = 17;
constexpr qreal captionGap = 8;

} // namespace

GanttSection::GanttSection(const PaintContext& turned, const ReportGantt& figure)
    : RowSection(turned), m_figure(figure), m_untitled(*figure.chart)
{
    for (GanttBand& band : m_untitled.bands)
        band.title.clear();
    for (GanttMark& mark : m_untitled.marks)
        mark.text.clear();
    const qreal labels = numberMillimetres + titleMillimetres + ownerMillimetres + 3 * columnGapMillimetres;
    const qreal share = std::min(1.0, turned.columnWidth * mostLabels / turned.millimetres(labels));
    const auto width = [&](qreal millimetres) { return turned.millimetres(millimetres) * share; };
    m_number = {0, width(numberMillimetres)};
    m_title = {width(numberMillimetres + columnGapMillimetres), width(titleMillimetres)};
    m_owner = {m_title.x + width(titleMillimetres + columnGapMillimetres), width(ownerMillimetres)};
    m_chart.x = m_owner.x + width(ownerMillimetres + columnGapMillimetres);
    m_chart.width = turned.columnWidth - m_chart.x;
}

qreal GanttSection::captionHeight() const
{
    return context().type.pitch(TextStyle::Heading1) + context().points(captionGap);
}

qreal GanttSection::rowsHeight() const { return context().points(rowPoints); }

/// Room below the last row for the names of windows and marks.
qreal GanttSection::titlesHeight() const
{
    const std::size_t titles = m_figure.chart->bands.size() + m_figure.chart->marks.size();
    return qreal(titles) * context().type.pitch(TextStyle::Note) + context().points(captionGap);
}

qreal GanttSection::leadHeight(int) { return captionHeight() + GanttPainter::axisHeight(context().type); }

QString GanttSection::fitted(const QString& text, TextStyle style, qreal width) const
{
    TypeSetter& type = context().type;
    if (type.width(text, style) <= width)
        return text;
    const LaidText laid = type.lay(text, style, width - type.width(u"…"_s, style));
    const TextSpan first = laid.lines.front();
    return laid.text.mid(first.start, first.length).trimmed() + u'…';
}

void GanttSection::compose(int row, PageRow& composed)
{
    const Palette& palette = context().palette;
    if (isLegend(row)) {
        composed.before = context().points(captionGap);
        composed.addCell(0, context().columnWidth)
            .texts.append({m_figure.legend, TextStyle::Note, palette.secondaryText});
        return;
    }
    composed.keepWithNext = isMargin(row + 1) || (isMargin(row) && !m_figure.legend.isEmpty());
    composed.leastHeight = isMargin(row) ? titlesHeight() : rowsHeight();
    if (isMargin(row))
        return;
    const ReportGanttRow& shown = m_figure.rows[row];
    const TextStyle style = shown.isSummary ? TextStyle::TableStrong : TextStyle::Table;
    composed.before = (rowsHeight() - context().type.pitch(style)) / 2;
    composed.leastHeight -= composed.before;
    const qreal indent = std::min(context().millimetres(indentMillimetres) * shown.depth, m_title.width / 2);
    const auto add = [&](qreal x, qreal width, const QString& text, TextEdge edge) {
        composed.addCell(x, width, edge).texts.append({fitted(text, style, width), style, palette.text});
    };
    add(m_number.x, m_number.width, shown.number, TextEdge::Right);
    add(m_title.x + indent, m_title.width - indent, shown.title, TextEdge::Left);
    add(m_owner.x, m_owner.width, shown.owner, TextEdge::Left);
}

void GanttSection::paintLead(QPainter& painter, const Slice& slice)
{
    const QRectF line(slice.area.left(), slice.area.top(), slice.area.width(),
                      context().type.pitch(TextStyle::Heading1));
    context().type.drawText(painter, m_figure.caption, {TextStyle::Heading1, context().palette.text, line});
}

void GanttSection::paintGround(QPainter& painter, const Slice& slice)
{
    GanttShown shown;
    qreal height = GanttPainter::axisHeight(context().type);
    bool isEnd = false;
    for (int i = slice.first; i < slice.first + slice.count; ++i) {
        const int row = pieces()[std::size_t(i)].row;
        if (isLegend(row))
            continue;
        height += pieces()[std::size_t(i)].height;
        if (isMargin(row))
            isEnd = true;
        else
            shown.rows.push_back(m_figure.rows[row].line);
    }
    const qreal perMinute = m_chart.width / std::max(1, m_figure.span.until - m_figure.span.from);
    shown.time = TimeAxis(m_figure.span.from, perMinute, m_figure.chart->zone);
    shown.rowHeight = rowsHeight();
    GanttPainter chart(isEnd ? *m_figure.chart : m_untitled, shown, context().palette, context().type);
    chart.setArea(QRectF(slice.area.left() + m_chart.x, slice.area.top() + captionHeight(), m_chart.width, height));
    context().type.flush(painter);
    chart.paint(painter);
}

} // namespace readiness

#include "ui/paint/pdf/FiguresSection.h"

#include <QPainter>

#include <algorithm>

namespace readiness {

namespace {

constexpr qsizetype mostPerRow = 5;
constexpr qreal figureGutter = 12;
constexpr qreal edge = 4;

} // namespace

FiguresSection::FiguresSection(const PaintContext& context, const ReportFigures& figures)
    : FixedSection(context), m_count(figures.figures.size()), m_perRow(std::clamp(m_count, qsizetype(1), mostPerRow))
{
    const qreal width = context.columnWidth / qreal(m_perRow);
    // Large numbers are set smaller, all alike, rather than broken.
    const qreal room = width - context.points(figureGutter + edge);
    const bool fit = std::all_of(figures.figures.begin(), figures.figures.end(), [&](const ReportFigure& figure) {
        return context.type.width(figure.value, TextStyle::Figure) <= room;
    });
    for (qsizetype i = 0; i < m_count; ++i) {
        const ReportFigure& figure = figures.figures[i];
        if (i % m_perRow == 0)
            addRow().before = context.points(i == 0 ? 0 : 12);
        const qreal left = i % m_perRow == 0 ? 0 : context.points(figureGutter);
        PageCell& cell = lastRow().addCell(width * qreal(i % m_perRow) + left, width - left - context.points(edge));
        cell.texts.append(
            {figure.value, fit ? TextStyle::Figure : TextStyle::Heading2, context.palette.tone(figure.tone).ink});
        cell.texts.append({figure.label, TextStyle::Note, context.palette.secondaryText});
    }
}

void FiguresSection::decorate(QPainter& painter, int row, const QRectF& area)
{
    const qreal width = area.width() / qreal(m_perRow);
    const qsizetype inRow = std::min(m_perRow, m_count - row * m_perRow);
    for (qsizetype i = 1; i < inRow; ++i)
        painter.fillRect(QRectF(area.left() + width * qreal(i), area.top(), context().points(0.5), area.height()),
                         context().palette.border);
}

} // namespace readiness

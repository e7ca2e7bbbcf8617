#include "ui/paint/pdf/MatrixSection.h"

#include <algorithm>

namespace readiness {

namespace {

constexpr qreal mostOfPage = 0.8; ///< leaves room for the caption and for what belongs to it

} // namespace

MatrixSection::MatrixSection(const PaintContext& context, const ReportMatrix& matrix)
    : FixedSection(context), m_painter(matrix, context.palette, context.type)
{
    if (!matrix.caption.isEmpty()) {
        PageRow& row = addText({matrix.caption, TextStyle::Heading3, context.palette.text});
        row.after = context.points(4);
        row.keepWithNext = true;
    }
    m_figureRow = rowCount();
    PageRow& figure = addRow();
    figure.addCell(0, context.columnWidth);
    figure.leastHeight = std::min(m_painter.fittingHeight(context.columnWidth), context.columnHeight * mostOfPage);
}

void MatrixSection::decorate(QPainter& painter, int row, const QRectF& area)
{
    if (row != m_figureRow)
        return;
    m_painter.setArea(area);
    m_painter.paint(painter);
}

} // namespace readiness

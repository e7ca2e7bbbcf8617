#include "ui/paint/pdf/QrSection.h"

#include "ui/paint/QrPainter.h"

#include <QPainter>

namespace readiness {

namespace {

constexpr qreal sideMillimetres = 24;
constexpr qreal gapMillimetres = 6; // more than the four modules of quiet that readers need

} // namespace

QrSection::QrSection(const PaintContext& context, const ReportQrCode& code)
    : FixedSection(context), m_path(qrCodePath(code.payload))
{
    PageRow& row = addRow();
    const qreal left = m_path.isEmpty() ? 0 : context.millimetres(sideMillimetres + gapMillimetres);
    row.leastHeight = m_path.isEmpty() ? 0 : context.millimetres(sideMillimetres);
    PageCell& cell = row.addCell(left, context.columnWidth - left);
    if (!code.caption.isEmpty())
        cell.texts.append({code.caption, TextStyle::BodyStrong, context.palette.text});
    cell.texts.append({code.payload, TextStyle::Note, context.palette.secondaryText});
}

void QrSection::decorate(QPainter& painter, int, const QRectF& area)
{
    const qreal side = context().millimetres(sideMillimetres);
    painter.fillPath(
        (QTransform::fromScale(side, side) * QTransform::fromTranslate(area.left(), area.top())).map(m_path),
        context().palette.text);
}

} // namespace readiness

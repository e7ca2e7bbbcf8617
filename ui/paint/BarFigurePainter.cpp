#include "ui/paint/BarFigurePainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace readiness {

namespace {

constexpr qreal frame = 0.6;
constexpr qreal lineDistance = 2.6;
constexpr qreal partGap = 1;

// Amounts come from data: what is negative or no number at all counts as nothing.
qreal sane(double amount) { return std::isfinite(amount) ? std::max(amount, 0.0) : 0; }

QList<ReportBarPart> partsOf(const ReportBar& bar)
{
    if (!bar.parts.isEmpty())
        return bar.parts;
    const qreal percent = std::min(sane(bar.percent), 100.0);
    return {{percent, bar.status.tone}, {100 - percent, Tone::NotStarted}};
}

} // namespace

void BarFigurePainter::paintBar(QPainter& painter, const QRectF& area, const ReportBar& bar) const
{
    const QList<ReportBarPart> parts = partsOf(bar);
    qreal total = 0;
    for (const ReportBarPart& part : parts)
        total += sane(part.amount);
    if (total <= 0) {
        fill(painter, area, Tone::NotStarted);
        return;
    }
    const qreal shown =
        qreal(std::count_if(parts.begin(), parts.end(), [](auto& part) { return sane(part.amount) > 0; }));
    const qreal room = area.width() - (shown - 1) * partGap * m_unit;
    qreal x = area.left();
    for (const ReportBarPart& part : parts) {
        const qreal width = room * sane(part.amount) / total;
        if (width <= 0)
            continue;
        fill(painter, QRectF(x, area.top(), width, area.height()), part.tone);
        x += width + partGap * m_unit;
    }
}

void BarFigurePainter::fill(QPainter& painter, const QRectF& area, Tone tone) const
{
    const ToneColours& colours = m_palette.tone(tone);
    if (tone == Tone::Go || tone == Tone::Neutral) {
        painter.fillRect(area, colours.ink);
        return;
    }
    painter.fillRect(area, tone == Tone::NotStarted ? m_palette.surface : colours.tint);
    painter.save();
    painter.setPen(QPen(colours.ink, frame * m_unit, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    if (tone == Tone::InProgress || tone == Tone::NoGo)
        hatch(painter, area, true);
    if (tone == Tone::Conditional || tone == Tone::NoGo)
        hatch(painter, area, false);
    const qreal half = frame * m_unit / 2;
    painter.setBrush(Qt::NoBrush);
    if (area.width() > 2 * half)
        painter.drawRect(area.adjusted(half, half, -half, -half));
    painter.restore();
}

// Lines at 45 degrees, cut at the edges by arithmetic: clipping would leave a state change per bar in the file.
void BarFigurePainter::hatch(QPainter& painter, const QRectF& area, bool rising) const
{
    const qreal height = area.height();
    QList<QLineF> lines;
    for (qreal x = area.left() - height + lineDistance * m_unit / 2; x < area.right(); x += lineDistance * m_unit) {
        const qreal from = std::max(x, area.left());
        const qreal to = std::min(x + height, area.right());
        if (to <= from)
            continue;
        const qreal low = area.bottom() - (from - x);
        const qreal high = area.bottom() - (to - x);
        lines.append(rising ? QLineF(from, low, to, high)
                            : QLineF(from, area.top() + area.bottom() - low, to, area.top() + area.bottom() - high));
    }
    painter.drawLines(lines);
}

} // namespace readiness

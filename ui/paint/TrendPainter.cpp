#include "ui/paint/TrendPainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace readiness {

namespace {

constexpr qreal scaleStroke = 0.5;
constexpr qreal lineStroke = 1.4;
constexpr qreal dot = 1.5;
constexpr qreal lastDot = 2.8;
constexpr int scaleLines = 3;

} // namespace

double TrendPainter::scaleEnd(const ReportTrendLine& line)
{
    if (line.largest > 0 && std::isfinite(line.largest))
        return line.largest;
    double largest = 1;
    for (const auto& value : line.values)
        largest = std::isfinite(value.value_or(0)) ? std::max(largest, value.value_or(0)) : largest;
    const double magnitude = std::pow(10, std::floor(std::log10(largest)));
    for (const double step : {1.0, 1.2, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0}) {
        if (step * magnitude >= largest)
            return step * magnitude;
    }
    return 10 * magnitude;
}

QPointF TrendPainter::place(const QRectF& plot, const ReportTrendLine& line, qsizetype day)
{
    const auto days = std::max<qsizetype>(line.values.size() - 1, 1);
    const double value = line.values.value(day).value_or(0);
    const double share = std::isfinite(value) ? std::clamp(value / scaleEnd(line), 0.0, 1.0) : 0;
    return {plot.left() + plot.width() * qreal(day) / qreal(days), plot.bottom() - plot.height() * share};
}

void TrendPainter::paint(QPainter& painter, const QRectF& plot, const ReportTrendLine& line) const
{
    for (int i = 0; i < scaleLines; ++i) {
        const qreal y = plot.bottom() - plot.height() * i / (scaleLines - 1);
        painter.fillRect(QRectF(plot.left(), y, plot.width(), scaleStroke * m_unit), m_palette.border);
    }
    const QColor ink = m_palette.tone(line.tone).ink;
    painter.save();
    painter.setPen(QPen(ink, lineStroke * m_unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    qsizetype last = -1;
    for (qsizetype day = 0; day < line.values.size(); ++day) {
        if (!line.values[day])
            continue;
        if (day > 0 && line.values[day - 1])
            painter.drawLine(place(plot, line, day - 1), place(plot, line, day));
        last = day;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    for (qsizetype day = 0; day < line.values.size(); ++day) {
        const qreal radius = (day == last ? lastDot : dot) * m_unit;
        if (line.values[day])
            painter.drawEllipse(place(plot, line, day), radius, radius);
    }
    painter.restore();
}

} // namespace readiness

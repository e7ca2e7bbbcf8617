#include "ui/paint/FinishPainter.h"

#include "core/base/CoreText.h"

#include <QLocale>
#include <QPainter>

#include <cmath>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

// In points of the type scale.
constexpr qreal kLine = 0.75;
constexpr qreal kStrongLine = 1.75;
constexpr qreal kHatch = 4;
constexpr qreal kGap = 4;
constexpr qreal kLeastStep = 34;
constexpr qreal kEdge = 0.03; ///< of the width, on both sides

} // namespace

FinishPainter::FinishPainter(const FinishChart& chart, const Palette& palette, TypeSetter& type)
    : m_chart(chart), m_palette(palette), m_type(type)
{}

void FinishPainter::setArea(const QRectF& area)
{
    m_area = area;
    const int rows = int(m_chart.marks.size()) + 1;
    m_plot = area.adjusted(0, rows * m_type.pitch(TextStyle::Note), 0, -2 * m_type.pitch(TextStyle::Note));
    const MinuteSpan extent = m_chart.extent();
    const qreal length = std::max(1, extent.until - extent.from);
    const qreal perMinute = m_plot.width() * (1 - 2 * kEdge) / length;
    m_time = TimeAxis(extent.from - m_plot.width() * kEdge / perMinute, perMinute, m_chart.zone);
}

QRectF FinishPainter::barRect(const SimulationResult::Bar& bar) const
{
    const qreal height = m_plot.height() * bar.count / std::max(1, m_chart.largest());
    const qreal left = std::round(x(bar.from)), right = std::round(x(bar.until));
    return QRectF(left, m_plot.bottom() - height, std::max(1.0, right - left - 1), height);
}

int FinishPainter::barAt(qreal at) const
{
    for (std::size_t i = 0; i < m_chart.bars.size(); ++i) {
        if (at >= x(m_chart.bars[i].from) && at < x(m_chart.bars[i].until))
            return int(i);
    }
    return -1;
}

void FinishPainter::paint(QPainter& painter)
{
    if (m_chart.bars.empty() || m_plot.height() <= 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintAxis(painter);
    for (const SimulationResult::Bar& bar : m_chart.bars)
        paintBar(painter, bar);
    int row = 0;
    for (const GanttMark& mark : m_chart.marks)
        paintLine(painter, {mark.at, mark.text, m_palette.text, kLine, Qt::DashLine}, ++row);
    if (m_chart.windowEnd != kNoMinute)
        paintLine(
            painter,
            {m_chart.windowEnd, CoreText::tr("End of the window"), m_palette.noGo.ink, kStrongLine, Qt::SolidLine}, 0);
    m_type.flush(painter);
    painter.restore();
}

/// What ends too late looks different, from the minute on at which the window ends.
void FinishPainter::paintBar(QPainter& painter, const SimulationResult::Bar& bar) const
{
    if (bar.count == 0)
        return;
    const QRectF rect = barRect(bar);
    const qreal end =
        m_chart.windowEnd == kNoMinute ? rect.right() : std::clamp(x(m_chart.windowEnd), rect.left(), rect.right());
    const QRectF inTime(rect.left(), rect.top(), end - rect.left(), rect.height());
    const QRectF late(end, rect.top(), rect.right() - end, rect.height());
    painter.fillRect(inTime, m_palette.inProgress.ink);
    if (late.width() <= 0)
        return;
    painter.fillRect(late, m_palette.noGo.tint);
    painter.save();
    painter.setClipRect(late, Qt::IntersectClip);
    painter.setPen(QPen(m_palette.noGo.ink, m_type.points(kLine)));
    const qreal pitch = m_type.points(kHatch);
    for (qreal left = std::floor((late.left() - late.height()) / pitch) * pitch; left < late.right(); left += pitch)
        painter.drawLine(QLineF(left, late.bottom(), left + late.height(), late.top()));
    painter.drawRect(late.adjusted(0, 0, -1, -1));
    painter.restore();
}

void FinishPainter::paintAxis(QPainter& painter)
{
    const qreal pitch = m_type.pitch(TextStyle::Note), hairline = m_type.points(kLine);
    painter.fillRect(QRectF(m_plot.left(), m_plot.bottom(), m_plot.width(), hairline), m_palette.outline);
    const auto words = [&](const std::vector<TimeAxis::Step>& steps, qreal top, const QColor& ink) {
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const qreal left = std::max(m_plot.left(), x(steps[i].at));
            const qreal right = i + 1 < steps.size() ? x(steps[i + 1].at) : m_plot.right();
            const qreal width = m_type.width(steps[i].text, TextStyle::Note);
            if (x(steps[i].at) >= m_plot.left())
                painter.fillRect(QRectF(std::round(left), m_plot.bottom(), hairline, m_type.points(kGap)),
                                 m_palette.outline);
            if (left + width <= right)
                m_type.drawText(painter, steps[i].text,
                                {TextStyle::Note, ink, QRectF(left + hairline * 2, top, width + 1, pitch)});
        }
    };
    const qreal least = m_type.points(kLeastStep);
    words(m_time.fine(0, m_plot.width(), least), m_plot.bottom() + hairline, m_palette.secondaryText);
    words(m_time.coarse(0, m_plot.width(), least), m_plot.bottom() + pitch, m_palette.text);
}

/// Each line has a row of its own for its words, so that they never meet; they stand at its left where there is no room.
void FinishPainter::paintLine(QPainter& painter, const Line& line, int row)
{
    const MinuteSpan extent = m_chart.extent();
    if (line.at < extent.from || line.at > extent.until)
        return;
    const qreal pitch = m_type.pitch(TextStyle::Note), gap = m_type.points(kGap);
    const qreal place = x(line.at), top = m_area.top() + row * pitch;
    QPen pen(line.ink, m_type.points(line.width), line.style, Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QLineF(place, top + pitch * 0.2, place, m_plot.bottom()));
    const qreal width = m_type.width(line.text, TextStyle::Note);
    const bool isLeft = place + gap + width > m_area.right();
    const QRectF box(isLeft ? place - gap - width : place + gap, top, width + 1, pitch);
    m_type.flush(painter);
    painter.fillRect(box, m_palette.surface);
    m_type.drawText(painter, line.text, {TextStyle::Note, line.ink, box});
    m_type.flush(painter);
}

} // namespace readiness

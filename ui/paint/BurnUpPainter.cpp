#include "ui/paint/BurnUpPainter.h"

#include "core/base/CoreText.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

// In points of the type scale.
constexpr qreal kThin = 0.9;
constexpr qreal kStrong = 1.9;
constexpr qreal kHair = 0.5;
constexpr qreal kDotRadius = 2;
constexpr qreal kSpace = 5;
constexpr qreal kSwatch = 18;
constexpr qreal kDayRoom = 44; ///< that the words of a day need
constexpr int kMostDots = 40;

std::vector<std::optional<double>> valuesOf(const std::vector<ProgressDay>& days,
                                            std::optional<int> ProgressDay::*value)
{
    std::vector<std::optional<double>> values;
    for (const ProgressDay& day : days)
        values.push_back(day.*value ? std::optional<double>(*(day.*value)) : std::nullopt);
    return values;
}

} // namespace

std::vector<BurnUpPainter::Line> BurnUpPainter::lines() const
{
    std::vector<std::optional<double>> planned;
    for (const ProgressDay& day : m_days)
        planned.push_back(day.planned);
    return {{CoreText::tr("Cases planned"), m_palette.secondaryText, kThin, Qt::DashLine, false, planned},
            {CoreText::tr("Cases run"), m_palette.inProgress.ink, kThin, Qt::SolidLine, false,
             valuesOf(m_days, &ProgressDay::run)},
            {CoreText::tr("Cases passed"), m_palette.go.ink, kStrong, Qt::SolidLine, true,
             valuesOf(m_days, &ProgressDay::passed)}};
}

QRectF BurnUpPainter::plotOf(const QRectF& area) const
{
    const qreal pitch = m_type.pitch(TextStyle::Note);
    const qreal legend = legendOf(area, lines()).back().y() - area.top() + pitch;
    return area.adjusted(scaleWidth(), legend + pitch * 0.6, -m_type.points(kSpace), -pitch * 1.3);
}

qreal BurnUpPainter::scaleWidth() const
{
    return m_type.width(QString::number(m_cases), TextStyle::Note) + m_type.points(kSpace);
}

std::vector<QPointF> BurnUpPainter::legendOf(const QRectF& area, const std::vector<Line>& lines) const
{
    const qreal pitch = m_type.pitch(TextStyle::Note), space = m_type.points(kSpace);
    const qreal left = area.left() + scaleWidth();
    std::vector<QPointF> places;
    QPointF at(left, area.top());
    for (const Line& line : lines) {
        const qreal width = m_type.points(kSwatch) + space + m_type.width(line.name, TextStyle::Note);
        if (at.x() > left && at.x() + width > area.right())
            at = {left, at.y() + pitch};
        places.push_back(at);
        at.rx() += width + 3 * space;
    }
    return places;
}

QPointF BurnUpPainter::place(const QRectF& plot, std::size_t day, double value) const
{
    const qreal steps = qreal(std::max<std::size_t>(1, m_days.size() - 1));
    return {plot.left() + plot.width() * qreal(day) / steps,
            plot.bottom() - plot.height() * value / std::max(1, m_cases)};
}

int BurnUpPainter::dayAt(const QRectF& area, qreal x) const
{
    const QRectF plot = plotOf(area);
    if (m_days.empty() || plot.width() <= 0 || x < plot.left() || x > plot.right())
        return -1;
    return int(std::lround((x - plot.left()) / plot.width() * qreal(m_days.size() - 1)));
}

void BurnUpPainter::paint(QPainter& painter, const QRectF& area)
{
    const QRectF plot = plotOf(area);
    if (m_days.empty() || plot.height() <= 0 || plot.width() <= 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<Line> lines = this->lines();
    paintScale(painter, plot);
    paintDays(painter, plot);
    paintLegend(painter, area, lines);
    m_type.flush(painter);
    for (const Line& line : lines)
        paintLine(painter, plot, line);
    painter.restore();
}

void BurnUpPainter::paintLegend(QPainter& painter, const QRectF& area, const std::vector<Line>& lines)
{
    const qreal pitch = m_type.pitch(TextStyle::Note), space = m_type.points(kSpace);
    const std::vector<QPointF> places = legendOf(area, lines);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Line& line = lines[i];
        const qreal middle = places[i].y() + pitch / 2, end = places[i].x() + m_type.points(kSwatch);
        painter.setPen(QPen(line.ink, m_type.points(line.width), line.style, Qt::FlatCap));
        painter.drawLine(QLineF(places[i].x(), middle, end, middle));
        const qreal width = m_type.width(line.name, TextStyle::Note);
        m_type.drawText(painter, line.name,
                        {TextStyle::Note, m_palette.text, QRectF(end + space, places[i].y(), width + 1, pitch)});
    }
}

/// Nothing, half and all of the cases.
void BurnUpPainter::paintScale(QPainter& painter, const QRectF& plot)
{
    const qreal pitch = m_type.pitch(TextStyle::Note);
    painter.setPen(QPen(m_palette.border, m_type.points(kHair)));
    for (const int value : {0, m_cases / 2, m_cases}) {
        const qreal y = place(plot, 0, value).y();
        painter.drawLine(QLineF(plot.left(), y, plot.right(), y));
        const QString text = QString::number(value);
        const qreal right = plot.left() - m_type.points(kSpace), width = m_type.width(text, TextStyle::Note);
        m_type.drawText(
            painter, text,
            {TextStyle::Note, m_palette.secondaryText, QRectF(right - width, y - pitch / 2, width + 1, pitch)});
    }
}

void BurnUpPainter::paintDays(QPainter& painter, const QRectF& plot)
{
    const qreal pitch = m_type.pitch(TextStyle::Note);
    const qreal perDay = plot.width() / qreal(std::max<std::size_t>(1, m_days.size() - 1));
    const auto step = std::size_t(std::max(1.0, std::ceil(m_type.points(kDayRoom) / std::max(perDay, 0.01))));
    for (std::size_t day = 0; day < m_days.size(); day += step) {
        const QString text = QLocale().toString(m_days[day].day, u"d MMM"_s);
        const qreal width = m_type.width(text, TextStyle::Note);
        const qreal left = std::clamp(place(plot, day, 0).x() - width / 2, plot.left(), plot.right() - width);
        m_type.drawText(
            painter, text,
            {TextStyle::Note, m_palette.secondaryText, QRectF(left, plot.bottom() + pitch * 0.2, width + 1, pitch)});
    }
}

void BurnUpPainter::paintLine(QPainter& painter, const QRectF& plot, const Line& line) const
{
    QPainterPath path;
    std::vector<QPointF> dots;
    for (std::size_t day = 0; day < line.values.size(); ++day) {
        if (!line.values[day])
            continue;
        dots.push_back(place(plot, day, *line.values[day]));
        dots.size() == 1 ? path.moveTo(dots.back()) : path.lineTo(dots.back());
    }
    painter.setPen(QPen(line.ink, m_type.points(line.width), line.style, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    if (!line.hasDots || m_days.size() > kMostDots)
        return;
    painter.setBrush(line.ink);
    for (const QPointF& dot : dots)
        painter.drawEllipse(dot, m_type.points(kDotRadius), m_type.points(kDotRadius));
}

} // namespace readiness

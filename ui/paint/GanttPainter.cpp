#include "ui/paint/GanttPainter.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace readiness {

namespace {

// In points of the type scale.
constexpr qreal kAxisLine = 15;
constexpr qreal kLeastStep = 34;
constexpr qreal kHatchPitch = 6;
constexpr qreal kHairline = 0.75;
constexpr qreal kStrong = 1.5;
constexpr qreal kSelected = 2.5; ///< of a link
constexpr qreal kHandle = 3;     ///< its radius
constexpr qreal kElbow = 6;      ///< from a bar to where a link turns
constexpr qreal kHead = 4;
constexpr qreal kGap = 4;
constexpr qreal kFaint = 0.3;
constexpr qreal kVeil = 0.7;      ///< behind names, so that lines do not cross them
constexpr qreal kBaseline = 2.5;  ///< the height of its bars
constexpr qreal kBarShare = 0.52; ///< of the row's height
constexpr qreal kMostLabel = 400;
constexpr qreal kFar = 20'000; ///< in units of the painter

QColor withAlpha(QColor colour, qreal alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

/// A share of the ink on the ground, for what stays thin or quiet: PDF/A has no transparency.
QColor onGround(const QColor& ink, qreal share, const QColor& ground)
{
    const auto mixed = [share](int top, int below) { return qRound(top * share + below * (1 - share)); };
    return QColor(mixed(ink.red(), ground.red()), mixed(ink.green(), ground.green()), mixed(ink.blue(), ground.blue()));
}

/// From the end of a bar to that of another, turning at right angles.
QPolygonF elbows(const QPointF& from, bool leavesRight, const QPointF& to, bool entersLeft, const QSizeF& turn)
{
    const qreal out = from.x() + (leavesRight ? turn.width() : -turn.width());
    const qreal in = to.x() + (entersLeft ? -turn.width() : turn.width());
    const bool isStraight = leavesRight != entersLeft || (leavesRight ? in >= out : in <= out);
    if (isStraight) {
        const qreal way = leavesRight == entersLeft ? out : leavesRight ? std::max(out, in) : std::min(out, in);
        return {from, {way, from.y()}, {way, to.y()}, to};
    }
    const qreal between = from.y() + (to.y() >= from.y() ? turn.height() : -turn.height());
    return {from, {out, from.y()}, {out, between}, {in, between}, {in, to.y()}, to};
}

} // namespace

struct GanttPainter::Stroke {
    QColor ink;
    qreal width = kHairline;
    Qt::PenStyle style = Qt::SolidLine;
};

GanttPainter::GanttPainter(const GanttChart& chart, const GanttShown& shown, const Palette& palette, TypeSetter& type)
    : m_chart(chart), m_shown(shown), m_palette(palette), m_type(type), m_rowOf(chart.bars.size(), -1)
{
    for (std::size_t row = 0; row < shown.rows.size(); ++row) {
        if (std::size_t(shown.rows[row]) < m_rowOf.size())
            m_rowOf[std::size_t(shown.rows[row])] = int(row);
    }
}

qreal GanttPainter::axisHeight(const TypeSetter& type) { return std::round(2 * type.points(kAxisLine)); }

qreal GanttPainter::leastStep(const TypeSetter& type) { return type.points(kLeastStep); }

Minute GanttPainter::step() const { return m_shown.time.stepMinutes(leastStep(m_type)); }

void GanttPainter::setArea(const QRectF& area)
{
    m_area = area;
    m_rowsTop = area.top() + axisHeight(m_type);
    const int rows = int(m_shown.rows.size());
    m_firstRow = std::clamp(int(std::floor(m_shown.scrolled / m_shown.rowHeight)), 0, std::max(0, rows - 1));
    m_lastRow = std::min(rows - 1, int(std::ceil((m_shown.scrolled + rowsArea().height()) / m_shown.rowHeight)));
}

/// What is far beyond the area is brought nearer: numbers would lose their places after the point.
qreal GanttPainter::x(Minute minute) const
{
    return m_area.left() + std::clamp(m_shown.time.at(minute), -kFar, m_area.width() + kFar);
}

QRectF GanttPainter::spanRect(Minute from, Minute until) const
{
    return QRectF(x(from), m_rowsTop, x(until) - x(from), m_area.bottom() - m_rowsTop);
}

QRectF GanttPainter::barRect(int line) const
{
    if (line < 0 || line >= int(m_rowOf.size()) || m_rowOf[std::size_t(line)] < 0)
        return {};
    const GanttBar& bar = m_chart.bars[std::size_t(line)];
    if (!bar.isDated())
        return {};
    const qreal height = std::round(m_shown.rowHeight * kBarShare);
    const qreal top = std::round(rowTop(m_rowOf[std::size_t(line)]) + (m_shown.rowHeight - height) / 2);
    if (bar.shape == GanttBar::Shape::Milestone)
        return QRectF(x(bar.from) - height / 2, top, height, height);
    return QRectF(x(bar.from), top, std::max(m_type.points(2), x(bar.until) - x(bar.from)), height);
}

int GanttPainter::lineAt(qreal y) const
{
    const int row = int(std::floor((y - m_rowsTop + m_shown.scrolled) / m_shown.rowHeight));
    return y < m_rowsTop || row < 0 || row >= int(m_shown.rows.size()) ? -1 : m_shown.rows[std::size_t(row)];
}

bool GanttPainter::isFaint(int line) const
{
    return std::size_t(line) < m_shown.onPath.size() && !m_shown.onPath[std::size_t(line)];
}

void GanttPainter::paint(QPainter& painter)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setClipRect(m_area, Qt::IntersectClip);
    painter.fillRect(m_area, m_palette.surface);
    if (!m_shown.rows.empty() || !m_chart.bands.empty()) {
        painter.save();
        painter.setClipRect(rowsArea(), Qt::IntersectClip);
        paintGround(painter);
        paintLines(painter);
        for (int arrow = 0; arrow < int(m_chart.arrows.size()); ++arrow)
            paintArrow(painter, arrow);
        for (int row = m_firstRow; row <= m_lastRow; ++row)
            paintBar(painter, m_shown.rows[std::size_t(row)]);
        m_type.flush(painter);
        paintTitles(painter);
        m_type.flush(painter);
        painter.restore();
        paintAxis(painter);
    }
    m_type.flush(painter);
    painter.restore();
}

/// Windows, free time, the selected row, the steps of the axis.
void GanttPainter::paintGround(QPainter& painter)
{
    for (const GanttBand& band : m_chart.bands) {
        if (band.kind == WindowKind::Downtime)
            paintBand(painter, band);
    }
    for (const MinuteSpan& span : m_chart.freeTime) {
        const QRectF rect = spanRect(span.from, span.until).intersected(m_area);
        if (rect.width() > 0)
            painter.fillRect(rect, m_palette.raised);
    }
    for (const GanttBand& band : m_chart.bands) {
        if (band.kind != WindowKind::Downtime)
            paintBand(painter, band);
    }
    const qreal hairline = m_type.points(kHairline);
    for (const TimeAxis::Step& step : m_shown.time.fine(0, m_area.width(), leastStep(m_type)))
        painter.fillRect(QRectF(std::round(x(step.at)), m_rowsTop, hairline, m_area.height()),
                         onGround(m_palette.border, 0.6, m_palette.surface));
    const auto rows = rowsArea();
    if (m_shown.selected >= 0 && m_rowOf[std::size_t(m_shown.selected)] >= 0)
        painter.fillRect(
            QRectF(rows.left(), rowTop(m_rowOf[std::size_t(m_shown.selected)]), rows.width(), m_shown.rowHeight),
            withAlpha(m_palette.accent, 0.14));
}

/// The cutover fits into downtime, which ends with a line. In freezes and blackouts nothing may happen.
void GanttPainter::paintBand(QPainter& painter, const GanttBand& band)
{
    const QRectF rect = spanRect(band.from, band.until).intersected(rowsArea());
    if (rect.width() <= 0)
        return;
    if (band.kind == WindowKind::Downtime)
        painter.fillRect(rect, onGround(m_palette.inProgress.tint, 0.5, m_palette.surface));
    else if (band.kind == WindowKind::Blackout)
        paintHatch(painter, rect, onGround(m_palette.noGo.ink, 0.45, m_palette.surface), kHatchPitch);
    else // the cutover often lies inside
        paintHatch(painter, rect, onGround(m_palette.secondaryText, 0.25, m_palette.surface), 3 * kHatchPitch);
}

void GanttPainter::paintHatch(QPainter& painter, const QRectF& area, const QColor& ink, qreal points) const
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.setPen(QPen(ink, m_type.points(kHairline)));
    const qreal pitch = m_type.points(points);
    const qreal first = std::floor((area.left() - area.height()) / pitch) * pitch;
    QList<QLineF> lines;
    for (qreal left = first; left < area.right(); left += pitch)
        lines += QLineF(left, area.bottom(), left + area.height(), area.top());
    painter.drawLines(lines);
    painter.restore();
}

void GanttPainter::paintUpright(QPainter& painter, Minute at, const Stroke& stroke)
{
    const qreal place = x(at);
    if (place < m_area.left() || place > m_area.right())
        return;
    QPen pen(stroke.ink, m_type.points(stroke.width), stroke.style, Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(QLineF(place, m_rowsTop, place, m_area.bottom()));
}

/// What holds for all rows: ends of windows, now, the point of no return. Bars and names stand over it.
void GanttPainter::paintLines(QPainter& painter)
{
    for (const GanttBand& band : m_chart.bands) {
        if (band.kind == WindowKind::Downtime)
            paintUpright(painter, band.until, {m_palette.noGo.ink, kStrong});
    }
    for (const GanttMark& mark : m_chart.marks)
        paintUpright(painter, mark.at, {m_palette.noGo.ink, kStrong, Qt::DashLine});
    if (m_shown.now != kNoMinute)
        paintUpright(painter, m_shown.now, {m_palette.accent, kStrong});
}

/// What these are called, at the bottom and over everything.
void GanttPainter::paintTitles(QPainter& painter)
{
    const qreal pitch = m_type.pitch(TextStyle::Note);
    qreal bottom = m_area.bottom() - m_type.points(kGap);
    for (const GanttBand& band : m_chart.bands) {
        const QRectF rect = spanRect(band.from, band.until).intersected(rowsArea());
        if (rect.width() <= 0)
            continue;
        bottom -= pitch; // none covers another
        const bool isDowntime = band.kind == WindowKind::Downtime;
        paintTitle(painter, band.title, isDowntime ? m_palette.inProgress.ink : m_palette.secondaryText,
                   QRectF(rect.left(), bottom, rect.width(), pitch));
    }
    for (const GanttMark& mark : m_chart.marks) {
        bottom -= pitch;
        if (x(mark.at) >= m_area.left() && x(mark.at) <= m_area.right())
            paintTitle(painter, mark.text, m_palette.noGo.ink,
                       QRectF(x(mark.at), bottom, m_type.points(kMostLabel), pitch));
    }
}

/// On a ground of its own, where it fits.
void GanttPainter::paintTitle(QPainter& painter, const QString& text, const QColor& ink, const QRectF& place)
{
    const qreal gap = m_type.points(kGap);
    const qreal width = m_type.width(text, TextStyle::Note);
    if (text.isEmpty() || width + 2 * gap > place.width())
        return;
    const QRectF box(place.left() + gap, place.top(), width, place.height());
    m_type.flush(painter);
    painter.fillRect(box.adjusted(-gap / 2, 0, gap / 2, 0), m_palette.surface);
    m_type.drawText(painter, text, {TextStyle::Note, ink, box});
}

void GanttPainter::paintBar(QPainter& painter, int line)
{
    const GanttBar& bar = m_chart.bars[std::size_t(line)];
    const QRectF rect = barRect(line);
    if (bar.baselineFrom != kNoMinute)
        paintBaseline(painter, line);
    if (rect.isEmpty() || rect.left() > m_area.right())
        return;
    painter.setOpacity(isFaint(line) ? kFaint : 1);
    if (bar.floatUntil != kNoMinute)
        paintFloat(painter, bar, rect);
    if (rect.right() >= m_area.left()) {
        if (bar.shape == GanttBar::Shape::Summary)
            paintSummary(painter, bar, rect);
        else if (bar.shape == GanttBar::Shape::Milestone)
            paintMilestone(painter, bar, rect);
        else
            paintTaskBar(painter, bar, rect);
    }
    painter.setOpacity(1);
    const qreal behind = rect.right() + m_type.points(kElbow + kGap);
    const bool goesOn = behind >= m_area.right(); // its name would not be seen
    const qreal start = goesOn ? std::max(rect.left(), m_area.left()) + m_type.points(kGap) : behind;
    const QRectF box(start, rect.center().y() - m_type.pitch(TextStyle::Note) / 2, m_type.points(kMostLabel),
                     m_type.pitch(TextStyle::Note));
    if (rect.right() < m_area.left() || start >= m_area.right())
        return;
    const qreal width = m_type.width(bar.label, TextStyle::Note);
    painter.fillRect(QRectF(start - 1, box.top(), width + 2, box.height()),
                     withAlpha(m_palette.surface, goesOn ? 1 : kVeil));
    m_type.drawText(
        painter, bar.label,
        {TextStyle::Note, isFaint(line) ? withAlpha(m_palette.secondaryText, kFaint) : m_palette.text, box});
}

void GanttPainter::paintTaskBar(QPainter& painter, const GanttBar& bar, const QRectF& rect) const
{
    const ToneColours& tone = bar.isCritical ? m_palette.noGo : m_palette.inProgress;
    const QRectF shown = rect.intersected(m_area.adjusted(-m_type.points(8), 0, m_type.points(8), 0));
    const qreal stroke = m_type.points(bar.isCritical ? kStrong : kHairline);
    painter.setPen(QPen(tone.ink, stroke));
    painter.setBrush(tone.tint);
    painter.drawRect(shown.adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2));
    if (bar.isCritical) // a solid core, to be told apart without colour
        painter.fillRect(shown.adjusted(0, shown.height() * 0.3, 0, -shown.height() * 0.3), tone.ink);
}

void GanttPainter::paintSummary(QPainter& painter, const GanttBar& bar, const QRectF& rect) const
{
    const QColor& ink = bar.isCritical ? m_palette.noGo.ink : m_palette.text;
    const QRectF shown = rect.intersected(m_area.adjusted(-m_type.points(8), 0, m_type.points(8), 0));
    const qreal thick = shown.height() * 0.35;
    const qreal foot = std::min(shown.height() / 2, shown.width() / 2);
    QPainterPath bracket;
    bracket.addPolygon(QPolygonF{shown.topLeft(),
                                 shown.topRight(),
                                 {shown.right(), shown.bottom()},
                                 {shown.right() - foot, shown.top() + thick},
                                 {shown.left() + foot, shown.top() + thick},
                                 {shown.left(), shown.bottom()}});
    bracket.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(bracket, ink);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void GanttPainter::paintMilestone(QPainter& painter, const GanttBar& bar, const QRectF& rect) const
{
    const QPointF middle = rect.center();
    const QPolygonF diamond{
        {middle.x(), rect.top()}, {rect.right(), middle.y()}, {middle.x(), rect.bottom()}, {rect.left(), middle.y()}};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(bar.isCritical ? m_palette.noGo.ink : m_palette.text, m_type.points(kStrong)));
    painter.setBrush(bar.isCritical ? m_palette.noGo.ink : m_palette.surface);
    painter.drawPolygon(diamond);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

/// A thin line with an end, below the name.
void GanttPainter::paintFloat(QPainter& painter, const GanttBar& bar, const QRectF& rect) const
{
    const qreal from = std::max(rect.right(), m_area.left()), to = x(bar.floatUntil);
    if (to <= m_area.left() || from >= m_area.right())
        return;
    painter.setPen(QPen(m_palette.outline, m_type.points(kHairline)));
    const qreal y = rect.bottom() - 0.5, end = std::min(to, m_area.right() + m_type.points(kElbow));
    painter.drawLine(QLineF(from, y, end, y));
    painter.drawLine(QLineF(end, y - rect.height() / 2, end, y));
}

/// A thin bar at the bottom of the row: where the task was to be. A point is a short upright there.
void GanttPainter::paintBaseline(QPainter& painter, int line) const
{
    const GanttBar& bar = m_chart.bars[std::size_t(line)];
    const qreal height = m_type.points(kBaseline);
    const qreal bottom = rowTop(m_rowOf[std::size_t(line)]) + m_shown.rowHeight - 1;
    const qreal left = x(bar.baselineFrom);
    const QRectF rect(left, bottom - height, std::max(m_type.points(2), x(bar.baselineUntil) - left), height);
    painter.setOpacity(isFaint(line) ? kFaint : 1);
    painter.fillRect(rect.intersected(m_area), m_palette.secondaryText);
    painter.setOpacity(1);
}

GanttPainter::ArrowWay GanttPainter::wayOf(const GanttArrow& arrow) const
{
    const int fromRow = m_rowOf[std::size_t(arrow.from)], toRow = m_rowOf[std::size_t(arrow.to)];
    if (fromRow < 0 || toRow < 0 || std::max(fromRow, toRow) < m_firstRow || std::min(fromRow, toRow) > m_lastRow)
        return {};
    const QRectF from = barRect(arrow.from), to = barRect(arrow.to);
    if (from.isEmpty() || to.isEmpty() || std::min(from.left(), to.left()) > m_area.right() + m_type.points(kElbow)
        || std::max(from.right(), to.right()) < m_area.left() - m_type.points(kElbow))
        return {};
    const bool leavesRight = arrow.type == LinkType::FinishToStart || arrow.type == LinkType::FinishToFinish;
    const bool entersLeft = arrow.type == LinkType::FinishToStart || arrow.type == LinkType::StartToStart;
    const QPointF start(leavesRight ? from.right() : from.left(), std::round(from.center().y()));
    const QPointF end(entersLeft ? to.left() : to.right(), std::round(to.center().y()));
    const qreal turn = m_type.points(kElbow), head = m_type.points(kHead);
    const auto isPoint = [&](int line) { return m_chart.bars[std::size_t(line)].shape == GanttBar::Shape::Milestone; };
    const qreal out = isPoint(arrow.from) ? from.center().x() : from.right();
    const qreal in = isPoint(arrow.to) ? to.center().x() : to.left() + head;
    if (leavesRight && entersLeft && in > out - 1 && in < out + 3 * turn) { // straight down, into the top
        const qreal side = end.y() > start.y() ? to.top() : to.bottom();
        return {{{out, start.y()}, {in, start.y()}, {in, side}}, {0, end.y() > start.y() ? head : -head}};
    }
    return {elbows(start, leavesRight, end, entersLeft, {turn, m_shown.rowHeight / 2}), {entersLeft ? head : -head, 0}};
}

int GanttPainter::arrowAt(const QPointF& point, qreal reach) const
{
    for (std::size_t i = m_chart.arrows.size(); i-- > 0;) { // what is painted last lies on top
        const ArrowWay way = wayOf(m_chart.arrows[i]);
        for (int at = 1; at < way.points.size(); ++at) {
            const QRectF part = QRectF(way.points[at - 1], way.points[at]).normalized();
            if (part.adjusted(-reach, -reach, reach, reach).contains(point))
                return int(i);
        }
    }
    return -1;
}

void GanttPainter::paintArrow(QPainter& painter, int index) const
{
    const GanttArrow& arrow = m_chart.arrows[std::size_t(index)];
    const ArrowWay way = wayOf(arrow);
    if (way.points.isEmpty())
        return;
    const bool isSelected = index == m_shown.selectedArrow;
    const bool isOnPath = m_shown.onPath.empty() ? arrow.from == m_shown.selected || arrow.to == m_shown.selected
                                                 : !isFaint(arrow.from) && !isFaint(arrow.to);
    QColor ink = isOnPath || isSelected ? m_palette.accent
                 : arrow.isCritical     ? m_palette.noGo.ink
                                        : m_palette.secondaryText;
    if (!m_shown.onPath.empty() && !isOnPath && !isSelected)
        ink = withAlpha(ink, kFaint);
    const qreal width = isSelected ? kSelected : isOnPath || arrow.isCritical ? kStrong : kHairline;
    painter.setPen(QPen(ink, m_type.points(width)));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(way.points);
    paintHead(painter, way.points.last(), isSelected ? way.head * 1.5 : way.head, ink);
}

/// Its tip is there, and it points along `length`.
void GanttPainter::paintHead(QPainter& painter, const QPointF& tip, const QPointF& length, const QColor& ink) const
{
    const QPointF back = tip - length, aside = QPointF(-length.y(), length.x()) * 0.7;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF{tip, back + aside, back - aside});
}

void GanttPainter::paintAxis(QPainter& painter)
{
    const qreal height = (m_rowsTop - m_area.top()) / 2, least = leastStep(m_type);
    const QRectF top(m_area.left(), m_area.top(), m_area.width(), height);
    painter.fillRect(QRectF(top.topLeft(), QSizeF(top.width(), 2 * height)), m_palette.window);
    paintSteps(painter, m_shown.time.coarse(0, m_area.width(), least), top, true);
    paintSteps(painter, m_shown.time.fine(0, m_area.width(), least), top.translated(0, height), false);
    painter.fillRect(QRectF(m_area.left(), m_rowsTop - 1, m_area.width(), 1), m_palette.border);
    if (const qreal now = x(m_shown.now); m_shown.now != kNoMinute && now >= m_area.left() && now <= m_area.right()) {
        const qreal size = m_type.points(kHead);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_palette.accent);
        painter.drawPolygon(
            QPolygonF{{now, m_rowsTop}, {now - size, m_rowsTop - size}, {now + size, m_rowsTop - size}});
    }
}

/// A label stays in sight as long as its step does.
void GanttPainter::paintSteps(QPainter& painter, const std::vector<TimeAxis::Step>& steps, const QRectF& line,
                              bool isStrong)
{
    const TextStyle style = isStrong ? TextStyle::TableHead : TextStyle::Note;
    const qreal gap = m_type.points(kGap), pitch = m_type.pitch(style);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const qreal left = std::round(x(steps[i].at));
        const qreal right = i + 1 < steps.size() ? x(steps[i + 1].at) : line.right() + m_type.points(kMostLabel);
        painter.fillRect(QRectF(left, line.top(), m_type.points(kHairline), line.height()), m_palette.border);
        const qreal width = m_type.width(steps[i].text, style);
        const qreal start = std::max(left, line.left()) + gap;
        if (start + width <= right)
            m_type.drawText(painter, steps[i].text,
                            {style, isStrong ? m_palette.text : m_palette.secondaryText,
                             QRectF(start, line.top() + (line.height() - pitch) / 2, width + gap, pitch)});
    }
    m_type.flush(painter);
}

void GanttPainter::paintGhost(QPainter& painter, const QRectF& bar) const
{
    painter.setPen(QPen(m_palette.accent, m_type.points(kStrong), Qt::DashLine));
    painter.setBrush(withAlpha(m_palette.accent, 0.15));
    painter.drawRect(bar);
}

void GanttPainter::paintGhostArrow(QPainter& painter, const QPointF& from, const QPointF& to) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_palette.accent, m_type.points(kStrong), Qt::DashLine));
    painter.drawLine(from, to);
    paintHandle(painter, to);
}

void GanttPainter::paintHandle(QPainter& painter, const QPointF& middle) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_palette.accent, m_type.points(kStrong)));
    painter.setBrush(m_palette.surface);
    painter.drawEllipse(middle, m_type.points(kHandle), m_type.points(kHandle));
}

} // namespace readiness

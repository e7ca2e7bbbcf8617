#include "ui/panels/plan/GanttView.h"

#include "ui/forms/WebAddress.h"
#include "ui/forms/WidgetPalette.h"

#include <QApplication>
#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace readiness {

namespace {

constexpr qreal kBodyPoints = 9.5;    ///< of the type scale, shown as large as the window's texts
constexpr double kMostPerMinute = 64; ///< pixels
constexpr double kLeastPerMinute = 24.0 / (60 * 24 * 365);
constexpr double kWheelZoom = 1.2;
constexpr double kFitShare = 0.86; ///< of the width; names stand behind the bars
constexpr int kGrip = 5;           ///< pixels at the end of a bar where it is stretched
constexpr int kStretchable = 3 * kGrip;
constexpr int kDragPixels = 6;   ///< that a drag jumps by, at least
constexpr qreal kHandleGap = 8;  ///< from a bar to the handle beside it
constexpr qreal kArrowReach = 3; ///< pixels beside a line that still hit it
constexpr Minute kHour = 60;

} // namespace

GanttView::GanttView(QWidget* parent) : QAbstractScrollArea(parent), m_chart(std::make_shared<const GanttChart>())
{
    setAccessibleName(tr("Gantt chart"));
    setFocusPolicy(Qt::ClickFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, [this] { m_isFitted = false; });
    makeType();
}

GanttView::~GanttView() = default;

void GanttView::makeType() { m_type = std::make_unique<TypeSetter>(QFontInfo(font()).pixelSize() / kBodyPoints); }

int GanttView::axisHeight() const { return int(GanttPainter::axisHeight(*m_type)); }

GanttPainter GanttView::painter() const
{
    m_shown.time = TimeAxis(m_range.from + horizontalScrollBar()->value() / m_perMinute, m_perMinute, m_chart->zone);
    m_shown.scrolled = verticalScrollBar()->value();
    GanttPainter painter(*m_chart, m_shown, paletteOf(this), *m_type);
    painter.setArea(viewport()->rect());
    return painter;
}

void GanttView::setChart(std::shared_ptr<const GanttChart> chart)
{
    const double origin = m_range.from + horizontalScrollBar()->value() / m_perMinute;
    m_chart = std::move(chart);
    m_shown.rows.clear();
    m_shown.selected = m_shown.selectedArrow = m_hovered = -1;
    m_shown.onPath.clear();
    endDrag();
    const MinuteSpan extent = m_chart->extent();
    const Minute around = std::max(kHour * 24, (extent.until - extent.from) / 2);
    m_range = {extent.from - around, extent.until + around};
    if (m_isFitted)
        fit();
    else
        setScale(m_perMinute, origin);
}

void GanttView::setRows(const std::vector<int>& rows, int height)
{
    m_shown.rows = rows;
    m_shown.rowHeight = height;
    updateBars();
    viewport()->update();
}

void GanttView::setNow(Minute now)
{
    m_shown.now = now;
    viewport()->update();
}

void GanttView::setSelected(int line, const std::vector<quint8>& onPath)
{
    m_shown.selected = line;
    m_shown.onPath = onPath;
    viewport()->update();
}

void GanttView::setSelectedArrow(int arrow)
{
    m_shown.selectedArrow = arrow;
    viewport()->update();
}

void GanttView::updateBars()
{
    const QSignalBlocker notByTheUser(horizontalScrollBar());
    const QSize seen = viewport()->size();
    horizontalScrollBar()->setRange(
        0, std::max(0, int(std::min(2e9, (m_range.until - m_range.from) * m_perMinute)) - seen.width()));
    horizontalScrollBar()->setPageStep(seen.width());
    horizontalScrollBar()->setSingleStep(seen.width() / 20);
    const int page = std::max(1, seen.height() - axisHeight());
    const int height = int(m_shown.rows.size() * m_shown.rowHeight);
    verticalScrollBar()->setRange(0, std::max(0, height - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(int(m_shown.rowHeight));
}

void GanttView::setScale(double perMinute, double origin)
{
    m_perMinute = std::clamp(perMinute, kLeastPerMinute, kMostPerMinute);
    updateBars();
    const QSignalBlocker notByTheUser(horizontalScrollBar());
    horizontalScrollBar()->setValue(int(std::clamp(std::round((origin - m_range.from) * m_perMinute), 0.0, 2e9)));
    viewport()->update();
}

void GanttView::fit()
{
    const MinuteSpan extent = m_chart->extent();
    const double length = std::max(kHour, extent.until - extent.from);
    const double perMinute = viewport()->width() * kFitShare / length;
    setScale(perMinute, extent.from - viewport()->width() * 0.02 / perMinute);
    m_isFitted = true;
}

void GanttView::zoom(double factor)
{
    const QRectF bar = barRect(m_shown.selected).intersected(viewport()->rect());
    zoomAround(factor, bar.isEmpty() ? viewport()->width() / 2.0 : bar.left());
}

void GanttView::zoomAround(double factor, double place)
{
    const double fixed = m_range.from + (horizontalScrollBar()->value() + place) / m_perMinute;
    const double perMinute = std::clamp(m_perMinute * factor, kLeastPerMinute, kMostPerMinute);
    setScale(perMinute, fixed - place / perMinute);
    m_isFitted = false;
}

void GanttView::showLine(int line)
{
    const QRectF bar = barRect(line);
    if (bar.isEmpty() || m_isFitted)
        return;
    const bool isSeen = bar.left() < viewport()->width() && bar.right() > 0;
    if (!isSeen)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(bar.left()) - viewport()->width() / 4);
}

Minute GanttView::stepMinutes() const { return painter().step(); }

QRectF GanttView::barRect(int line) const { return painter().barRect(line); }

int GanttView::lineAt(const QPointF& point) const { return painter().lineAt(point.y()); }

void GanttView::paintEvent(QPaintEvent*)
{
    QPainter to(viewport());
    GanttPainter gantt = painter();
    gantt.paint(to);
    if (isLinking() || m_hovered >= 0)
        paintLinking(to, gantt);
    if (m_drag.isUnderWay && !isLinking())
        gantt.paintGhost(to, draggedBar());
}

void GanttView::paintLinking(QPainter& to, const GanttPainter& gantt) const
{
    to.setClipRect(viewport()->rect().adjusted(0, axisHeight(), 0, 0));
    const int line = isLinking() ? m_drag.line : m_hovered;
    if (m_drag.isUnderWay)
        gantt.paintGhostArrow(to, handle(line, m_drag.grip), m_drag.to);
    for (const Grip grip : {Grip::LinkStart, Grip::LinkEnd})
        gantt.paintHandle(to, handle(line, grip));
}

void GanttView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_isFitted)
        fit();
    else
        updateBars();
}

/// With Ctrl it zooms around the pointer, with Shift it goes through time.
void GanttView::wheelEvent(QWheelEvent* event)
{
    const int turn = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (event->modifiers() & Qt::ControlModifier)
        zoomAround(std::pow(kWheelZoom, turn / 120.0), event->position().x());
    else if ((event->modifiers() & Qt::ShiftModifier) || event->angleDelta().y() == 0)
        QApplication::sendEvent(horizontalScrollBar(), event);
    else
        QApplication::sendEvent(verticalScrollBar(), event);
    event->accept();
}

GanttView::Grip GanttView::gripAt(const QPointF& point) const
{
    const int line = lineAt(point);
    const QRectF bar = m_isMovable && line >= 0 ? barRect(line) : QRectF();
    if (bar.isEmpty())
        return Grip::None;
    for (const Grip grip : {Grip::LinkStart, Grip::LinkEnd}) {
        const QPointF off = handle(line, grip) - point;
        if (std::abs(off.x()) < kHandleGap && std::abs(off.y()) <= kHandleGap)
            return grip;
    }
    if (m_chart->bars[size_t(line)].shape == GanttBar::Shape::Summary)
        return Grip::None;
    if (!bar.adjusted(-2, -2, 2, 2).contains(point))
        return Grip::None;
    const bool isEnd = m_chart->bars[size_t(line)].shape == GanttBar::Shape::Task && bar.width() >= kStretchable
                       && point.x() > bar.right() - kGrip;
    return isEnd ? Grip::Stretch : Grip::Move;
}

/// Beside the start or the end of a bar.
QPointF GanttView::handle(int line, Grip grip) const
{
    const QRectF bar = barRect(line);
    return {grip == Grip::LinkStart ? bar.left() - kHandleGap : bar.right() + kHandleGap, bar.center().y()};
}

bool GanttView::isEndNear(int line, const QPointF& point) const { return point.x() > barRect(line).center().x(); }

void GanttView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int line = lineAt(event->position());
    m_drag = {gripAt(event->position()), line, event->position(), event->position(), false};
    const int arrow = m_drag.grip == Grip::None ? painter().arrowAt(event->position(), kArrowReach) : -1;
    if (arrow >= 0)
        Q_EMIT arrowPressed(arrow);
    else if (line >= 0)
        Q_EMIT linePressed(line);
}

void GanttView::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        return drag(event);
    const Grip grip = gripAt(event->position());
    const bool isArrow = grip == Grip::None && painter().arrowAt(event->position(), kArrowReach) >= 0;
    viewport()->setCursor(grip == Grip::Stretch ? Qt::SizeHorCursor
                          : grip == Grip::Move  ? Qt::OpenHandCursor
                          : grip != Grip::None  ? Qt::CrossCursor
                          : isArrow             ? Qt::PointingHandCursor
                                                : Qt::ArrowCursor);
    hover(grip == Grip::None ? -1 : lineAt(event->position()));
}

void GanttView::hover(int line)
{
    if (std::exchange(m_hovered, line) != line)
        viewport()->update();
}

void GanttView::leaveEvent(QEvent* event)
{
    QAbstractScrollArea::leaveEvent(event);
    hover(-1);
}

void GanttView::drag(QMouseEvent* event)
{
    m_drag.to = event->position();
    const QPointF way = m_drag.to - m_drag.from;
    const qreal length = isLinking() ? way.manhattanLength() : std::abs(way.x());
    if (!m_drag.isUnderWay && m_drag.grip != Grip::None && length >= QApplication::startDragDistance()) {
        m_drag.isUnderWay = true;
        grabKeyboard(); // for Escape; the keys are the table's otherwise
    }
    if (!m_drag.isUnderWay)
        return;
    showDragged(event->globalPosition().toPoint());
    viewport()->update();
}

void GanttView::showDragged(const QPoint& at) const
{
    if (!isLinking()) {
        const QDateTime time = instantOf(draggedTo()).in(m_chart->zone);
        QToolTip::showText(at, time.toString(QStringLiteral("HH:mm")), viewport());
        return;
    }
    const int line = lineAt(m_drag.to);
    if (line < 0 || line == m_drag.line || barRect(line).isEmpty())
        return QToolTip::hideText();
    const auto end = [&](int of, bool isEnd) {
        return (isEnd ? tr("end of %1") : tr("start of %1")).arg(m_chart->bars[size_t(of)].label);
    };
    QToolTip::showText(
        at,
        plainToolTip(tr("The %1 waits for the %2.")
                         .arg(end(line, isEndNear(line, m_drag.to)), end(m_drag.line, m_drag.grip == Grip::LinkEnd))),
        viewport());
}

void GanttView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_drag.to = event->position();
    const Drag drag = m_drag;
    const bool isLink = isLinking();
    const Minute to = drag.isUnderWay && !isLink ? draggedTo() : 0;
    endDrag();
    if (drag.isUnderWay && isLink)
        endLinking(drag);
    else if (drag.isUnderWay && drag.grip == Grip::Move)
        Q_EMIT moveWanted(drag.line, to);
    else if (drag.isUnderWay)
        Q_EMIT stretchWanted(drag.line, to);
}

/// It holds the end of the other bar that is nearer.
void GanttView::endLinking(const Drag& drag)
{
    const int to = lineAt(drag.to);
    if (to < 0 || to == drag.line || barRect(to).isEmpty())
        return;
    const bool isEnd = isEndNear(to, drag.to);
    const LinkType type = drag.grip == Grip::LinkEnd ? (isEnd ? LinkType::FinishToFinish : LinkType::FinishToStart)
                                                     : (isEnd ? LinkType::StartToFinish : LinkType::StartToStart);
    Q_EMIT linkWanted(drag.line, to, type);
}

void GanttView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_drag.isUnderWay)
        endDrag();
    else
        QAbstractScrollArea::keyPressEvent(event);
}

/// The new start, or end where that is dragged, on a round time.
Minute GanttView::draggedTo() const
{
    constexpr std::array kRound{1, 5, 15, 30, 60, 6 * 60, 24 * 60};
    Minute round = kRound.front();
    for (const Minute one : kRound) {
        if (one * m_perMinute <= kDragPixels)
            round = one;
    }
    const GanttBar& bar = m_chart->bars[size_t(m_drag.line)];
    const bool isMove = m_drag.grip == Grip::Move;
    const double to = (isMove ? bar.from : bar.until) + (m_drag.to.x() - m_drag.from.x()) / m_perMinute;
    const Minute at = Minute(std::round(to / round)) * round;
    return isMove ? at : std::max(at, bar.from + 1);
}

QRectF GanttView::draggedBar() const
{
    QRectF rect = barRect(m_drag.line);
    const GanttBar& bar = m_chart->bars[size_t(m_drag.line)];
    if (m_drag.grip == Grip::Move)
        rect.translate((draggedTo() - bar.from) * m_perMinute, 0);
    else
        rect.setWidth((draggedTo() - bar.from) * m_perMinute);
    return rect;
}

void GanttView::endDrag()
{
    if (m_drag.isUnderWay) {
        QToolTip::hideText();
        releaseKeyboard();
    }
    m_drag = {};
    viewport()->unsetCursor();
    viewport()->update();
}

void GanttView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        makeType();
        updateBars();
        Q_EMIT axisHeightChanged();
    }
}

bool GanttView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && m_saying) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int line = lineAt(help->pos());
        QToolTip::showText(help->globalPos(), line < 0 ? QString() : plainToolTip(m_saying(line)), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace readiness

#include "ui/panels/plan/GanttView.h"

#include "ui/forms/WebAddress.h"
#include "ui/forms/WidgetPalette.h"

#include <QApplication>
#include <QFontInfo>
#include <QHelpEvent>
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
constexpr int kDragPixels = 6; ///< that a drag jumps by, at least
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
    m_shown.selected = -1;
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

void GanttView::zoom(double factor) { zoomAround(factor, viewport()->width() / 2.0); }

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
    if (m_drag.isUnderWay)
        gantt.paintGhost(to, draggedBar());
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
    if (!m_isMovable || line < 0 || m_chart->bars[size_t(line)].shape == GanttBar::Shape::Summary)
        return Grip::None;
    const QRectF bar = barRect(line);
    if (!bar.adjusted(-2, -2, 2, 2).contains(point))
        return Grip::None;
    const bool isEnd = m_chart->bars[size_t(line)].shape == GanttBar::Shape::Task && bar.width() >= kStretchable
                       && point.x() > bar.right() - kGrip;
    return isEnd ? Grip::Stretch : Grip::Move;
}

void GanttView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int line = lineAt(event->position());
    m_drag = {gripAt(event->position()), line, event->position(), event->position(), false};
    if (line >= 0)
        Q_EMIT linePressed(line);
}

void GanttView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        const Grip grip = gripAt(event->position());
        viewport()->setCursor(grip == Grip::Stretch ? Qt::SizeHorCursor
                              : grip == Grip::Move  ? Qt::OpenHandCursor
                                                    : Qt::ArrowCursor);
        return;
    }
    m_drag.to = event->position();
    m_drag.isUnderWay = m_drag.isUnderWay
                        || (m_drag.grip != Grip::None
                            && std::abs(m_drag.to.x() - m_drag.from.x()) >= QApplication::startDragDistance());
    if (!m_drag.isUnderWay)
        return;
    const QDateTime time = instantOf(draggedTo()).in(m_chart->zone);
    QToolTip::showText(event->globalPosition().toPoint(), time.toString(QStringLiteral("HH:mm")), viewport());
    viewport()->update();
}

void GanttView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = m_drag;
    const Minute to = drag.isUnderWay ? draggedTo() : 0;
    endDrag();
    if (drag.isUnderWay && drag.grip == Grip::Move)
        Q_EMIT moveWanted(drag.line, to);
    else if (drag.isUnderWay)
        Q_EMIT stretchWanted(drag.line, to);
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
    if (m_drag.isUnderWay)
        QToolTip::hideText();
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

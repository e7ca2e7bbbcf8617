#pragma once

#include "core/report/GanttChart.h"
#include "ui/paint/Palette.h"
#include "ui/paint/TimeAxis.h"
#include "ui/paint/TypeSetter.h"

#include <QPolygonF>
#include <QRectF>

class QPainter;

namespace readiness {

/// What of a Gantt chart is shown, and how.
struct GanttShown {
    std::vector<int> rows; ///< lines of the chart from the top down
    TimeAxis time;         ///< its origin is at the left edge
    qreal rowHeight = 24;
    qreal scrolled = 0; ///< how much of the rows is above the top
    Minute now = kNoMinute;
    int selected = -1;          ///< a line
    int selectedArrow = -1;     ///< of the chart
    std::vector<quint8> onPath; ///< by line; all others step back; empty: none does
};

/// Draws a Gantt chart for screen and paper: an axis of two lines, and below it a row for each line that is shown. What is
/// critical has a solid core and a strong outline besides its colour, so that black and white loses nothing. Only rows and
/// links that are seen cost time. One geometry for painting and pointing. Refers to all that it is given; belongs to the
/// thread of its TypeSetter.
class GanttPainter {
public:
    GanttPainter(const GanttChart& chart, const GanttShown& shown, const Palette& palette, TypeSetter& type);

    static qreal axisHeight(const TypeSetter& type);
    /// How long a step of the axis is.
    Minute step() const;

    /// Axis and rows; set before anything is painted or asked.
    void setArea(const QRectF& area);
    /// The bar of a line; empty where it has none, or is not shown.
    QRectF barRect(int line) const;
    /// The line at that height, or -1.
    int lineAt(qreal y) const;
    /// The arrow that goes no farther than `reach` from there, or -1.
    int arrowAt(const QPointF& point, qreal reach) const;

    void paint(QPainter& painter);
    /// Where a bar is about to be moved to.
    void paintGhost(QPainter& painter, const QRectF& bar) const;
    /// An arrow that is about to be made.
    void paintGhostArrow(QPainter& painter, const QPointF& from, const QPointF& to) const;
    /// What one takes hold of to link a bar.
    void paintHandle(QPainter& painter, const QPointF& middle) const;

private:
    struct Stroke;

    /// What a step of the axis needs at least.
    static qreal leastStep(const TypeSetter& type);
    qreal x(Minute minute) const;
    qreal rowTop(int row) const { return m_rowsTop + row * m_shown.rowHeight - m_shown.scrolled; }
    QRectF rowsArea() const { return QRectF(m_area.left(), m_rowsTop, m_area.width(), m_area.bottom() - m_rowsTop); }
    QRectF spanRect(Minute from, Minute until) const;
    bool isFaint(int line) const;
    void paintGround(QPainter& painter);
    void paintBand(QPainter& painter, const GanttBand& band);
    void paintHatch(QPainter& painter, const QRectF& area, const QColor& ink, qreal points) const;
    void paintLines(QPainter& painter);
    void paintTitles(QPainter& painter);
    void paintUpright(QPainter& painter, Minute at, const Stroke& stroke);
    void paintBar(QPainter& painter, int line);
    void paintTaskBar(QPainter& painter, const GanttBar& bar, const QRectF& rect) const;
    void paintSummary(QPainter& painter, const GanttBar& bar, const QRectF& rect) const;
    void paintMilestone(QPainter& painter, const GanttBar& bar, const QRectF& rect) const;
    void paintFloat(QPainter& painter, const GanttBar& bar, const QRectF& rect) const;
    void paintBaseline(QPainter& painter, int line) const;
    /// The way of an arrow; no points where it is not seen.
    struct ArrowWay {
        QPolygonF points;
        QPointF head; ///< from its back to the tip
    };
    ArrowWay wayOf(const GanttArrow& arrow) const;
    void paintArrow(QPainter& painter, int index) const;
    void paintHead(QPainter& painter, const QPointF& tip, const QPointF& length, const QColor& ink) const;
    void paintAxis(QPainter& painter);
    void paintSteps(QPainter& painter, const std::vector<TimeAxis::Step>& steps, const QRectF& line, bool isStrong);
    void paintTitle(QPainter& painter, const QString& text, const QColor& ink, const QRectF& place);

    const GanttChart& m_chart;
    const GanttShown& m_shown;
    const Palette& m_palette;
    TypeSetter& m_type;
    QRectF m_area;
    qreal m_rowsTop = 0;
    int m_firstRow = 0, m_lastRow = -1; ///< that are seen
    std::vector<int> m_rowOf;           ///< by line; -1 where it is not shown
};

} // namespace readiness

#pragma once

#include "ui/paint/GanttPainter.h"

#include <QAbstractScrollArea>

#include <functional>
#include <memory>

namespace readiness {

/// A Gantt chart to look at, to scroll, to zoom and to point at. The bars of tasks can be dragged, stretched at their ends,
/// and linked by the handles beside them; Escape gives a drag up. What comes of it is for others to decide. It knows lines,
/// arrows and minutes, no records.
class GanttView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit GanttView(QWidget* parent = nullptr);
    ~GanttView() override;

    void setChart(std::shared_ptr<const GanttChart> chart);
    /// The lines that are rows, from the top down, and the height of each.
    void setRows(const std::vector<int>& rows, int height);
    void setNow(Minute now);
    /// Marks a line, and the lines of its network path; the others step back. Empty: none do.
    void setSelected(int line, const std::vector<quint8>& onPath);
    /// Marks an arrow of the chart; -1: none.
    void setSelectedArrow(int arrow);
    int selectedArrow() const { return m_shown.selectedArrow; }
    void setMovable(bool isMovable) { m_isMovable = isMovable; }
    /// What is said of a line under the pointer.
    void setSaying(std::function<QString(int line)> saying) { m_saying = std::move(saying); }

    /// The height of the axis, above the rows.
    int axisHeight() const;
    /// Around the selected bar where it is seen.
    void zoom(double factor);
    /// All of the plan, until somebody zooms.
    void fit();
    /// Brings the bar of a line into sight.
    void showLine(int line);
    /// What a key moves a bar by: a step of the axis.
    Minute stepMinutes() const;
    /// In the viewport; empty where the line has none.
    QRectF barRect(int line) const;

Q_SIGNALS:
    void linePressed(int line);
    void moveWanted(int line, readiness::Minute from);
    void stretchWanted(int line, readiness::Minute until);
    void arrowPressed(int arrow);
    void linkWanted(int from, int to, readiness::LinkType type);
    /// The sizes of the type have changed.
    void axisHeightChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    enum class Grip { None, Move, Stretch, LinkStart, LinkEnd };
    struct Drag {
        Grip grip = Grip::None;
        int line = -1;
        QPointF from, to;
        bool isUnderWay = false;
    };

    GanttPainter painter() const;
    Grip gripAt(const QPointF& point) const;
    int lineAt(const QPointF& point) const;
    bool isLinking() const { return m_drag.grip == Grip::LinkStart || m_drag.grip == Grip::LinkEnd; }
    QPointF handle(int line, Grip grip) const;
    bool isEndNear(int line, const QPointF& point) const;
    void drag(QMouseEvent* event);
    void showDragged(const QPoint& at) const;
    void hover(int line);
    void paintLinking(QPainter& to, const GanttPainter& gantt) const;
    void endLinking(const Drag& drag);
    QRectF draggedBar() const;
    Minute draggedTo() const;
    void endDrag();
    void zoomAround(double factor, double place);
    void setScale(double perMinute, double origin);
    void updateBars();
    void makeType();

    std::shared_ptr<const GanttChart> m_chart;
    mutable GanttShown m_shown; ///< scrolled as the bars say whenever it is used
    std::unique_ptr<TypeSetter> m_type;
    std::function<QString(int)> m_saying;
    MinuteSpan m_range; ///< that one can scroll through
    double m_perMinute = 1;
    bool m_isFitted = true;
    bool m_isMovable = true;
    Drag m_drag;
    int m_hovered = -1; ///< the line whose handles are shown
};

} // namespace readiness

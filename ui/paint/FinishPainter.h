#pragma once

#include "core/report/FinishChart.h"
#include "ui/paint/Palette.h"
#include "ui/paint/TimeAxis.h"
#include "ui/paint/TypeSetter.h"

class QPainter;

namespace readiness {

/// Draws how often a plan ended when, for screen and paper: a bar for each part of the range, lines for the percentiles and
/// the end of the window. What ends too late is hatched as well, so that black and white loses nothing.
class FinishPainter {
public:
    FinishPainter(const FinishChart& chart, const Palette& palette, TypeSetter& type);

    /// Bars, axis and words; set before anything is painted or asked.
    void setArea(const QRectF& area);
    /// The bar at that place across, or -1.
    int barAt(qreal x) const;
    void paint(QPainter& painter);

private:
    qreal x(Minute minute) const { return m_plot.left() + m_time.at(minute); }
    QRectF barRect(const SimulationResult::Bar& bar) const;
    void paintBar(QPainter& painter, const SimulationResult::Bar& bar) const;
    void paintAxis(QPainter& painter);
    struct Line {
        Minute at;
        QString text;
        QColor ink;
        qreal width;
        Qt::PenStyle style;
    };
    void paintLine(QPainter& painter, const Line& line, int row);

    const FinishChart& m_chart;
    const Palette& m_palette;
    TypeSetter& m_type;
    QRectF m_area, m_plot;
    TimeAxis m_time;
};

} // namespace readiness

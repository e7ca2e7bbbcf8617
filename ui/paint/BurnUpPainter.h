#pragma once

#include "core/rules/CycleProgress.h"
#include "ui/paint/Palette.h"
#include "ui/paint/TypeSetter.h"

class QPainter;

namespace readiness {

/// Draws how a test cycle gets on day by day, for screen and paper: what is planned as a dashed line, what was run as a
/// thin one, what passed as a strong one with dots, so that black and white loses nothing; above them what they are, in as many lines as it needs.
class BurnUpPainter {
public:
    BurnUpPainter(const std::vector<ProgressDay>& days, int cases, const Palette& palette, TypeSetter& type)
        : m_days(days), m_cases(cases), m_palette(palette), m_type(type)
    {}

    void paint(QPainter& painter, const QRectF& area);
    /// The day at that place across the last area, or -1.
    int dayAt(const QRectF& area, qreal x) const;

private:
    struct Line {
        QString name;
        QColor ink;
        qreal width;
        Qt::PenStyle style;
        bool hasDots;
        std::vector<std::optional<double>> values;
    };

    std::vector<Line> lines() const;
    /// Where each line's swatch begins in the legend, in lines as wide as the area.
    std::vector<QPointF> legendOf(const QRectF& area, const std::vector<Line>& lines) const;
    QRectF plotOf(const QRectF& area) const;
    qreal scaleWidth() const;
    QPointF place(const QRectF& plot, std::size_t day, double value) const;
    void paintLegend(QPainter& painter, const QRectF& area, const std::vector<Line>& lines);
    void paintScale(QPainter& painter, const QRectF& plot);
    void paintDays(QPainter& painter, const QRectF& plot);
    void paintLine(QPainter& painter, const QRectF& plot, const Line& line) const;

    const std::vector<ProgressDay>& m_days;
    int m_cases;
    const Palette& m_palette;
    TypeSetter& m_type;
};

} // namespace readiness

#pragma once

#include "core/report/ReportDocument.h"
#include "ui/paint/Palette.h"

#include <QRectF>

class QPainter;

namespace readiness {

/// Draws one line of a trend figure for screen and paper: a scale of three hairlines, the line with a dot for each day,
/// the last one larger. Texts are left to whoever knows the type; the places of the dots and of the scale are told.
class TrendPainter {
public:
    TrendPainter(const Palette& palette, qreal unitsPerPoint) : m_palette(palette), m_unit(unitsPerPoint) {}

    void paint(QPainter& painter, const QRectF& plot, const ReportTrendLine& line) const;

    /// The upper end of the scale: what the line says, else the next round number above its values.
    static double scaleEnd(const ReportTrendLine& line);
    /// Where the value of a day lies in the plot.
    static QPointF place(const QRectF& plot, const ReportTrendLine& line, qsizetype day);

private:
    const Palette& m_palette;
    qreal m_unit;
};

} // namespace readiness

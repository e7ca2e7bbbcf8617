#pragma once

#include "core/report/ReportDocument.h"
#include "ui/paint/Palette.h"

class QPainter;
class QRectF;

namespace readiness {

/// Draws the bars of a figure for screen and paper. Every tone has a texture of its own as well, so that a stacked bar can
/// be read in black and white: solid for done, rising lines for in progress, falling ones for conditional, crossed ones for
/// blocked, an empty frame for what has not begun.
class BarFigurePainter {
public:
    BarFigurePainter(const Palette& palette, qreal unitsPerPoint) : m_palette(palette), m_unit(unitsPerPoint) {}

    void paintBar(QPainter& painter, const QRectF& area, const ReportBar& bar) const;
    void paintSwatch(QPainter& painter, const QRectF& area, Tone tone) const { fill(painter, area, tone); }

private:
    void fill(QPainter& painter, const QRectF& area, Tone tone) const;
    void hatch(QPainter& painter, const QRectF& area, bool rising) const;

    const Palette& m_palette;
    qreal m_unit;
};

} // namespace readiness

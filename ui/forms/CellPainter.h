#pragma once

#include "core/report/ReportStatus.h"

#include <QRect>

class QFontMetrics;
class QPainter;
class QPalette;

namespace readiness {

/// The parts of cells that are more than text, each drawn into a rectangle on the painter's font.
struct CellPainter {
    QPainter& painter;
    const QFontMetrics& metrics;
    const QPalette& palette;

    /// Glyph and words on the status's tint, as wide as they are.
    void status(const QRect& cell, const ReportStatus& status, const QString& text) const;
    /// A bar and its number at the right; a text that is more than the number stands before them.
    void percent(const QRect& cell, int percent, const QString& text = {}) const;
    /// How wide status() is where there is room.
    static int statusWidth(const QFontMetrics& metrics, const ReportStatus& status, const QString& text);
};

} // namespace readiness

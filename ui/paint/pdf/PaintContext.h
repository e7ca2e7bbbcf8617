#pragma once

#include "ui/paint/Palette.h"
#include "ui/paint/TypeSetter.h"

#include <QSizeF>

namespace readiness {

/// What every section of a page needs: type, colours, and the size of the column it is set in.
struct PaintContext {
    TypeSetter& type;
    const Palette& palette;
    qreal columnWidth = 0;
    qreal columnHeight = 0;
    bool isCompact = false; ///< closer together, for reports that have to fit
    QSizeF turned{};        ///< the column of a page that is turned
    bool isTurned = false;  ///< for figures that are wider than high

    /// The same for a page that is turned.
    PaintContext forTurned() const
    {
        PaintContext other = *this;
        other.isTurned = true;
        other.columnWidth = turned.width();
        other.columnHeight = turned.height();
        return other;
    }

    /// A space that compact reports have less of.
    qreal space(qreal usual, qreal compact) const { return points(isCompact ? compact : usual); }
    qreal points(qreal points) const { return type.points(points); }
    qreal millimetres(qreal millimetres) const { return type.points(millimetres * 72 / 25.4); }
};

} // namespace readiness

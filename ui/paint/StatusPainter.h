#pragma once

#include "core/report/ReportStatus.h"

#include <QRectF>

class QColor;
class QPainter;

namespace readiness {

/// Draws a status glyph into a square as filled outlines, the same on screen and on paper. Nothing behind it is painted
/// over: the tick of a check is a hole in its disc.
void paintStatusGlyph(QPainter& painter, const QRectF& square, StatusGlyph glyph, const QColor& ink);

} // namespace readiness

#pragma once

#include <QIcon>

class QColor;

namespace readiness {

/// The few line drawings that editors need, 1.5 px strokes on a grid of 16.
enum class LineIcon { Calendar, Open, List, File, Link, Note, Image };

QIcon lineIcon(LineIcon icon, const QColor& ink);

} // namespace readiness

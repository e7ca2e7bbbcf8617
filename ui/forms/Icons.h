#pragma once

#include "core/report/ReportStatus.h"

#include <QIcon>

namespace readiness {

enum class IconInk { Plain, Quiet };

/// An icon of resources/icons by its name, drawn in the ink of the theme that is on when it is painted, at any scale.
QIcon themedIcon(const QString& name, IconInk ink = IconInk::Plain);

/// The glyph of a status in its colour of the theme.
QIcon statusIcon(const ReportStatus& status);

} // namespace readiness

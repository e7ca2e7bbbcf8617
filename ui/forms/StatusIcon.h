#pragma once

#include "core/report/ReportStatus.h"

#include <QIcon>

namespace readiness {

struct Palette;

/// A status glyph as an icon, sharp at every size, in the colours of the palette.
QIcon statusIcon(const ReportStatus& status, const Palette& palette);

} // namespace readiness

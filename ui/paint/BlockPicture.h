#pragma once

#include "core/report/ReportDocument.h"

#include <QImage>

namespace readiness {

/// One block of a report alone, as it is painted on paper of the given width, for the clipboard. `pointsWide` is the width
/// of the column, `scale` how many pixels a point has.
QImage blockPicture(const ReportBlock& block, qreal pointsWide, qreal scale);

} // namespace readiness

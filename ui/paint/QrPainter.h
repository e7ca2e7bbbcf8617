#pragma once

#include <QPainterPath>
#include <QString>

namespace readiness {

/// The dark modules of a QR code as one outline in the unit square, without its quiet zone, so that no viewer shows seams
/// between modules. Empty when the payload does not fit a code.
QPainterPath qrCodePath(const QString& payload);

} // namespace readiness

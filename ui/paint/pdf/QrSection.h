#pragma once

#include "core/report/ReportDocument.h"
#include "ui/paint/pdf/FixedSection.h"

#include <QPainterPath>

namespace readiness {

/// A QR code with its caption and its payload in words beside it; the words alone when the payload is too long for a code.
class QrSection : public FixedSection {
public:
    QrSection(const PaintContext& context, const ReportQrCode& code);

protected:
    void decorate(QPainter& painter, int row, const QRectF& area) override;

private:
    QPainterPath m_path;
};

} // namespace readiness

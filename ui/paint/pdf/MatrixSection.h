#pragma once

#include "ui/paint/MatrixPainter.h"
#include "ui/paint/pdf/FixedSection.h"

namespace readiness {

/// A heat map below its caption, as wide as the column and high enough for its codes.
class MatrixSection : public FixedSection {
public:
    MatrixSection(const PaintContext& context, const ReportMatrix& matrix);

protected:
    void decorate(QPainter& painter, int row, const QRectF& area) override;

private:
    MatrixPainter m_painter;
    int m_figureRow = 0;
};

} // namespace readiness

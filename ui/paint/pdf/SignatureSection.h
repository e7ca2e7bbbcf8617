#pragma once

#include "core/report/ReportDocument.h"
#include "ui/paint/pdf/FixedSection.h"

namespace readiness {

/// Who has signed, and lines for those who sign by hand: name, signature, date.
class SignatureSection : public FixedSection {
public:
    SignatureSection(const PaintContext& context, const ReportSignatures& signatures);

protected:
    void decorate(QPainter& painter, int row, const QRectF& area) override;

private:
    PageCell& addColumn(int column);
    void addSignature(const ReportSignature& signature);
    void addLineToSign(const ReportSignatureLine& line);

    std::vector<int> m_ruledRows; ///< Below which the three lines to write on are drawn.
};

} // namespace readiness

#pragma once

#include "core/report/ReportDocument.h"
#include "ui/paint/pdf/FixedSection.h"

namespace readiness {

/// The full-width band with the decision: on its tint, with a bar of its colour at the left edge.
class DecisionSection : public FixedSection {
public:
    DecisionSection(const PaintContext& context, const ReportDecision& decision);

protected:
    void paintGround(QPainter& painter, const Slice& slice) override;

private:
    PageRow& addInset(const PageText& text);
    void addReason(const QString& number, const QString& reason);

    ToneColours m_colours;
};

} // namespace readiness

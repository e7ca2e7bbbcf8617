#pragma once

#include "core/report/ReportDocument.h"

#include <QSizeF>

#include <memory>

class QPainter;

namespace readiness {

/// A document laid out on pages of one size, ready to be painted page by page on anything that is painted on: paper, a
/// PDF, a picture of the screen. The document must outlive it. For one thread.
class ReportPages {
public:
    static constexpr int kUnitsPerPoint = 20;

    /// `size` in points.
    ReportPages(const ReportDocument& document, const QSizeF& size);
    ~ReportPages();

    int count() const;
    /// Pages count from 1. The painter's units are twentieths of a point, its origin the corner of the paper.
    void paint(QPainter& painter, int page);
    /// Each character once that no font of this machine can show, as far as pages were painted.
    QString missingCharacters() const;

private:
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

} // namespace readiness

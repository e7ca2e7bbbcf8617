#pragma once

#include "core/report/ReportDocument.h"

#include <QPointF>
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
    /// Of a page, in points: pages of wide figures are turned.
    QSizeF size(int page) const;
    /// Pages count from 1. The painter's units are twentieths of a point, its origin the corner of the paper.
    void paint(QPainter& painter, int page);
    /// The block of the document, counting from 0, that is at a point of the page, in the painter's units; -1 for none.
    int blockAt(int page, const QPointF& point) const;
    /// Each character once that no font of this machine can show, as far as pages were painted.
    QString missingCharacters() const;

private:
    struct Layout;
    std::unique_ptr<Layout> m_layout;
};

} // namespace readiness

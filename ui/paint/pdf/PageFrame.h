#pragma once

#include "core/report/ReportDocument.h"
#include "ui/paint/pdf/PaintContext.h"

#include <QRectF>
#include <QSizeF>

class QPainter;

namespace readiness {

/// Margins, header and footer of a page. A cover says in large type what the header would repeat, so its page has none.
class PageFrame {
public:
    /// `page` is the size of the paper in painter units.
    PageFrame(const ReportDocument& document, TypeSetter& type, const Palette& palette, QSizeF page);

    QRectF body() const { return m_body; }
    void paint(QPainter& painter, int page, int pages);

private:
    void paintPair(QPainter& painter, const QString& left, const QString& right, qreal top);
    QString fitted(const QString& text, qreal width);

    const ReportDocument& m_document;
    TypeSetter& m_type;
    const Palette& m_palette;
    QRectF m_body;
    QSizeF m_page;
};

} // namespace readiness

#include "ui/paint/BlockPicture.h"

#include "ui/paint/ReportPages.h"
#include "ui/paint/pdf/DocumentSections.h"

#include <QPainter>

#include <cmath>

namespace readiness {

namespace {

constexpr qreal margin = 8;
constexpr qreal tallest = 20000; ///< in points; nobody can use a larger picture

} // namespace

QImage blockPicture(const ReportBlock& block, qreal pointsWide, qreal scale)
{
    ReportDocument document;
    document.blocks.push_back(block);
    TypeSetter type(ReportPages::kUnitsPerPoint);
    const QSizeF column(type.points(pointsWide), type.points(tallest));
    const PaintContext context{type, Palette::light(), column.width(), column.height(), false, column};
    const auto sections = documentSections(document, context);
    qreal height = 0;
    std::vector<Slice> slices;
    for (const auto& section : sections) {
        qreal own = section->pieces().empty() ? 0 : section->leadHeight(0);
        for (const Piece& piece : section->pieces())
            own += piece.height;
        slices.push_back({0, int(section->pieces().size()), QRectF(0, height, context.columnWidth, own)});
        height += own + section->spaceBefore();
    }
    const qreal pixels = scale / ReportPages::kUnitsPerPoint;
    const qreal frame = type.points(2 * margin);
    QImage image(int(std::ceil((context.columnWidth + frame) * pixels)), int(std::ceil((height + frame) * pixels)),
                 QImage::Format_RGB32);
    image.fill(Palette::light().surface);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(pixels, pixels);
    painter.translate(type.points(margin), type.points(margin));
    for (std::size_t i = 0; i < sections.size(); ++i) {
        if (slices[i].count > 0)
            sections[i]->paint(painter, slices[i]);
    }
    type.flush(painter);
    return image;
}

} // namespace readiness

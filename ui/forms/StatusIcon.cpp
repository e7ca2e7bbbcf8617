#include "ui/forms/StatusIcon.h"

#include "ui/paint/Palette.h"
#include "ui/paint/StatusPainter.h"

#include <QIconEngine>
#include <QPainter>

namespace readiness {

namespace {

class GlyphEngine final : public QIconEngine {
public:
    GlyphEngine(StatusGlyph glyph, const QColor& ink) : m_glyph(glyph), m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        const qreal side = std::min(rect.width(), rect.height()) * 0.875;
        QRectF square(0, 0, side, side);
        square.moveCenter(QRectF(rect).center());
        painter->setRenderHint(QPainter::Antialiasing);
        paintStatusGlyph(*painter, square, m_glyph, m_ink);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new GlyphEngine(*this); }

private:
    StatusGlyph m_glyph;
    QColor m_ink;
};

} // namespace

QIcon statusIcon(const ReportStatus& status, const Palette& palette)
{
    return QIcon(new GlyphEngine(status.glyph, palette.tone(status.tone).ink));
}

} // namespace readiness

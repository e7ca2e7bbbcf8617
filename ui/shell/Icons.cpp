#include "ui/shell/Icons.h"

#include "ui/forms/WidgetPalette.h"
#include "ui/paint/StatusPainter.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// Strokes of one and a half pixels at the icon's own size of 24.
class InkEngine : public QIconEngine {
public:
    explicit InkEngine(QByteArray svg) : m_svg(std::move(svg)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const Palette& colours = paletteOf(QApplication::palette());
        const QColor ink = mode == QIcon::Disabled   ? colours.border
                           : mode == QIcon::Selected ? colours.surface
                                                     : colours.text;
        QByteArray svg = m_svg;
        svg.replace("currentColor", ink.name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new InkEngine(m_svg); }

private:
    QByteArray m_svg;
};

class GlyphEngine : public QIconEngine {
public:
    explicit GlyphEngine(const ReportStatus& status) : m_status(status) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        paintStatusGlyph(*painter, QRectF(rect).adjusted(1, 1, -1, -1), m_status.glyph,
                         paletteOf(QApplication::palette()).tone(m_status.tone).ink);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new GlyphEngine(m_status); }

private:
    ReportStatus m_status;
};

} // namespace

QIcon statusIcon(const ReportStatus& status) { return QIcon(new GlyphEngine(status)); }

QIcon themedIcon(const QString& name)
{
    QFile file(u":/readiness/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.5\"");
    return QIcon(new InkEngine(svg));
}

} // namespace readiness

#include "ui/forms/Icons.h"

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

/// Painted anew at every size, in the colours of the theme.
class ThemedEngine : public QIconEngine {
public:
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

protected:
    static const Palette& colours() { return paletteOf(QApplication::palette()); }
};

class InkEngine : public ThemedEngine {
public:
    InkEngine(QByteArray svg, IconInk ink) : m_svg(std::move(svg)), m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const QColor ink = mode == QIcon::Disabled   ? colours().border
                           : mode == QIcon::Selected ? colours().surface
                           : m_ink == IconInk::Quiet ? colours().secondaryText
                                                     : colours().text;
        QByteArray svg = m_svg;
        svg.replace("currentColor", ink.name().toLatin1());
        QSvgRenderer(svg).render(painter, rect);
    }
    QIconEngine* clone() const override { return new InkEngine(m_svg, m_ink); }

private:
    QByteArray m_svg;
    IconInk m_ink;
};

class GlyphEngine : public ThemedEngine {
public:
    explicit GlyphEngine(const ReportStatus& status) : m_status(status) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        paintStatusGlyph(*painter, QRectF(rect).adjusted(1, 1, -1, -1), m_status.glyph,
                         colours().tone(m_status.tone).ink);
    }
    QIconEngine* clone() const override { return new GlyphEngine(m_status); }

private:
    ReportStatus m_status;
};

} // namespace

QIcon statusIcon(const ReportStatus& status) { return QIcon(new GlyphEngine(status)); }

QIcon themedIcon(const QString& name, IconInk ink)
{
    QFile file(u":/readiness/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.5\""); // of a grid of 24
    return QIcon(new InkEngine(svg, ink));
}

} // namespace readiness

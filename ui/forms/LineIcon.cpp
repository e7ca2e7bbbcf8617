#include "ui/forms/LineIcon.h"

#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace readiness {

namespace {

void addLine(QPainterPath& path, QPointF from, QPointF to)
{
    path.moveTo(from);
    path.lineTo(to);
}

QPainterPath sheet()
{
    QPainterPath path;
    path.addRoundedRect(3, 1.5, 10, 13, 1.5, 1.5);
    return path;
}

QPainterPath drawing(LineIcon icon)
{
    QPainterPath path;
    switch (icon) {
    case LineIcon::Calendar:
        path.addRoundedRect(2, 3, 12, 11, 1.5, 1.5);
        addLine(path, {2, 6.5}, {14, 6.5});
        addLine(path, {5.5, 1.5}, {5.5, 4});
        addLine(path, {10.5, 1.5}, {10.5, 4});
        break;
    case LineIcon::Open:
        path.addPolygon(QPolygonF({{12.5, 9}, {12.5, 13.5}, {2.5, 13.5}, {2.5, 3.5}, {7, 3.5}}));
        path.addPolygon(QPolygonF({{9.5, 2.5}, {13.5, 2.5}, {13.5, 6.5}}));
        addLine(path, {13.5, 2.5}, {7.5, 8.5});
        break;
    case LineIcon::List: path.addPolygon(QPolygonF({{4, 6.5}, {8, 10.5}, {12, 6.5}})); break;
    case LineIcon::File:
        path = sheet();
        path.addPolygon(QPolygonF({{8.5, 1.5}, {8.5, 6}, {13, 6}}));
        break;
    case LineIcon::Link:
        path.addRoundedRect(1.5, 5, 7, 6, 3, 3);
        path.addRoundedRect(7.5, 5, 7, 6, 3, 3);
        break;
    case LineIcon::Note:
        path = sheet();
        addLine(path, {5.5, 5.5}, {10.5, 5.5});
        addLine(path, {5.5, 8}, {10.5, 8});
        addLine(path, {5.5, 10.5}, {8.5, 10.5});
        break;
    case LineIcon::Image:
        path.addRoundedRect(2, 2.5, 12, 11, 1.5, 1.5);
        path.addPolygon(QPolygonF({{2, 11}, {6, 7.5}, {9, 10.5}, {11, 8.5}, {14, 11}}));
        break;
    }
    return path;
}

class DrawingEngine final : public QIconEngine {
public:
    DrawingEngine(LineIcon icon, const QColor& ink) : m_icon(icon), m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        QColor ink = m_ink;
        if (mode == QIcon::Disabled)
            ink.setAlphaF(0.4);
        painter->strokePath(drawing(m_icon), QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->restore();
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new DrawingEngine(*this); }

private:
    LineIcon m_icon;
    QColor m_ink;
};

} // namespace

QIcon lineIcon(LineIcon icon, const QColor& ink) { return QIcon(new DrawingEngine(icon, ink)); }

} // namespace readiness

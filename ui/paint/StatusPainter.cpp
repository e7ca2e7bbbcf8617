#include "ui/paint/StatusPainter.h"

#include <QPainter>
#include <QPainterPath>
#include <QPainterPathStroker>

#include <cmath>
#include <numbers>

namespace readiness {

namespace {

// All outlines live in the unit square.
constexpr QRectF unitSquare(0, 0, 1, 1);

QPainterPath disc(qreal inset)
{
    QPainterPath path;
    path.addEllipse(unitSquare.adjusted(inset, inset, -inset, -inset));
    return path;
}

QPainterPath stroke(const QPainterPath& line, qreal width)
{
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    return stroker.createStroke(line).simplified();
}

QPainterPath ring() { return disc(0.04).subtracted(disc(0.15)); }

QPainterPath halfDisc()
{
    QPainterPath left;
    left.addRect(QRectF(0, 0, 0.5, 1));
    return ring().united(disc(0.08).intersected(left));
}

QPainterPath check()
{
    QPainterPath tick(QPointF(0.27, 0.52));
    tick.lineTo(0.44, 0.68);
    tick.lineTo(0.74, 0.34);
    return disc(0.02).subtracted(stroke(tick, 0.12));
}

QPainterPath octagon()
{
    QPolygonF corners;
    for (int i = 0; i < 8; ++i) {
        const qreal angle = (i + 0.5) * std::numbers::pi / 4;
        corners << QPointF(0.5 + 0.53 * std::cos(angle), 0.5 + 0.53 * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(corners);
    path.closeSubpath();
    QPainterPath bar(QPointF(0.5, 0.27));
    bar.lineTo(0.5, 0.53);
    QPainterPath dot;
    dot.addEllipse(QPointF(0.5, 0.73), 0.075, 0.075);
    return path.subtracted(stroke(bar, 0.13)).subtracted(dot);
}

QPainterPath dash()
{
    QPainterPath line(QPointF(0.2, 0.5));
    line.lineTo(0.8, 0.5);
    return stroke(line, 0.15);
}

QPainterPath diamond()
{
    QPainterPath path;
    path.addPolygon(QPolygonF({{0.5, 0}, {1, 0.5}, {0.5, 1}, {0, 0.5}, {0.5, 0}}));
    QPainterPath hole;
    hole.addPolygon(QPolygonF({{0.5, 0.34}, {0.66, 0.5}, {0.5, 0.66}, {0.34, 0.5}, {0.5, 0.34}}));
    return path.subtracted(hole);
}

QPainterPath outlineOf(StatusGlyph glyph)
{
    switch (glyph) {
    case StatusGlyph::None: return {};
    case StatusGlyph::Ring: return ring();
    case StatusGlyph::HalfDisc: return halfDisc();
    case StatusGlyph::Check: return check();
    case StatusGlyph::Octagon: return octagon();
    case StatusGlyph::Dash: return dash();
    case StatusGlyph::Diamond: return diamond();
    }
    return {};
}

// Path arithmetic is slow, and a report draws the same seven outlines ten thousand times.
const QPainterPath& outline(StatusGlyph glyph)
{
    static const std::array paths{outlineOf(StatusGlyph::None),     outlineOf(StatusGlyph::Ring),
                                  outlineOf(StatusGlyph::HalfDisc), outlineOf(StatusGlyph::Check),
                                  outlineOf(StatusGlyph::Octagon),  outlineOf(StatusGlyph::Dash),
                                  outlineOf(StatusGlyph::Diamond)};
    return paths[std::size_t(glyph)];
}

} // namespace

void paintStatusGlyph(QPainter& painter, const QRectF& square, StatusGlyph glyph, const QColor& ink)
{
    if (glyph == StatusGlyph::None)
        return;
    const QTransform place = QTransform::fromTranslate(square.x(), square.y()).scale(square.width(), square.height());
    painter.fillPath(place.map(outline(glyph)), ink);
}

} // namespace readiness

#pragma once

#include <QProxyStyle>

namespace readiness {

/// Fusion, whose check boxes and fields have an outline that is seen: it takes its own from the window's colour, a shade
/// darker, which is next to nothing on a dark one.
class OutlinedStyle : public QProxyStyle {
    Q_OBJECT

public:
    OutlinedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
};

} // namespace readiness

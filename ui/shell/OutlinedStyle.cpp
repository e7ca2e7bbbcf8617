#include "ui/shell/OutlinedStyle.h"

#include "ui/forms/WidgetPalette.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr double kCorner = 2.0; ///< Fusion's

/// Where the style has drawn its own. What has the focus says so with its outline already.
void outline(QPainter& painter, const QStyleOption& option, double corner)
{
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    if (hasFocus && corner > 0)
        return;
    const Palette& colours = paletteOf(option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, corner > 0);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(option.state.testFlag(QStyle::State_Enabled) ? colours.outline : colours.border);
    painter.translate(0.5, 0.5);
    painter.drawRoundedRect(option.rect.adjusted(0, 0, -1, -1), corner, corner);
    painter.restore();
}

bool hasFrame(const QStyleOptionComplex& option)
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(&option))
        return combo->frame;
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(&option);
    return spin && spin->frame;
}

} // namespace

OutlinedStyle::OutlinedStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        outline(*painter, *option, 0);
}

void OutlinedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                       const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if ((control == CC_ComboBox || control == CC_SpinBox) && hasFrame(*option))
        outline(*painter, *option, kCorner);
}

} // namespace readiness

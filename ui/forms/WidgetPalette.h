#pragma once

#include "ui/paint/Palette.h"

#include <QPalette>
#include <QWidget>

namespace readiness {

/// The product's colours for the theme in which the widget is shown.
inline const Palette& paletteOf(const QPalette& shown)
{
    return shown.color(QPalette::Window).lightness() < 128 ? Palette::dark() : Palette::light();
}
inline const Palette& paletteOf(const QWidget* widget) { return paletteOf(widget->palette()); }

} // namespace readiness

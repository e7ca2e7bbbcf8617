#pragma once

#include <QColor>

#include <cmath>

namespace readiness::test {

/// How well two colours are told apart, from 1 to 21, by the formula of the Web Content Accessibility Guidelines.
inline double contrast(const QColor& a, const QColor& b)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const auto luminance = [&](const QColor& colour) {
        return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
    };
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace readiness::test

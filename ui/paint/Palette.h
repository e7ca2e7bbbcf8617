#pragma once

#include "core/report/ReportStatus.h"

#include <QColor>

namespace readiness {

/// What is drawn, and the quiet ground behind it; and a loud ground with what is drawn on that. Each pair has a contrast
/// of at least 5.5 to 1.
struct ToneColours {
    QColor ink;
    QColor tint;
    QColor strong;
    QColor onStrong;
};

/// The colours of the product by their use, for light and dark screens; paper uses the light ones. Nobody else names a
/// colour.
struct Palette {
    QColor window;
    QColor surface;
    QColor raised;
    QColor border;  ///< hairlines between what stands apart anyway
    QColor outline; ///< of what takes input: at least 3 to 1 on each ground
    QColor text;
    QColor secondaryText;
    QColor accent;
    ToneColours go;
    ToneColours inProgress;
    ToneColours conditional;
    ToneColours noGo;
    ToneColours notStarted;
    ToneColours neutral;

    const ToneColours& tone(Tone tone) const;

    static const Palette& light();
    static const Palette& dark();
};

} // namespace readiness

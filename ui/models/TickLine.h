#pragma once

#include <QString>

namespace readiness {

/// One line of a list to choose from with ticks.
struct TickLine {
    QString group; ///< the heading that it stands under; lines of one group follow each other
    QString text;
    QString detail; ///< what is shown of the line when it is the current one
    bool isTicked = false;
    bool canBeTicked = true;
};

} // namespace readiness

#pragma once

class QWidget;

namespace readiness {

/// What a text is on screen; its size and weight follow from that. Nobody else sets a font.
enum class TextRole {
    Board,    ///< of figures that are read from the other end of a room
    Decision, ///< the one word of a decision
    Title,    ///< of a panel or dialog
    Heading,  ///< of a section
    Body,
    Secondary, ///< explains something beside it
};

/// Sets the widget's font and ink; they follow the application's font and theme from then on.
void setTextRole(QWidget* widget, TextRole role);

} // namespace readiness

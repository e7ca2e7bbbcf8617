#pragma once

#include <QStringList>

namespace readiness {

/// Columns a text takes on a terminal: wide East Asian characters take two, combining marks none.
int displayWidth(QStringView text);

/// Breaks a text into lines of at most `width` columns, between words where possible, inside a word that is longer than a
/// line. Never loses a character other than the spaces at a break. An empty text is one empty line.
QStringList wrapText(const QString& text, int width);

/// The text filled up with spaces to `width` columns; a wider text is returned as it is.
QString padRight(const QString& text, int width);
QString padLeft(const QString& text, int width);

} // namespace readiness

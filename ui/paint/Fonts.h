#pragma once

#include <QFont>

namespace readiness {

enum class FontFace { Text, Strong, Display };

/// Registers the built-in fonts with the application; once is enough, more does no harm. To be called on the
/// application's main thread before anything is laid out. False when a font is missing: then DejaVu Sans is used.
bool loadFonts();

/// A face of the product's type family in units of the painter. It does not shape: Latin, Greek and Cyrillic need none,
/// and ligatures would hide "sign-off" from a search in the PDF.
QFont plainFont(FontFace face, int pixelSize);

/// How a script is set: letter by letter, or shaped because its letters change with their neighbours; or not at all, when
/// that would need a font that this machine lacks.
enum class ScriptSupport { LetterByLetter, Shaped, None };

ScriptSupport scriptSupport(QChar::Script script);

} // namespace readiness

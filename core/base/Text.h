#pragma once

#include <QString>

namespace readiness {

/// What a user typed, made fit to store: normalisation form C, line ends as \n, and (for one-line text) blanks trimmed.
QString storableText(const QString& text, bool multiLine);

/// Why a text cannot be stored, or nothing: NUL and other control characters, lone surrogates, non-characters.
QString textFault(QStringView text, bool multiLine);

/// Text for a place that shows one line: control and bidirectional override characters replaced, so that no value can
/// pretend to be something else.
QString displayLine(const QString& text);

/// Case and accents folded, for searching and matching names.
QString folded(const QString& text);

} // namespace readiness

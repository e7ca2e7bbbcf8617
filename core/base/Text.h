#pragma once

#include <QString>

namespace readiness {

/// What a user typed, made fit to store: normalisation form C, every kind of line end as \n, and (for one-line text)
/// blanks trimmed.
QString storableText(const QString& text, bool multiLine);

/// Why a text cannot be stored, or nothing: NUL and other control characters (of a one-line text, line ends too), lone
/// surrogates, non-characters. The end of a sentence: "it contains …".
QString textFault(QStringView text, bool multiLine);

/// Text for a place that shows one line: control and bidirectional override characters replaced, so that no value can
/// pretend to be something else.
QString displayLine(const QString& text);

/// Case and accents folded, for searching and matching names.
QString folded(const QString& text);

} // namespace readiness

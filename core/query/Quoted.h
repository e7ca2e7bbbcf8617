#pragma once

#include "core/base/Text.h"

namespace readiness {

/// A user's text as part of a sentence: one line, in quotation marks, cut where it is long.
inline QString quoted(const QString& text)
{
    constexpr qsizetype kLongest = 60;
    const QString line = displayLine(text.size() > kLongest ? text.left(kLongest - 1) + QChar(u'…') : text);
    return QChar(u'“') + line + QChar(u'”');
}

} // namespace readiness

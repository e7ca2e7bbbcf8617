#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace readiness {

constexpr qsizetype kLongestStartTag = 8 * 1024;

/// Looks over XML of others before a parser sees it, in one pass and without memory of its own. Refuses document type
/// declarations, depths beyond 256, start tags that are longer or with more than 256 attributes, and anything but UTF-8.
/// What passes is not yet well formed: that is the parser's to say.
Result<> checkXml(const QByteArray& xml, qsizetype longestStartTag = kLongestStartTag);

} // namespace readiness

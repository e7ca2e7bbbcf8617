#pragma once

#include "core/base/Result.h"

#include <QByteArray>

namespace readiness {

/// XML in UTF-16 (with a byte order mark), Windows-1252 or Latin-1 as the same in UTF-8, which is what is looked over
/// (XmlGate) and read; what is in UTF-8 stays as it is. Refuses other encodings by name.
Result<QByteArray> xmlInUtf8(const QByteArray& xml);

/// Whether the bytes begin with the mark of UTF-16.
bool isUtf16(const QByteArray& bytes);

} // namespace readiness

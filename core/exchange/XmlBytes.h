#pragma once

#include <QByteArray>

namespace readiness {

/// XML of others as checkXml and the parser want it: in UTF-8, where it is in UTF-16 or Latin-1 and says so; and without the
/// control characters that XML does not allow, which terminals colour their output with. Other bytes stay as they are.
QByteArray mendedXml(const QByteArray& xml);

} // namespace readiness

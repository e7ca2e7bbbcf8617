#pragma once

#include <QStringList>

#include <compare>

namespace readiness {

/// Versions as people number them: numbers by their value ("10.0.10" after "10.0.9"), "10.0" the same as "10.0.0", a
/// platform update behind ("10.0.1 PU25"). Case, blanks and a "v" in front do not count.
std::strong_ordering compareVersions(const QString& a, const QString& b);

/// Whether two texts name one version. Where only one of them says which platform update, the other leaves it open:
/// "10.0.1" is "10.0.1 PU25", but not "10.0".
bool isSameVersion(const QString& a, const QString& b);

/// The versions of a text: separated by commas, semicolons or line ends, each once, in their order there.
QStringList versionsIn(const QString& text);

} // namespace readiness

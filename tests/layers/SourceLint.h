#pragma once

#include <QStringList>

namespace readiness::test {

/// The same text with comments and the contents of string literals blanked, line by line; includes stay.
QString codeOnly(const QString& text);

/// Everything in one source file that the house rules forbid, each finding as "path:line: sentence". The path is
/// relative to the root and decides which rules apply; nothing is read from disk.
QStringList lint(const QString& path, const QString& text);

} // namespace readiness::test

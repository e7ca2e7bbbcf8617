#pragma once

#include <QStringList>
#include <QTest>

namespace readiness::test {

/// Fails the test with the text for the first part that is not in it.
inline void verifyContains(const QString& text, const QStringList& parts)
{
    for (const QString& part : parts)
        QVERIFY2(text.contains(part), qPrintable(QStringLiteral("%1 in %2").arg(part, text)));
}

} // namespace readiness::test

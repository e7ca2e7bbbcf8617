#pragma once

#include <QFile>
#include <QString>
#include <QTest>

namespace readiness::test {

/// The expected text beside a test. With READINESS_UPDATE_GOLDEN set, the file is written instead: look at the difference
/// before it is committed.
inline QString goldenText(const QString& path, const QString& actual)
{
    QFile file(QStringLiteral(READINESS_SOURCE_DIR) + QStringLiteral("/tests/%1.txt").arg(path));
    if (qEnvironmentVariableIsSet("READINESS_UPDATE_GOLDEN")) {
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.write(actual.toUtf8());
        return actual;
    }
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QStringLiteral("no such golden file");
}

/// The first line that differs fails, with both.
inline void compareWithGolden(const QString& path, const QString& actual)
{
    const QStringList expected = goldenText(path, actual).split(QLatin1Char('\n'));
    const QStringList lines = actual.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::max(lines.size(), expected.size()); ++i)
        QCOMPARE(lines.value(i, QStringLiteral("(no line)")), expected.value(i, QStringLiteral("(no line)")));
}

} // namespace readiness::test

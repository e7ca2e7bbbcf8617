#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSample = u"sample.readiness"_s;

/// The expected text. With READINESS_UPDATE_GOLDEN set, the files are written instead: look at the difference before it
/// is committed.
QString golden(const QString& name, const QString& actual)
{
    QFile file(QStringLiteral(READINESS_SOURCE_DIR) + u"/tests/cli/golden/%1.txt"_s.arg(name));
    if (qEnvironmentVariableIsSet("READINESS_UPDATE_GOLDEN")) {
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.write(actual.toUtf8());
        return actual;
    }
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : u"no such golden file"_s;
}

} // namespace

/// The acceptance report of the sample, word by word: of its last cycle, and of all with every execution.
class tst_AcceptanceReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_jana.setNow(u"2027-01-20T10:00:00Z"_s);
        QCOMPARE(m_jana.run({u"new"_s, kSample, u"--sample"_s}).error(), QString());
    }

    void everyWordIsAsAgreed_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("acceptance-cycle") << QStringList{u"CY-003"_s};
        QTest::newRow("acceptance-all") << QStringList{u"all"_s, u"--executions"_s};
    }
    void everyWordIsAsAgreed()
    {
        QFETCH(QStringList, options);
        const QStringList verb{u"report"_s, kSample, u"acceptance"_s, u"--format"_s, u"text"_s};
        QString text = m_jana.run(verb + options).text();
        // Each sample is another project, so its hashes are its own; the code with them breaks anywhere.
        text.replace(QRegularExpression(u"readiness:1:[0-9a-f:\\s]*"_s), u"readiness:1:…\n\n"_s);
        text.replace(QRegularExpression(u"Content( *)[0-9a-f]{12}"_s), u"Content\\1…"_s);
        const QStringList expected = golden(QString::fromLatin1(QTest::currentDataTag()), text).split(u'\n');
        const QStringList lines = text.split(u'\n');
        for (qsizetype i = 0; i < std::max(lines.size(), expected.size()); ++i)
            QCOMPARE(lines.value(i, u"(no line)"_s), expected.value(i, u"(no line)"_s));
    }

private:
    CommandLine m_jana;
};

READINESS_TEST(tst_AcceptanceReports)
#include "tst_AcceptanceReports.moc"

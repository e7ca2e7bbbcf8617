#include "tests/support/TestMain.h"
#include "ui/paint/PdfRenderer.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace readiness;
using namespace Qt::StringLiterals;

class tst_Platform : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Runs this very test in a second process on the platform that paints nothing.
    void thePlatformThatPaintsNothingIsRefused()
    {
        if (QGuiApplication::platformName() == u"minimal"_s) {
            QTemporaryDir folder;
            const QString path = folder.filePath(u"blank.pdf"_s);
            const ReportDocument document;
            const auto result = PdfRenderer(document).write(path);
            QVERIFY(!result);
            QVERIFY(result.error().text.contains(u"offscreen"_s));
            QVERIFY(!QFile::exists(path));
            return;
        }
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"minimal"_s);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(),
                      {u"tst_Platform"_s, u"thePlatformThatPaintsNothingIsRefused"_s});
        QVERIFY(process.waitForFinished());
        const QByteArray output = process.readAllStandardOutput();
        QVERIFY2(process.exitCode() == 0, output.constData());
        QVERIFY2(output.contains("PASS   : tst_Platform::thePlatformThatPaintsNothingIsRefused()"), output.constData());
    }
};

READINESS_TEST(tst_Platform)
#include "tst_Platform.moc"

#include "tests/support/TestMain.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace readiness::test {

/// Reads from the finished programs which libraries they load.
class tst_LinkedLibraries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLibraryThatIsLoadedIsSeen();
    void allOfCoreLoadsNoGui();
    void theWholeCoreIsLinked();
#ifdef READINESS_PROGRAM
    void theCommandLineLoadsNoWidgets();
#endif
};

namespace {

QString outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0
               ? QString::fromLocal8Bit(process.readAllStandardOutput())
               : QString();
}

/// The Qt modules among the libraries that the program names, for example "Core"; readelf must be able to read it.
QStringList qtModulesLoadedBy(const QString& program)
{
    static const QRegularExpression needed(uR"(\(NEEDED\).*\[libQt\d(\w+)\.so)"_s);
    QStringList modules;
    for (auto found = needed.globalMatch(outputOf(u"readelf"_s, {u"-d"_s, program})); found.hasNext();)
        modules << found.next().captured(1);
    return modules;
}

} // namespace

void tst_LinkedLibraries::aLibraryThatIsLoadedIsSeen()
{
    QVERIFY(qtModulesLoadedBy(QCoreApplication::applicationFilePath()).contains(u"Test"));
}

void tst_LinkedLibraries::allOfCoreLoadsNoGui()
{
    const QStringList modules = qtModulesLoadedBy(QStringLiteral(READINESS_WHOLE_CORE));
    QVERIFY(modules.contains(u"Core"));
    for (const QString& module : modules)
        QVERIFY2(module == u"Core" || module == u"Sql", qPrintable(u"core loads Qt's "_s + module));
}

void tst_LinkedLibraries::theWholeCoreIsLinked()
{
    // The program calls nothing of core: its symbols are there only if the archive was linked as a whole.
    QVERIFY(outputOf(u"nm"_s, {u"-C"_s, u"--defined-only"_s, QStringLiteral(READINESS_WHOLE_CORE)})
                .contains(u" readiness::systemClock()"));
}

#ifdef READINESS_PROGRAM
void tst_LinkedLibraries::theCommandLineLoadsNoWidgets()
{
    const QStringList modules = qtModulesLoadedBy(QStringLiteral(READINESS_PROGRAM));
    QVERIFY(modules.contains(u"Core"));
    for (const QString& module : {u"Widgets"_s, u"PrintSupport"_s, u"SvgWidgets"_s, u"OpenGLWidgets"_s})
        QVERIFY2(!modules.contains(module), qPrintable(u"readiness loads Qt's "_s + module));
}
#endif

} // namespace readiness::test

using readiness::test::tst_LinkedLibraries;
READINESS_TEST(tst_LinkedLibraries)
#include "tst_LinkedLibraries.moc"

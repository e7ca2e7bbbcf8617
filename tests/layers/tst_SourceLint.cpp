#include "tests/layers/SourceLint.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace readiness::test {

/// Feeds the lint with sources that break a rule, and with such that only look like it.
class tst_SourceLint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsForbidden_data();
    void findsWhatIsForbidden();
    void acceptsWhatIsAllowed_data();
    void acceptsWhatIsAllowed();
    void namesPathAndLineOfEachFinding();
    void blanksCommentsAndLiteralsButKeepsLines();
};

void tst_SourceLint::findsWhatIsForbidden_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("finding");

    const auto row = [](const char* name, const char* path, const char* text, const char* finding) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(text) << QString::fromLatin1(finding);
    };
    row("a layer above", "core/rules/Gates.cpp", "#include \"core/project/Edit.h\"", "core/rules may include");
    row("a layer beside", "core/schedule/Float.h", "#include \"core/model/Risk.h\"", "core/schedule may include");
    row("the base includes nothing", "core/base/Id.h", "#include \"core/model/Risk.h\"", "may include nothing");
    row("core includes the user interface", "core/report/A.cpp", "#include \"ui/paint/Canvas.h\"", "core/report may");
    row("paint reaches for the store", "ui/paint/A.cpp", "#include \"core/store/Store.h\"", "ui/paint may include");
    row("another panel", "ui/panels/risks/A.cpp", "#include \"ui/panels/history/B.h\"", "never include each other");
    row("a panel opens the main window", "ui/panels/risks/A.cpp", "#include \"ui/shell/MainWindow.h\"",
        "ui/panels may");
    row("a test from the product", "core/model/A.cpp", "#include \"tests/support/FakeClock.h\"", "not written from");
    row("not from the root", "core/model/A.cpp", "#include \"Risk.h\"", "not written from the root");
    row("upwards", "core/model/A.cpp", "  #  include \"../base/Id.h\"", "not written from the root");
    row("a folder nobody knows", "core/misc/A.cpp", "", "not in the table of layers");

    row("widgets in core", "core/rules/A.cpp", "#include <QtWidgets/QMessageBox>", "does not belong here");
    row("widgets in core, quoted", "core/rules/A.cpp", "#include \"QtWidgets/QLabel\"", "does not belong here");
    row("gui in core", "core/report/A.cpp", "#include <QtGui/QFont>", "does not belong here");
    row("widgets in the command line", "app/cli/main.cpp", "#include <QtWidgets/QApplication>", "does not belong here");
    row("printing in paint", "ui/paint/A.cpp", "#include <QtPrintSupport/QPrinter>", "does not belong here");
    row("a whole module", "core/model/A.cpp", "#include <QtCore>", "whole module");
    row("a whole module, in full", "tests/base/A.cpp", "#include <QtTest/QtTest>", "whole module");

    row("SQL outside the store", "core/project/A.cpp", "#include <QSqlQuery>", "stays inside core/store");
    row("SQL by module", "core/query/A.cpp", "#include <QtSql/QSqlQuery>", "does not belong here");
    row("SQLite outside the store", "core/share/A.cpp", "#include <sqlite3.h>", "stays inside core/store");
    row("Qt's query outside its wrapper", "core/store/A.cpp", "#include <QtSql/QSqlQuery>",
        "inside core/store/Query.h");
    row("keys outside sign", "core/project/A.cpp", "#include <sodium.h>", "stays inside core/sign");
    row("a dialog in a panel", "ui/panels/risks/A.cpp", "#include <QFileDialog>", "stays inside ui/shell, ui/dialogs");
    row("a message box in a form", "ui/forms/A.cpp", "#include <QMessageBox>", "stays inside ui/shell, ui/dialogs");

    row("QDateTime's clock", "core/rules/A.cpp", "auto t = QDateTime::currentDateTimeUtc();", "asks for the time");
    row("milliseconds", "core/share/A.cpp", "x(QDateTime::currentMSecsSinceEpoch());", "asks for the time");
    row("today", "app/cli/A.cpp", "if (QDate::currentDate() > due)", "asks for the time");
    row("C's clock", "core/model/A.cpp", "srand(std::time(nullptr));", "asks for the time");
    row("C's clock, other ways", "core/model/A.cpp", "const time_t t = time(&x);", "asks for the time");
    row("C++'s clock", "core/store/A.cpp", "std::chrono::system_clock::now()", "asks for the time");

    row("SQLite's rows", "core/store/A.cpp", "const int code = sqlite3_step(s);", "steps through rows by itself");
    row("a bare loop", "core/store/A.cpp", "while (query.next())", "takes an error for the last row");
    row("a bare loop over a pointer", "tests/core/store/A.cpp", "while (m_query->next()) {", "takes an error");
    row("a bare loop with a condition", "core/store/A.cpp", "while (rows < 10 && q.next())", "takes an error");
}

void tst_SourceLint::findsWhatIsForbidden()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, finding);
    const QStringList findings = lint(path, text);
    QCOMPARE(findings.size(), 1);
    QVERIFY2(findings.first().contains(finding), qPrintable(findings.first()));
}

void tst_SourceLint::acceptsWhatIsAllowed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");

    const auto row = [](const char* name, const char* path, const char* text) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(text);
    };
    row("its own layer", "core/rules/checks/A.cpp", "#include \"core/rules/Readiness.h\"");
    row("a layer below", "core/rules/A.cpp", "#include \"core/base/Id.h\"\n#include \"core/schedule/Float.h\"");
    row("the same panel", "ui/panels/risks/A.cpp",
        "#include \"ui/panels/risks/B.h\"\n#include \"ui/panels/Panel.h\"\n#include \"ui/shell/Prompts.h\"");
    row("what moc writes", "core/project/Project.cpp", "#include \"Project.moc\"");
    row("a class of core", "core/model/A.h", "#include <QString>\n#include <QtEndian>\n#include <QtCore/QHash>");
    row("SQL in the store", "core/store/A.cpp",
        "#include <QSqlDatabase>\n#include <QtSql/QSqlError>\n#include <sqlite3.h>");
    row("the query wrapper", "core/store/Query.h", "#include <QSqlQuery>");
    row("SQL in a test", "tests/core/store/A.cpp", "#include <QSqlQuery>\n#include \"core/store/Store.h\"");
    row("the clock itself", "core/base/Clock.cpp", "return {QDateTime::currentMSecsSinceEpoch()};");
    row("the time in a test", "tests/core/A.cpp", "QDateTime::currentDateTime();");
    row("a duration", "core/store/A.cpp", "std::chrono::steady_clock::now(); time(row); x.time(); int time = 0;");
    row("the time in a comment", "core/rules/A.cpp", "// QDate::currentDate() is not asked\n/* system_clock\n */");
    row("an include in a comment", "core/rules/A.cpp", "/*\n#include <QtWidgets>\n*/\n// #include <QtGui>");
    row("the time in a text", "core/rules/A.cpp", "const char* s = \"a \\\" system_clock\"; // \"");
    row("the time in a raw text", "core/rules/A.cpp", "auto s = uR\"x(\" system_clock )\" )x\";");
    row("an iterator", "core/store/A.cpp", "while (it.hasNext()) it.next();");
    row("the query wrapper's way", "core/store/A.cpp", "for (;;) { const auto row = query.next(); }");
}

void tst_SourceLint::acceptsWhatIsAllowed()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QCOMPARE(lint(path, text), QStringList());
}

void tst_SourceLint::namesPathAndLineOfEachFinding()
{
    const QStringList findings = lint(u"core/base/A.cpp"_s, u"#include <QtGui>\n\n// a\nsystem_clock x;\n"_s);
    QCOMPARE(findings.size(), 2);
    QVERIFY(findings[0].startsWith(u"core/base/A.cpp:1: "));
    QVERIFY(findings[1].startsWith(u"core/base/A.cpp:4: "));
}

void tst_SourceLint::blanksCommentsAndLiteralsButKeepsLines()
{
    QCOMPARE(codeOnly(u"a /* b\nc */ d // e\nf"_s), u"a     \n     d     \nf"_s);
    QCOMPARE(codeOnly(u"1'000 + u'\"' + x"_s), u"1'000 + u    + x"_s);
    QCOMPARE(codeOnly(u"#include \"core/base/Id.h\""_s), u"#include \"core/base/Id.h\""_s);
}

} // namespace readiness::test

using readiness::test::tst_SourceLint;
READINESS_TEST(tst_SourceLint)
#include "tst_SourceLint.moc"

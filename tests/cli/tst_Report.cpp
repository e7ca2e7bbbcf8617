#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

QStringList reportTo(const QString& path)
{
    return {u"report"_s, kToy, u"sign-off"_s, u"--paper"_s, u"a4"_s, u"-o"_s, path};
}

} // namespace

/// The report as it comes out of the program: the same whenever and wherever it is made, and nothing but its project's.
class tst_Report : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theTextIsTheSameEachTime();
    void theTextHasNoLineThatRunsOver();
    void thePdfShowsTheSameEachTime();
    void thePdfEmbedsItsFonts();
    void verifyKnowsTheContentOfAReport();
    void aFailedReportLeavesTheOldOneAlone();
    void hostileTitlesAreOnlyText();
    void theReportOpensNothingOfAnybodyElse();
    void anEmptyProjectHasAReport();
    void theRiskRegisterIsPrinted();
    void theAcceptanceReportIsPrinted();

private:
    QString pdfText(const QString& name) const
    {
        return m_jana->runProgram(u"pdftotext"_s, {u"-layout"_s, name, u"-"_s}).text();
    }
    QList<QByteArray> pageImages(const QString& name) const;

    QByteArray m_toy, m_hostile;
    std::unique_ptr<CommandLine> m_jana;
};

void tst_Report::initTestCase()
{
    CommandLine person;
    makeToyProject(person);
    m_toy = person.read(kToy);
    const QString longWord(2000, u'W');
    const QStringList titles{u"<img src=\"file:///etc/passwd\"><script>alert(1)</script>"_s,
                             u"![x](file:///etc/passwd) [y](http://example.org/z)"_s,
                             u"right \u202Eto left\u202C and \u2066isolated\u2069"_s, longWord};
    for (const QString& title : titles) {
        const QStringList assignments{u"title="_s + title.left(500), u"guidance="_s + title, u"answer="_s + title};
        QCOMPARE(person.run(QStringList{u"add"_s, kToy, u"checklist_item"_s, u"area=AR-001"_s} + assignments).error(),
                 QString());
    }
    QCOMPARE(person.run({u"set"_s, kToy, u"PJ-001"_s, u"name="_s + titles.front()}).exitCode, 0);
    m_hostile = person.read(kToy);
}

void tst_Report::init()
{
    m_jana = std::make_unique<CommandLine>();
    m_jana->write(kToy, m_toy);
}

QList<QByteArray> tst_Report::pageImages(const QString& name) const
{
    const QString pages = m_jana->path(name + u"-pages"_s);
    QDir().mkpath(pages);
    m_jana->runProgram(u"pdftoppm"_s, {u"-r"_s, u"40"_s, name, pages + u"/p"_s});
    QList<QByteArray> images;
    for (const QFileInfo& page : QDir(pages).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(page.filePath());
        if (file.open(QIODevice::ReadOnly))
            images += QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
    }
    return images;
}

void tst_Report::theTextIsTheSameEachTime()
{
    const QStringList arguments{u"report"_s, kToy, u"sign-off"_s, u"--format"_s, u"text"_s};
    const Outcome first = m_jana->run(arguments);
    QCOMPARE(first.exitCode, 0);
    QVERIFY(first.text().contains(u"Rehearse the migration"));
    QCOMPARE(m_jana->run(arguments).text(), first.text());
    // Nor does it depend on who looks, where, and in which locale.
    CommandLine other;
    other.write(kToy, m_toy);
    other.setVariable(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
    other.setVariable(u"TZ"_s, u"Pacific/Auckland"_s);
    QCOMPARE(other.run(arguments).text(), first.text());
}

void tst_Report::theTextHasNoLineThatRunsOver()
{
    m_jana->write(kToy, m_hostile);
    const QString text = m_jana->run({u"report"_s, kToy, u"sign-off"_s, u"--format"_s, u"text"_s}).text();
    QVERIFY(text.contains(u"<img src="));
    for (const QString& line : text.split(u'\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
    QVERIFY(!text.contains(QChar(0x202E)));
}

void tst_Report::thePdfShowsTheSameEachTime()
{
    QCOMPARE(m_jana->run(reportTo(u"one.pdf"_s)).exitCode, 0);
    m_jana->setVariable(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
    m_jana->setVariable(u"TZ"_s, u"Pacific/Auckland"_s);
    QCOMPARE(m_jana->run(reportTo(u"two.pdf"_s)).exitCode, 0);
    const QString text = pdfText(u"one.pdf"_s);
    QVERIFY(text.contains(u"Rehearse the migration"));
    QCOMPARE(pdfText(u"two.pdf"_s), text);
    const QList<QByteArray> images = pageImages(u"one.pdf"_s);
    QVERIFY(!images.isEmpty());
    QCOMPARE(pageImages(u"two.pdf"_s), images);
}

void tst_Report::thePdfEmbedsItsFonts()
{
    QCOMPARE(m_jana->run(reportTo(u"one.pdf"_s)).exitCode, 0);
    const QStringList lines = m_jana->runProgram(u"pdffonts"_s, {u"one.pdf"_s}).text().split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2);
    static const QRegularExpression embedded(u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+\\s*$"_s);
    for (const QString& font : lines.mid(2)) {
        const auto match = embedded.match(font);
        QVERIFY2(match.hasMatch() && match.captured(1) == u"yes", qPrintable(font));
    }
}

void tst_Report::verifyKnowsTheContentOfAReport()
{
    QCOMPARE(m_jana->run(reportTo(u"one.pdf"_s)).exitCode, 0);
    const Outcome now = m_jana->run({u"verify"_s, kToy, u"one.pdf"_s});
    QCOMPARE(now.exitCode, 0);
    QVERIFY2(now.text().contains(u"Report  UNCHANGED: the file still has exactly the content that the report shows."),
             now.out.constData());
    QCOMPARE(m_jana->run({u"set"_s, kToy, u"C-001"_s, u"status=done"_s}).exitCode, 0);
    const Outcome later = m_jana->run({u"verify"_s, kToy, u"one.pdf"_s, u"--json"_s});
    QCOMPARE(later.exitCode, 1);
    QCOMPARE(later.object()[u"report"][u"matches"].toBool(true), false);
    const Outcome text = m_jana->run({u"verify"_s, kToy, u"one.pdf"_s});
    QCOMPARE(text.exitCode, 1);
    QVERIFY2(text.text().contains(u"Report  CHANGED: the file no longer has the content"), text.out.constData());
    QVERIFY2(text.text().contains(u"History, state and signatures agree."),
             text.out.constData()); // nothing else is wrong
    QCOMPARE(m_jana->run({u"verify"_s, kToy, kToy}).exitCode, 3);
}

void tst_Report::aFailedReportLeavesTheOldOneAlone()
{
    m_jana->write(u"old.pdf"_s, "the old report");
    const auto before = m_jana->contents();
    QCOMPARE(m_jana->run(reportTo(u"missing/new.pdf"_s)).exitCode, 4);
    QCOMPARE(m_jana->run({u"report"_s, kToy, u"sign-off"_s, u"--gate"_s, u"G-009"_s, u"-o"_s, u"old.pdf"_s}).exitCode,
             2);
    QVERIFY(m_jana->contents() == before);

    QFile::setPermissions(m_jana->path(QString()),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    const auto outcome = m_jana->runUnprivileged(reportTo(u"old.pdf"_s));
    QFile::setPermissions(m_jana->path(QString()), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!outcome)
        QSKIP("This machine cannot run a program without root's permissions.");
    QCOMPARE(outcome->exitCode, 4);
    QCOMPARE(outcome->err.count('\n'), 1);
    QVERIFY(m_jana->contents() == before);
}

void tst_Report::hostileTitlesAreOnlyText()
{
    m_jana->write(kToy, m_hostile);
    const Outcome outcome = m_jana->run(reportTo(u"one.pdf"_s));
    QCOMPARE(outcome.error(), QString());
    QCOMPARE(outcome.exitCode, 0);
    const QString text = pdfText(u"one.pdf"_s);
    QVERIFY(text.contains(u"<img src="));
    QVERIFY(text.count(u'W') >= 2000);
    QVERIFY(!text.contains(u"root:"));
}

void tst_Report::theReportOpensNothingOfAnybodyElse()
{
    const QString strace = QStandardPaths::findExecutable(u"strace"_s);
    if (strace.isEmpty())
        QSKIP("strace is not there.");
    m_jana->write(kToy, m_hostile);
    const QString program = QStringLiteral(READINESS_BINARY_DIR) + u"/readiness"_s;
    const Outcome outcome =
        m_jana->runProgram(strace, QStringList{u"-f"_s, u"-qq"_s, u"-e"_s, u"trace=open,openat,connect"_s, u"-o"_s,
                                               u"trace.txt"_s, program}
                                       + reportTo(u"one.pdf"_s));
    if (outcome.exitCode != 0 && m_jana->read(u"trace.txt"_s).isEmpty())
        QSKIP("strace may not trace here.");
    QCOMPARE(outcome.exitCode, 0);
    static const QRegularExpression opened(u"\\bopen(?:at)?\\([^\"]*\"([^\"]*)\""_s);
    static const QRegularExpression allowed(
        u"^(/usr/|/lib|/etc/(fonts/|ld\\.so|localtime|timezone)|/proc/|/sys/|/dev/|/var/cache/fontconfig|/tmp/readiness|/tmp/qt_temp)"_s);
    const QString trace = QString::fromUtf8(m_jana->read(u"trace.txt"_s));
    QVERIFY(trace.contains(kToy));
    const QString home = m_jana->home();
    QStringList strange;
    for (auto matches = opened.globalMatch(trace); matches.hasNext();) {
        const QString path = matches.next().captured(1);
        const bool isOurs =
            !path.startsWith(u'/') || path.startsWith(home) || path.startsWith(QStringLiteral(READINESS_BINARY_DIR));
        if (!isOurs && !allowed.match(path).hasMatch())
            strange += path;
    }
    QVERIFY2(strange.isEmpty(), qPrintable(strange.join(u' ')));
    QVERIFY(!trace.contains(u"sa_family=AF_INET"));
}

void tst_Report::anEmptyProjectHasAReport()
{
    QCOMPARE(m_jana->run({u"new"_s, u"empty.readiness"_s}).exitCode, 0);
    QCOMPARE(m_jana->run({u"report"_s, u"empty.readiness"_s, u"sign-off"_s, u"-o"_s, u"empty.pdf"_s}).exitCode, 0);
    QVERIFY(pdfText(u"empty.pdf"_s).contains(u"No decision yet")); // the words of the window
}

void tst_Report::theRiskRegisterIsPrinted()
{
    const auto add = [this](const QStringList& fields) {
        return m_jana->run(QStringList{u"add"_s, kToy} + fields).exitCode;
    };
    QCOMPARE(add({u"risk"_s, u"title=Too slow"_s, u"inherent_probability=4"_s, u"inherent_impact=4"_s}), 0);
    QCOMPARE(add({u"issue"_s, u"title=Stuck"_s, u"stops_critical_process=yes"_s}), 0);
    QCOMPARE(m_jana->run({u"report"_s, kToy, u"risk-register"_s, u"-o"_s, u"risks.pdf"_s}).error(), QString());
    const QString text = pdfText(u"risks.pdf"_s);
    for (const QString& part : {u"R-001"_s, u"Too slow"_s, u"Almost certain"_s, u"Stuck"_s, u"Blockers of go-live"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    const QString plain = m_jana->run({u"report"_s, kToy, u"risk-register"_s, u"--format"_s, u"text"_s}).text();
    QVERIFY(plain.contains(u"1: R-001"));
    for (const QString& line : plain.split(u'\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
}

void tst_Report::theAcceptanceReportIsPrinted()
{
    const auto run = [this](const QStringList& words) { return m_jana->run(words); };
    const auto add = [&](const QStringList& fields) { return run(QStringList{u"add"_s, kToy} + fields).error(); };
    QCOMPARE(add({u"suite"_s, u"title=Orders"_s}), QString());
    QCOMPARE(add({u"test_case"_s, u"title=Send an order"_s, u"suite=Orders"_s, u"expected=It is sent."_s}), QString());
    QCOMPARE(add({u"cycle"_s, u"title=First cycle"_s, u"suites=Orders"_s}), QString());
    QCOMPARE(run({u"report"_s, kToy, u"acceptance"_s, u"First cycle"_s, u"-o"_s, u"tests.pdf"_s}).error(), QString());
    const QString text = pdfText(u"tests.pdf"_s);
    for (const QString& part : {u"Acceptance report"_s, u"First cycle"_s, u"Send an order"_s, u"No exit criteria"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    const QString all = run({u"report"_s, kToy, u"acceptance"_s, u"all"_s, u"--format"_s, u"text"_s}).text();
    QVERIFY(all.contains(u"All test cycles"));
    for (const QString& line : all.split(u'\n'))
        QVERIFY2(line.size() <= 100, qPrintable(line));
    QVERIFY(!run({u"report"_s, kToy, u"acceptance"_s, u"Second cycle"_s, u"-o"_s, u"x.pdf"_s}).error().isEmpty());
}

READINESS_TEST(tst_Report)
#include "tst_Report.moc"

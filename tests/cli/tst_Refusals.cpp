#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <sys/stat.h>

using namespace readiness::test;
using namespace Qt::StringLiterals;

/// Whatever is refused: the exit code says whose fault it is, one line on standard error says what to do, nothing is
/// printed, and nothing in the folder has changed.
class tst_Refusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUsage_data();
    void wrongUsage() { refuses(2); }
    void refusedFiles_data();
    void refusedFiles() { refuses(3); }
    void failuresOfTheSystem_data();
    void failuresOfTheSystem() { refuses(4); }
    void theAnswerNo_data();
    void theAnswerNo() { refuses(1); }
    void aClockThatIsSetToNoTimeIsRefused();
    void whatIsNotUtf8IsRefused();
    void aNewProjectDoesNotHideKeptWork();
    void whatCannotReachTheFileIsKept();
    void readingNeedsNoPermissionToWrite();
    void theSystemUserIsTheAuthorByDefault();

private:
    void refuses(int exitCode);
    void fakeFiles();

    CommandLine m_jana;
};

namespace {

void columns()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
}

void row(const char* name, const QStringList& arguments, const QString& says)
{
    QTest::newRow(name) << arguments << says;
}

} // namespace

void tst_Refusals::initTestCase()
{
    makeToyProject(m_jana);
    QCOMPARE(m_jana.run({u"new"_s, u"empty.readiness"_s}).exitCode, 0);
    QCOMPARE(m_jana.run({u"add"_s, kToy, u"gate"_s, u"title=Data migration"_s}).exitCode, 0);
    QCOMPARE(m_jana
                 .run({u"add"_s, kToy, u"waiver"_s, u"subject=C-001"_s, u"reason=Rehearsed elsewhere"_s,
                       u"approver=P-001"_s, u"expires=2027-03-31"_s, u"--as"_s, u"Lena"_s})
                 .exitCode,
             0);
    fakeFiles();
}

void tst_Refusals::fakeFiles()
{
    const QByteArray good = m_jana.read(kToy);
    const auto patched = [&](qsizetype at, const QByteArray& bytes) {
        return QByteArray(good).replace(at, bytes.size(), bytes);
    };
    m_jana.write(u"text.readiness"_s, "this is a text\n");
    m_jana.write(u"nothing.readiness"_s, {});
    m_jana.write(u"half.readiness"_s, good.left(good.size() / 2));
    m_jana.write(u"newer.readiness"_s, patched(60, QByteArray("\x00\x00\x27\x0f", 4))); // user_version of the header
    m_jana.write(u"other.readiness"_s, patched(68, "ABCD"));                            // application id
    m_jana.write(u"damaged.readiness"_s, patched(good.size() / 2, QByteArray(4096, '\x5a')));
    QDir().mkpath(m_jana.path(u"folder.readiness"_s));
    QCOMPARE(::mkfifo(qPrintable(m_jana.path(u"pipe.readiness"_s)), 0600), 0);
    QFile large(m_jana.path(u"large.bin"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(10 * 1024 * 1024 + 1));
}

void tst_Refusals::refuses(int exitCode)
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const auto before = m_jana.contents();
    for (const QStringList& options : {QStringList(), QStringList{u"--json"_s}}) {
        const Outcome outcome = m_jana.run(arguments + options);
        QCOMPARE(outcome.text(), QString());
        QVERIFY2(outcome.error().contains(says), outcome.err.constData());
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY(outcome.err.startsWith("readiness: ") && outcome.err.endsWith('\n'));
        QCOMPARE(outcome.exitCode, exitCode);
        QVERIFY(m_jana.contents() == before);
    }
}

void tst_Refusals::wrongUsage_data()
{
    columns();
    row("unknown verb", {u"frobnicate"_s}, u"no verb “frobnicate”"_s);
    row("a file without a verb", {kToy}, u"readiness info toy.readiness"_s);
    row("unknown option", {u"info"_s, kToy, u"--frobnicate"_s}, u"frobnicate"_s);
    row("no file", {u"info"_s}, u"Name the project file"_s);
    row("an empty file name", {u"info"_s, QString()}, u"No file was named"_s);
    row("one argument too many", {u"info"_s, kToy, u"more"_s}, u"“more” is one argument too many"_s);
    row("too many for playbooks", {u"playbooks"_s, u"more"_s}, u"“more” is one argument too many"_s);
    row("too many for gate", {u"gate"_s, kToy, u"G-001"_s, u"G-002"_s}, u"“G-002” is one argument too many"_s);
    row("too many for diff", {u"diff"_s, kToy, u"more"_s, u"--since"_s, u"2027-01-01"_s},
        u"“more” is one argument too many"_s);
    row("no kind", {u"list"_s, kToy}, u"such as checklist_item"_s);
    row("unknown kind", {u"list"_s, kToy, u"unicorn"_s}, u"no kind “unicorn”. The kinds are: project, area"_s);
    row("unknown kind to add", {u"add"_s, kToy, u"unicorn"_s, u"title=x"_s}, u"no kind “unicorn”"_s);
    row("a sign-off added by hand", {u"add"_s, kToy, u"sign_off"_s, u"signer=x"_s}, u"readiness sign"_s);
    row("no reference", {u"show"_s, kToy}, u"such as C-001"_s);
    row("unknown reference", {u"show"_s, kToy, u"C-999"_s}, u"no checklist item “C-999”"_s);
    row("ambiguous name", {u"show"_s, kToy, u"Data migration"_s}, u"AR-001 “Data migration”, G-002 “Data migration”"_s);
    row("nothing to set", {u"set"_s, kToy, u"C-001"_s}, u"such as status=done"_s);
    row("no assignment", {u"set"_s, kToy, u"C-001"_s, u"status"_s}, u"“status” is not an assignment"_s);
    row("unknown field", {u"set"_s, kToy, u"C-001"_s, u"colour=red"_s},
        u"no field “colour”. Its fields are: area, title"_s);
    row("a field that is kept", {u"set"_s, kToy, u"C-001"_s, u"due_date=2027-01-01"_s}, u"due_date"_s);
    row("a field given twice", {u"set"_s, kToy, u"C-001"_s, u"status=done"_s, u"status=blocked"_s},
        u"status is given twice"_s);
    row("a field given twice to add", {u"add"_s, kToy, u"person"_s, u"name=x"_s, u"name=y"_s},
        u"name is given twice"_s);
    row("a removal decided twice", {u"set"_s, kToy, u"C-001"_s, u"removed=no"_s, u"removed=yes"_s},
        u"removed is given twice"_s);
    row("too many for key list", {u"key"_s, u"list"_s, u"more"_s},
        u"“more” is one argument too many. Write: readiness key list"_s);
    row("too many for key create", {u"key"_s, u"create"_s, u"Jana"_s}, u"“Jana” is one argument too many"_s);
    row("bad choice", {u"set"_s, kToy, u"C-001"_s, u"status=nearly"_s}, u"must be one of not_started, in_progress"_s);
    row("bad date", {u"set"_s, kToy, u"C-001"_s, u"due=2027-02-30"_s}, u"due must be a day such as 2027-03-01"_s);
    row("out of range", {u"set"_s, kToy, u"C-001"_s, u"completeness=101"_s}, u"between 0 and 100"_s);
    row("the second of two is bad", {u"set"_s, kToy, u"C-001"_s, u"status=done"_s, u"maturity=9"_s},
        u"between 0 and 5"_s);
    row("a wrong kind of record", {u"set"_s, kToy, u"C-001"_s, u"owner=AR-001"_s}, u"one of the people is needed"_s);
    row("a required field is missing", {u"add"_s, kToy, u"checklist_item"_s, u"title=No area"_s}, u"area"_s);
    row("a control character", {u"set"_s, kToy, u"C-001"_s, u"title=a\u0001b"_s}, u"U+0001"_s);
    row("an attachment that is too large",
        {u"add"_s, kToy, u"evidence"_s, u"record=C-001"_s, u"title=x"_s, u"file=large.bin"_s}, u"10 MB"_s);
    row("bad condition", {u"list"_s, kToy, u"person"_s, u"--where"_s, u"name"_s}, u"is not a condition"_s);
    row("condition on an unknown field", {u"list"_s, kToy, u"person"_s, u"--where"_s, u"colour=red"_s},
        u"no field “colour”"_s);
    row("unknown gate", {u"gate"_s, kToy, u"G-009"_s}, u"no gate “G-009”"_s);
    row("something else than a gate", {u"gate"_s, kToy, u"C-001"_s}, u"is a checklist item"_s);
    row("no gate at all", {u"gate"_s, u"empty.readiness"_s}, u"has no gate yet"_s);
    row("an area that is used", {u"remove"_s, kToy, u"AR-001"_s}, u"it is the area of C-001"_s);
    row("a person who is needed", {u"remove"_s, kToy, u"P-001"_s}, u"it is the approver of W-001"_s);
    row("a waiver that its approver asks for",
        {u"add"_s, kToy, u"waiver"_s, u"subject=C-002"_s, u"reason=x"_s, u"approver=P-001"_s, u"expires=2027-03-31"_s},
        u"approver"_s);
    row("no report", {u"report"_s, kToy}, u"report: sign-off"_s);
    row("unknown report", {u"report"_s, kToy, u"poem"_s}, u"no report “poem”"_s);
    row("no place for the report", {u"report"_s, kToy, u"sign-off"_s}, u"-o report.pdf"_s);
    row("unknown format", {u"report"_s, kToy, u"sign-off"_s, u"--format"_s, u"html"_s}, u"no format “html”"_s);
    row("unknown paper", {u"report"_s, kToy, u"sign-off"_s, u"--paper"_s, u"a5"_s, u"-o"_s, u"x.pdf"_s},
        u"no paper “a5”"_s);
    row("bad limit", {u"log"_s, kToy, u"--limit"_s, u"0"_s}, u"from 1"_s);
    row("no time", {u"diff"_s, kToy}, u"--since"_s);
    row("bad time", {u"diff"_s, kToy, u"--since"_s, u"yesterday"_s}, u"“yesterday” is not a time"_s);
    row("no other copy", {u"merge"_s, kToy}, u"readiness merge FILE OTHER…"_s);
    row("the target of new exists", {u"new"_s, kToy}, u"exists already"_s);
    row("unknown playbook", {u"new"_s, u"x.readiness"_s, u"--playbook"_s, u"none"_s, u"--go-live"_s, u"2027-03-01"_s},
        u"no playbook “none”"_s);
    row("a playbook without go-live", {u"new"_s, u"x.readiness"_s, u"--playbook"_s, u"golive-generic"_s},
        u"--go-live 2027-03-01"_s);
    row("bad go-live", {u"new"_s, u"x.readiness"_s, u"--go-live"_s, u"soon"_s}, u"“soon” is not a time"_s);
    row("a sample with a name", {u"new"_s, u"x.readiness"_s, u"--sample"_s, u"--name"_s, u"x"_s},
        u"Leave out --name"_s);
    row("the target of a sample exists", {u"new"_s, kToy, u"--sample"_s}, u"exists already"_s);
    row("a range of two kinds", {u"set"_s, kToy, u"C-001..G-001"_s, u"title=x"_s}, u"“C-001..G-001” is no range"_s);
    row("a range backwards", {u"set"_s, kToy, u"C-002..C-001"_s, u"status=done"_s}, u"“C-002..C-001” is no range"_s);
    row("one of several is unknown", {u"set"_s, kToy, u"C-001,C-999"_s, u"status=done"_s},
        u"no checklist item “C-999”"_s);
    row("one of several refuses the field", {u"set"_s, kToy, u"C-001,P-001"_s, u"status=done"_s},
        u"no field “status”"_s);
    row("unknown time zone", {u"new"_s, u"x.readiness"_s, u"--time-zone"_s, u"Mars/Base"_s},
        u"no time zone “Mars/Base”"_s);
}

void tst_Refusals::refusedFiles_data()
{
    columns();
    const std::pair<const char*, QString> files[] = {
        {"text.readiness", u"is not a project file"_s},
        {"nothing.readiness", u"is empty"_s},
        {"half.readiness", u"is damaged"_s},
        {"newer.readiness", u"newer"_s},
        {"other.readiness", u"another application"_s},
        {"damaged.readiness", u"damaged"_s},
        {"folder.readiness", u"is a folder"_s},
        {"pipe.readiness", u"is a pipe"_s},
    };
    for (const auto& [name, says] : files) {
        const QString file = QString::fromLatin1(name);
        row(qPrintable(u"read "_s + file), {u"info"_s, file}, says);
        row(qPrintable(u"write "_s + file), {u"add"_s, file, u"person"_s, u"name=x"_s}, says);
        row(qPrintable(u"merge "_s + file), {u"merge"_s, kToy, file}, says);
    }
    row("another project", {u"merge"_s, kToy, u"empty.readiness"_s}, u"holds another project"_s);
}

void tst_Refusals::failuresOfTheSystem_data()
{
    columns();
    row("missing file", {u"info"_s, u"missing.readiness"_s}, u"There is no file"_s);
    row("missing other copy", {u"merge"_s, kToy, u"missing.readiness"_s}, u"There is no file"_s);
    row("missing folder for a project", {u"new"_s, u"nowhere/x.readiness"_s}, u"nowhere/x.readiness"_s);
    row("missing folder for a report", {u"report"_s, kToy, u"sign-off"_s, u"-o"_s, u"nowhere/x.pdf"_s},
        u"nowhere/x.pdf"_s);
    row("a report onto a folder", {u"report"_s, kToy, u"sign-off"_s, u"-o"_s, u"folder.readiness"_s},
        u"folder.readiness"_s);
    row("missing evidence", {u"add"_s, kToy, u"evidence"_s, u"record=C-001"_s, u"title=x"_s, u"file=missing.txt"_s},
        u"missing.txt"_s);
    row("a folder as evidence",
        {u"add"_s, kToy, u"evidence"_s, u"record=C-001"_s, u"title=x"_s, u"file=folder.readiness"_s},
        u"folder.readiness"_s);
}

void tst_Refusals::theAnswerNo_data()
{
    columns();
    row("nothing to undo", {u"undo"_s, kToy, u"--as"_s, u"Nobody"_s}, u"nothing of Nobody to undo"_s);
}

void tst_Refusals::aClockThatIsSetToNoTimeIsRefused()
{
    for (const QString& time : {u"yesterday"_s, u"2027-02-30T09:00:00Z"_s, u"9999-01-01T00:00:00Z"_s}) {
        m_jana.setNow(time);
        const Outcome outcome = m_jana.run({u"set"_s, kToy, u"C-001"_s, u"status=done"_s});
        m_jana.setNow(u"2027-02-01T09:00:00Z"_s);
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.err.count('\n'), 1);
        QVERIFY2(outcome.error().contains(u"READINESS_NOW"), outcome.err.constData());
    }
    QCOMPARE(m_jana.run({u"show"_s, kToy, u"C-001"_s, u"--json"_s}).object()[u"status"].toString(), u"not_started"_s);
}

void tst_Refusals::whatIsNotUtf8IsRefused()
{
    const auto before = m_jana.contents();
    const QString script = u"exec \"$0\" add toy.readiness person \"name=$(printf 'Wei\\337')\""_s; // as Latin-1 has it
    const Outcome outcome =
        m_jana.runProgram(u"/bin/sh"_s, {u"-c"_s, script, QStringLiteral(READINESS_BINARY_DIR) + u"/readiness"_s});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.text(), QString());
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY2(outcome.error().contains(u"“name=Wei�” is not valid UTF-8"), outcome.err.constData());
    QVERIFY(m_jana.contents() == before);
}

void tst_Refusals::aNewProjectDoesNotHideKeptWork()
{
    CommandLine omar(u"Omar Haddad"_s);
    makeToyProject(omar);
    if (!omar.runUnprivileged({u"info"_s, kToy}))
        QSKIP("This machine cannot run a program without root's permissions.");
    QFile::setPermissions(omar.path(QString()),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    QCOMPARE(omar.runUnprivileged({u"set"_s, kToy, u"C-001"_s, u"status=done"_s})->exitCode, 4);
    QFile::setPermissions(omar.path(QString()), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(QFile::remove(omar.path(kToy)));
    const Outcome outcome = *omar.runUnprivileged({u"new"_s, kToy});
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(!QFile::exists(omar.path(kToy)));
    static const QRegularExpression copy(u"copy (\\S+) to its place"_s);
    const QString kept = copy.match(outcome.error()).captured(1);
    QVERIFY2(QFile::copy(kept, omar.path(kToy)), outcome.err.constData());
    QCOMPARE(omar.runUnprivileged({u"show"_s, kToy, u"C-001"_s, u"--json"_s})->object()[u"status"].toString(),
             u"done"_s);
}

void tst_Refusals::whatCannotReachTheFileIsKept()
{
    CommandLine omar(u"Omar Haddad"_s);
    makeToyProject(omar);
    if (!omar.runUnprivileged({u"info"_s, kToy}))
        QSKIP("This machine cannot run a program without root's permissions.");
    const QByteArray before = omar.read(kToy);
    QFile::setPermissions(omar.path(QString()),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    const Outcome outcome = *omar.runUnprivileged({u"set"_s, kToy, u"C-001"_s, u"status=done"_s});
    const Outcome meanwhile = *omar.runUnprivileged({u"info"_s, kToy, u"--json"_s});
    QFile::setPermissions(omar.path(QString()), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(outcome.exitCode, 4);
    QCOMPARE(outcome.err.count('\n'), 1);
    QVERIFY2(outcome.error().contains(u"kept"), outcome.err.constData());
    QCOMPARE(omar.contents().keys(), QStringList{kToy});
    QVERIFY(omar.read(kToy) == before);
    QCOMPARE(meanwhile.object()[u"unpublished_edits"].toInt(), 1);

    QCOMPARE(omar.runUnprivileged({u"add"_s, kToy, u"person"_s, u"name=Lena"_s})->exitCode, 0);
    CommandLine lena(u"Lena"_s);
    lena.write(kToy, omar.read(kToy));
    QCOMPARE(lena.run({u"show"_s, kToy, u"C-001"_s, u"--json"_s}).object()[u"status"].toString(), u"done"_s);
    QCOMPARE(lena.run({u"info"_s, kToy, u"--json"_s}).object()[u"unpublished_edits"].toInt(), 0);
}

void tst_Refusals::readingNeedsNoPermissionToWrite()
{
    CommandLine omar(u"Omar Haddad"_s);
    makeToyProject(omar);
    QFile::setPermissions(omar.path(kToy), QFile::ReadOwner | QFile::ReadOther);
    QFile::setPermissions(omar.path(QString()),
                          QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
    for (const QStringList& arguments : {QStringList{u"info"_s, kToy}, QStringList{u"list"_s, kToy, u"area"_s},
                                         QStringList{u"log"_s, kToy}, QStringList{u"verify"_s, kToy}}) {
        const auto outcome = omar.runUnprivileged(arguments);
        if (!outcome)
            QSKIP("This machine cannot run a program without root's permissions.");
        QCOMPARE(outcome->error(), QString());
        QCOMPARE(outcome->exitCode, 0);
    }
    QFile::setPermissions(omar.path(QString()), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(omar.contents().keys(), QStringList{kToy});
}

void tst_Refusals::theSystemUserIsTheAuthorByDefault()
{
    CommandLine person;
    makeToyProject(person);
    person.setVariable(u"READINESS_AUTHOR"_s, QString());
    person.setVariable(u"LOGNAME"_s, u"jweiss"_s);
    QCOMPARE(person.run({u"set"_s, kToy, u"C-001"_s, u"status=done"_s}).exitCode, 0);
    QCOMPARE(person.run({u"set"_s, kToy, u"C-001"_s, u"maturity=2"_s, u"--as"_s, u"Lena"_s}).exitCode, 0);
    const QJsonArray log = person.run({u"log"_s, kToy, u"--limit"_s, u"2"_s, u"--json"_s}).array();
    QCOMPARE(log[0][u"author"].toString(), u"Lena"_s);
    QCOMPARE(log[1][u"author"].toString(), u"jweiss"_s);
}

READINESS_TEST(tst_Refusals)
#include "tst_Refusals.moc"

#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

QStringList setting(const QString& reference, const QStringList& assignments)
{
    return QStringList{u"set"_s, kToy, reference} + assignments;
}

} // namespace

/// What the verbs that write put into the file, and what they tell of it.
class tst_Writing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void severalRecordsAreSetAtOnce();
    void aRangePassesOverMissingNumbers();
    void aNameWithACommaIsOneRecord();
    void severalRecordsAreAnArrayInJson();
    void theSampleProjectIsCreated();
    void anAttachedFileIsSavedAsItWas();
    void savingReplacesNothingUnasked();
    void removedRecordsHaveTheirCodesInTheLog();

private:
    QString statusOf(const QString& ref) const
    {
        return m_jana->run({u"show"_s, kToy, ref, u"--json"_s}).object()[u"status"].toString();
    }
    QJsonArray log() const { return m_jana->run({u"log"_s, kToy, u"--json"_s}).array(); }

    QByteArray m_toy;
    std::unique_ptr<CommandLine> m_jana;
};

void tst_Writing::initTestCase()
{
    CommandLine person;
    makeToyProject(person);
    for (const QString& title : {u"Third"_s, u"Fourth"_s, u"Plan, rehearse, go"_s})
        QCOMPARE(person.run({u"add"_s, kToy, u"checklist_item"_s, u"area=AR-001"_s, u"title="_s + title}).exitCode, 0);
    m_toy = person.read(kToy);
}

void tst_Writing::init()
{
    m_jana = std::make_unique<CommandLine>();
    m_jana->write(kToy, m_toy);
}

void tst_Writing::severalRecordsAreSetAtOnce()
{
    const qsizetype before = log().size();
    const Outcome outcome = m_jana->run(setting(
        u"c-001, C-003..C-005,C-003"_s, {u"confirmed_by=Jana Weiß"_s, u"confirmed_on=2027-02-01"_s, u"status=done"_s}));
    QCOMPARE(outcome.error(), QString());
    QCOMPARE(outcome.exitCode, 0);
    for (const QString& ref : {u"C-001"_s, u"C-003"_s, u"C-004"_s, u"C-005"_s})
        QCOMPARE(statusOf(ref), u"done"_s);
    QCOMPARE(statusOf(u"C-002"_s), u"not_started"_s);
    const QJsonArray after = log();
    QCOMPARE(after.size(), before + 1);
    QCOMPARE(after[0][u"label"].toString(),
             u"Set confirmed_by, confirmed_on, status of C-001, C-003, C-004 and 1 more"_s);

    QCOMPARE(m_jana->run({u"undo"_s, kToy}).exitCode, 0);
    for (const QString& ref : {u"C-001"_s, u"C-003"_s, u"C-004"_s, u"C-005"_s})
        QCOMPARE(statusOf(ref), u"not_started"_s);
}

void tst_Writing::aRangePassesOverMissingNumbers()
{
    QCOMPARE(m_jana->run({u"remove"_s, kToy, u"C-003"_s}).exitCode, 0);
    QCOMPARE(m_jana->run(setting(u"C-002..C-004"_s, {u"status=blocked"_s})).error(), QString());
    QCOMPARE(statusOf(u"C-002"_s), u"blocked"_s);
    QCOMPARE(statusOf(u"C-004"_s), u"blocked"_s);
    QCOMPARE(statusOf(u"C-001"_s), u"not_started"_s);
    QCOMPARE(m_jana->run(setting(u"C-003..C-004"_s, {u"status=done"_s})).exitCode, 2); // its ends must be there
}

void tst_Writing::aNameWithACommaIsOneRecord()
{
    QCOMPARE(m_jana->run(setting(u"Plan, rehearse, go"_s, {u"status=blocked"_s})).error(), QString());
    QCOMPARE(statusOf(u"C-005"_s), u"blocked"_s);
}

void tst_Writing::severalRecordsAreAnArrayInJson()
{
    const QJsonArray several = m_jana->run(setting(u"C-004,C-001"_s, {u"status=done"_s, u"--json"_s})).array();
    QCOMPARE(several.size(), 2);
    QCOMPARE(several[0][u"ref"].toString(), u"C-004"_s);
    QCOMPARE(several[1][u"status"].toString(), u"done"_s);
    QCOMPARE(m_jana->run(setting(u"C-001"_s, {u"status=done"_s, u"--json"_s})).object()[u"ref"].toString(), u"C-001"_s);
}

void tst_Writing::theSampleProjectIsCreated()
{
    const QString file = u"sample.readiness"_s;
    QCOMPARE(m_jana->run({u"new"_s, file, u"--sample"_s}).text(), u"Created the sample project sample.readiness.\n"_s);
    const QJsonObject info = m_jana->run({u"info"_s, file, u"--json"_s}).object();
    QVERIFY(info[u"records"][u"checklist_item"].toInt() > 20);
    QVERIFY(info[u"readiness"].toDouble() > 0);
    QCOMPARE(info[u"unpublished_edits"].toInt(), 0);
    QCOMPARE(m_jana->run({u"verify"_s, file}).exitCode, 0);
    QCOMPARE(m_jana->run({u"gate"_s, file}).exitCode, 1); // four weeks before go-live
    const QJsonObject project = m_jana->run({u"new"_s, u"second.readiness"_s, u"--sample"_s, u"--json"_s}).object();
    QCOMPARE(project[u"ref"].toString(), u"PJ-001"_s);
    QCOMPARE(project[u"name"], info[u"name"]);
}

void tst_Writing::anAttachedFileIsSavedAsItWas()
{
    const QByteArray bytes("\0one\r\ntwo\xff", 10);
    m_jana->write(u"minutes.bin"_s, bytes);
    const QString evidence =
        m_jana->run({u"add"_s, kToy, u"evidence"_s, u"record=C-001"_s, u"title=Minutes"_s, u"file=minutes.bin"_s})
            .text()
            .trimmed();
    const Outcome saved = m_jana->run({u"show"_s, kToy, evidence, u"--save"_s, u"out.bin"_s});
    QCOMPARE(saved.text(), u"Wrote out.bin (10 bytes).\n"_s);
    QCOMPARE(saved.exitCode, 0);
    QCOMPARE(m_jana->read(u"out.bin"_s), bytes);
    QVERIFY(!QFileInfo(m_jana->path(u"out.bin"_s)).isExecutable());
    const Outcome json = m_jana->run({u"show"_s, kToy, evidence, u"--save"_s, u"more.bin"_s, u"--json"_s});
    QCOMPARE(json.object()[u"file_name"].toString(), u"minutes.bin"_s);
    QCOMPARE(m_jana->read(u"more.bin"_s), bytes);
}

void tst_Writing::savingReplacesNothingUnasked()
{
    m_jana->write(u"minutes.bin"_s, "new");
    m_jana->write(u"old.bin"_s, "old");
    const QString evidence =
        m_jana->run({u"add"_s, kToy, u"evidence"_s, u"record=C-001"_s, u"title=Minutes"_s, u"file=minutes.bin"_s})
            .text()
            .trimmed();
    QVERIFY(QFile::link(m_jana->path(u"nowhere"_s), m_jana->path(u"link.bin"_s)));
    const auto before = m_jana->contents();
    const auto refuses = [&](const QStringList& options, const QString& says, int exitCode = 2) {
        const Outcome outcome = m_jana->run(QStringList{u"show"_s, kToy} + options);
        return outcome.exitCode == exitCode && outcome.error().contains(says) && outcome.out.isEmpty()
               && m_jana->contents() == before;
    };
    QVERIFY(refuses({evidence, u"--save"_s, u"old.bin"_s}, u"exists already"_s));
    QVERIFY(refuses({evidence, u"--save"_s, u"link.bin"_s}, u"exists already"_s));
    QVERIFY(refuses({evidence, u"--save"_s, kToy, u"--force"_s}, u"is a project"_s));
    QVERIFY(refuses({evidence, u"--save"_s, u"."_s, u"--force"_s}, u"is a folder"_s));
    QVERIFY(refuses({evidence, u"--save"_s, u"missing/out.bin"_s}, u"missing/out.bin"_s, 4));
    QVERIFY(refuses({evidence, u"--save"_s, QString()}, u"--save minutes.pdf"_s));
    QVERIFY(refuses({evidence, u"--force"_s}, u"--save minutes.pdf"_s));
    QVERIFY(refuses({u"C-001"_s, u"--save"_s, u"out.bin"_s}, u"C-001 has no file to save"_s));
    QCOMPARE(m_jana->run({u"show"_s, kToy, evidence, u"--save"_s, u"old.bin"_s, u"--force"_s}).error(), QString());
    QCOMPARE(m_jana->read(u"old.bin"_s), QByteArray("new"));
}

void tst_Writing::removedRecordsHaveTheirCodesInTheLog()
{
    QCOMPARE(m_jana->run(setting(u"C-002"_s, {u"owner=Omar Haddad"_s, u"status=in_progress"_s})).exitCode, 0);
    QCOMPARE(m_jana->run(setting(u"C-002"_s, {u"owner="_s})).exitCode, 0);
    QCOMPARE(m_jana->run({u"remove"_s, kToy, u"P-002"_s}).exitCode, 0);
    QCOMPARE(m_jana->run({u"remove"_s, kToy, u"C-002"_s}).exitCode, 0);
    const QString text = m_jana->run({u"log"_s, kToy}).text();
    QVERIFY2(text.contains(u"C-002 removed “Is the data clean?”"), qPrintable(text));
    QVERIFY2(text.contains(u"C-002 owner: (empty) → “Omar Haddad”"), qPrintable(text));
    static const QRegularExpression hex(u"\\b[0-9a-f]{8,}\\b"_s);
    QVERIFY2(!hex.match(text).hasMatch(), qPrintable(hex.match(text).captured()));
    QCOMPARE(m_jana->run({u"log"_s, kToy, u"C-002"_s, u"--json"_s}).array()[0][u"changes"][0][u"field"].toString(),
             u"removed"_s);
}

READINESS_TEST(tst_Writing)
#include "tst_Writing.moc"

#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

QStringList refsIn(const QJsonArray& records)
{
    QStringList refs;
    for (const QJsonValue& record : records)
        refs += record[u"ref"].toString();
    return refs;
}

} // namespace

/// Two people with a copy each, and what becomes of what they did apart.
class tst_Copies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void mergeBringsInWhatTheOtherDid();
    void bothValuesOfAConflictStayUntilSomebodyDecides();
    void theSameCodeInTwoCopiesIsAmbiguous();
    void removedHereAndEditedThereIsAConflict();
    void undoTakesBackTheWholeChange();
    void undoIsRefusedWhereAnotherValueHasComeIn();
    void undoTakesBackOnlyOnesOwn();
    void commentsAndEvidenceGoAndComeBackWithTheirRecord();
    void anAttachmentIsKeptByItsContent();
    void anAttachmentOfTenMegabytesIsTaken();
    void aFileOfTheFirstVersionOpensWithAllItHolds();

private:
    /// The other's copy comes by mail, and is merged.
    Outcome merge(const QStringList& options = {}) const
    {
        m_jana->write(u"from-omar.readiness"_s, m_omar->read(kToy));
        return m_jana->run(QStringList{u"merge"_s, kToy, u"from-omar.readiness"_s} + options);
    }
    QJsonObject shown(const CommandLine& person, const QString& ref) const
    {
        return person.run({u"show"_s, kToy, ref, u"--json"_s}).object();
    }

    QByteArray m_toy;
    std::unique_ptr<CommandLine> m_jana, m_omar;
};

void tst_Copies::initTestCase()
{
    CommandLine person;
    makeToyProject(person);
    m_toy = person.read(kToy);
}

void tst_Copies::init()
{
    m_jana = std::make_unique<CommandLine>();
    m_omar = std::make_unique<CommandLine>(u"Omar Haddad"_s);
    for (CommandLine* person : {m_jana.get(), m_omar.get()}) {
        person->write(kToy, m_toy);
        person->setNow(u"2027-02-02T09:00:00Z"_s);
    }
}

void tst_Copies::mergeBringsInWhatTheOtherDid()
{
    QCOMPARE(m_omar->run({u"set"_s, kToy, u"C-001"_s, u"status=done"_s}).exitCode, 0);
    QCOMPARE(m_jana->run({u"set"_s, kToy, u"C-002"_s, u"answer=Yes"_s}).exitCode, 0);
    const Outcome merged = merge();
    QCOMPARE(merged.exitCode, 0);
    QCOMPARE(merged.text(), u"Merged 1 change; no conflict is open.\n"_s);
    QCOMPARE(shown(*m_jana, u"C-001"_s)[u"status"].toString(), u"done"_s);
    QCOMPARE(shown(*m_jana, u"C-002"_s)[u"answer"].toString(), u"Yes"_s);
    QCOMPARE(merge().text(), u"There was nothing new; no conflict is open.\n"_s);
}

void tst_Copies::bothValuesOfAConflictStayUntilSomebodyDecides()
{
    QCOMPARE(m_omar->run({u"set"_s, kToy, u"C-001"_s, u"status=done"_s}).exitCode, 0);
    QCOMPARE(m_jana->run({u"set"_s, kToy, u"C-001"_s, u"status=blocked"_s}).exitCode, 0);
    const Outcome merged = merge();
    QCOMPARE(merged.exitCode, 0);
    QVERIFY(merged.text().contains(u"1 conflict is open"));
    for (const QString& part :
         {u"Conflict in status of C-001"_s, u"Done, by Omar Haddad"_s, u"Blocked, by Jana Weiß"_s})
        QVERIFY2(merged.text().contains(part), merged.out.constData());
    QCOMPARE(m_jana->run({u"info"_s, kToy, u"--json"_s}).object()[u"conflicts"].toInt(), 1);
    const QString item = m_jana->run({u"show"_s, kToy, u"C-001"_s}).text();
    QVERIFY2(item.contains(u"Conflict in Status") && item.contains(u"Done (Omar Haddad)")
                 && item.contains(u"Blocked (Jana Weiß)"),
             qPrintable(item));

    // Deciding for the value that is shown already is a decision too.
    const QString present = shown(*m_jana, u"C-001"_s)[u"status"].toString();
    QCOMPARE(m_jana->run({u"set"_s, kToy, u"C-001"_s, u"status="_s + present}).exitCode, 0);
    QCOMPARE(m_jana->run({u"info"_s, kToy, u"--json"_s}).object()[u"conflicts"].toInt(), 0);
    QCOMPARE(shown(*m_jana, u"C-001"_s)[u"status"].toString(), present);

    // Who takes the decision back has to decide again.
    QCOMPARE(m_jana->run({u"undo"_s, kToy}).exitCode, 0);
    QCOMPARE(m_jana->run({u"info"_s, kToy, u"--json"_s}).object()[u"conflicts"].toInt(), 1);
    QCOMPARE(m_jana->run({u"show"_s, kToy, u"C-001"_s}).text(), item);
    QCOMPARE(m_jana->run({u"verify"_s, kToy}).exitCode, 0);
}

void tst_Copies::theSameCodeInTwoCopiesIsAmbiguous()
{
    QCOMPARE(m_omar->run({u"add"_s, kToy, u"checklist_item"_s, u"area=AR-001"_s, u"title=Omar's item"_s}).text(),
             u"C-003\n"_s);
    QCOMPARE(m_jana->run({u"add"_s, kToy, u"checklist_item"_s, u"area=AR-001"_s, u"title=Jana's item"_s}).text(),
             u"C-003\n"_s);
    QCOMPARE(merge().exitCode, 0);
    const QStringList refs = refsIn(m_jana->run({u"list"_s, kToy, u"checklist_item"_s, u"--json"_s}).array());
    QCOMPARE(refs.size(), 4);
    QStringList shared;
    for (const QString& ref : refs) {
        if (ref.startsWith(u"C-003-") && ref.size() == 10)
            shared += ref;
    }
    QCOMPARE(shared.size(), 2);
    const Outcome plain = m_jana->run({u"set"_s, kToy, u"C-003"_s, u"status=done"_s});
    QCOMPARE(plain.exitCode, 2);
    QVERIFY2(plain.error().contains(shared[0]) && plain.error().contains(shared[1]), plain.err.constData());
    QCOMPARE(m_jana->run({u"set"_s, kToy, shared[0], u"status=done"_s}).exitCode, 0);
    QCOMPARE(shown(*m_jana, shared[0])[u"status"].toString(), u"done"_s);
    QCOMPARE(shown(*m_jana, shared[1])[u"status"].toString(), u"not_started"_s);
}

void tst_Copies::removedHereAndEditedThereIsAConflict()
{
    QCOMPARE(m_omar->run({u"set"_s, kToy, u"C-002"_s, u"answer=Yes"_s}).exitCode, 0);
    QCOMPARE(m_jana->run({u"remove"_s, kToy, u"C-002"_s}).exitCode, 0);
    const QJsonArray conflicts = merge({u"--json"_s}).object()[u"conflicts"].toArray();
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts[0][u"field"].toString(), u"removed"_s);
    QCOMPARE(m_jana->run({u"set"_s, kToy, u"C-001"_s, u"removed=no"_s}).exitCode, 2); // nobody removed that one
    QCOMPARE(m_jana->run({u"set"_s, kToy, u"C-002"_s, u"removed=no"_s}).exitCode, 0);
    QCOMPARE(m_jana->run({u"info"_s, kToy, u"--json"_s}).object()[u"conflicts"].toInt(), 0);
    QCOMPARE(shown(*m_jana, u"C-002"_s)[u"answer"].toString(), u"Yes"_s);
    QCOMPARE(merge({u"--json"_s}).object()[u"conflicts"].toArray().size(), 0); // the other copy does not bring it back
    QCOMPARE(m_jana->run({u"verify"_s, kToy}).exitCode, 0);
}

void tst_Copies::undoTakesBackTheWholeChange()
{
    QCOMPARE(m_jana->run({u"set"_s, kToy, u"C-001"_s, u"status=done"_s, u"maturity=3"_s, u"answer=Twice"_s}).exitCode,
             0);
    QCOMPARE(m_jana->run({u"undo"_s, kToy}).text(), u"Undo: Set status, maturity, answer of C-001\n"_s);
    const QJsonObject item = shown(*m_jana, u"C-001"_s);
    QCOMPARE(item[u"status"].toString(), u"not_started"_s);
    QVERIFY(item[u"maturity"].isNull());
    QVERIFY(item[u"answer"].isNull());
    QCOMPARE(m_jana->run({u"verify"_s, kToy}).exitCode, 0);
}

void tst_Copies::undoIsRefusedWhereAnotherValueHasComeIn()
{
    QCOMPARE(m_jana->run({u"set"_s, kToy, u"C-001"_s, u"status=done"_s, u"maturity=3"_s}).exitCode, 0);
    QCOMPARE(m_jana->run({u"set"_s, kToy, u"C-001"_s, u"status=blocked"_s, u"--as"_s, u"Omar Haddad"_s}).exitCode, 0);
    const auto before = m_jana->contents();
    const Outcome undo = m_jana->run({u"undo"_s, kToy});
    QCOMPARE(undo.exitCode, 1);
    QCOMPARE(undo.text(), QString());
    QCOMPARE(undo.err.count('\n'), 1);
    QVERIFY(m_jana->contents() == before);
    QCOMPARE(shown(*m_jana, u"C-001"_s)[u"maturity"].toInt(), 3); // wholly, or not at all
}

void tst_Copies::undoTakesBackOnlyOnesOwn()
{
    QCOMPARE(m_jana->run({u"set"_s, kToy, u"C-001"_s, u"status=done"_s}).exitCode, 0);
    QCOMPARE(m_jana->run({u"set"_s, kToy, u"C-002"_s, u"answer=Yes"_s, u"--as"_s, u"Omar Haddad"_s}).exitCode, 0);
    QCOMPARE(m_jana->run({u"undo"_s, kToy}).text(), u"Undo: Set status of C-001\n"_s);
    QCOMPARE(shown(*m_jana, u"C-002"_s)[u"answer"].toString(), u"Yes"_s);
}

void tst_Copies::commentsAndEvidenceGoAndComeBackWithTheirRecord()
{
    QCOMPARE(
        m_jana->run({u"add"_s, kToy, u"comment"_s, u"record=C-001"_s, u"text=Waiting\nfor the test system"_s}).text(),
        u"CM-001\n"_s);
    QCOMPARE(m_jana
                 ->run({u"add"_s, kToy, u"evidence"_s, u"record=C-001"_s, u"title=Minutes"_s,
                        u"link=https://example.org/minutes"_s})
                 .text(),
             u"EV-001\n"_s);
    const Outcome comment = m_jana->run({u"show"_s, kToy, u"CM-001"_s, u"--json"_s});
    const QString item = m_jana->run({u"show"_s, kToy, u"C-001"_s}).text();
    QVERIFY2(item.contains(u"CM-001") && item.contains(u"EV-001"), qPrintable(item));

    QCOMPARE(m_jana->run({u"remove"_s, kToy, u"C-001"_s}).exitCode, 0);
    for (const QString& ref : {u"C-001"_s, u"CM-001"_s, u"EV-001"_s})
        QCOMPARE(m_jana->run({u"show"_s, kToy, ref}).exitCode, 2);
    QCOMPARE(m_jana->run({u"undo"_s, kToy}).exitCode, 0);
    QCOMPARE(m_jana->run({u"show"_s, kToy, u"C-001"_s}).text(), item);
    QCOMPARE(m_jana->run({u"show"_s, kToy, u"CM-001"_s, u"--json"_s}).text(), comment.text());
}

void tst_Copies::anAttachmentIsKeptByItsContent()
{
    m_jana->write(u"minutes.txt"_s, "agreed\n");
    QCOMPARE(m_jana->run({u"add"_s, kToy, u"evidence"_s, u"record=C-001"_s, u"title=Minutes"_s, u"file=minutes.txt"_s})
                 .exitCode,
             0);
    const QJsonObject evidence = shown(*m_jana, u"EV-001"_s);
    QCOMPARE(evidence[u"kind"].toString(), u"file"_s);
    QCOMPARE(evidence[u"file_name"].toString(), u"minutes.txt"_s);
    QCOMPARE(evidence[u"file_size"].toInt(), 7);
    QCOMPARE(evidence[u"added_by"].toString(), u"Jana Weiß"_s);
    QCOMPARE(evidence[u"file"].toString().size(), 64);
    QVERIFY(m_jana->read(kToy).contains("agreed\n"));
    QCOMPARE(m_jana->run({u"verify"_s, kToy}).exitCode, 0);
}

void tst_Copies::anAttachmentOfTenMegabytesIsTaken()
{
    m_jana->write(u"large.bin"_s, QByteArray(10 * 1024 * 1024, 'x'));
    QCOMPARE(
        m_jana->run({u"add"_s, kToy, u"evidence"_s, u"record=C-001"_s, u"title=Log"_s, u"file=large.bin"_s}).exitCode,
        0);
    QCOMPARE(shown(*m_jana, u"EV-001"_s)[u"file_size"].toInt(), 10 * 1024 * 1024);
}

void tst_Copies::aFileOfTheFirstVersionOpensWithAllItHolds()
{
    QFile old(QStringLiteral(READINESS_SOURCE_DIR) + u"/tests/data/version-1.readiness"_s);
    QVERIFY(old.open(QIODevice::ReadOnly));
    m_jana->write(u"old.readiness"_s, old.readAll());
    QCOMPARE(m_jana->run({u"verify"_s, u"old.readiness"_s}).exitCode, 0);
    QCOMPARE(m_jana->run({u"show"_s, u"old.readiness"_s, u"C-001"_s, u"--json"_s}).object()[u"answer"],
             u"Signed on 12 January"_s);
    QCOMPARE(m_jana->run({u"set"_s, u"old.readiness"_s, u"C-001"_s, u"rag=green"_s}).exitCode, 0);
    QCOMPARE(m_jana->run({u"add"_s, u"old.readiness"_s, u"review"_s, u"title=First look"_s}).exitCode, 0);
    QVERIFY(m_jana->run({u"set"_s, u"old.readiness"_s, u"RV-001"_s, u"status=complete"_s}).exitCode != 0);
    QCOMPARE(
        m_jana->run({u"review"_s, u"old.readiness"_s, u"RV-001"_s, u"--complete"_s, u"--json"_s}).object()[u"status"],
        u"complete"_s);
    QCOMPARE(m_jana->run({u"verify"_s, u"old.readiness"_s}).exitCode, 0);
}

READINESS_TEST(tst_Copies)
#include "tst_Copies.moc"

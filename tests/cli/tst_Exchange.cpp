#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"
#include "tests/support/ZipBuilder.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// A list goes to somebody and comes back: `export` and `import` as people and scripts meet them.
class tst_Exchange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anUntouchedListChangesNothing_data();
    void anUntouchedListChangesNothing();
    void aReturnedListIsOneChangeThatUndoTakesBack();
    void aDryRunChangesNothing();
    void longTextsAreShownWhereTheyDiffer();
    void internalRecordsInAListAreSaid();
    void whatBothSidesChangedStaysOpen();
    void conflictsCanBeDecidedAtOnce();
    void faultyRowsAreLeftOutAndNamed();
    void aListOfOthersBringsItsPeopleAlong();
    void aMappingSaysWhatTheGuessCannotKnow();
    void aListOfAnotherProjectIsRefusedOrTakenAsNew();
    void aTemplateIsFilledInAndImported();
    void ownersAndAreasRestrictTheList();
    void everyKindIsExported();
    void wrongUsageIsSaidInOneSentence_data();
    void wrongUsageIsSaidInOneSentence();
    void refusedInputChangesNothing_data();
    void refusedInputChangesNothing();
    void languageAndTimeZoneChangeNothing();

private:
    Outcome run(const QStringList& arguments) const { return m_jana->run(arguments); }
    /// The exported CSV with a text replaced, as somebody would edit it.
    void edit(const QString& name, const QString& before, const QString& after) const;
    QJsonObject show(const QString& ref) const { return run({u"show"_s, kToy, ref, u"--json"_s}).object(); }

    QMap<QString, QByteArray> m_files; ///< with which each test begins
    std::unique_ptr<CommandLine> m_jana;
};

void tst_Exchange::initTestCase()
{
    m_jana = std::make_unique<CommandLine>();
    makeToyProject(*m_jana);
    QCOMPARE(run({u"export"_s, kToy, u"-o"_s, u"list.csv"_s, u"--kind"_s, u"checklist_item"_s}).exitCode, 0);
    m_files = m_jana->contents();
}

void tst_Exchange::init()
{
    m_jana = std::make_unique<CommandLine>();
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
        m_jana->write(file.key(), file.value());
}

void tst_Exchange::edit(const QString& name, const QString& before, const QString& after) const
{
    const QString text = QString::fromUtf8(m_jana->read(name));
    if (!text.contains(before))
        qFatal("no %s in %s", qPrintable(before), qPrintable(text));
    m_jana->write(name, QString(text).replace(before, after).toUtf8());
}

void tst_Exchange::anUntouchedListChangesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::addRow("xlsx") << u"items.xlsx"_s;
    QTest::addRow("csv") << u"items.csv"_s;
}

void tst_Exchange::anUntouchedListChangesNothing()
{
    QFETCH(QString, name);
    const Outcome exported = run({u"export"_s, kToy, u"-o"_s, name, u"--kind"_s, u"checklist_item"_s});
    QCOMPARE(exported.text(), u"Wrote %1 (2 records).\n"_s.arg(name));
    const QByteArray before = m_jana->read(kToy);
    const Outcome imported = run({u"import"_s, kToy, name, u"--as"_s, u"checklist_item"_s});
    QCOMPARE(imported.error(), QString());
    QCOMPARE(imported.exitCode, 0);
    QVERIFY(imported.text().contains(u"0 new, 0 changed, 2 unchanged, 0 conflicts, 0 faulty."_s));
    QVERIFY(imported.text().endsWith(u"Nothing was changed.\n"_s));
    QCOMPARE(m_jana->read(kToy), before);
}

void tst_Exchange::aReturnedListIsOneChangeThatUndoTakesBack()
{
    edit(u"list.csv"_s, u"Is the data clean?"_s, u"Is all of the data clean?"_s);
    edit(u"list.csv"_s, u"Not started,,,Jana Weiß"_s, u"Done,,Rehearsed,Omar Haddad"_s);
    const Outcome imported =
        run({u"import"_s, kToy, u"list.csv"_s, u"--as"_s, u"checklist_item"_s, u"--author"_s, u"Omar Haddad"_s});
    QCOMPARE(imported.exitCode, 0);
    QCOMPARE(show(u"C-001"_s)[u"status"_s], u"done"_s);
    QCOMPARE(show(u"C-001"_s)[u"owner"_s], u"P-002"_s);
    QCOMPARE(show(u"C-001"_s)[u"answered_by"_s], u"Omar Haddad"_s);
    QCOMPARE(show(u"C-002"_s)[u"title"_s], u"Is all of the data clean?"_s);
    const QJsonObject newest = run({u"log"_s, kToy, u"--limit"_s, u"1"_s, u"--json"_s}).array().first().toObject();
    QCOMPARE(newest[u"label"_s], u"Import Checklist"_s);
    QCOMPARE(newest[u"origin"_s], u"list.csv"_s);
    QCOMPARE(newest[u"author"_s], u"Omar Haddad"_s);
    QCOMPARE(run({u"undo"_s, kToy, u"--as"_s, u"Omar Haddad"_s}).exitCode, 0);
    QCOMPARE(show(u"C-001"_s)[u"status"_s], u"not_started"_s);
    QCOMPARE(show(u"C-001"_s)[u"owner"_s], u"P-001"_s);
    QCOMPARE(show(u"C-002"_s)[u"title"_s], u"Is the data clean?"_s);
}

void tst_Exchange::aDryRunChangesNothing()
{
    edit(u"list.csv"_s, u"Is the data clean?"_s, u"Is all of the data clean?"_s);
    const QByteArray before = m_jana->read(kToy);
    const Outcome planned = run({u"import"_s, kToy, u"list.csv"_s, u"--as"_s, u"checklist_item"_s, u"--dry-run"_s});
    QCOMPARE(planned.exitCode, 0);
    QVERIFY(planned.text().contains(u"changed   C-002 title: “Is the data clean?” → “Is all of the data clean?”"_s));
    QCOMPARE(m_jana->read(kToy), before);
}

void tst_Exchange::longTextsAreShownWhereTheyDiffer()
{
    const QString long1 = u"The rehearsal began at eight and ended at nine, with everybody there, and was a success."_s;
    QCOMPARE(run({u"set"_s, kToy, u"C-001"_s, u"answer="_s + long1}).exitCode, 0);
    QCOMPARE(run({u"export"_s, kToy, u"-o"_s, u"long.csv"_s, u"--kind"_s, u"checklist_item"_s}).exitCode, 0);
    edit(u"long.csv"_s, u"a success."_s, u"a failure."_s);
    const QString text =
        run({u"import"_s, kToy, u"long.csv"_s, u"--as"_s, u"checklist_item"_s, u"--dry-run"_s}).text().simplified();
    QVERIFY2(text.contains(u"answer: “…ere, and was a success.” → “…ere, and was a failure.”"_s), qPrintable(text));
}

void tst_Exchange::internalRecordsInAListAreSaid()
{
    QCOMPARE(run({u"add"_s, kToy, u"action"_s, u"title=Ours"_s, u"internal=yes"_s}).exitCode, 0);
    QCOMPARE(run({u"add"_s, kToy, u"action"_s, u"title=Everybody's"_s}).exitCode, 0);
    const Outcome exported = run({u"export"_s, kToy, u"-o"_s, u"a.csv"_s, u"--kind"_s, u"action"_s});
    QCOMPARE(exported.text(), u"Wrote a.csv (2 records).\n"_s);
    QCOMPARE(exported.error(), u"Internal, or about what is: 1 record. Think of who gets the list.\n"_s);
}

void tst_Exchange::whatBothSidesChangedStaysOpen()
{
    QCOMPARE(run({u"export"_s, kToy, u"-o"_s, u"list.xlsx"_s, u"--kind"_s, u"checklist_item"_s}).exitCode, 0);
    m_jana->write(u"back.xlsx"_s, withCell(m_jana->read(u"list.xlsx"_s), u"D2"_s, u"Theirs"_s));
    QCOMPARE(run({u"set"_s, kToy, u"C-001"_s, u"title=Ours"_s, u"--as"_s, u"Omar Haddad"_s}).exitCode, 0);
    const Outcome imported = run({u"import"_s, kToy, u"back.xlsx"_s, u"--json"_s});
    QCOMPARE(imported.exitCode, 1);
    QCOMPARE(imported.object()[u"conflicts"_s], 1);
    const QJsonObject change = imported.object()[u"rows"_s][0][u"changes"_s][0].toObject();
    QCOMPARE(change, (QJsonObject{{u"field"_s, u"title"_s},
                                  {u"before"_s, u"Ours"_s},
                                  {u"after"_s, u"Theirs"_s},
                                  {u"exported"_s, u"Rehearse the migration"_s},
                                  {u"conflict"_s, true}}));
    const QJsonObject conflict = run({u"merge"_s, kToy, kToy, u"--json"_s}).object()[u"conflicts"_s][0].toObject();
    QCOMPARE(conflict[u"ref"_s], u"C-001"_s);
    QCOMPARE(conflict[u"values"_s][0][u"value"_s], u"Theirs"_s);
    QCOMPARE(conflict[u"values"_s][0][u"author"_s], u"Jana Weiß"_s);
    QCOMPARE(conflict[u"values"_s][1][u"value"_s], u"Ours"_s);
    QCOMPARE(conflict[u"values"_s][1][u"author"_s], u"Omar Haddad"_s);
    QCOMPARE(show(u"C-001"_s)[u"title"_s], u"Ours"_s);
    QCOMPARE(run({u"set"_s, kToy, u"C-001"_s, u"title=Theirs"_s}).exitCode, 0);
    QCOMPARE(run({u"info"_s, kToy, u"--json"_s}).object()[u"conflicts"_s], 0);
    QCOMPARE(run({u"verify"_s, kToy}).exitCode, 0);
}

void tst_Exchange::conflictsCanBeDecidedAtOnce()
{
    QCOMPARE(run({u"export"_s, kToy, u"-o"_s, u"list.xlsx"_s, u"--kind"_s, u"checklist_item"_s}).exitCode, 0);
    m_jana->write(u"back.xlsx"_s, withCell(m_jana->read(u"list.xlsx"_s), u"D2"_s, u"Theirs"_s));
    QCOMPARE(run({u"set"_s, kToy, u"C-001"_s, u"title=Ours"_s}).exitCode, 0);
    QCOMPARE(run({u"import"_s, kToy, u"back.xlsx"_s, u"--conflicts"_s, u"ours"_s}).exitCode, 1);
    QCOMPARE(show(u"C-001"_s)[u"title"_s], u"Ours"_s);
    QCOMPARE(run({u"import"_s, kToy, u"back.xlsx"_s, u"--conflicts"_s, u"theirs"_s}).exitCode, 1);
    QCOMPARE(show(u"C-001"_s)[u"title"_s], u"Theirs"_s);
    QCOMPARE(run({u"info"_s, kToy, u"--json"_s}).object()[u"conflicts"_s], 0);
}

void tst_Exchange::faultyRowsAreLeftOutAndNamed()
{
    m_jana->write(u"more.csv"_s, "Title,Area,Status,Due\n"
                                 "Good,Data migration,Done,2027-02-01\n"
                                 "Bad,Data migration,half,2027-02-01\n"
                                 ",Data migration,,\n"
                                 "Late,Data migration,,soon\n");
    const Outcome imported = run({u"import"_s, kToy, u"more.csv"_s, u"--as"_s, u"checklist_item"_s});
    QCOMPARE(imported.exitCode, 1);
    QVERIFY(imported.text().contains(u"1 new, 0 changed, 0 unchanged, 0 conflicts, 3 faulty."_s));
    for (const QString& sentence :
         {u"Row 3, column “Status”, “half”: it must be one of: Not started, In progress, Done,"_s,
          u"Row 4, column “Title”: it must not be empty."_s, u"Row 5, column “Due”, “soon”: due must be a day"_s})
        QVERIFY2(imported.text().contains(sentence), imported.out.constData());
    QCOMPARE(show(u"C-003"_s)[u"title"_s], u"Good"_s);
    QCOMPARE(run({u"list"_s, kToy, u"checklist_item"_s, u"--json"_s}).array().size(), 3);
}

void tst_Exchange::aListOfOthersBringsItsPeopleAlong()
{
    const QByteArray list = "Task;Bereich;Responsible;Due date\nOne;Data migration;Lena Berg;1.2.2027\n"
                            "Two;Training;Lena Berg;28.02.2027\n";
    m_jana->write(u"others.csv"_s, list);
    const QStringList import{u"import"_s, kToy, u"others.csv"_s, u"--as"_s, u"checklist_item"_s};
    const Outcome refused = run(import + QStringList{u"--unknown-names"_s, u"refuse"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.text().contains(u"0 new"_s));
    const Outcome imported = run(import);
    QCOMPARE(imported.exitCode, 0);
    QVERIFY(imported.text().contains(u"person “Lena Berg”"_s));
    QVERIFY(imported.text().contains(u"area “Training”"_s));
    QCOMPARE(show(u"C-003"_s)[u"owner"_s], u"P-003"_s);
    QCOMPARE(show(u"C-004"_s)[u"owner"_s], u"P-003"_s);
    QCOMPARE(show(u"C-004"_s)[u"area"_s], u"AR-002"_s);
    QCOMPARE(show(u"C-004"_s)[u"due"_s], u"2027-02-28"_s);
    QCOMPARE(run({u"undo"_s, kToy}).exitCode, 0);
    QCOMPARE(run({u"list"_s, kToy, u"person"_s, u"--json"_s}).array().size(), 2);
}

void tst_Exchange::aMappingSaysWhatTheGuessCannotKnow()
{
    m_jana->write(u"others.csv"_s, "Our list\n\nWhat is it,Where,Colour,When\nOne,Data migration,green,02/03/2027\n");
    m_jana->write(u"ours.json"_s,
                  R"({"version": 1, "kind": "checklist_item", "header_row": 3, "date_format": "dd/MM/yyyy",
        "columns": {"What is it": "title", "Where": "area", "Colour": "status", "When": "due"},
        "values": {"status": {"Green": "done"}}})");
    const Outcome imported =
        run({u"import"_s, kToy, u"others.csv"_s, u"--mapping"_s, u"ours.json"_s, u"--save-mapping"_s, u"Green list"_s});
    QCOMPARE(imported.error(), QString());
    QCOMPARE(imported.exitCode, 0);
    QCOMPARE(show(u"C-003"_s)[u"status"_s], u"done"_s);
    QCOMPARE(show(u"C-003"_s)[u"due"_s], u"2027-03-02"_s);
    QCOMPARE(run({u"import"_s, kToy, u"others.csv"_s, u"--mapping"_s, u"Green list"_s, u"--dry-run"_s}).exitCode, 0);
    const Outcome unknown = run({u"import"_s, kToy, u"others.csv"_s, u"--mapping"_s, u"Red list"_s});
    QCOMPARE(unknown.exitCode, 2);
    QCOMPARE(unknown.error(), u"readiness: There is no mapping “Red list”. Saved are: Green list.\n"_s);
}

void tst_Exchange::aListOfAnotherProjectIsRefusedOrTakenAsNew()
{
    const QStringList steps = {u"new"_s,   u"other.readiness"_s, u"--name"_s,
                               u"Other"_s, u"--go-live"_s,       u"2027-06-01"_s};
    QCOMPARE(run(steps).exitCode, 0);
    for (const QString& list : {u"list.csv"_s, u"list.xlsx"_s}) {
        QCOMPARE(run({u"export"_s, kToy, u"-o"_s, list, u"--kind"_s, u"person"_s}).exitCode, 0);
        const Outcome imported = run({u"import"_s, u"other.readiness"_s, list, u"--as"_s, u"person"_s});
        QCOMPARE(imported.exitCode, 0);
        QVERIFY(imported.text().contains(u"2 new"_s));
        QCOMPARE(run({u"undo"_s, u"other.readiness"_s}).exitCode, 0);
    }
    const Outcome refused = run({u"import"_s, u"other.readiness"_s, u"list.xlsx"_s});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY(refused.error().contains(u"exported from another project"_s));
}

void tst_Exchange::aTemplateIsFilledInAndImported()
{
    QCOMPARE(run({u"export"_s, kToy, u"-o"_s, u"t.csv"_s, u"--kind"_s, u"person"_s, u"--template"_s}).exitCode, 0);
    edit(u"t.csv"_s, u"\r\n"_s, u"\r\n,,Lena Berg,,Trainer,,,,\r\n"_s);
    QCOMPARE(run({u"import"_s, kToy, u"t.csv"_s, u"--as"_s, u"person"_s}).exitCode, 0);
    QCOMPARE(show(u"P-003"_s)[u"name"_s], u"Lena Berg"_s);
    QCOMPARE(show(u"P-003"_s)[u"role"_s], u"Trainer"_s);
}

void tst_Exchange::ownersAndAreasRestrictTheList()
{
    const auto records = [this](const QStringList& more) -> QJsonValue {
        return run(QStringList{u"export"_s, kToy, u"-o"_s, u"part.xlsx"_s, u"--kind"_s, u"checklist_item"_s,
                               u"--json"_s}
                   + more)
            .object()[u"records"_s];
    };
    QCOMPARE(records({u"--owner"_s, u"Jana Weiß"_s}), 1);
    QCOMPARE(records({u"--owner"_s, u"Omar Haddad"_s}), 0);
    QCOMPARE(records({u"--area"_s, u"AR-001"_s}), 2);
    QCOMPARE(records({u"--area"_s, u"Data migration"_s, u"--owner"_s, u"P-001"_s}), 1);
}

void tst_Exchange::everyKindIsExported()
{
    const Outcome outcome = run({u"list"_s, kToy, u"nothing"_s}); // names the kinds
    const QStringList kinds = outcome.error().section(u"The kinds are: "_s, 1).chopped(2).split(u", "_s);
    QVERIFY(kinds.size() >= 12);
    for (const QString& kind : kinds) {
        for (const QString& list : {u"kind.csv"_s, u"kind.xlsx"_s}) {
            const Outcome exported = run({u"export"_s, kToy, u"-o"_s, list, u"--kind"_s, kind});
            QVERIFY2(exported.exitCode == 0, exported.err.constData());
        }
    }
}

void tst_Exchange::wrongUsageIsSaidInOneSentence_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");
    const QStringList xlsx{u"export"_s, kToy, u"-o"_s, u"x.xlsx"_s, u"--kind"_s};
    const QStringList import{u"import"_s, kToy, u"list.csv"_s};
    QTest::addRow("no target") << QStringList{u"export"_s, kToy, u"--kind"_s, u"person"_s}
                               << u"Say where to write the list, such as -o list.xlsx or -o list.csv."_s;
    QTest::addRow("no kind") << QStringList{u"export"_s, kToy, u"-o"_s, u"x.csv"_s}
                             << u"Say which records to write, such as --kind checklist_item."_s;
    QTest::addRow("no owner") << xlsx + QStringList{u"person"_s, u"--owner"_s, u"Jana Weiß"_s}
                              << u"A person has no owner: leave --owner out."_s;
    QTest::addRow("no area") << xlsx + QStringList{u"gate"_s, u"--area"_s, u"Data migration"_s}
                             << u"A gate has no area: leave --area out."_s;
    QTest::addRow("over a project") << QStringList{u"export"_s, kToy, u"-o"_s, kToy, u"--kind"_s, u"person"_s}
                                    << u"A project of its own is a tester's share (--cycle and --tester) or a copy "
                                       "(--for-others)."_s;
    QTest::addRow("no list") << QStringList{u"import"_s, kToy}
                             << u"Name the list to import, such as list.xlsx. See the verb's --help."_s;
    QTest::addRow("unknown kind") << import
                                  << u"The file does not say what it lists: name a kind, such as checklist_item."_s;
    QTest::addRow("sign-offs") << import + QStringList{u"--as"_s, u"sign_off"_s}
                               << u"Sign-offs are kept by the program itself and cannot be imported."_s;
    QTest::addRow("conflicts") << import + QStringList{u"--conflicts"_s, u"mine"_s}
                               << u"“mine” is no way to treat conflicts. Use open, theirs or ours."_s;
    QTest::addRow("names") << import + QStringList{u"--unknown-names"_s, u"maybe"_s}
                           << u"“maybe” is no answer to --unknown-names. Use create or refuse."_s;
}

void tst_Exchange::wrongUsageIsSaidInOneSentence()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, sentence);
    const auto before = m_jana->contents();
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.error(), u"readiness: "_s + sentence + u'\n');
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QByteArray());
    QCOMPARE(m_jana->contents(), before);
}

void tst_Exchange::refusedInputChangesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("cut off") << QByteArray("PK\x03\x04 and no more");
    QTest::addRow("old Excel") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    QTest::addRow("document type") << workbookOf("<!DOCTYPE x [<!ENTITY e 'e'>]><worksheet>&e;</worksheet>");
    QTest::addRow("no header") << QByteArray("a,b\n1,2\n");
    QTest::addRow("endless quotation") << QByteArray("Title\n\"and so on");
    QTest::addRow("binary") << QByteArray("Title\n\0\0\0", 9);
}

void tst_Exchange::refusedInputChangesNothing()
{
    QFETCH(QByteArray, bytes);
    m_jana->write(u"bad.xlsx"_s, bytes);
    const auto before = m_jana->contents();
    const Outcome outcome = run({u"import"_s, kToy, u"bad.xlsx"_s, u"--as"_s, u"checklist_item"_s});
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.error().count(u'\n'), 1);
    QCOMPARE(m_jana->contents(), before);
}

void tst_Exchange::languageAndTimeZoneChangeNothing()
{
    QCOMPARE(run({u"export"_s, kToy, u"-o"_s, u"list.xlsx"_s, u"--kind"_s, u"project"_s}).exitCode, 0);
    QCOMPARE(run({u"export"_s, kToy, u"-o"_s, u"here.csv"_s, u"--kind"_s, u"project"_s}).exitCode, 0);
    m_jana->setVariable(u"LC_ALL"_s, u"de_DE.UTF-8"_s);
    m_jana->setVariable(u"TZ"_s, u"Pacific/Auckland"_s);
    QCOMPARE(run({u"export"_s, kToy, u"-o"_s, u"there.csv"_s, u"--kind"_s, u"project"_s}).exitCode, 0);
    QCOMPARE(m_jana->read(u"there.csv"_s), m_jana->read(u"here.csv"_s));
    const Outcome imported = run({u"import"_s, kToy, u"list.xlsx"_s});
    QVERIFY(imported.text().contains(u"0 new, 0 changed, 1 unchanged"_s));
}

READINESS_TEST(tst_Exchange)
#include "tst_Exchange.moc"

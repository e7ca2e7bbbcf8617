#include "core/model/Records.h"
#include "core/rules/TestStates.h"
#include "core/rules/TestSteps.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/Widgets.h"
#include "ui/forms/EmptyState.h"
#include "ui/forms/OutlinePage.h"
#include "ui/forms/QuickEntry.h"
#include "ui/forms/RecordPage.h"
#include "ui/panels/tests/CasesPage.h"
#include "ui/panels/tests/StepsPane.h"
#include "ui/panels/tests/SuiteList.h"
#include "ui/panels/tests/TestsPanel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

using Values = std::vector<std::pair<QString, Value>>;

struct Tests {
    PanelDesk desk{PanelDesk::Content::Empty};
    TestsPanel panel{desk.context()};
    QTabWidget* tabs = panel.findChild<QTabWidget*>();
    CasesPage& page = *panel.findChild<CasesPage*>();
    RecordView& table = page.cases().view();
    StepsPane& steps = page.steps();
    SuiteList& suites = page.suites();
    QuickEntry& entry = *page.cases().findChild<QuickEntry*>();

    Tests()
    {
        QSettings().clear();
        panel.resize(1100, 800);
        panel.show();
        if (!QTest::qWaitFor([&] { return desk.workspace->standing() != nullptr; }))
            qFatal("the rules never spoke");
    }
    RecordId add(RecordKind kind, const Values& values)
    {
        Edit edit(desk.snapshot(), u"Add"_s);
        const RecordId record = edit.create(kind);
        for (const auto& [key, value] : values) {
            if (!edit.set(kind, record, key, value))
                qFatal("no %s", qPrintable(key));
        }
        if (!desk.workspace->commit(std::move(edit)))
            qFatal("refused: %s", qPrintable(desk.said.join(u' ')));
        return record;
    }
    RecordId suite(const QString& title) { return add(RecordKind::Suite, {{u"title"_s, Value(title)}}); }
    RecordId testCase(const QString& title, const RecordId& suite = {})
    {
        Values values{{u"title"_s, Value(title)}, {u"expected"_s, Value(u"It works"_s)}};
        if (!suite.isNull())
            values.emplace_back(u"suite"_s, Value(suite));
        return add(RecordKind::TestCase, values);
    }
    RecordId step(const RecordId& testCase, const QString& action)
    {
        return add(RecordKind::TestStep, {{u"test_case"_s, Value(testCase)}, {u"action"_s, Value(action)}});
    }
    /// Run and passed in a cycle, an hour ago.
    void pass(const RecordId& testCase)
    {
        const auto cycles = desk.snapshot()->all<Cycle>();
        const RecordId cycle =
            cycles.empty() ? add(RecordKind::Cycle, {{u"title"_s, Value(u"First"_s)}}) : RecordId(cycles.front()->id);
        const qint64 ended = desk.clock.now().milliseconds - 3'600'000;
        add(RecordKind::Execution, {{u"cycle"_s, Value(cycle)},
                                    {u"test_case"_s, Value(testCase)},
                                    {u"verdict"_s, Value(u"passed"_s)},
                                    {u"ended_at"_s, Value(ended)}});
    }
    SnapshotPtr snapshot() const { return desk.snapshot(); }
    std::vector<const TestCase*> cases() const { return snapshot()->all<TestCase>(); }
    const TestCase* find(const RecordId& id) const { return snapshot()->find(Id<TestCase>(id)); }
    void run(const QString& shortcut)
    {
        for (QAction* action : panel.panelActions()) {
            if (action->shortcut() == QKeySequence(shortcut))
                return action->trigger();
        }
        qFatal("no %s", qPrintable(shortcut));
    }
    void select(const std::vector<RecordId>& ids)
    {
        table.selectionModel()->clear();
        for (const RecordId& id : ids) {
            const QModelIndex row = table.records().indexOf(id);
            table.selectionModel()->setCurrentIndex(row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    QString now(const RecordId& testCase) const
    {
        const auto& columns = columnsOf(RecordKind::TestCase);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].key == u"now")
                return table.records().indexOf(testCase, int(i)).data(Qt::AccessibleTextRole).toString();
        }
        return {};
    }
    /// On the page of the kind.
    QString shown(const RecordId& record, RecordKind kind, QStringView column)
    {
        panel.reveal({kind, {}});
        const RecordTableModel& model = qobject_cast<RecordPage*>(tabs->currentWidget())->view().records();
        const auto& columns = columnsOf(kind);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].key == column)
                return model.indexOf(record, int(i)).data(Qt::AccessibleTextRole).toString();
        }
        return {};
    }
    static void type(QLineEdit& line, const QString& text) { QTest::keyClicks(&line, text); }
};

QLineEdit& line(const QuickEntry& entry, int at) { return *entry.findChildren<QLineEdit*>()[at]; }

void paste(QWidget& into, const QString& text)
{
    QApplication::clipboard()->setText(text);
    QTest::keySequence(&into, QKeySequence::Paste);
}

} // namespace

/// Suites, cases, steps and what they cover, in the window.
class tst_TestsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titleTabExpectedEnterMakesACaseOfTheChosenSuite()
    {
        Tests t;
        const RecordId suite = t.suite(u"UAT"_s);
        t.suites.choose(suite);
        Tests::type(line(t.entry, 0), u"Create an account"_s);
        QTest::keyClick(&line(t.entry, 0), Qt::Key_Return); // what is still needed comes next
        QVERIFY(t.cases().empty());
        Tests::type(line(t.entry, 1), u"It is there"_s);
        QTest::keyClick(&line(t.entry, 1), Qt::Key_Return);
        QCOMPARE(t.cases().size(), 1u);
        QCOMPARE(t.cases().front()->title, u"Create an account"_s);
        QCOMPARE(t.cases().front()->expected, u"It is there"_s);
        QCOMPARE(RecordId(t.cases().front()->suite), suite);
        QCOMPARE(line(t.entry, 0).text(), QString());
        QCOMPARE(t.page.cases().current(), RecordId(t.cases().front()->id));
        t.desk.undo();
        QVERIFY(t.cases().empty());
    }

    void aCaseSaysHowItStandsAndWhatIsStale()
    {
        Tests t;
        const RecordId suite = t.suite(u"UAT"_s);
        const RecordId passed = t.testCase(u"Passed"_s, suite), open = t.testCase(u"Open"_s, suite);
        t.pass(passed);
        QTRY_COMPARE(t.now(passed), u"Passed"_s);
        QCOMPARE(t.now(open), u"Not run"_s);
        const QModelIndex row = t.suites.suites().indexOf(suite);
        QCOMPARE(row.data().toString(), u"UAT (2)"_s);
        QCOMPARE(row.siblingAtColumn(1).data(PercentRole).toInt(), 50);
        t.add(RecordKind::SolutionVersion,
              {{u"title"_s, Value(u"2.0"_s)}, {u"since"_s, Value(t.desk.clock.now().milliseconds)}});
        QTRY_COMPARE(t.now(passed), u"Passed, stale"_s);
        QCOMPARE(row.siblingAtColumn(1).data(PercentRole).toInt(), 0);
    }

    void theTableShowsTheChosenSuiteAndThoseWithoutOne()
    {
        Tests t;
        const RecordId suite = t.suite(u"UAT"_s);
        const RecordId inside = t.testCase(u"Inside"_s, suite), outside = t.testCase(u"Outside"_s);
        QCOMPARE(t.table.records().shownCount(), 2);
        t.suites.choose(suite);
        QCOMPARE(t.table.records().shownCount(), 1);
        QVERIFY(t.table.records().indexOf(inside).isValid());
        t.suites.choose(RecordId());
        QVERIFY(t.table.records().indexOf(outside).isValid());
        QVERIFY(!t.table.records().indexOf(inside).isValid());
        t.panel.reveal({RecordKind::TestCase, inside}); // a link leads there whatever is chosen
        QCOMPARE(t.page.cases().current(), inside);
        QVERIFY(!t.suites.chosen());
    }

    void theDetailsFollowThePageInFront()
    {
        Tests t;
        const RecordId testCase = t.testCase(u"Case"_s);
        const RecordId defect = t.add(RecordKind::Defect, {{u"title"_s, Value(u"Broken"_s)}});
        t.table.showRecord(testCase);
        QCOMPARE(*t.desk.selection.current(), (RecordRef{RecordKind::TestCase, testCase}));
        t.tabs->setCurrentIndex(1);
        QCOMPARE(*t.desk.selection.current(), (RecordRef{RecordKind::Defect, defect}));
        t.tabs->setCurrentIndex(0);
        QCOMPARE(*t.desk.selection.current(), (RecordRef{RecordKind::TestCase, testCase}));
        t.desk.selection.select(std::nullopt); // somebody was elsewhere
        t.table.clearFocus();
        t.table.setFocus(Qt::TabFocusReason);
        QCOMPARE(*t.desk.selection.current(), (RecordRef{RecordKind::TestCase, testCase}));
    }

    void whatAnEmptyTableSaysStandsBelowTheHeadings()
    {
        Tests t;
        for (int i = 0; i < 12; ++i)
            t.suite(u"Suite %1"_s.arg(i));
        auto* empty = t.table.findChild<EmptyState*>();
        QVERIFY(!empty->sentence().isEmpty());
        const QModelIndex last = t.table.model()->index(t.table.model()->rowCount() - 1, 0);
        if (last.isValid())
            QTRY_VERIFY(empty->geometry().top() > t.table.visualRect(last).bottom());
    }

    void aSuiteIsAddedRenamedMovedAndRemovedWithItsCases()
    {
        Tests t;
        const RecordId first = t.suite(u"First"_s);
        t.testCase(u"Case"_s, first);
        t.suites.addSuite();
        auto* editor = t.suites.viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"Second"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QCOMPARE(suitesInOrder(*t.snapshot()).back()->title, u"Second"_s);
        QTest::keyClick(&t.suites, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(suitesInOrder(*t.snapshot()).front()->title, u"Second"_s);
        t.suites.choose(first);
        QTest::keyClick(&t.suites, Qt::Key_Delete);
        QCOMPARE(t.snapshot()->all<Suite>().size(), 1u);
        QVERIFY(t.cases().empty());
        QVERIFY2(t.desk.said.last().contains(u"1 test case"), qPrintable(t.desk.said.last()));
        t.desk.undo();
        QCOMPARE(t.cases().size(), 1u);
    }

    void aCopyHasAllFieldsAndStepsAndIsOneEdit()
    {
        Tests t;
        const RecordId suite = t.suite(u"UAT"_s);
        const RecordId person = t.add(RecordKind::Person, {{u"name"_s, Value(u"Ole"_s)}});
        const RecordId original = t.testCase(u"Create an account"_s, suite);
        t.testCase(u"Behind it"_s, suite);
        Edit edit(t.snapshot(), u"Fill"_s);
        const Values values{{u"tester"_s, Value(person)},
                            {u"prerequisites"_s, Value(u"A role"_s)},
                            {u"kind"_s, Value(u"negative"_s)},
                            {u"priority"_s, Value(u"high"_s)},
                            {u"needs_migrated_data"_s, Value(qint64(1))},
                            {u"automated_id"_s, Value(u"Accounts.create"_s)},
                            {u"security_role"_s, Value(u"Sales"_s)}};
        for (const auto& [key, value] : values)
            QVERIFY(edit.set(RecordKind::TestCase, original, key, value));
        QVERIFY(t.desk.workspace->commit(std::move(edit)));
        t.step(original, u"Open the form"_s);
        t.step(original, u"Save"_s);
        t.select({original});
        t.run(u"Ctrl+D"_s);
        const RecordId copy = t.page.cases().current();
        QVERIFY(copy != original);
        for (const Field& field : testCaseType().fields) {
            if (!field.isInternal)
                QCOMPARE(field.get(*t.find(copy)), field.get(*t.find(original)));
        }
        const auto steps = stepsOf(*t.snapshot(), copy);
        QCOMPARE(steps.size(), 2u);
        QCOMPARE(steps[0]->action, u"Open the form"_s);
        QCOMPARE(steps[1]->action, u"Save"_s);
        QCOMPARE(RecordId(casesOf(*t.snapshot(), suite)[1]->id), copy); // behind the original
        t.desk.undo();
        QCOMPARE(t.cases().size(), 2u);
        QCOMPARE(t.snapshot()->all<TestStep>().size(), 2u);
    }

    void aCopyOfAVersionHasItsListToo()
    {
        Tests t;
        const RecordId suite = t.suite(u"UAT"_s);
        const RecordId version = t.add(RecordKind::SolutionVersion, {{u"title"_s, Value(u"2.0"_s)}});
        Edit edit(t.snapshot(), u"Affects"_s);
        QVERIFY(edit.setList(RecordKind::SolutionVersion, version, u"suites", {suite}));
        QVERIFY(t.desk.workspace->commit(std::move(edit)));
        t.panel.reveal({RecordKind::SolutionVersion, version});
        auto* page = qobject_cast<RecordPage*>(t.tabs->currentWidget());
        page->view().duplicateSelected();
        QCOMPARE(t.snapshot()->references(page->current(), SolutionVersion::kSuitesField), std::vector{suite});
    }

    void stepsAreTypedOneAfterTheOtherMovedAndRemoved()
    {
        Tests t;
        const RecordId testCase = t.testCase(u"Case"_s);
        t.table.showRecord(testCase);
        QCOMPARE(t.steps.testCase(), testCase);
        for (const QString& action : {u"Open"_s, u"Save"_s}) {
            Tests::type(line(t.steps.entry(), 0), action);
            QTest::keyClick(&line(t.steps.entry(), 0), Qt::Key_Tab);
            Tests::type(line(t.steps.entry(), 1), u"Data of "_s + action);
            QTest::keyClick(&line(t.steps.entry(), 1), Qt::Key_Return);
        }
        auto steps = stepsOf(*t.snapshot(), testCase);
        QCOMPARE(steps.size(), 2u);
        QCOMPARE(steps[1]->data, u"Data of Save"_s);
        QCOMPARE(t.steps.view().currentIndex().siblingAtColumn(0).data().toString(), u"2"_s);
        QTest::keyClick(&t.steps.view(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(stepsOf(*t.snapshot(), testCase)[0]->action, u"Save"_s);
        QTest::keyClick(&t.steps.view(), Qt::Key_Delete);
        QCOMPARE(stepsOf(*t.snapshot(), testCase).size(), 1u);
        t.desk.undo();
        QCOMPARE(stepsOf(*t.snapshot(), testCase).size(), 2u);
    }

    void rowsOfASpreadsheetBecomeSteps()
    {
        Tests t;
        const RecordId testCase = t.testCase(u"Case"_s);
        t.step(testCase, u"First"_s);
        t.table.showRecord(testCase);
        paste(line(t.steps.entry(), 0), u"Open\tContoso\tIt opens\nSave\t\tIt is saved\n"_s);
        const auto steps = stepsOf(*t.snapshot(), testCase);
        QCOMPARE(steps.size(), 3u);
        QCOMPARE(steps[1]->data, u"Contoso"_s);
        QCOMPARE(steps[2]->expected, u"It is saved"_s);
        QVERIFY(t.desk.prompts.asked.isEmpty());
        t.desk.undo();
        QCOMPARE(stepsOf(*t.snapshot(), testCase).size(), 1u);
    }

    void rowsOfASpreadsheetBecomeCases_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("without headings") << u"Create\tIt is there\nDelete\tIt is gone\n"_s;
        QTest::newRow("with headings") << u"Expected result\tTitle\nIt is there\tCreate\nIt is gone\tDelete\n"_s;
    }
    void rowsOfASpreadsheetBecomeCases()
    {
        QFETCH(const QString, text);
        Tests t;
        const RecordId suite = t.suite(u"UAT"_s);
        t.testCase(u"There already"_s, suite);
        t.suites.choose(suite);
        paste(line(t.entry, 0), text);
        const auto cases = casesOf(*t.snapshot(), suite);
        QCOMPARE(cases.size(), 3u);
        QCOMPARE(cases[0]->title, u"There already"_s);
        QCOMPARE(cases[1]->title, u"Create"_s);
        QCOMPARE(cases[2]->expected, u"It is gone"_s);
        QVERIFY(t.desk.prompts.asked.isEmpty());
    }

    void casesArePastedWithTheirSteps()
    {
        Tests t;
        paste(t.table, u"Title\tPriority\tTest step\tData\tExpected result\n"
                       "Create\tHigh\tOpen\t\tIt opens\n"
                       "\t\tSave\tContoso\tIt is there\n"
                       "Delete\t\tDelete it\t\tIt is gone\n"_s);
        QCOMPARE(t.cases().size(), 2u);
        const TestCase& create = *t.cases()[0];
        QVERIFY(create.priority == TestPriority::High);
        QCOMPARE(create.expected, u"It is there"_s); // that of its last step
        QCOMPARE(stepsOf(*t.snapshot(), create.id).size(), 2u);
        QCOMPARE(stepsOf(*t.snapshot(), create.id)[1]->data, u"Contoso"_s);
        t.desk.undo();
        QVERIFY(t.cases().empty());
    }

    void aCaseWithoutAnExpectedResultIsNotPasted()
    {
        Tests t;
        paste(t.table, u"Title\tTest step\nCreate\tOpen\n"_s);
        QVERIFY(t.cases().empty());
        QVERIFY2(t.desk.said.last().contains(u"“Create” has no expected result"), qPrintable(t.desk.said.last()));
    }

    void whatIsCopiedWithStepsComesBackTheSame()
    {
        Tests t;
        const RecordId suite = t.suite(u"UAT"_s);
        const RecordId original = t.testCase(u"Create"_s, suite), second = t.testCase(u"Delete"_s, suite);
        t.step(original, u"Open"_s);
        t.step(original, u"Save"_s);
        t.select({original, second});
        t.run(u"Ctrl+Shift+C"_s);
        t.suites.choose(suite);
        QTest::keySequence(&t.table, QKeySequence::Paste);
        const auto cases = casesOf(*t.snapshot(), suite);
        QCOMPARE(cases.size(), 4u);
        QCOMPARE(cases[2]->title, u"Create"_s);
        QCOMPARE(stepsOf(*t.snapshot(), cases[2]->id).size(), 2u);
        QVERIFY(stepsOf(*t.snapshot(), cases[3]->id).empty());
    }

    void casesMoveToAnotherSuiteByTheMenuAndByDragging()
    {
        Tests t;
        const RecordId first = t.suite(u"First"_s), second = t.suite(u"Second"_s);
        const RecordId a = t.testCase(u"A"_s, first), b = t.testCase(u"B"_s, first);
        t.select({a, b});
        t.desk.prompts.chosen = 1;
        t.run(u"Ctrl+Shift+M"_s);
        QCOMPARE(casesOf(*t.snapshot(), second).size(), 2u);
        t.desk.undo();
        QCOMPARE(casesOf(*t.snapshot(), first).size(), 2u);
        t.select({b});
        Q_EMIT t.suites.casesDropped(second);
        QCOMPARE(RecordId(t.find(b)->suite), second);
        QCOMPARE(RecordId(t.find(a)->suite), first);
    }

    void theFilterKnowsHowCasesStand()
    {
        Tests t;
        const RecordId passed = t.testCase(u"Passed"_s), open = t.testCase(u"Open"_s);
        t.pass(passed);
        QTRY_COMPARE(t.now(passed), u"Passed"_s);
        for (QComboBox* box : t.page.cases().findChildren<QComboBox*>()) {
            if (box->itemText(0) == u"Now: all")
                box->setCurrentText(u"Not passed"_s);
        }
        QCOMPARE(t.table.records().shownCount(), 1);
        QVERIFY(t.table.records().indexOf(open).isValid());
        t.pass(open);
        QTRY_COMPARE(t.table.records().shownCount(), 0);
    }

    void processesAreATree()
    {
        Tests t;
        t.panel.reveal({RecordKind::BusinessProcess, {}});
        auto& page = *qobject_cast<OutlinePage*>(t.tabs->currentWidget());
        const auto name = [&](const QString& text) {
            auto* editor = page.view().viewport()->findChild<QLineEdit*>();
            if (!editor)
                qFatal("no editor");
            editor->selectAll();
            QTest::keyClicks(editor, text);
            QTest::keyClick(editor, Qt::Key_Return);
            QTRY_VERIFY(!page.view().viewport()->findChild<QLineEdit*>());
        };
        const auto press = [&](const QString& shortcut) {
            for (QAction* action : page.view().actions()) {
                if (action->shortcut() == QKeySequence(shortcut))
                    action->trigger();
            }
        };
        const auto process = [&](const QString& title) {
            for (const BusinessProcess* one : t.snapshot()->all<BusinessProcess>()) {
                if (one->title == title)
                    return one;
            }
            qFatal("no %s", qPrintable(title));
        };
        button(page, u"Add process"_s)->click();
        name(u"Sell"_s);
        press(u"Shift+Ins"_s);
        name(u"Quote"_s);
        QCOMPARE(RecordId(process(u"Quote"_s)->parent), RecordId(process(u"Sell"_s)->id));
        press(u"Ins"_s);
        name(u"Order"_s);
        QCOMPARE(process(u"Order"_s)->parent, process(u"Quote"_s)->parent);
        press(u"Alt+Shift+Right"_s);
        QCOMPARE(RecordId(process(u"Order"_s)->parent), RecordId(process(u"Quote"_s)->id));
        press(u"Alt+Shift+Left"_s);
        press(u"Alt+Shift+Left"_s);
        QVERIFY(process(u"Order"_s)->parent.isNull());
        press(u"Alt+Up"_s);
        QCOMPARE(page.model().index(0, 0).data().toString(), u"Order"_s);
        page.show(process(u"Sell"_s)->id);
        press(u"Del"_s);
        QCOMPARE(t.snapshot()->all<BusinessProcess>().size(), 1u); // its part went along
        t.desk.undo();
        QCOMPARE(t.snapshot()->all<BusinessProcess>().size(), 3u);
        QCOMPARE(page.model().rowCount(page.model().indexOf(process(u"Sell"_s)->id)), 1);
    }

    void rowsArePastedIntoATree()
    {
        Tests t;
        t.panel.reveal({RecordKind::Requirement, {}});
        auto& page = *qobject_cast<OutlinePage*>(t.tabs->currentWidget());
        paste(page.view(), u"Accounts are synchronised\nMails are tracked\n"_s);
        QCOMPARE(t.snapshot()->all<Requirement>().size(), 2u);
        QCOMPARE(page.model().index(1, 0).data().toString(), u"Mails are tracked"_s);
    }

    void aNewVersionSaysWhatItMakesStale()
    {
        Tests t;
        const RecordId suite = t.suite(u"UAT"_s);
        const RecordId testCase = t.testCase(u"Case"_s, suite);
        t.pass(testCase);
        t.panel.reveal({RecordKind::SolutionVersion, {}});
        t.desk.prompts.filling = [](Edit& edit, const RecordId& version) {
            return edit.set(RecordKind::SolutionVersion, version, u"title", u"2.0"_s);
        };
        button(*t.tabs->currentWidget(), u"Add version…"_s)->click();
        QVERIFY2(t.desk.prompts.asked.last().contains(u"1 pass"), qPrintable(t.desk.prompts.asked.last()));
        QVERIFY(t.desk.prompts.asked.last().contains(u"UAT 1"));
        const auto versions = t.snapshot()->all<SolutionVersion>();
        QCOMPARE(versions.size(), 1u);
        QCOMPARE(versions.front()->since, t.desk.clock.now());
        QTRY_COMPARE(t.now(testCase), u"Passed, stale"_s);
    }

    void blockingDefectsAreChosenByOneButton()
    {
        Tests t;
        const RecordId blocking = t.add(RecordKind::Defect, {{u"title"_s, Value(u"No invoices"_s)},
                                                             {u"stops_critical_process"_s, Value(qint64(1))}});
        t.add(RecordKind::Defect, {{u"title"_s, Value(u"A typing error"_s)}});
        t.panel.reveal({RecordKind::Defect, {}});
        auto& page = *qobject_cast<RecordPage*>(t.tabs->currentWidget());
        for (QToolButton* one : page.findChildren<QToolButton*>()) {
            if (one->text() == u"Blocking")
                one->click();
        }
        QCOMPARE(page.view().records().shownCount(), 1);
        QVERIFY(page.view().records().indexOf(blocking).isValid());
    }

    void aDefectIsOfWhoeverUsuallyHasItsOutcome()
    {
        Tests t;
        const RecordId defect =
            t.add(RecordKind::Defect, {{u"title"_s, Value(u"Wrong price"_s)}, {u"outcome"_s, Value(u"bug"_s)}});
        QCOMPARE(t.shown(defect, RecordKind::Defect, u"owner"), u"(Developer)"_s);
        const RecordId ole =
            t.add(RecordKind::Person, {{u"name"_s, Value(u"Ole"_s)}, {u"role"_s, Value(u"Developer"_s)}});
        QCOMPARE(t.shown(defect, RecordKind::Defect, u"owner"), u"(Ole)"_s);
        Edit edit(t.snapshot(), u"Own"_s);
        QVERIFY(edit.set(RecordKind::Defect, defect, u"owner", Value(ole)));
        QVERIFY(t.desk.workspace->commit(std::move(edit)));
        QCOMPARE(t.shown(defect, RecordKind::Defect, u"owner"), u"Ole"_s);
    }

    void aMeasurementSaysWhetherItsLimitIsMet()
    {
        Tests t;
        const RecordId person = t.add(RecordKind::Person, {{u"name"_s, Value(u"Ole"_s)}});
        const RecordId form =
            t.add(RecordKind::Measurement, {{u"title"_s, Value(u"Form"_s)}, {u"limit_value"_s, Value(qint64(2000))}});
        const auto result = [&] { return t.shown(form, RecordKind::Measurement, u"result"); };
        const auto set = [&](const QString& key, const Value& value) {
            Edit edit(t.snapshot(), u"Set"_s);
            return edit.set(RecordKind::Measurement, form, key, value) && t.desk.workspace->commit(std::move(edit));
        };
        QCOMPARE(result(), u"limit not agreed"_s);
        QVERIFY(set(u"agreed_by"_s, Value(person)) && set(u"agreed_on"_s, Value(u"2027-01-11"_s)));
        QCOMPARE(result(), u"not measured"_s);
        QVERIFY(set(u"measured"_s, Value(qint64(2100))));
        QCOMPARE(result(), u"limit missed"_s);
        QVERIFY(set(u"measured"_s, Value(qint64(1900))));
        QCOMPARE(result(), u"met"_s);
    }

    void linksLeadToEveryKind()
    {
        Tests t;
        const RecordId suite = t.suite(u"UAT"_s), testCase = t.testCase(u"Case"_s, suite);
        const RecordId step = t.step(testCase, u"Open"_s);
        t.tabs->setCurrentIndex(1);
        t.panel.reveal({RecordKind::TestStep, step});
        QCOMPARE(t.tabs->currentIndex(), 0);
        QCOMPARE(t.steps.view().records().recordAt(t.steps.view().currentIndex())->id, step);
        t.panel.reveal({RecordKind::Suite, suite});
        QCOMPARE(t.suites.chosen(), std::optional(suite));
        for (const RecordKind kind : {RecordKind::Entity, RecordKind::Operation, RecordKind::Measurement}) {
            const RecordId record = t.add(kind, {{u"title"_s, Value(u"One"_s)}});
            t.panel.reveal({kind, record});
            QCOMPARE(qobject_cast<RecordPage*>(t.tabs->currentWidget())->current(), record);
        }
    }
};

READINESS_TEST(tst_TestsPanel)
#include "tst_TestsPanel.moc"

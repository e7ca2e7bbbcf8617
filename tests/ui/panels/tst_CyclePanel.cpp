#include "core/model/Records.h"
#include "core/rules/TestStates.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/Widgets.h"
#include "ui/forms/EmptyState.h"
#include "ui/forms/LinkList.h"
#include "ui/forms/RowList.h"
#include "ui/models/TextRows.h"
#include "ui/panels/cycle/BoardPage.h"
#include "ui/panels/cycle/CaseSheet.h"
#include "ui/panels/cycle/CoveragePage.h"
#include "ui/panels/cycle/CyclePanel.h"
#include "ui/panels/cycle/ExecutePage.h"
#include "ui/panels/cycle/StepCard.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// A cycle of one suite with three cases; the first has two steps, the third is Tom's. Jana sits here.
struct Case {
    PanelDesk desk{PanelDesk::Content::Empty};
    Id<Suite> suite;
    Id<Cycle> cycle;
    std::vector<Id<TestCase>> cases;
    std::unique_ptr<CyclePanel> panel;

    explicit Case(const std::function<void(ChangeSet&, Case&)>& more = {})
    {
        ChangeSet changes;
        add(changes, Person(), [](Person& person) { person.name = u"Jana"_s; });
        const auto tom = add(changes, Person(), [](Person& person) { person.name = u"Tom"_s; });
        suite = add(changes, Suite(), [](Suite& made) { made.title = u"Sales"_s; });
        for (const QString& title : {u"Create an account"_s, u"Merge two accounts"_s, u"Close a case"_s}) {
            cases.push_back(add(changes, TestCase(), [&](TestCase& made) {
                made.suite = suite;
                made.title = title;
                made.position = QString::number(cases.size());
                made.expected = u"It is there"_s;
                if (cases.size() == 2)
                    made.tester = tom;
            }));
        }
        for (const QString& action : {u"Open the form"_s, u"Save"_s}) {
            add(changes, TestStep(), [&](TestStep& step) {
                step.testCase = cases[0];
                step.position = action == u"Save" ? u"b"_s : u"a"_s;
                step.action = action;
            });
        }
        cycle = add(changes, Cycle(), [](Cycle& made) {
            made.title = u"UAT 1"_s;
            made.starts.date = QDate(2027, 2, 1);
            made.ends.date = QDate(2027, 2, 5);
        });
        add(changes, ListEntry(), [&](ListEntry& entry) {
            entry.owner = cycle;
            entry.field = Cycle::kSuitesField;
            entry.target = suite;
        });
        if (more)
            more(changes, *this);
        changes.giveNumbers(*desk.snapshot());
        if (!desk.workspace->commit(std::move(changes), desk.snapshot()->revision()))
            qFatal("refused: %s", qPrintable(desk.said.join(u' ')));
        panel = std::make_unique<CyclePanel>(desk.context());
        panel->resize(1100, 700);
        panel->show();
        if (!QTest::qWaitForWindowExposed(panel.get()) || !QTest::qWaitFor([&] { return model().rowCount() == 3; }))
            qFatal("no cases are shown");
        view().setFocus();
    }

    template <class T, class Adjust>
    static Id<T> add(ChangeSet& changes, T record, Adjust adjust)
    {
        record.id = RecordId::random();
        adjust(record);
        const Id<T> id(record.id);
        changes.create(std::move(record));
        return id;
    }

    RowList& view() { return *panel->findChild<ExecutePage*>()->findChild<RowList*>(); }
    TextRows& model() { return *static_cast<TextRows*>(view().model()); }
    CaseSheet& sheet() { return *panel->findChild<CaseSheet*>(); }
    QString code(int row) { return model().index(row, 0).data().toString(); }
    QString verdict(int row) { return model().index(row, 2).data().toString(); }
    void press(int key) { QTest::keyClick(&view(), Qt::Key(key)); }
    /// The place of the case that is shown on the right.
    qsizetype shown() { return std::ranges::find(cases, sheet().testCase()) - cases.begin(); }
    const Execution* execution(std::size_t place, int attempt = 1)
    {
        return desk.snapshot()->find(Id<Execution>(executionId(cycle, cases[place], attempt)));
    }
    std::vector<StepCard*> steps()
    {
        std::vector<StepCard*> cards;
        for (StepCard* card : sheet().findChildren<StepCard*>()) {
            if (card->isVisible())
                cards.push_back(card);
        }
        return cards;
    }
    bool tells(const QString& part)
    {
        const auto labels = panel->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisibleTo(panel.get()) && label->text().contains(part);
        });
    }
    QComboBox& filter()
    {
        for (QComboBox* box : panel->findChildren<QComboBox*>()) {
            if (box->accessibleName() == u"Which cases are listed")
                return *box;
        }
        qFatal("no filter");
    }
    void filterBy(const QString& text)
    {
        filter().setCurrentText(text);
        Q_EMIT filter().activated(filter().currentIndex());
    }
};

class tst_CyclePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneKeyGivesTheVerdictAndGoesOn_data();
    void oneKeyGivesTheVerdictAndGoesOn();
    void everyCaseCanBeRunWithoutTheMouse();
    void theVerdictKnowsWhoAndSinceWhen();
    void undoTakesTheVerdictBackAndLeadsToItsCase();
    void aSecondVerdictIsRefusedUntilTheCaseIsRunAgain();
    void stepsGetTheirVerdictsByKeysToo();
    void aFailedStepSuggestsThatTheCaseFailed();
    void whatCameOfAStepIsKeptBesideIt();
    void whatIsNotedMakesTheAttempt();
    void anAdministratorsRoleSaysAtOnceThatAPassWillNotCount();
    void aStalePassNamesTheVersion();
    void aFailureIsReportedWithOneKey();
    void aDefectSaysWhichStepFailed();
    void aStepHasANote();
    void theDetailsFollowTheCaseThatIsExecuted();
    void aWaiverCountsAtOnce();
    void eachEntitySaysItsShare();
    void aPictureBecomesEvidenceOfTheExecution();
    void theListCanBeFiltered();
    void testersAreAssignedToSelectedCases();
    void aCycleThatMayNotStartRefusesVerdicts();
    void theBoardCountsVerdicts();
    void coverageNeedsAPassOfEachCase();
    void aLinkLeadsToTheCaseOfItsExecution();
    void withoutACycleItSaysWhatIsMissing();
};

void tst_CyclePanel::oneKeyGivesTheVerdictAndGoesOn_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("passed") << int(Qt::Key_P) << u"Passed"_s;
    QTest::newRow("failed") << int(Qt::Key_F) << u"Failed"_s;
    QTest::newRow("blocked") << int(Qt::Key_B) << u"Blocked"_s;
    QTest::newRow("skipped") << int(Qt::Key_S) << u"Skipped"_s;
}

void tst_CyclePanel::oneKeyGivesTheVerdictAndGoesOn()
{
    QFETCH(const int, key);
    QFETCH(const QString, verdict);
    Case c;
    QAbstractItemModelTester tester(&c.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(c.shown(), 0);
    c.press(key);
    QCOMPARE(c.verdict(0), verdict);
    QCOMPARE(c.shown(), 1);
    QCOMPARE(c.view().currentRow(), 1);
}

void tst_CyclePanel::everyCaseCanBeRunWithoutTheMouse()
{
    Case c;
    c.press(Qt::Key_N);
    QCOMPARE(c.shown(), 1);
    c.press(Qt::Key_P);
    c.press(Qt::Key_P);
    QCOMPARE(c.shown(), 0); // what was passed over comes last
    c.press(Qt::Key_P);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(c.verdict(row), u"Passed"_s);
    QVERIFY(c.tells(u"No case of the list is left to run."_s));
}

void tst_CyclePanel::theVerdictKnowsWhoAndSinceWhen()
{
    Case c;
    c.press(Qt::Key_Down);
    const Instant opened = c.desk.clock.now();
    c.desk.clock.advanceMilliseconds(7 * 60'000);
    c.press(Qt::Key_P);
    const Execution* execution = c.execution(1);
    QVERIFY(execution);
    QCOMPARE(execution->startedAt, opened);
    QCOMPARE(execution->endedAt, c.desk.clock.now());
    QCOMPARE(c.desk.snapshot()->find(execution->tester)->name, u"Jana"_s);
    QCOMPARE(execution->recordedBy, u"Jana"_s);
}

void tst_CyclePanel::undoTakesTheVerdictBackAndLeadsToItsCase()
{
    Case c;
    c.press(Qt::Key_P);
    QCOMPARE(c.shown(), 1);
    c.desk.undo();
    QCOMPARE(c.verdict(0), u"Not run"_s);
    QVERIFY(!c.execution(0));
    QCOMPARE(c.shown(), 0);
}

void tst_CyclePanel::aSecondVerdictIsRefusedUntilTheCaseIsRunAgain()
{
    Case c;
    c.press(Qt::Key_F);
    c.press(Qt::Key_Up);
    c.press(Qt::Key_P);
    QCOMPARE(c.verdict(0), u"Failed"_s);
    QVERIFY(c.tells(u"Run it again (A)"_s));
    c.press(Qt::Key_A);
    QCOMPARE(c.verdict(0), u"Not run"_s);
    c.press(Qt::Key_P);
    QCOMPARE(c.verdict(0), u"Passed"_s);
    QCOMPARE(c.execution(0, 1)->verdict, Verdict::Failed);
    QCOMPARE(c.execution(0, 2)->verdict, Verdict::Passed);
}

void tst_CyclePanel::stepsGetTheirVerdictsByKeysToo()
{
    Case c;
    c.press(Qt::Key_Return);
    const auto cards = c.steps();
    QCOMPARE(cards.size(), 2u);
    QVERIFY(cards[0]->hasFocus());
    QTest::keyClick(cards[0], Qt::Key_P);
    QCOMPARE(cards[0]->verdict(), Verdict::Passed);
    QVERIFY(cards[1]->hasFocus());
    QTest::keyClick(cards[1], Qt::Key_P);
    QVERIFY(c.view().hasFocus()); // where the case gets its own
    QCOMPARE(c.sheet().suggestion(), Verdict::Passed);
    c.press(Qt::Key_P);
    QCOMPARE(c.verdict(0), u"Passed"_s);
}

void tst_CyclePanel::aFailedStepSuggestsThatTheCaseFailed()
{
    Case c;
    c.press(Qt::Key_Return);
    QTest::keyClick(c.steps()[0], Qt::Key_F);
    QCOMPARE(c.sheet().suggestion(), Verdict::Failed);
    QVERIFY(c.tells(u"By its steps, the case is: Failed (F)."_s));
    QCOMPARE(c.verdict(0), u"Not run"_s); // it is only suggested
}

void tst_CyclePanel::whatCameOfAStepIsKeptBesideIt()
{
    Case c;
    c.press(Qt::Key_Return);
    StepCard* card = c.steps()[0];
    QTest::keyClick(card, Qt::Key_F);
    auto* line = card->findChild<QLineEdit*>();
    QVERIFY(line->hasFocus()); // what went wrong is asked where it went wrong
    QTest::keyClicks(line, u"An error"_s);
    QTest::keyClick(line, Qt::Key_Return);
    const auto results = c.desk.snapshot()->all<StepResult>();
    QCOMPARE(results.size(), 1u);
    QCOMPARE(results[0]->actual, u"An error"_s);
    QCOMPARE(results[0]->verdict, Verdict::Failed);
    QVERIFY(c.steps()[1]->hasFocus());
}

void tst_CyclePanel::aStepHasANote()
{
    Case c;
    c.press(Qt::Key_Return);
    StepCard* card = c.steps()[0];
    QTest::keyClick(card, Qt::Key_Return);
    const auto lines = card->findChildren<QLineEdit*>();
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0]->hasFocus());
    QTest::keyClick(lines[0], Qt::Key_Tab);
    QVERIFY(lines[1]->hasFocus());
    QTest::keyClicks(lines[1], u"Slow today"_s);
    QTest::keyClick(lines[1], Qt::Key_Return);
    const auto results = c.desk.snapshot()->all<StepResult>();
    QCOMPARE(results.size(), 1u);
    QCOMPARE(results[0]->note, u"Slow today"_s);
    QCOMPARE(results[0]->actual, QString());
    QCOMPARE(results[0]->verdict, Verdict::NotRun);
    QVERIFY(c.steps()[1]->hasFocus());
    QTest::keyClick(card, Qt::Key_P); // keeps it
    QCOMPARE(c.desk.snapshot()->all<StepResult>().front()->note, u"Slow today"_s);
    c.desk.undo();
    c.desk.undo();
    QCOMPARE(lines[1]->text(), QString());
}

void tst_CyclePanel::theDetailsFollowTheCaseThatIsExecuted()
{
    Case c;
    c.press(Qt::Key_P);
    QCOMPARE(*c.desk.selection.current(), (RecordRef{RecordKind::TestCase, c.cases[1]}));
    c.press(Qt::Key_Up);
    QCOMPARE(*c.desk.selection.current(), (RecordRef{RecordKind::Execution, c.execution(0)->id}));
    c.desk.selection.select(std::nullopt); // somebody was elsewhere
    c.filter().setFocus();
    c.view().setFocus(Qt::TabFocusReason);
    QCOMPARE(*c.desk.selection.current(), (RecordRef{RecordKind::Execution, c.execution(0)->id}));
}

/// No key waits for the rules: what stands in the way of the first verdict is looked at when it is given.
void tst_CyclePanel::aWaiverCountsAtOnce()
{
    Case c([](ChangeSet& changes, Case& made) {
        const auto production = Case::add(changes, Environment(), [](Environment& environment) {
            environment.name = u"Production"_s;
            environment.kind = EnvironmentKind::Production;
        });
        changes.set(RecordKind::Cycle, made.cycle, cycleType().field(u"environment")->number, RecordId(production));
    });
    QTRY_VERIFY(c.tells(u"It cannot start yet"_s));
    Edit edit(c.desk.snapshot(), u"A mock cutover"_s);
    QVERIFY(edit.set(RecordKind::Cycle, c.cycle, u"mock_cutover", qint64(1)));
    QVERIFY(c.desk.workspace->commit(std::move(edit)));
    c.press(Qt::Key_P);
    QCOMPARE(c.verdict(0), u"Passed"_s);
}

void tst_CyclePanel::eachEntitySaysItsShare()
{
    Case c([](ChangeSet& changes, Case& made) {
        const auto account = Case::add(changes, Entity(), [](Entity& entity) { entity.title = u"Accounts"_s; });
        for (const auto& [place, title] : {std::pair(0u, u"Create"_s), {1u, u"Merge"_s}}) {
            const auto operation = Case::add(changes, Operation(), [&](Operation& one) { one.title = title; });
            changes.set(RecordKind::TestCase, made.cases[place], testCaseType().field(u"entity")->number,
                        RecordId(account));
            changes.set(RecordKind::TestCase, made.cases[place], testCaseType().field(u"operation")->number,
                        RecordId(operation));
        }
    });
    c.press(Qt::Key_P);
    c.press(Qt::Key_F);
    auto* page = c.panel->findChild<CoveragePage*>();
    c.panel->findChild<QTabWidget*>()->setCurrentWidget(page);
    auto* grid = page->findChild<QTableView*>();
    QTRY_COMPARE(grid->model()->rowCount(), 1);
    QTRY_COMPARE(grid->model()->index(0, 1).data().toString(), u"1 of 2"_s);
    QCOMPARE(grid->model()->index(0, 1).data(PercentRole).toInt(), 50);
    QCOMPARE(grid->model()->index(0, 2).data().toString(), u"1 of 1"_s);
    grid->setCurrentIndex(grid->model()->index(0, 1)); // all of its operations
    QCOMPARE(page->findChild<RowList*>()->model()->rowCount(), 2);
    grid->setCurrentIndex(grid->model()->index(0, 3));
    QCOMPARE(page->findChild<RowList*>()->model()->rowCount(), 1);
}

void tst_CyclePanel::whatIsNotedMakesTheAttempt()
{
    Case c;
    QVERIFY(!c.execution(0));
    QLineEdit* role = nullptr;
    for (QLineEdit* line : c.sheet().findChildren<QLineEdit*>()) {
        if (line->accessibleName() == u"Security role used")
            role = line;
    }
    QVERIFY(role);
    role->setFocus();
    QTest::keyClicks(role, u"Salesperson"_s);
    QTest::keyClick(role, Qt::Key_Return);
    QVERIFY(c.execution(0));
    QCOMPARE(c.execution(0)->securityRole, u"Salesperson"_s);
    QCOMPARE(c.verdict(0), u"Not run"_s);
    QTest::keyClick(role, Qt::Key_Escape);
    QVERIFY(c.view().hasFocus());
}

void tst_CyclePanel::anAdministratorsRoleSaysAtOnceThatAPassWillNotCount()
{
    Case c;
    for (QCheckBox* box : c.sheet().findChildren<QCheckBox*>()) {
        if (box->accessibleName() == u"Administrator role")
            QTest::keyClick(box, Qt::Key_Space);
    }
    QVERIFY(c.execution(0)->isAdministratorRole);
    QVERIFY(c.tells(u"An administrator role may do anything"_s));
    c.view().setFocus();
    c.press(Qt::Key_P);
    QCOMPARE(c.verdict(0), u"Passed, does not count"_s);
    QVERIFY(c.tells(u"the pass does not count"_s));
}

void tst_CyclePanel::aStalePassNamesTheVersion()
{
    Case c;
    c.press(Qt::Key_P);
    c.desk.clock.advanceMilliseconds(3'600'000);
    Edit edit(c.desk.snapshot(), u"New version"_s);
    const RecordId version = edit.create(RecordKind::SolutionVersion);
    QVERIFY(edit.set(RecordKind::SolutionVersion, version, u"title", u"Build 42"_s));
    QVERIFY(edit.set(RecordKind::SolutionVersion, version, u"since", c.desk.clock.now().milliseconds));
    QVERIFY(c.desk.workspace->commit(std::move(edit)));
    QCOMPARE(c.verdict(0), u"Passed, stale"_s);
    c.press(Qt::Key_Up);
    QCOMPARE(c.shown(), 0);
    QVERIFY(c.tells(u"Build 42"_s));
    c.filterBy(u"Stale, or not counted"_s);
    QCOMPARE(c.model().rowCount(), 1);
}

void tst_CyclePanel::aFailureIsReportedWithOneKey()
{
    Case c;
    const RecordId jana = c.desk.snapshot()->all<Person>().front()->id;
    c.desk.prompts.filling = [&](Edit& edit, const RecordId& defect) {
        return edit.set(RecordKind::Defect, defect, u"title", u"No account is made"_s)
            .and_then([&] { return edit.set(RecordKind::Defect, defect, u"severity", u"critical"_s); })
            .and_then([&] { return edit.set(RecordKind::Defect, defect, u"stops_critical_process", qint64(1)); })
            .and_then([&] { return edit.set(RecordKind::Defect, defect, u"owner", jana); });
    };
    c.press(Qt::Key_D);
    QVERIFY(c.desk.prompts.asked.isEmpty()); // nothing has failed
    c.press(Qt::Key_F);
    QCOMPARE(c.shown(), 1);
    c.press(Qt::Key_D);
    const auto defects = c.desk.snapshot()->all<Defect>();
    QCOMPARE(defects.size(), 1u);
    QCOMPARE(defects[0]->title, u"No account is made"_s);
    QCOMPARE(defects[0]->execution, Id<Execution>(c.execution(0)->id));
    QVERIFY(defects[0]->description.contains(u"It is there"_s));
    QVERIFY(defects[0]->isBlocking());
    QVERIFY2(c.desk.prompts.asked.last().contains(u"Create an account"_s), qPrintable(c.desk.prompts.asked.last()));
    QCOMPARE(*c.desk.selection.current(), (RecordRef{RecordKind::Defect, defects[0]->id}));
    QVERIFY(c.view().hasFocus());
    c.desk.undo(); // one step
    QVERIFY(c.desk.snapshot()->all<Defect>().empty());
    QCOMPARE(c.execution(0)->verdict, Verdict::Failed);
}

void tst_CyclePanel::aDefectSaysWhichStepFailed()
{
    Case c;
    c.press(Qt::Key_Return);
    QTest::keyClick(c.steps()[0], Qt::Key_F);
    auto* line = c.steps()[0]->findChild<QLineEdit*>();
    QTest::keyClicks(line, u"An empty page"_s);
    QTest::keyClick(line, Qt::Key_Return);
    c.view().setFocus();
    c.press(Qt::Key_F);
    c.desk.prompts.filling = [](Edit&, const RecordId&) { return Result<>(); };
    c.press(Qt::Key_D);
    const auto defects = c.desk.snapshot()->all<Defect>();
    QCOMPARE(defects.size(), 1u);
    QCOMPARE(defects[0]->title, u"Create an account"_s);
    QVERIFY2(defects[0]->description.contains(u"Step 1 failed: Open the form\nActual: An empty page"_s),
             qPrintable(defects[0]->description));
}

void tst_CyclePanel::aPictureBecomesEvidenceOfTheExecution()
{
    Case c;
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QGuiApplication::clipboard()->setImage(picture);
    QTest::keyClick(&c.view(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(c.desk.snapshot()->all<Evidence>().size(), 1u);
    const Evidence& evidence = *c.desk.snapshot()->all<Evidence>().front();
    QCOMPARE(evidence.record, c.execution(0)->id);
    QVERIFY(c.tells(u"Evidence: Screenshot of"_s));
}

void tst_CyclePanel::theListCanBeFiltered()
{
    Case c;
    c.press(Qt::Key_F);
    c.press(Qt::Key_B);
    c.filterBy(u"Not run"_s);
    QCOMPARE(c.model().rowCount(), 1);
    c.filterBy(u"Failed or blocked"_s);
    QCOMPARE(c.model().rowCount(), 2);
    c.filterBy(u"Mine"_s); // Jana ran two, the third is Tom's
    QCOMPARE(c.model().rowCount(), 2);
    c.filterBy(u"Stale, or not counted"_s);
    QCOMPARE(c.model().rowCount(), 0);
    EmptyState& empty = c.panel->findChild<ExecutePage*>()->empty();
    QCOMPARE(empty.sentence(), u"No case is like that now."_s);
    QTest::mouseClick(button(*c.panel, u"Show all cases"_s), Qt::LeftButton);
    QCOMPARE(c.model().rowCount(), 3);
}

void tst_CyclePanel::testersAreAssignedToSelectedCases()
{
    Case c;
    c.press(Qt::Key_P); // has had its tester
    c.view().selectAll();
    const auto people = c.desk.snapshot()->all<Person>();
    c.desk.prompts.chosen = people[0]->name == u"Tom" ? 0 : 1;
    c.press(Qt::Key_T);
    QCOMPARE(c.desk.prompts.asked.last(), u"Who runs the 2 selected case(s)?"_s);
    QCOMPARE(c.desk.snapshot()->find(c.execution(0)->tester)->name, u"Jana"_s);
    for (const std::size_t place : {1u, 2u}) {
        QCOMPARE(c.execution(place)->verdict, Verdict::NotRun);
        QCOMPARE(c.desk.snapshot()->find(c.execution(place)->tester)->name, u"Tom"_s);
    }
    c.desk.undo();
    QVERIFY(!c.execution(1));
}

void tst_CyclePanel::aCycleThatMayNotStartRefusesVerdicts()
{
    Case c([](ChangeSet& changes, Case& made) {
        const auto production = Case::add(changes, Environment(), [](Environment& environment) {
            environment.name = u"Production"_s;
            environment.kind = EnvironmentKind::Production;
        });
        changes.set(RecordKind::Cycle, made.cycle, cycleType().field(u"environment")->number, RecordId(production));
    });
    QTRY_VERIFY(c.tells(u"It cannot start yet: It would run in production"_s));
    QVERIFY(!button(*c.panel, u"Passed (P)"_s)->isEnabled());
    c.press(Qt::Key_P);
    QCOMPARE(c.verdict(0), u"Not run"_s);
    QVERIFY(c.tells(u"The cycle cannot start"_s));
    c.desk.prompts.filling = [&](Edit& edit, const RecordId& waiver) {
        const RecordId approver = c.desk.snapshot()->all<Person>().back()->id;
        return edit.set(RecordKind::Waiver, waiver, u"reason", u"A trial"_s)
            .and_then([&] { return edit.set(RecordKind::Waiver, waiver, u"approver", approver); })
            .and_then([&] { return edit.set(RecordKind::Waiver, waiver, u"expires", u"2027-02-20"_s); });
    };
    QTest::mouseClick(button(*c.panel, u"Ask for a waiver…"_s), Qt::LeftButton);
    QCOMPARE(c.desk.snapshot()->all<Waiver>().size(), 1u);
    QTRY_VERIFY(!c.tells(u"It cannot start yet"_s));
    c.press(Qt::Key_P);
    QVERIFY(c.execution(0));
}

void tst_CyclePanel::coverageNeedsAPassOfEachCase()
{
    Case c([](ChangeSet& changes, Case& made) {
        const auto process =
            Case::add(changes, BusinessProcess(), [](BusinessProcess& sell) { sell.title = u"Sell"_s; });
        for (const std::size_t place : {0u, 1u})
            changes.set(RecordKind::TestCase, made.cases[place], testCaseType().field(u"process")->number,
                        RecordId(process));
    });
    auto* page = c.panel->findChild<CoveragePage*>();
    c.panel->findChild<QTabWidget*>()->setCurrentWidget(page);
    const auto trees = page->findChildren<QTreeWidget*>();
    auto* tree = *std::ranges::find(trees, u"Processes"_s, &QTreeWidget::accessibleName);
    page->findChild<QTabWidget*>()->setCurrentWidget(tree);
    QTRY_COMPARE(tree->topLevelItemCount(), 1);
    QCOMPARE(tree->topLevelItem(0)->text(1), u"0 of 1"_s);
    tree->setCurrentItem(tree->topLevelItem(0));
    QCOMPARE(page->findChild<RowList*>()->model()->rowCount(), 2); // the cases behind it
    c.panel->findChild<QTabWidget*>()->setCurrentIndex(0);
    c.press(Qt::Key_P);
    c.press(Qt::Key_P);
    c.panel->findChild<QTabWidget*>()->setCurrentWidget(page);
    QTRY_COMPARE(tree->topLevelItem(0)->text(1), u"1 of 1"_s);
    Q_EMIT page->findChild<RowList*>()->activated(page->findChild<RowList*>()->model()->index(1, 0));
    QCOMPARE(c.panel->findChild<QTabWidget*>()->currentIndex(), 0);
    QCOMPARE(c.shown(), 1);
}

void tst_CyclePanel::theBoardCountsVerdicts()
{
    Case c;
    c.press(Qt::Key_P);
    c.press(Qt::Key_F);
    c.panel->findChild<QTabWidget*>()->setCurrentIndex(1);
    auto* board = c.panel->findChild<BoardPage*>();
    QVERIFY(c.tells(u"2 of 3 case(s) run: 1 passed · 1 failed · 1 not run"_s));
    const auto tables = board->findChildren<RowList*>();
    QCOMPARE(tables.size(), 2);
    QCOMPARE(tables[0]->model()->index(0, 2).data().toString(), u"33 %"_s);
    QCOMPARE(tables[1]->model()->rowCount(), 2); // Jana ran two, one is Tom's
    QCOMPARE(tables[1]->model()->index(0, 0).data().toString(), u"Jana"_s);
    QCOMPARE(tables[1]->model()->index(0, 3).data().toString(), u"2"_s);
}

void tst_CyclePanel::aLinkLeadsToTheCaseOfItsExecution()
{
    Case c;
    c.press(Qt::Key_P);
    c.press(Qt::Key_N);
    c.panel->findChild<QTabWidget*>()->setCurrentIndex(1);
    c.panel->reveal({RecordKind::Execution, c.execution(0)->id});
    QCOMPARE(c.panel->findChild<QTabWidget*>()->currentIndex(), 0);
    QCOMPARE(c.shown(), 0);
}

void tst_CyclePanel::withoutACycleItSaysWhatIsMissing()
{
    PanelDesk desk(PanelDesk::Content::Empty);
    CyclePanel panel(desk.context());
    panel.resize(900, 600);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    EmptyState& empty = panel.findChild<ExecutePage*>()->empty();
    QTRY_VERIFY(empty.sentence().contains(u"there is no suite yet"_s));
    Edit edit(desk.snapshot(), u"Suite"_s);
    const RecordId suite = edit.create(RecordKind::Suite);
    QVERIFY(edit.set(RecordKind::Suite, suite, u"title", u"Sales"_s));
    QVERIFY(desk.workspace->commit(std::move(edit)));
    QVERIFY(empty.sentence().contains(u"Nothing is tested yet"_s));
    desk.prompts.filling = [&](Edit& made, const RecordId& cycle) {
        return made.setList(RecordKind::Cycle, cycle, u"suites", {suite});
    };
    QTest::mouseClick(button(empty, u"New cycle…"_s), Qt::LeftButton);
    const auto cycles = desk.snapshot()->all<Cycle>();
    QCOMPARE(cycles.size(), 1u);
    QCOMPARE(cycles[0]->title, u"Cycle 1"_s);
    QVERIFY(empty.sentence().contains(u"have no cases yet"_s));
}

} // namespace

READINESS_TEST(tst_CyclePanel)
#include "tst_CyclePanel.moc"

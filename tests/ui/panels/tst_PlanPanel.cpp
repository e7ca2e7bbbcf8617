#include "tests/support/TestMain.h"
#include "tests/support/Widgets.h"
#include "tests/ui/panels/OpenPlan.h"
#include "ui/forms/EmptyState.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTabWidget>
#include <QTest>
#include <QWheelEvent>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// The cutover plan in the window.
class tst_PlanPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAPlanOneSentenceOffersToMakeOne()
    {
        QSettings().clear();
        PanelDesk desk(PanelDesk::Content::Empty);
        PlanPanel panel(desk.context());
        panel.resize(1000, 500);
        panel.show();
        auto* sheet = panel.findChild<PlanSheet*>();
        const auto* empty = sheet->findChild<EmptyState*>();
        QVERIFY(empty->sentence().contains(u"no cutover plan"_s));
        desk.prompts.filling = [](Edit&, const RecordId&) { return Result<>(); };
        QTest::mouseClick(button(*sheet, u"New cutover plan…"_s), Qt::LeftButton);
        QCOMPARE(desk.snapshot()->all<Plan>().size(), 1u);
        QTRY_COMPARE(empty->sentence(), u"The plan has no tasks yet."_s);
        QTest::mouseClick(button(*sheet, u"Add the first task"_s), Qt::LeftButton);
        QTRY_COMPARE(sheet->tree().model()->rowCount(), 1);
        QCOMPARE(empty->sentence(), QString());
        QCOMPARE(desk.snapshot()->all<Task>().front()->step, 10);
    }

    void theSummarySaysWhenItEndsAndThroughWhat()
    {
        OpenPlan o;
        QVERIFY(o.said().contains(u"2027-02-26 19:45"_s));
        QVERIFY(o.said().contains(u"10 Stop → 20 Copy → 30 Start"_s));
    }

    void rowsOfTableAndChartAreTheSame()
    {
        OpenPlan o;
        for (int line = 0; line < 3; ++line) {
            const QRect row = o.tree.visualRect(o.tree.model()->index(line, int(PlanColumn::Title)));
            const double inTree = o.tree.viewport()->mapToGlobal(row.center()).y();
            const double inChart = o.gantt.viewport()->mapToGlobal(o.gantt.barRect(line).center()).y();
            QVERIFY2(std::abs(inTree - inChart) <= 1, qPrintable(u"%1 %2"_s.arg(inTree).arg(inChart)));
        }
    }

    void aFoldedSummaryHidesItsBars()
    {
        OpenPlan o;
        o.select({0, 1, 2});
        o.run(u"Ctrl+Shift+L"_s);
        o.select({1});
        o.run(u"Alt+Shift+Right"_s);
        QCOMPARE(o.tree.shownLines(), (std::vector<int>{0, 1, 2}));
        o.tree.collapse(o.tree.model()->index(0, 0));
        QCOMPARE(o.tree.shownLines(), (std::vector<int>{0, 2}));
        QVERIFY(o.gantt.barRect(1).isEmpty());
        QVERIFY(!o.gantt.barRect(2).isEmpty());
    }

    void insertMakesATaskBelowAndOpensItsTitle()
    {
        OpenPlan o;
        o.select({0});
        o.tree.setFocus();
        o.run(u"Ins"_s);
        QTRY_COMPARE(o.tree.model()->rowCount(), 4);
        QCOMPARE(o.tree.currentLine(), 1);
        auto* editor = o.tree.viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->setFocus();
        editor->selectAll();
        QTest::keyClicks(editor, u"Freeze"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(o.tree.model()->index(1, int(PlanColumn::Title)).data().toString(), u"Freeze"_s);
    }

    void selectedTasksAreLinkedAndUnlinkedByKey()
    {
        OpenPlan o;
        o.select({0, 1, 2});
        o.run(u"Ctrl+Shift+L"_s);
        QCOMPARE(o.links(), 0);
        o.run(u"Ctrl+L"_s);
        QCOMPARE(o.links(), 2);
        o.plan.desk.undo();
        QCOMPARE(o.links(), 0);
    }

    void aDraggedBarStartsThere()
    {
        OpenPlan o;
        const QRectF bar = o.gantt.barRect(2);
        o.drag(bar.center(), bar.center() + QPointF(2 * bar.width(), 0));
        QCOMPARE(o.task(2).constraint, TaskConstraint::StartNoEarlierThan);
        QVERIFY(o.task(2).constraintAt > at(u"2027-02-26T18:45:00Z"));
        QVERIFY(o.gantt.barRect(2).left() > bar.left());
    }

    void theEndOfABarIsTheDuration()
    {
        OpenPlan o;
        const QRectF bar = o.gantt.barRect(1);
        o.drag({bar.right() - 2, bar.center().y()}, {bar.right() - 2 + bar.width(), bar.center().y()});
        QVERIFY2(o.task(1).duration >= 110 && o.task(1).duration <= 130,
                 qPrintable(QString::number(o.task(1).duration)));
        QCOMPARE(o.task(1).constraint, TaskConstraint::AsSoonAsPossible);
    }

    void keysMoveAndStretchAsTheMouseDoes()
    {
        OpenPlan o;
        o.select({1});
        o.run(u"Alt+Right"_s);
        QCOMPARE(o.task(1).constraint, TaskConstraint::StartNoEarlierThan);
        QCOMPARE(o.task(1).constraintAt, instantOf(minuteOf(at(u"2027-02-26T17:30:00Z")) + o.gantt.stepMinutes()));
        const int before = o.task(1).duration;
        const Minute step = o.gantt.stepMinutes();
        o.run(u"Ctrl+Alt+Right"_s);
        QCOMPARE(o.task(1).duration, before + step);
    }

    void theSelectedTaskSaysWhyAndIsTheWindowsRecord()
    {
        OpenPlan o;
        o.select({1});
        QVERIFY(o.said().contains(u"it waits for the end of “10 Stop”"_s));
        QVERIFY(o.said().contains(u"The way to it: 10 Stop → 20 Copy."_s));
        QVERIFY(o.plan.desk.selection.current() == (RecordRef{RecordKind::Task, o.plan.tasks[1]}));
        o.plan.desk.selection.select(RecordRef{RecordKind::Task, o.plan.tasks[2]});
        QCOMPARE(o.tree.currentLine(), 2);
    }

    void theWayToTheSelectedTaskIsShownInTreeChartAndWords()
    {
        OpenPlan o;
        Edit edit(o.snapshot(), u"Aside"_s);
        const RecordId aside = edit.create(RecordKind::Task);
        PlanDesk::set(edit, RecordKind::Task, aside, u"plan"_s, o.plan.plan);
        PlanDesk::set(edit, RecordKind::Task, aside, u"title"_s, u"Aside"_s);
        PlanDesk::set(edit, RecordKind::Task, aside, u"duration"_s, qint64(5));
        const RecordId link = edit.create(RecordKind::Link);
        PlanDesk::set(edit, RecordKind::Link, link, u"predecessor"_s, aside);
        PlanDesk::set(edit, RecordKind::Link, link, u"successor"_s, o.plan.tasks[1]);
        o.plan.commit(std::move(edit));
        QCoreApplication::processEvents();
        o.select({1});
        const ShownPlan& plan = *o.sheet->model().shown();
        QVERIFY(plan.pathOf(1, PlanPath::None).empty());
        QCOMPARE(plan.pathOf(1, PlanPath::Way), (std::vector<quint8>{1, 1, 0, 0}));
        QCOMPARE(plan.pathOf(1, PlanPath::Before), (std::vector<quint8>{1, 1, 0, 1}));
        QCOMPARE(plan.pathOf(1, PlanPath::After), (std::vector<quint8>{0, 1, 1, 0}));
        QCOMPARE(plan.pathOf(1, PlanPath::Both), (std::vector<quint8>{1, 1, 1, 1}));
        const QImage before = o.tree.grab().toImage();
        o.run(u"Alt+2"_s);
        QVERIFY2(o.said().contains(u"It waits for 2 task(s)."_s), qPrintable(o.said()));
        QVERIFY(o.tree.grab().toImage() != before);
        const PlanPanel again(o.plan.desk.context());
        QCOMPARE(again.findChild<PlanSheet*>()->commands().path(), PlanPath::Before);
        o.run(u"Alt+0"_s);
        QVERIFY(!o.said().contains(u"It waits for 2"_s));
    }

    void theBarGoesOnInTheNextLineWhereThePanelIsNarrow()
    {
        OpenPlan o;
        QVERIFY2(o.sheet->minimumSizeHint().width() < 520,
                 qPrintable(QString::number(o.sheet->minimumSizeHint().width())));
    }

    void aClickOnABarSelectsItsRow()
    {
        OpenPlan o;
        QTest::mouseClick(o.gantt.viewport(), Qt::LeftButton, {}, o.gantt.barRect(2).center().toPoint());
        QCOMPARE(o.tree.currentLine(), 2);
        QCOMPARE(o.task(2).constraint, TaskConstraint::AsSoonAsPossible);
    }

    void ctrlAndTheWheelZoomAroundThePointer()
    {
        OpenPlan o;
        const QRectF before = o.gantt.barRect(1);
        QWheelEvent wheel(before.center(), o.gantt.viewport()->mapToGlobal(before.center()), {}, {0, 240}, {},
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(o.gantt.viewport(), &wheel);
        const QRectF after = o.gantt.barRect(1);
        QVERIFY(after.width() > 1.3 * before.width());
        QVERIFY(std::abs(after.center().x() - before.center().x()) < 3);
        o.run(u"Ctrl+0"_s);
        QVERIFY(std::abs(o.gantt.barRect(1).width() - before.width()) < 1);
    }

    void zoomGoesFromAMinuteToAMonthPerStep()
    {
        OpenPlan o;
        for (int i = 0; i < 30; ++i)
            o.run(u"+"_s);
        QCOMPARE(o.gantt.stepMinutes(), 1);
        QVERIFY(!o.gantt.grab().isNull());
        for (int i = 0; i < 60; ++i)
            o.run(u"-"_s);
        QVERIFY(o.gantt.stepMinutes() >= 30 * 24 * 60);
        QVERIFY(!o.gantt.grab().isNull());
    }

    void aTaskThatWaitsForItselfIsSaid()
    {
        OpenPlan o;
        o.select({0});
        auto circle = chained(o.snapshot(), {o.plan.tasks[2], o.plan.tasks[0]});
        o.plan.commit(std::move(*circle));
        QCoreApplication::processEvents();
        QVERIFY(o.said().contains(u"wait for one another"_s));
    }

    void whatAnotherSelectedStaysSelectedWhenThePlanChanges()
    {
        OpenPlan o;
        o.select({1});
        const RecordRef other{RecordKind::Plan, o.plan.plan};
        o.plan.desk.selection.select(other);
        auto edit = lasting(o.snapshot(), o.plan.tasks[0], 45);
        o.plan.commit(std::move(*edit));
        QCoreApplication::processEvents();
        QVERIFY(o.plan.desk.selection.current() == other);
    }

    void theListsBesideThePlanHoldWhatItIsMadeOf()
    {
        OpenPlan o;
        auto* tabs = o.panel.findChild<QTabWidget*>();
        o.panel.reveal({RecordKind::Window, {}});
        QVERIFY(tabs->currentWidget() != o.sheet);
        o.panel.reveal({RecordKind::Task, o.plan.tasks[2]});
        QVERIFY(tabs->currentWidget() == o.sheet);
        QTRY_COMPARE(o.tree.currentLine(), 2);
    }
};

READINESS_TEST(tst_PlanPanel)
#include "tst_PlanPanel.moc"

#include "tests/support/TestMain.h"
#include "tests/support/Widgets.h"
#include "tests/ui/panels/OpenPlan.h"
#include "ui/forms/RecordPage.h"
#include "ui/panels/plan/BesideBar.h"

#include <QComboBox>
#include <QTabWidget>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

struct Compared : OpenPlan {
    QComboBox& box(int index) const { return *sheet->findChild<BesideBar*>()->findChildren<QComboBox*>()[index]; }
    QString cell(std::size_t task, PlanColumn column) const
    {
        return tree.model()->index(int(task), int(column)).data().toString();
    }
    void choose(const QString& action)
    {
        for (QAction* one : sheet->commands().ofPlans()) {
            if (one->text() == action)
                one->trigger();
        }
    }
    void take()
    {
        plan.desk.prompts.filling = [](Edit& edit, const RecordId& baseline) {
            return edit.set(RecordKind::Baseline, baseline, u"title", u"Approved"_s);
        };
        choose(u"Take a baseline…"_s);
    }
    bool isRead() const
    {
        return QTest::qWaitFor([this] { return sheet->model().shown()->beside.then != nullptr; });
    }
    void last(std::size_t index, int minutes)
    {
        auto edit = lasting(snapshot(), plan.tasks[index], minutes);
        plan.commit(std::move(*edit));
        QCoreApplication::processEvents();
    }
};

} // namespace

/// Baselines and actual times beside the plan.
class tst_PlanBaselines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatMovesSinceIsSaidInCellsAndInTheSentence()
    {
        Compared c;
        QVERIFY(!c.sheet->findChild<BesideBar*>()->isVisible());
        c.take();
        QVERIFY(c.isRead());
        QCOMPARE(c.box(0).currentText(), u"Baseline: Approved"_s);
        const auto baselines = c.snapshot()->all<Baseline>();
        QCOMPARE(baselines.size(), 1u);
        QCOMPARE(baselines.front()->takenBy, u"Jana"_s);
        QVERIFY(!baselines.front()->tips.isEmpty());
        QCOMPARE(c.cell(1, PlanColumn::Deviation), u"0 min"_s);
        c.last(0, 50);
        QCOMPARE(c.cell(1, PlanColumn::Deviation), u"+20 min"_s);
        QVERIFY(c.cell(1, PlanColumn::BaselineStart).endsWith(u"18:30"_s));
        QVERIFY(c.cell(1, PlanColumn::BaselineFinish).endsWith(u"19:30"_s));
        QVERIFY2(c.said().contains(u"It ends 20 min later than the baseline “Approved”"_s), qPrintable(c.said()));
        auto before = taskBelow(c.snapshot(), c.plan.plan, c.plan.tasks[2]);
        c.plan.desk.workspace->commit(std::move(before->edit));
        QCoreApplication::processEvents();
        QCOMPARE(c.cell(3, PlanColumn::Deviation), u"new"_s);
        const GanttBar& bar = c.sheet->model().shown()->chart.bars[1];
        QCOMPARE(bar.from - bar.baselineFrom, 20);
        QVERIFY(!c.gantt.grab().isNull());
    }

    void noneIsAChoiceAndTheChoiceIsRemembered()
    {
        Compared c;
        c.take();
        QVERIFY(c.isRead());
        c.box(0).setCurrentIndex(0);
        Q_EMIT c.box(0).activated(0);
        QVERIFY(!c.sheet->model().shown()->beside.then);
        QCOMPARE(c.cell(1, PlanColumn::Deviation), QString());
        PlanPanel again(c.plan.desk.context());
        again.show();
        QCoreApplication::processEvents();
        QCOMPARE(again.findChild<BesideBar*>()->findChildren<QComboBox*>()[0]->currentText(), u"No baseline"_s);
    }

    void undoTakesTheBaselineAndItsRowAway()
    {
        Compared c;
        c.take();
        QVERIFY(c.isRead());
        c.plan.desk.undo();
        QTRY_VERIFY(!c.sheet->findChild<BesideBar*>()->isVisible());
        QVERIFY(!c.sheet->model().shown()->beside.then);
    }

    void theListRenamesAndRemovesThem()
    {
        Compared c;
        c.take();
        QVERIFY(c.isRead());
        Edit edit(c.snapshot(), u"Rename"_s);
        PlanDesk::set(edit, RecordKind::Baseline, c.snapshot()->all<Baseline>().front()->id, u"title"_s, u"Signed"_s);
        c.plan.commit(std::move(edit));
        QTRY_COMPARE(c.box(0).currentText(), u"Baseline: Signed"_s);
        c.panel.reveal({RecordKind::Baseline, c.snapshot()->all<Baseline>().front()->id});
        auto* table = qobject_cast<RecordPage*>(c.panel.findChild<QTabWidget*>()->currentWidget());
        QVERIFY(table);
        QTest::keyClick(&table->view(), Qt::Key_Delete);
        QCOMPARE(c.snapshot()->all<Baseline>().size(), 0u);
        c.panel.findChild<QTabWidget*>()->setCurrentIndex(0);
        QTRY_VERIFY(!c.sheet->findChild<BesideBar*>()->isVisible());
    }

    void actualTimesAreThoseOfTheLatestRun()
    {
        Compared c;
        Edit edit(c.snapshot(), u"Run"_s);
        const RecordId run = edit.create(RecordKind::Run);
        PlanDesk::set(edit, RecordKind::Run, run, u"plan"_s, c.plan.plan);
        PlanDesk::set(edit, RecordKind::Run, run, u"title"_s, u"Rehearsal"_s);
        const RecordId step = edit.create(RecordKind::RunStep);
        PlanDesk::set(edit, RecordKind::RunStep, step, u"run"_s, run);
        PlanDesk::set(edit, RecordKind::RunStep, step, u"task"_s, c.plan.tasks[1]);
        PlanDesk::set(edit, RecordKind::RunStep, step, u"title"_s, u"Copy"_s);
        for (const auto& [key, time] :
             {std::pair(u"started_at"_s, u"2027-02-20T17:40:00Z"), {u"finished_at"_s, u"2027-02-20T19:00:00Z"}})
            PlanDesk::set(edit, RecordKind::RunStep, step, key, qint64(at(time).milliseconds));
        PlanDesk::set(edit, RecordKind::Run, run, u"started_at"_s, qint64(at(u"2027-02-20T17:00:00Z").milliseconds));
        c.plan.commit(std::move(edit));
        QTRY_COMPARE(c.box(1).currentText(), u"Actual: Rehearsal"_s);
        QVERIFY(!c.box(1).isVisible());
        c.tree.setColumnHidden(int(PlanColumn::ActualStart), false);
        QVERIFY(c.box(1).isVisible());
        QVERIFY(c.cell(1, PlanColumn::ActualStart).endsWith(u"18:40"_s));
        QVERIFY(c.cell(1, PlanColumn::ActualFinish).endsWith(u"20:00"_s));
        QCOMPARE(c.cell(0, PlanColumn::ActualStart), QString());
    }
};

READINESS_TEST(tst_PlanBaselines)
#include "tst_PlanBaselines.moc"

#include "core/report/FinishChart.h"
#include "tests/support/PlanDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/Widgets.h"
#include "ui/forms/RowList.h"
#include "ui/models/PlanModel.h"
#include "ui/panels/plan/ChancesPage.h"
#include "ui/panels/plan/FinishView.h"

#include <QLabel>
#include <QSettings>
#include <QSpinBox>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// The plan of three tasks, whose second takes between half an hour and three hours, a window of two hours, and a risk.
struct OpenChances {
    PlanDesk plan;
    RecordId risk;
    PlanModel model{*plan.desk.workspace};
    std::unique_ptr<ChancesPage> page;

    OpenChances()
    {
        QSettings().clear();
        Edit edit(plan.desk.snapshot(), u"Chances"_s);
        PlanDesk::set(edit, RecordKind::Task, plan.tasks[1], u"duration_optimistic"_s, qint64(30));
        PlanDesk::set(edit, RecordKind::Task, plan.tasks[1], u"duration_pessimistic"_s, qint64(180));
        const RecordId window = edit.create(RecordKind::Window);
        PlanDesk::set(edit, RecordKind::Window, window, u"plan"_s, plan.plan);
        PlanDesk::set(edit, RecordKind::Window, window, u"title"_s, u"Downtime"_s);
        PlanDesk::set(edit, RecordKind::Window, window, u"starts"_s, qint64(at(u"2027-02-26T17:00:00Z").milliseconds));
        PlanDesk::set(edit, RecordKind::Window, window, u"ends"_s, qint64(at(u"2027-02-26T19:00:00Z").milliseconds));
        risk = edit.create(RecordKind::Risk);
        PlanDesk::set(edit, RecordKind::Risk, risk, u"title"_s, u"The tape is slow"_s);
        PlanDesk::set(edit, RecordKind::Risk, risk, u"chance_percent"_s, qint64(40));
        PlanDesk::set(edit, RecordKind::Risk, risk, u"delay_likely"_s, qint64(90));
        if (!edit.setList(RecordKind::Risk, risk, u"affected_tasks"_s, {plan.tasks[1]}))
            qFatal("no task");
        plan.commit(std::move(edit));
        model.setAwake(model, true);
        model.setPlan(plan.plan);
        page = std::make_unique<ChancesPage>(plan.desk.context(), model);
        page->resize(1000, 600);
        page->show();
    }
    QSpinBox& box(int index) const { return *page->findChildren<QSpinBox*>()[index]; }
    QString said() const
    {
        QStringList texts;
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts.join(u'\n');
    }
    RowList& list(const QString& name) const
    {
        for (RowList* list : page->findChildren<RowList*>()) {
            if (list->accessibleName() == name)
                return *list;
        }
        qFatal("no list");
    }
    const FinishChart& chart() const { return page->findChild<FinishView*>()->chart(); }
    bool simulate()
    {
        QTest::mouseClick(button(*page, u"Simulate"_s), Qt::LeftButton);
        return QTest::qWaitFor([this] { return !chart().bars.empty() && button(*page, u"Simulate"_s)->isEnabled(); });
    }
    bool isStale() const { return said().contains(u"have changed since"_s); }
};

} // namespace

/// The simulation of a plan in the window.
class tst_ChancesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatTheCommandLineSays()
    {
        OpenChances o;
        o.box(0).setValue(2000);
        o.box(1).setValue(7);
        QVERIFY(o.simulate());
        const auto schedule = PlanSchedule::ofPlan(o.plan.desk.snapshot(), o.plan.plan);
        PlanChances chances = chancesOf(*schedule);
        chances.inputs.iterations = 2000;
        chances.inputs.seed = 7;
        const auto result = readiness::simulate(schedule->schedule(), chances.inputs);
        const double inWindow = result->probabilityBy(schedule->windowEnd());
        QVERIFY(inWindow > 0.05 && inWindow < 0.95);
        const QString said = o.said();
        QVERIFY2(said.contains(u"Ends inside the window\n"_s + chanceText(inWindow)), qPrintable(said));
        for (const double percent : {50.0, 80.0, 95.0}) {
            const QString time = shownTime(result->percentile(percent), o.chart().zone);
            QVERIFY2(said.contains(time), qPrintable(time + u" in "_s + said));
        }
        const QString words = o.page->findChild<FinishView*>()->accessibleDescription();
        QVERIFY2(words.contains(u"Of 2,000 ways"_s) || words.contains(u"Of 2000 ways"_s), qPrintable(words));
        QVERIFY(words.contains(u"time(s)."_s));
        QVERIFY(!o.page->findChild<FinishView*>()->grab().isNull());
    }

    void aClickOnWhatCostsMostMakesItTheRecord()
    {
        OpenChances o;
        QVERIFY(o.simulate());
        RowList& costs = o.list(u"What costs most"_s);
        QStringList names;
        for (int row = 0; row < costs.model()->rowCount(); ++row)
            names += costs.model()->index(row, 0).data().toString();
        QCOMPARE(names, (QStringList{u"R-001 The tape is slow"_s, u"20 Copy"_s}));
        QTest::mouseClick(costs.viewport(), Qt::LeftButton, {}, costs.visualRect(costs.model()->index(0, 0)).center());
        QVERIFY(o.plan.desk.selection.current() == (RecordRef{RecordKind::Risk, o.risk}));
        RowList& critical = o.list(u"How often critical"_s);
        QCOMPARE(critical.model()->rowCount(), 3);
        QCOMPARE(critical.model()->index(1, 1).data().toString(), u"100 %"_s);
        QTest::mouseClick(critical.viewport(), Qt::LeftButton, {},
                          critical.visualRect(critical.model()->index(1, 0)).center());
        QVERIFY(o.plan.desk.selection.current() == (RecordRef{RecordKind::Task, o.plan.tasks[1]}));
    }

    void aChangedPlanOrRiskMakesTheResultStaleAndUndoNot()
    {
        OpenChances o;
        QVERIFY(o.simulate());
        QVERIFY(!o.isStale());
        auto longer = lasting(o.plan.desk.snapshot(), o.plan.tasks[0], 45);
        o.plan.commit(std::move(*longer));
        QTRY_VERIFY(o.isStale());
        o.plan.desk.undo();
        QTRY_VERIFY(!o.isStale());
        Edit edit(o.plan.desk.snapshot(), u"Less likely"_s);
        PlanDesk::set(edit, RecordKind::Risk, o.risk, u"chance_percent"_s, qint64(10));
        o.plan.commit(std::move(edit));
        QTRY_VERIFY(o.isStale());
        QVERIFY(o.simulate());
        QTRY_VERIFY(!o.isStale());
    }

    void itCanBeCanceledAndTheWindowGoesOn()
    {
        OpenChances o;
        o.box(0).setValue(o.box(0).maximum());
        QTest::mouseClick(button(*o.page, u"Simulate"_s), Qt::LeftButton);
        QPushButton& cancel = *button(*o.page, u"Cancel"_s);
        QVERIFY(cancel.isVisible());
        QVERIFY(!button(*o.page, u"Simulate"_s)->isEnabled());
        QTest::mouseClick(&cancel, Qt::LeftButton);
        QVERIFY(!cancel.isVisible());
        QVERIFY(button(*o.page, u"Simulate"_s)->isEnabled());
        QVERIFY(o.chart().bars.empty());
        QVERIFY(o.plan.desk.said.isEmpty());
    }

    void howOftenAndTheSeedAreRemembered()
    {
        OpenChances o;
        QCOMPARE(o.box(0).value(), 10'000);
        o.box(0).setValue(500);
        o.box(1).setValue(42);
        QVERIFY(o.simulate());
        const ChancesPage again(o.plan.desk.context(), o.model);
        QCOMPARE(again.findChildren<QSpinBox*>()[0]->value(), 500);
        QCOMPARE(again.findChildren<QSpinBox*>()[1]->value(), 42);
    }
};

READINESS_TEST(tst_ChancesPage)
#include "tst_ChancesPage.moc"

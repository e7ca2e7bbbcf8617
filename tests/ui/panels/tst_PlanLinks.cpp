#include "tests/support/TestMain.h"
#include "tests/ui/panels/OpenPlan.h"

#include <QWindow>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

struct Linking : OpenPlan {
    std::vector<const Link*> all() const { return snapshot()->all<Link>(); }
    /// On the upright part of the arrow from the first to the second task.
    QPoint onFirstArrow() const
    {
        const QRectF from = gantt.barRect(0), to = gantt.barRect(1);
        for (int x = int(from.left()); x < int(to.right()); ++x) {
            const QPointF point(x, (from.bottom() + to.top()) / 2);
            QTest::mouseClick(gantt.viewport(), Qt::LeftButton, {}, point.toPoint());
            if (gantt.selectedArrow() == 0)
                return point.toPoint();
        }
        return {};
    }
    QPointF beside(int line, bool isEnd) const
    {
        const QRectF bar = gantt.barRect(line);
        return {isEnd ? bar.right() + 8 : bar.left() - 8, bar.center().y()};
    }
};

} // namespace

/// Links of a plan, made, chosen and removed in the chart.
class tst_PlanLinks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aHandleDraggedToAnotherBarLinksTheNearerEnds_data()
    {
        QTest::addColumn<bool>("fromEnd");
        QTest::addColumn<bool>("toEnd");
        QTest::addColumn<int>("type");
        QTest::newRow("end to start") << true << false << int(LinkType::FinishToStart);
        QTest::newRow("end to end") << true << true << int(LinkType::FinishToFinish);
        QTest::newRow("start to start") << false << false << int(LinkType::StartToStart);
        QTest::newRow("start to end") << false << true << int(LinkType::StartToFinish);
    }
    void aHandleDraggedToAnotherBarLinksTheNearerEnds()
    {
        QFETCH(bool, fromEnd);
        QFETCH(bool, toEnd);
        QFETCH(int, type);
        Linking l;
        const QRectF to = l.gantt.barRect(2);
        l.drag(l.beside(0, fromEnd), {toEnd ? to.right() - 1 : to.left() + 1, to.center().y()});
        QCOMPARE(l.all().size(), 3u);
        const Link* made = nullptr;
        const auto links = l.all();
        for (const Link* link : links) {
            if (link->predecessor == l.plan.tasks[0] && link->successor == l.plan.tasks[2])
                made = link;
        }
        QVERIFY(made);
        QCOMPARE(int(made->type), type);
        l.plan.desk.undo();
        QCOMPARE(l.all().size(), 2u);
    }

    void linkingTwiceChangesTheType()
    {
        Linking l;
        const QRectF to = l.gantt.barRect(1);
        l.drag(l.beside(0, false), {to.left() + 1, to.center().y()});
        QCOMPARE(l.all().size(), 2u);
        const auto links = l.all();
        QCOMPARE(std::count_if(links.begin(), links.end(),
                               [](const Link* link) { return link->type == LinkType::StartToStart; }),
                 1);
    }

    void aHandleDroppedOnNothingLinksNothing()
    {
        Linking l;
        l.drag(l.beside(0, true), {l.gantt.barRect(0).right() + 90, double(l.gantt.viewport()->height() - 5)});
        QCOMPARE(l.all().size(), 2u);
    }

    void aClickOnAnArrowSelectsTheLinkAndDeleteRemovesIt()
    {
        Linking l;
        QVERIFY(!l.onFirstArrow().isNull());
        const RecordId link = l.sheet->model().shown()->chart.arrows[0].link;
        QVERIFY(l.plan.desk.selection.current() == (RecordRef{RecordKind::Link, link}));
        l.run(u"Del"_s);
        QVERIFY(!l.snapshot()->find(Id<Link>(link)));
        QCOMPARE(l.snapshot()->all<Task>().size(), 3u);
        l.plan.desk.undo();
        QVERIFY(l.snapshot()->find(Id<Link>(link)));
    }

    void afterAnotherRowIsChosenDeleteRemovesTheTask()
    {
        Linking l;
        QVERIFY(!l.onFirstArrow().isNull());
        l.select({2});
        QCOMPARE(l.gantt.selectedArrow(), -1);
        l.run(u"Del"_s);
        QCOMPARE(l.snapshot()->all<Task>().size(), 2u);
    }

    void aKeyGoesThroughTheLinksOfTheTask()
    {
        Linking l;
        l.select({1});
        l.run(u"Alt+L"_s);
        QCOMPARE(l.gantt.selectedArrow(), 0);
        l.run(u"Alt+L"_s);
        QCOMPARE(l.gantt.selectedArrow(), 1);
        l.run(u"Alt+L"_s);
        QCOMPARE(l.gantt.selectedArrow(), 0);
    }

    void theSelectedLinkStaysMarkedWhenThePlanChanges()
    {
        Linking l;
        l.select({1});
        l.run(u"Alt+L"_s);
        Edit edit(l.snapshot(), u"Lag"_s);
        PlanDesk::set(edit, RecordKind::Link, l.sheet->model().shown()->chart.arrows[0].link, u"lag"_s, qint64(30));
        l.plan.commit(std::move(edit));
        QCoreApplication::processEvents();
        QCOMPARE(l.gantt.selectedArrow(), 0);
        QCOMPARE(l.tree.model()->index(1, int(PlanColumn::Predecessors)).data().toString(), u"10FS+30"_s);
    }

    void escapeGivesADragUp_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("move") << 0;
        QTest::newRow("stretch") << 1;
        QTest::newRow("link") << 2;
    }
    void escapeGivesADragUp()
    {
        QFETCH(int, what);
        Linking l;
        const QRectF bar = l.gantt.barRect(1);
        const QPointF from = what == 0   ? bar.center()
                             : what == 1 ? QPointF(bar.right() - 2, bar.center().y())
                                         : l.beside(1, true);
        const qint64 before = l.snapshot()->revision().own;
        const QPointF to = what == 2 ? l.gantt.barRect(0).center() : from + QPointF(bar.width(), 0);
        l.press(from, to);
        QTest::keyClick(l.panel.windowHandle(), Qt::Key_Escape);
        QTest::mouseRelease(l.gantt.viewport(), Qt::LeftButton, {}, to.toPoint());
        QCoreApplication::processEvents();
        QCOMPARE(l.snapshot()->revision().own, before);
    }
};

READINESS_TEST(tst_PlanLinks)
#include "tst_PlanLinks.moc"

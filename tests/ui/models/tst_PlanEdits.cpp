#include "tests/support/PlanBuilder.h"
#include "tests/support/TestMain.h"
#include "ui/models/PlanEdits.h"
#include "ui/models/ShownPlan.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// A plan of three tasks, and what edits make of it.
struct Edited {
    PlanBuilder built;
    Id<Task> stop = built.task(u"Stop"_s, 30), copy = built.task(u"Copy"_s, 60), start = built.task(u"Start"_s, 15);
    SnapshotPtr snapshot = built.build();

    RecordId plan() const { return built.plan; }
    void take(Result<Edit> edit)
    {
        if (!edit)
            qFatal("%s", qPrintable(edit.error().text));
        auto done = applied(*snapshot, std::move(*edit).finish(u"Jana"_s, at(u"2027-02-01T10:00:00Z")));
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
        snapshot = *done;
    }
    RecordId addBelow(const RecordId& above)
    {
        auto begun = taskBelow(snapshot, plan(), above);
        if (!begun)
            qFatal("%s", qPrintable(begun.error().text));
        const RecordId task = begun->record;
        take(std::move(begun->edit));
        return task;
    }
    const Task& task(const RecordId& id) const { return *snapshot->find(Id<Task>(id)); }
    /// "1 Stop, 1.1 Copy".
    QString outline() const
    {
        const ShownPlan shown(snapshot, plan());
        QStringList lines;
        for (int line = 0; line < int(shown.outline.lines().size()); ++line)
            lines += shown.numberOf(line) + u' ' + shown.task(line).title;
        return lines.join(u", ");
    }
    int steps() const { return int(snapshot->all<Link>().size()); }
};

} // namespace

/// The ways to change a cutover plan.
class tst_PlanEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewTaskStandsBelowTheOneItWasAddedAt()
    {
        Edited e;
        const RecordId task = e.addBelow(e.stop);
        QCOMPARE(e.outline(), u"1 Stop, 2 New task, 3 Copy, 4 Start"_s);
        QCOMPARE(e.task(task).step, 15);
        QCOMPARE(e.task(task).plan, e.built.plan);
    }

    void withoutAnyAboveItIsTheLast()
    {
        Edited e;
        const RecordId task = e.addBelow({});
        QCOMPARE(e.outline(), u"1 Stop, 2 Copy, 3 Start, 4 New task"_s);
        QCOMPARE(e.task(task).step, 40);
    }

    void belowASummaryItComesBehindItsPartsAndCountsOnFromThem()
    {
        Edited e;
        e.take(indented(e.snapshot, e.plan(), {e.copy}));
        const RecordId task = e.addBelow(e.stop);
        QCOMPARE(e.outline(), u"1 Stop, 1.1 Copy, 2 New task, 3 Start"_s);
        QCOMPARE(e.task(task).step, 25);
    }

    void indentedTasksBelongToTheOneBeforeThem()
    {
        Edited e;
        e.take(indented(e.snapshot, e.plan(), {e.copy, e.start}));
        QCOMPARE(e.outline(), u"1 Stop, 1.1 Copy, 1.2 Start"_s);
        e.take(outdented(e.snapshot, e.plan(), {e.copy, e.start}));
        QCOMPARE(e.outline(), u"1 Stop, 2 Copy, 3 Start"_s);
    }

    void theFirstTaskHasNothingToBelongTo()
    {
        Edited e;
        const auto edit = indented(e.snapshot, e.plan(), {e.stop});
        QVERIFY(edit && edit->isEmpty());
    }

    void partsGoAlongWithTheirSummary()
    {
        Edited e;
        e.take(indented(e.snapshot, e.plan(), {e.start}));
        QCOMPARE(e.outline(), u"1 Stop, 2 Copy, 2.1 Start"_s);
        e.take(indented(e.snapshot, e.plan(), {e.copy, e.start}));
        QCOMPARE(e.outline(), u"1 Stop, 1.1 Copy, 1.1.1 Start"_s);
    }

    void tasksMoveAmongThoseOfTheirPart()
    {
        Edited e;
        e.take(shifted(e.snapshot, e.plan(), {e.start}, -1));
        QCOMPARE(e.outline(), u"1 Stop, 2 Start, 3 Copy"_s);
        e.take(shifted(e.snapshot, e.plan(), {e.stop, e.start}, 1));
        QCOMPARE(e.outline(), u"1 Copy, 2 Stop, 3 Start"_s);
        const auto edge = shifted(e.snapshot, e.plan(), {e.start}, 1);
        QVERIFY(edge && edge->isEmpty());
    }

    void linkedTasksWaitForOneAnotherInOrder()
    {
        Edited e;
        e.take(chained(e.snapshot, {e.stop, e.copy, e.start}));
        QCOMPARE(e.steps(), 2);
        const ShownPlan shown(e.snapshot, e.plan());
        QCOMPARE(shown.predecessorsOf(2), u"20"_s);
        const auto again = chained(e.snapshot, {e.stop, e.copy});
        QVERIFY(again && again->isEmpty());
    }

    void unlinkingOneTaskTakesAllItsLinks()
    {
        Edited e;
        e.take(chained(e.snapshot, {e.stop, e.copy, e.start}));
        e.take(unchained(e.snapshot, {e.stop, e.start}));
        QCOMPARE(e.steps(), 2); // there is none between the two
        e.take(unchained(e.snapshot, {e.copy}));
        QCOMPARE(e.steps(), 0);
    }

    void aRemovedTaskTakesItsPartsAndLinksAlong()
    {
        Edited e;
        e.take(chained(e.snapshot, {e.copy, e.start}));
        e.take(indented(e.snapshot, e.plan(), {e.copy}));
        e.take(removed(e.snapshot, e.plan(), {e.stop}));
        QCOMPARE(e.outline(), u"1 Start"_s);
        QCOMPARE(e.steps(), 0);
    }

    void aDraggedTaskStartsNoEarlier()
    {
        Edited e;
        const Instant from = at(u"2027-02-26T20:00:00Z");
        e.take(startedFrom(e.snapshot, e.copy, minuteOf(from)));
        QCOMPARE(e.task(e.copy).constraint, TaskConstraint::StartNoEarlierThan);
        const ShownPlan shown(e.snapshot, e.plan());
        QCOMPARE(shown.datesOf(1).plannedStart, minuteOf(from));
    }

    void stepsAreNumberedAnewInTheOrderOfTheOutline()
    {
        Edited e;
        e.take(shifted(e.snapshot, e.plan(), {e.start}, -1));
        e.take(renumbered(e.snapshot, e.plan()));
        QCOMPARE(e.task(e.start).step, 20);
        QCOMPARE(e.task(e.copy).step, 30);
    }
};

READINESS_TEST(tst_PlanEdits)
#include "tst_PlanEdits.moc"

#include "core/rules/RollbackSteps.h"
#include "core/rules/RunMessages.h"
#include "tests/support/PlanBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// Load, and a way back: Back (Restore 60 → Check 30), then Open 15. Turned back at 20:00Z.
class TurnedBack : public PlanBuilder {
public:
    TurnedBack()
    {
        change(back, [](Task& task) { task.isRollbackBranch = true; });
        change(open, [](Task& task) { task.isRollbackBranch = true; });
        link(restore, check);
        link(back, open);
    }
    std::unique_ptr<RunState> state(QStringView now = u"2027-02-26T20:00:00Z")
    {
        auto made = RunState::of(build(), run, at(now));
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return std::make_unique<RunState>(std::move(*made));
    }
    void step(const Id<Task>& task, StepStatus status, QStringView started, QStringView finished = {})
    {
        add<RunStep>([&](RunStep& made) {
            made.run = run;
            made.task = task;
            made.title = u"Step"_s;
            made.status = status;
            made.startedAt = at(started);
            made.finishedAt = finished.isEmpty() ? Instant() : at(finished);
        });
    }

    Id<Task> load = task(u"Load"_s, 60);
    Id<Task> back = task(u"Back"_s, 0);
    Id<Task> restore = task(u"Restore"_s, 60, back);
    Id<Task> check = task(u"Check"_s, 30, back);
    Id<Task> open = task(u"Open"_s, 15);
    Id<Run> run = add<Run>([&](Run& made) {
        made.plan = plan;
        made.title = u"Production"_s;
        made.startedAt = at(u"2027-02-26T17:00:00Z");
        made.finishedAt = at(u"2027-02-26T20:00:00Z");
        made.status = RunStatus::BackedOut;
    });
};

} // namespace

class tst_RollbackSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereIsNoWayBackBeforeTheRunIsGivenUp()
    {
        TurnedBack plan;
        plan.change(plan.run, [](Run& run) { run.status = RunStatus::Running; });
        const auto state = plan.state();
        const RollbackSteps back(*state);
        QVERIFY(back.steps().empty());
        QVERIFY(back.isOver());
        QVERIFY(back.finish() == kNoMinute);
    }

    void stepsWaitForOneAnotherAndForWholeParts()
    {
        TurnedBack plan;
        const auto state = plan.state();
        const RollbackSteps back(*state);
        QCOMPARE(back.steps().size(), std::size_t(3));
        QVERIFY(back.numbered(30)->status == StepStatus::Ready);
        QVERIFY(back.find(plan.check)->status == StepStatus::Pending);
        QVERIFY(back.find(plan.open)->status == StepStatus::Pending);
        QCOMPARE(utc(back.find(plan.open)->start), u"26 21:30"_s);
        QCOMPARE(utc(back.finish()), u"26 21:45"_s);
        QVERIFY(!back.find(plan.load));
        QVERIFY(isRollbackStep(*back.find(plan.open)));
        QVERIFY(!isRollbackStep(state->steps().front()));
    }

    void whatHappenedMovesTheRest()
    {
        TurnedBack plan;
        plan.step(plan.restore, StepStatus::Done, u"2027-02-26T20:00:00Z", u"2027-02-26T20:20:00Z");
        plan.step(plan.check, StepStatus::Running, u"2027-02-26T20:25:00Z");
        const auto state = plan.state(u"2027-02-26T20:40:00Z");
        const RollbackSteps back(*state);
        QCOMPARE(utc(back.find(plan.check)->finish), u"26 20:55"_s);
        QCOMPARE(utc(back.finish()), u"26 21:10"_s);
        QCOMPARE(back.overCount(), std::size_t(1));
        QCOMPARE(back.with(StepStatus::Running).size(), std::size_t(1));
    }

    void aCircleEndsAndHoldsItsStepsBack()
    {
        TurnedBack plan;
        plan.link(plan.check, plan.restore);
        const auto state = plan.state();
        const RollbackSteps back(*state);
        QVERIFY(back.find(plan.restore)->status == StepStatus::Pending);
        QVERIFY(back.finish() != kNoMinute);
    }

    void messagesOfTheWayBackAreDue()
    {
        TurnedBack plan;
        plan.add<PlannedMessage>([&](PlannedMessage& message) {
            message.task = plan.open;
            message.title = u"We stay"_s;
        });
        plan.step(plan.open, StepStatus::Running, u"2027-02-26T20:25:00Z");
        const auto state = plan.state(u"2027-02-26T20:40:00Z");
        const RollbackSteps back(*state);
        QVERIFY(dueMessages(*state).empty());
        const auto due = dueMessages(*state, back);
        QCOMPARE(due.size(), std::size_t(1));
        QCOMPARE(due.front().step->title, u"Open"_s);
    }
};

READINESS_TEST(tst_RollbackSteps)
#include "tst_RollbackSteps.moc"

#include "core/project/RunEdit.h"
#include "core/project/ShiftEdit.h"
#include "core/report/RunWords.h"
#include "tests/support/PlanBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// Two shifts of four hours from the plan's start, of Ada and of Bob; a rehearsal of it a day earlier has begun.
class Shifts : public PlanBuilder {
public:
    Shifts()
    {
        task(u"Load"_s, 60);
        early = shift(u"Early"_s, u"2027-02-26T17:00:00Z", u"2027-02-26T21:00:00Z", ada);
        late = shift(u"Late"_s, u"2027-02-26T21:00:00Z", u"2027-02-27T01:00:00Z", bob);
        run = add<Run>([&](Run& made) {
            made.plan = plan;
            made.title = u"Rehearsal"_s;
            made.starts = at(u"2027-02-25T17:00:00Z");
            made.startedAt = at(u"2027-02-25T17:00:00Z");
            made.status = RunStatus::Running;
        });
        snapshot = build();
    }

    Id<Shift> shift(const QString& title, QStringView from, QStringView until, const Id<Person>& lead)
    {
        return add<Shift>([&](Shift& made) {
            made.plan = plan;
            made.title = title;
            made.starts = at(from);
            made.ends = at(until);
            made.lead = lead;
        });
    }
    RunState state(QStringView now) const { return std::move(*RunState::of(snapshot, run, at(now))); }
    /// Empty where Early was taken over; else why not.
    QString takeOver(QStringView now, const Id<Person>& by = {})
    {
        const RunState before = state(now);
        const std::vector<ShiftState> shifts = shiftStates(before);
        doubt = doubtAbout(before, shifts.front(), {by, at(now)});
        Edit edit(snapshot, u"Take over"_s);
        if (const auto done = acceptHandOver(edit, before, shifts.front(), {by, at(now)}); !done)
            return done.error().text;
        snapshot = *applied(*snapshot, std::move(edit).finish(u"Bob"_s, at(now)));
        return {};
    }

    Id<Person> ada = person(u"Ada"_s);
    Id<Person> bob = person(u"Bob"_s);
    Id<Shift> early, late;
    Id<Run> run;
    SnapshotPtr snapshot;
    QString doubt;
};

} // namespace

class tst_ShiftEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shiftsMoveWithTheRun()
    {
        const Shifts plan;
        const RunState state = plan.state(u"2027-02-25T18:00:00Z");
        const std::vector<ShiftState> shifts = shiftStates(state);
        QCOMPARE(shifts.size(), std::size_t(2));
        QVERIFY(instantOf(shifts[0].ends) == at(u"2027-02-25T21:00:00Z"));
        QVERIFY(shifts[0].isOnDuty && !shifts[1].isOnDuty);
        QVERIFY(shifts[0].next == shifts[1].shift);
        QVERIFY(!shifts[1].next);
        QVERIFY(overdueHandOvers(state).empty());
    }

    void whatNobodyTakesOverIsOverdue()
    {
        Shifts plan;
        const RunState state = plan.state(u"2027-02-25T21:20:00Z");
        const std::vector<ShiftState> overdue = overdueHandOvers(state);
        QCOMPARE(overdue.size(), std::size_t(1));
        QCOMPARE(overdue.front().minutesOverdue, 20);
        const QString sentence = u"The hand-over of “Early” has been waiting for Late (Bob) for 20 min."_s;
        QCOMPARE(lateHandOver(state, overdue.front()), sentence);
        QVERIFY(situationText(state).contains(sentence));
        QCOMPARE(plan.takeOver(u"2027-02-25T21:25:00Z"), QString());
        QVERIFY(plan.doubt.contains(u"has not written down"_s));
        QVERIFY(plan.snapshot->find(plan.early)->acceptedBy == plan.bob);
        QVERIFY(overdueHandOvers(plan.state(u"2027-02-25T21:30:00Z")).empty());
        QVERIFY(plan.takeOver(u"2027-02-25T21:30:00Z").contains(u"accepted already"_s));
        QVERIFY(overdueHandOvers(plan.state(u"2027-02-27T00:00:00Z")).empty()); // nobody follows the last one
    }

    void anotherRunIsHandedOverAnew()
    {
        Shifts plan;
        QCOMPARE(plan.takeOver(u"2027-02-25T21:00:00Z"), QString());
        plan.change(plan.run, [](Run& run) { run.startedAt = at(u"2027-02-25T22:00:00Z"); });
        plan.change(plan.early, [&](Shift& shift) {
            shift.acceptedBy = plan.bob;
            shift.acceptedAt = at(u"2027-02-25T21:00:00Z");
        });
        plan.snapshot = plan.build();
        const RunState state = plan.state(u"2027-02-25T22:10:00Z");
        QVERIFY(!shiftStates(state).front().isAccepted);
    }

    void aStrangerIsDoubted()
    {
        Shifts plan;
        QCOMPARE(plan.takeOver(u"2027-02-25T21:00:00Z", plan.ada), QString());
        QCOMPARE(plan.doubt, u"Ada does not belong to “Late”."_s);
    }

    void nobodyTakesOverWithoutALeadOrARun()
    {
        Shifts plan;
        plan.change(plan.late, [](Shift& shift) { shift.lead = {}; });
        plan.snapshot = plan.build();
        QVERIFY(plan.takeOver(u"2027-02-25T21:00:00Z").contains(u"has no lead"_s));
        plan.change(plan.run, [](Run& run) { run.status = RunStatus::Planned; });
        plan.snapshot = plan.build();
        QVERIFY(plan.takeOver(u"2027-02-25T21:00:00Z").contains(u"does not run"_s));
    }

    void theHandOverIsWritten()
    {
        const Shifts plan;
        const RunState state = plan.state(u"2027-02-25T20:00:00Z");
        const std::vector<ShiftState> shifts = shiftStates(state);
        Edit edit(plan.snapshot, u"Write"_s);
        QVERIFY(setHandOver(edit, shifts.front(), u"Two defects are open."_s));
        const auto after = applied(*plan.snapshot, std::move(edit).finish(u"Ada"_s, at(u"2027-02-25T20:00:00Z")));
        QCOMPARE((*after)->find(plan.early)->handOver, u"Two defects are open."_s);
    }
};

READINESS_TEST(tst_ShiftEdit)
#include "tst_ShiftEdit.moc"

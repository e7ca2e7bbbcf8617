#include "core/playbook/NewProject.h"
#include "core/project/Project.h"
#include "core/project/RunLine.h"
#include "core/rules/RunMessages.h"
#include "tests/support/PlanBuilder.h"
#include "tests/support/ScratchFolder.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone kBerlin("Europe/Berlin");

/// A run of one plan, changed edit by edit; what was refused last is kept.
class Night {
public:
    explicit Night(const PlanBuilder& project) : m_snapshot(project.build()) {}

    const Snapshot& snapshot() const { return *m_snapshot; }
    void setNow(QStringView now) { m_now = at(now); }
    Instant now() const { return m_now; }
    RunState state(const RecordId& run) const
    {
        auto made = RunState::of(m_snapshot, run, m_now);
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return std::move(*made);
    }
    /// Whether the edit was made; else `refusal` says why not.
    template <class Fill>
    bool edit(Fill&& fill)
    {
        Edit edit(m_snapshot, u"Test"_s);
        const auto filled = fill(edit);
        refusal = filled ? QString() : filled.error().text;
        if (!filled)
            return false;
        ChangeSet changes = std::move(edit).finish(u"Jana"_s, m_now);
        changes.giveNumbers(*m_snapshot);
        const auto after = applied(*m_snapshot, changes);
        if (!after)
            qFatal("%s", qPrintable(after.error().text));
        m_snapshot = *after;
        return true;
    }
    bool type(const RecordId& run, const QString& line, const Id<Person>& by = {})
    {
        const RunState before = state(run);
        const auto read = readRunLine(line, m_now, kBerlin);
        if (!read)
            qFatal("%s", qPrintable(read.error().text));
        const auto step = stepOf(before, *read);
        return edit([&](Edit& made) -> Result<> {
            if (!step)
                return tl::unexpected(step.error());
            return actOnStep(made, before, **step, {read->action, read->at, by, read->note});
        });
    }

    QString refusal;

private:
    SnapshotPtr m_snapshot;
    Instant m_now = at(u"2027-02-26T17:00:00Z");
};

/// Data (Load 60 → Check 30), Inform (10), a rollback branch; 10, 20 … by step.
class SmallPlan : public PlanBuilder {
public:
    SmallPlan()
    {
        link(load, check);
        change(load, [&](Task& task) { task.owner = ada; });
        change(undo, [](Task& task) { task.isRollbackBranch = true; });
    }

    Id<Person> ada = person(u"Ada"_s);
    Id<Person> bob = person(u"Bob"_s);
    Id<Task> data = task(u"Data"_s, 0);
    Id<Task> load = task(u"Load"_s, 60, data);
    Id<Task> check = task(u"Check"_s, 30, data);
    Id<Task> inform = task(u"Inform"_s, 10);
    Id<Task> undo = task(u"Undo"_s, 90);
    Id<Run> run = add<Run>([&](Run& made) {
        made.plan = plan;
        made.title = u"Rehearsal 1"_s;
    });
};

const RunStep& stepNumbered(const Night& night, const RecordId& run, int number)
{
    return *night.state(run).numbered(number).front()->step;
}

} // namespace

class tst_RunEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startingMakesAStepOfEachLeaf();
    void whatCannotStartIsRefused();
    void aNightIsTicked();
    void whatMakesNoSenseIsRefused_data();
    void whatMakesNoSenseIsRefused();
    void aTimeBeforeNowIsMarked();
    void puttingBackForgetsWhatHappened();
    void oddThingsAreAllowedAndSaid();
    void aFailedStepIsRepeatedAsAnotherAttempt();
    void aStepInBetweenHoldsUpTheRest();
    void aRepeatedStepInBetweenTakesThePlaceOfTheFirst();
    void aProblemBecomesAnIssueOnce();
    void aRunEndsWhenNothingRuns();
    void aTaskThatCameLaterIsTicked();
    void messagesAreDueUntilTheyAreNoted();
    void twoPeopleTickOnTwoCopies();
    void twoPeopleStartAndRepeatOnTwoCopies();
    void whatWasUndoneIsStartedAndRepeatedAgain();
};

void tst_RunEdit::startingMakesAStepOfEachLeaf()
{
    SmallPlan project;
    Night night(project);
    QVERIFY(night.edit([&](Edit& edit) { return startRun(edit, project.run, night.now()); }));
    const Run* run = night.snapshot().find(project.run);
    QVERIFY(run->status == RunStatus::Running);
    QVERIFY(run->startedAt == night.now() && run->starts == night.now());
    const auto steps = night.snapshot().all<RunStep>();
    QCOMPARE(steps.size(), std::size_t(3));
    QCOMPARE(steps[0]->title, u"Load"_s);
    QCOMPARE(steps[0]->step, 20);
    QCOMPARE(steps[0]->plannedDuration, 60);
    QVERIFY(steps[2]->task == project.inform);
}

void tst_RunEdit::whatCannotStartIsRefused()
{
    SmallPlan project;
    Night night(project);
    const auto start = [&](Edit& edit) { return startRun(edit, project.run, night.now()); };
    QVERIFY(night.edit(start));
    QVERIFY(!night.edit(start));
    QCOMPARE(night.refusal, u"“Rehearsal 1” has been started already."_s);
    PlanBuilder empty;
    const auto run = empty.add<Run>([&](Run& made) { made.plan = empty.plan; });
    Night without(empty);
    QVERIFY(!without.edit([&](Edit& edit) { return startRun(edit, run, without.now()); }));
    QVERIFY(!without.edit([&](Edit& edit) { return startRun(edit, RecordId{1, 2}, without.now()); }));
}

namespace {

Night startedNight(const SmallPlan& project)
{
    Night night(project);
    night.edit([&](Edit& edit) { return startRun(edit, project.run, night.now()); });
    return night;
}

} // namespace

void tst_RunEdit::aNightIsTicked()
{
    SmallPlan project;
    Night night = startedNight(project);
    QVERIFY(night.type(project.run, u"20 start"_s));
    QVERIFY(stepNumbered(night, project.run, 20).doneBy == project.ada);
    night.setNow(u"2027-02-26T18:10:20Z");
    QVERIFY(night.type(project.run, u"20 done all 42 tables"_s));
    const RunStep load = stepNumbered(night, project.run, 20);
    QVERIFY(load.status == StepStatus::Done && !load.isEnteredLater);
    QVERIFY(load.finishedAt == at(u"2027-02-26T18:10:00Z"));
    QCOMPARE(load.note, u"all 42 tables"_s);
    QVERIFY(night.type(project.run, u"40 skip not needed"_s));
    QVERIFY(night.type(project.run, u"20 verified"_s, project.bob));
    QVERIFY(stepNumbered(night, project.run, 20).verifiedBy == project.bob);
    QVERIFY(night.type(project.run, u"30 blocked no access"_s));
    QVERIFY(night.type(project.run, u"30 start"_s, project.bob));
    QVERIFY(stepNumbered(night, project.run, 30).doneBy == project.bob);
    QVERIFY(night.type(project.run, u"30 failed"_s));
    QVERIFY(stepNumbered(night, project.run, 30).status == StepStatus::Failed);
}

void tst_RunEdit::whatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("line");
    QTest::newRow("ends before it starts") << QStringList{u"20 start"_s} << u"20 done 17:59"_s;
    QTest::newRow("in the future") << QStringList{} << u"20 start 18:30"_s;
    QTest::newRow("started twice") << QStringList{u"20 start"_s} << u"20 start"_s;
    QTest::newRow("done twice") << QStringList{u"20 done"_s} << u"20 done"_s;
    QTest::newRow("done after skipped") << QStringList{u"20 skip"_s} << u"20 done"_s;
    QTest::newRow("done after failed") << QStringList{u"20 failed"_s} << u"20 done"_s;
    QTest::newRow("failed twice") << QStringList{u"20 failed"_s} << u"20 failed"_s;
    QTest::newRow("verified before done") << QStringList{u"20 start"_s} << u"20 verified"_s;
    QTest::newRow("no such step") << QStringList{} << u"25 start"_s;
    QTest::newRow("a summary") << QStringList{} << u"10 start"_s;
}

void tst_RunEdit::whatMakesNoSenseIsRefused()
{
    QFETCH(QStringList, before);
    SmallPlan project;
    Night night = startedNight(project);
    for (const QString& line : before)
        QVERIFY2(night.type(project.run, line), qPrintable(night.refusal));
    QFETCH(QString, line);
    QVERIFY(!night.type(project.run, line));
    QVERIFY2(night.refusal.endsWith(u'.') && !night.refusal.contains(u'%'), qPrintable(night.refusal));
    Night early(project);
    QVERIFY(!early.type(project.run, u"20 start"_s));
    QCOMPARE(early.refusal, u"“Rehearsal 1” has not been started yet."_s);
}

void tst_RunEdit::aTimeBeforeNowIsMarked()
{
    SmallPlan project;
    Night night = startedNight(project);
    night.setNow(u"2027-02-26T19:00:30Z");
    QVERIFY(night.type(project.run, u"20 start 18:05"_s));
    QVERIFY(stepNumbered(night, project.run, 20).isEnteredLater);
    QVERIFY(stepNumbered(night, project.run, 20).startedAt == at(u"2027-02-26T17:05:00Z"));
    QVERIFY(night.type(project.run, u"40 done 20:00"_s)); // the same minute
    QVERIFY(!stepNumbered(night, project.run, 40).isEnteredLater);
}

void tst_RunEdit::puttingBackForgetsWhatHappened()
{
    SmallPlan project;
    Night night = startedNight(project);
    const RunStep before = stepNumbered(night, project.run, 40);
    night.setNow(u"2027-02-26T19:00:00Z");
    QVERIFY(night.type(project.run, u"40 done 18:30 wrong line"_s));
    QVERIFY(night.type(project.run, u"40 back"_s));
    RunStep after = stepNumbered(night, project.run, 40);
    QCOMPARE(after.note, u"wrong line"_s); // the notes stay
    after.note.clear();
    after.doneBy = before.doneBy;
    QVERIFY(after == before);
}

void tst_RunEdit::oddThingsAreAllowedAndSaid()
{
    SmallPlan project;
    Night night = startedNight(project);
    const auto doubt = [&](int number, StepAction action, const Id<Person>& by = {}) {
        const RunState state = night.state(project.run);
        return doubtAbout(state, *state.numbered(number).front(), {action, night.now(), by, {}});
    };
    QCOMPARE(doubt(20, StepAction::Start), QString());
    QCOMPARE(doubt(30, StepAction::Start), u"“30 Check” waits for something that is not done yet."_s);
    QVERIFY(night.type(project.run, u"20 done"_s));
    QCOMPARE(doubt(30, StepAction::Start), QString());
    QCOMPARE(doubt(20, StepAction::Verify, project.bob), QString());
    QVERIFY(doubt(20, StepAction::Verify, project.ada).contains(u"four eyes"_s));
    QVERIFY(night.type(project.run, u"20 verified"_s, project.ada));
}

void tst_RunEdit::aFailedStepIsRepeatedAsAnotherAttempt()
{
    SmallPlan project;
    Night night = startedNight(project);
    const auto repeat = [&](Edit& edit) {
        const RunState state = night.state(project.run);
        return repeatStep(edit, state, *state.numbered(20).front());
    };
    QVERIFY(!night.edit(repeat));
    QVERIFY(night.type(project.run, u"20 failed disk full"_s));
    QVERIFY(night.edit(repeat));
    const RunStep again = stepNumbered(night, project.run, 20);
    QCOMPARE(again.attempt, 2);
    QVERIFY(again.task == project.load && again.status == StepStatus::Pending);
    QCOMPARE(again.plannedDuration, 60);
    QCOMPARE(night.state(project.run).steps().size(), std::size_t(3));
    QCOMPARE(night.snapshot().all<RunStep>().size(), std::size_t(4));
}

void tst_RunEdit::aStepInBetweenHoldsUpTheRest()
{
    SmallPlan project;
    Night night = startedNight(project);
    const auto insert = [&](const QString& title) {
        return night.edit([&](Edit& edit) {
            const RunState state = night.state(project.run);
            return insertStep(edit, state, *state.numbered(20).front(), {title, 15, project.bob});
        });
    };
    QVERIFY(!insert(u"  "_s));
    QVERIFY(insert(u"Free some space"_s));
    QVERIFY(insert(u"Count the files"_s));
    const RunState state = night.state(project.run);
    QCOMPARE(state.numbered(21).front()->title, u"Free some space"_s);
    QCOMPARE(state.numbered(22).front()->title, u"Count the files"_s);
    QVERIFY(state.find(project.check)->minutesLate == 15);
    QCOMPARE(state.nextFor(project.bob, RunState::Whose::Own).size(), std::size_t(2));
}

void tst_RunEdit::aRepeatedStepInBetweenTakesThePlaceOfTheFirst()
{
    SmallPlan project;
    Night night = startedNight(project);
    QVERIFY(night.edit([&](Edit& edit) {
        const RunState state = night.state(project.run);
        return insertStep(edit, state, *state.numbered(20).front(), {u"Free some space"_s, 15, {}});
    }));
    QVERIFY(night.type(project.run, u"21 failed"_s));
    QVERIFY(night.edit([&](Edit& edit) {
        const RunState state = night.state(project.run);
        return repeatStep(edit, state, *state.numbered(21).front());
    }));
    QCOMPARE(night.state(project.run).numbered(21).size(), std::size_t(1));
    QCOMPARE(night.state(project.run).steps().size(), std::size_t(4));
    QCOMPARE(night.state(project.run).find(project.check)->minutesLate, 15);
    QVERIFY(night.type(project.run, u"20 done"_s));
    QVERIFY(night.type(project.run, u"21 done"_s));
    QVERIFY(night.state(project.run).find(project.check)->status == StepStatus::Ready);
}

void tst_RunEdit::aProblemBecomesAnIssueOnce()
{
    SmallPlan project;
    Night night = startedNight(project);
    QVERIFY(night.type(project.run, u"20 failed"_s));
    const auto report = [&](Edit& edit) {
        const RunState state = night.state(project.run);
        return reportProblem(edit, state, *state.numbered(20).front(), {u"Disk full"_s, 25});
    };
    QVERIFY2(night.edit(report), qPrintable(night.refusal));
    const Issue* issue = night.snapshot().all<Issue>().front();
    QCOMPARE(issue->title, u"Disk full"_s);
    QCOMPARE(issue->description, u"Step 20 Load in Rehearsal 1"_s);
    QVERIFY(issue->owner == project.ada);
    const RunStep step = stepNumbered(night, project.run, 20);
    QVERIFY(step.issue == issue->id);
    QCOMPARE(night.snapshot().references(issue->id, Issue::kRelatedField).size(), std::size_t(2));
    QCOMPARE(night.state(project.run).minutesLost(), 25);
    QVERIFY(!night.edit(report));
    QCOMPARE(night.refusal, u"The problem of “20 Load” is I-001 already."_s);
}

void tst_RunEdit::aRunEndsWhenNothingRuns()
{
    SmallPlan project;
    Night night = startedNight(project);
    const auto end = [&](RunStatus how) {
        return night.edit([&](Edit& edit) { return endRun(edit, night.state(project.run), how, night.now()); });
    };
    QVERIFY(night.type(project.run, u"20 start"_s));
    QVERIFY(!end(RunStatus::Completed));
    QVERIFY(night.refusal.startsWith(u"“20 Load” is still running"_s));
    QVERIFY(night.type(project.run, u"20 done"_s));
    QVERIFY(!end(RunStatus::Completed));
    QVERIFY(night.refusal.contains(u"neither done nor skipped"_s));
    const RunState left = night.state(project.run);
    for (const StepState& step : left.steps()) {
        if (!step.isOver())
            QVERIFY(night.type(project.run, u"%1 skip"_s.arg(step.number)));
    }
    QVERIFY(end(RunStatus::Completed));
    QVERIFY(night.snapshot().find(project.run)->finishedAt == night.now());
    QVERIFY(!end(RunStatus::BackedOut));
    QVERIFY(!night.type(project.run, u"30 start"_s));
    QCOMPARE(night.refusal, u"“Rehearsal 1” is over."_s);
    QVERIFY(night.type(project.run, u"20 verified"_s, project.bob)); // also the morning after
    Night other = startedNight(project);
    QVERIFY(other.type(project.run, u"20 start"_s));
    QVERIFY(other.edit(
        [&](Edit& edit) { return endRun(edit, other.state(project.run), RunStatus::BackedOut, other.now()); }));
}

void tst_RunEdit::aTaskThatCameLaterIsTicked()
{
    SmallPlan project;
    project.change(project.run, [](Run& run) { run.status = RunStatus::Running; });
    Night night(project);
    QVERIFY(night.type(project.run, u"20 done"_s));
    QVERIFY(stepNumbered(night, project.run, 20).status == StepStatus::Done);
    QCOMPARE(night.snapshot().all<RunStep>().size(), std::size_t(1));
}

void tst_RunEdit::messagesAreDueUntilTheyAreNoted()
{
    SmallPlan project;
    const auto message = [&](const QString& title, MessageOccasion occasion) {
        project.add<PlannedMessage>([&](PlannedMessage& made) {
            made.task = project.load;
            made.title = title;
            made.occasion = occasion;
            made.audience = u"Key users"_s;
            made.text = u"Please wait."_s;
        });
    };
    message(u"Loading begins"_s, MessageOccasion::Start);
    message(u"Data are in"_s, MessageOccasion::Finish);
    message(u"We have a problem"_s, MessageOccasion::Problem);
    Night night = startedNight(project);
    const auto due = [&] {
        QStringList titles;
        const RunState state = night.state(project.run);
        for (const DueMessage& one : dueMessages(state))
            titles += one.message->title;
        return titles;
    };
    QCOMPARE(due(), QStringList{});
    QVERIFY(night.type(project.run, u"20 start"_s));
    QCOMPARE(due(), QStringList{u"Loading begins"_s});
    QVERIFY(night.edit([&](Edit& edit) {
        const RunState state = night.state(project.run);
        return noteMessage(edit, state, *dueMessages(state).front().message, u"Jana"_s);
    }));
    QCOMPARE(due(), QStringList{});
    const MessageSent* sent = night.snapshot().all<MessageSent>().front();
    QCOMPARE(sent->audience, u"Key users"_s);
    QCOMPARE(sent->sentBy, u"Jana"_s);
    QVERIFY(sent->sentAt == night.now());
    QVERIFY(night.type(project.run, u"20 blocked"_s));
    QCOMPARE(due(), QStringList{u"We have a problem"_s});
    QVERIFY(night.type(project.run, u"20 done"_s));
    QCOMPARE(due(), QStringList{u"Data are in"_s});
}

namespace {

/// Somebody with a project of their own, who ticks in the only run.
class Desk {
public:
    Desk(const QString& path, const QString& name) : m_clock(at(u"2027-02-26T17:30:00Z"))
    {
        auto opened = Project::open(path, Project::Mode::Write, {name, &m_clock});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        project = std::move(*opened);
    }
    RunState state() const
    {
        const SnapshotPtr snapshot = project->snapshot();
        return std::move(*RunState::of(snapshot, snapshot->all<Run>().front()->id, m_clock.now()));
    }
    bool start()
    {
        Edit edit(project->snapshot(), u"Start"_s);
        return startRun(edit, state().run().id, m_clock.now())
            .and_then([&] { return project->commit(std::move(edit)).transform([](const Commit&) {}); })
            .and_then([&] { return project->publish(); })
            .has_value();
    }
    bool repeat(int number)
    {
        const RunState before = state();
        Edit edit(project->snapshot(), u"Repeat"_s);
        return repeatStep(edit, before, *before.numbered(number).front())
            .and_then([&](const RecordId&) { return project->commit(std::move(edit)); })
            .and_then([&](const Commit&) { return project->publish(); })
            .has_value();
    }
    bool type(const QString& line)
    {
        const RunState before = state();
        const auto read = readRunLine(line, m_clock.now(), kBerlin);
        Edit edit(project->snapshot(), line);
        return actOnStep(edit, before, **stepOf(before, *read), {read->action, read->at, {}, read->note})
            .and_then([&] { return project->commit(std::move(edit)).transform([](const Commit&) {}); })
            .and_then([&] { return project->publish(); })
            .has_value();
    }

    std::unique_ptr<Project> project;

private:
    FakeClock m_clock;
};

/// A file with a run that has begun, or not yet.
void makeRunningFile(const QString& path, bool isStarted = true)
{
    FakeClock clock(at(u"2027-02-26T17:00:00Z"));
    NewProject wanted;
    wanted.name = u"Plan"_s;
    wanted.timeZone = u"Europe/Berlin"_s;
    auto made = Project::create(path, projectFromPlaybook(wanted, nullptr), {u"Jana"_s, &clock});
    QVERIFY(made);
    Project& project = **made;
    Edit edit(project.snapshot(), u"Plan"_s);
    const RecordId plan = edit.create(RecordKind::Plan);
    QVERIFY(edit.set(RecordKind::Plan, plan, u"title", u"Weekend"_s));
    QVERIFY(edit.set(RecordKind::Plan, plan, u"starts", clock.now().milliseconds));
    for (const qint64 number : {10, 20}) {
        const RecordId task = edit.create(RecordKind::Task);
        QVERIFY(edit.set(RecordKind::Task, task, u"plan", Value(plan)));
        QVERIFY(edit.set(RecordKind::Task, task, u"title", u"Task %1"_s.arg(number)));
        QVERIFY(edit.set(RecordKind::Task, task, u"step", number));
    }
    const RecordId run = edit.create(RecordKind::Run);
    QVERIFY(edit.set(RecordKind::Run, run, u"plan", Value(plan)));
    QVERIFY(edit.set(RecordKind::Run, run, u"title", u"Production"_s));
    QVERIFY(project.commit(std::move(edit)));
    if (isStarted) {
        Edit start(project.snapshot(), u"Start"_s);
        QVERIFY(startRun(start, run, clock.now()));
        QVERIFY(project.commit(std::move(start)));
    }
    QVERIFY(project.publish());
}

} // namespace

void tst_RunEdit::twoPeopleTickOnTwoCopies()
{
    const ScratchFolder folder;
    const QString mine = folder.filePath(u"mine.readiness"_s);
    const QString theirs = folder.filePath(u"theirs.readiness"_s);
    makeRunningFile(mine);
    QVERIFY(QFile::copy(mine, theirs));
    {
        Desk ada(mine, u"Ada"_s);
        Desk bob(theirs, u"Bob"_s);
        QVERIFY(ada.type(u"10 done 18:20"_s));
        QVERIFY(bob.type(u"20 start 18:10"_s));
        QVERIFY(bob.type(u"10 done 18:25"_s));
    }
    Desk ada(mine, u"Ada"_s);
    QVERIFY(ada.project->merge(theirs));
    const RunState state = ada.state();
    QCOMPARE(state.steps().size(), std::size_t(2));
    QVERIFY(state.numbered(10).front()->status == StepStatus::Done);
    QVERIFY(state.numbered(20).front()->status == StepStatus::Running);
    // Both times of the one step are kept, for somebody to decide.
    const std::vector<Conflict> conflicts = ada.project->snapshot()->conflicts();
    QCOMPARE(conflicts.size(), std::size_t(1));
    QVERIFY(conflicts.front().record == state.numbered(10).front()->step->id);
    QCOMPARE(conflicts.front().field, runStepType().field(u"finished_at")->number);
    QCOMPARE(conflicts.front().heads.size(), std::size_t(2));
}

void tst_RunEdit::twoPeopleStartAndRepeatOnTwoCopies()
{
    const ScratchFolder folder;
    const QString mine = folder.filePath(u"mine.readiness"_s);
    const QString theirs = folder.filePath(u"theirs.readiness"_s);
    makeRunningFile(mine, false);
    QVERIFY(QFile::copy(mine, theirs));
    {
        Desk ada(mine, u"Ada"_s);
        Desk bob(theirs, u"Bob"_s);
        for (Desk* desk : {&ada, &bob})
            QVERIFY(desk->start());
        QVERIFY(ada.type(u"10 failed 18:20"_s));
        QVERIFY(ada.repeat(10));
        QVERIFY(bob.type(u"10 failed 18:20"_s));
        QVERIFY(bob.repeat(10));
        QVERIFY(bob.type(u"20 done 18:10"_s));
    }
    Desk ada(mine, u"Ada"_s);
    QVERIFY(ada.project->merge(theirs));
    const RunState state = ada.state();
    QCOMPARE(ada.project->snapshot()->all<RunStep>().size(), std::size_t(3));
    QVERIFY(ada.project->snapshot()->conflicts().empty());
    QCOMPARE(state.steps().size(), std::size_t(2));
    QCOMPARE(state.numbered(10).front()->step->attempt, 2);
    QVERIFY(state.numbered(20).front()->status == StepStatus::Done);
}

void tst_RunEdit::whatWasUndoneIsStartedAndRepeatedAgain()
{
    const ScratchFolder folder;
    const QString path = folder.filePath(u"mine.readiness"_s);
    makeRunningFile(path, false);
    Desk ada(path, u"Ada"_s);
    QVERIFY(ada.start());
    QVERIFY(ada.project->undo());
    QVERIFY(ada.project->snapshot()->all<RunStep>().empty());
    QVERIFY(ada.start());
    QVERIFY(ada.type(u"10 failed 18:20"_s));
    QVERIFY(ada.repeat(10));
    QVERIFY(ada.project->undo());
    QVERIFY(ada.repeat(10));
    QVERIFY(ada.project->waitUntilDurable());
    QCOMPARE(ada.state().numbered(10).front()->step->attempt, 2);
    QCOMPARE(ada.project->snapshot()->all<RunStep>().size(), std::size_t(3));
}

READINESS_TEST(tst_RunEdit)
#include "tst_RunEdit.moc"

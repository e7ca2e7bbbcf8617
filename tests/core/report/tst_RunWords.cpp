#include "core/report/RunWords.h"
#include "tests/support/RunBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_RunWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSituationIsAFewPlainLines()
    {
        PlanBuilder project;
        const auto ada = project.person(u"Ada"_s);
        const auto run = project.add<Run>([&](Run& made) {
            made.plan = project.plan;
            made.title = u"Production"_s;
            made.status = RunStatus::Running;
        });
        const auto step = [&](const QString& title, StepStatus status, QStringView started, QStringView finished) {
            const auto task = project.task(title, 60);
            project.change(task, [&](Task& made) { made.owner = ada; });
            project.add<RunStep>([&](RunStep& made) {
                made.run = run;
                made.task = task;
                made.step = project.build()->find(task)->step;
                made.title = title;
                made.status = status;
                made.startedAt = started.isEmpty() ? Instant() : at(started);
                made.finishedAt = finished.isEmpty() ? Instant() : at(finished);
                made.minutesLost = status == StepStatus::Failed ? 25 : 0;
            });
        };
        step(u"Stop"_s, StepStatus::Done, u"2027-02-26T17:00:00Z", u"2027-02-26T17:30:00Z");
        step(u"Load"_s, StepStatus::Running, u"2027-02-26T17:30:00Z", {});
        step(u"Copy"_s, StepStatus::Failed, u"2027-02-26T17:00:00Z", u"2027-02-26T17:40:00Z");
        step(u"Inform"_s, StepStatus::Pending, {}, {});
        const auto state = RunState::of(project.build(), run, at(u"2027-02-26T18:10:00Z"));
        QVERIFY(state);
        QCOMPARE(situationText(*state), u"Production, 2027-02-26 19:10 CET: 1 of 4 steps done.\n"
                                        "Ends at 2027-02-26 20:10 CET, 1 d 21 h 50 min before the end of the window.\n"
                                        "Running: 20 Load (Ada)\n"
                                        "Failed or blocked: 30 Copy (Ada)\n"
                                        "Late: 20 Load (Ada), 30 Copy (Ada), 40 Inform (Ada)\n"
                                        "May begin: 40 Inform (Ada)\n"
                                        "Lost by problems: 25 min.\n"_s);
    }

    void aRunThatOverrunsSaysByHowMuch()
    {
        PlanBuilder project;
        project.task(u"Load"_s, 49 * 60);
        const auto run = project.add<Run>([&](Run& made) { made.plan = project.plan; });
        const auto state = RunState::of(project.build(), run, at(u"2027-02-26T17:00:00Z"));
        QVERIFY(state);
        QCOMPARE(runForecast(*state), u"Ends at 2027-02-28 19:00 CET, 1 h after the end of the window."_s);
    }

    void aRunThatWasGivenUpForecastsNoEnd()
    {
        RunBuilder project;
        project.task(u"Load"_s, 60);
        project.change(project.run, [](Run& run) {
            run.status = RunStatus::BackedOut;
            run.finishedAt = RunBuilder::after(30);
        });
        const auto state = RunState::of(project.build(), project.run, RunBuilder::after(40));
        QVERIFY(state);
        QCOMPARE(runForecast(*state), u"The cutover was given up at 2027-02-26 18:30 CET."_s);
    }

    void turningBackHasToBeginByAMoment()
    {
        RunBuilder project;
        const auto load = project.task(u"Load"_s, 60);
        project.change(load, [](Task& task) { task.rollbackDuration = 120; });
        project.step(load, StepStatus::Running, {0, -1});
        const auto words = [&](int minutes) {
            const auto state = RunState::of(project.build(), project.run, RunBuilder::after(minutes));
            return state ? turningBackWords(*state) : QString();
        };
        QCOMPARE(words(10), u"Turning back takes 2 h from here: it has to begin by 2027-02-28 16:00 CET."_s);
        QVERIFY(words(47 * 60).endsWith(u"it had to begin by 2027-02-28 16:00 CET."_s));
    }
};

READINESS_TEST(tst_RunWords)
#include "tst_RunWords.moc"

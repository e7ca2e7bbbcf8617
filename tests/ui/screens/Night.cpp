#include "tests/ui/screens/Night.h"

#include "core/project/RunEdit.h"

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;

/// One project, one run, edit by edit.
class Crew {
public:
    Crew(Project& project, Instant now) : m_project(project), m_now(now) {}

    RecordId run;

    void change(const std::function<Result<>(Edit&)>& fill)
    {
        Edit edit(m_project.snapshot(), u"Night"_s);
        const auto done =
            fill(edit).and_then([&] { return m_project.commit(std::move(edit)).transform([](const Commit&) {}); });
        if (!done)
            qFatal("%s", qPrintable(done.error().text));
    }
    RunState state() const { return stateAt(m_now); }
    RunState stateAt(Instant now) const { return std::move(*RunState::of(m_project.snapshot(), run, now)); }
    void act(int number, StepAction action, Instant at)
    {
        const RunState before = stateAt(at);
        change([&](Edit& edit) {
            return actOnStep(edit, before, *before.numbered(number).front(), {action, at, {}, {}});
        });
    }

private:
    Project& m_project;
    Instant m_now;
};

Instant earlier(Instant now, qint64 minutes) { return {now.milliseconds - minutes * kMinute}; }

} // namespace

void beginNight(Project& project, Instant now)
{
    Crew crew(project, now);
    const Instant begin = earlier(now, 11 * 60);
    crew.change([&](Edit& edit) {
        crew.run = edit.create(RecordKind::Run);
        const Plan* plan = project.snapshot()->all<Plan>().front();
        return edit.set(RecordKind::Run, crew.run, u"title", u"Production weekend"_s)
            .and_then([&] { return edit.set(RecordKind::Run, crew.run, u"plan", RecordId(plan->id)); })
            .and_then([&] { return edit.set(RecordKind::Run, crew.run, u"kind", u"production"_s); })
            .and_then([&] { return edit.set(RecordKind::Run, crew.run, u"starts", begin.milliseconds); });
    });
    crew.change([&](Edit& edit) { return startRun(edit, crew.run, begin); });
    const RunState planned = crew.state();
    for (const StepState& step : planned.steps()) {
        const Instant start{instantOf(step.plannedStart).milliseconds + 5 * kMinute};
        const Instant finish{instantOf(step.plannedFinish).milliseconds + 7 * kMinute};
        if (start > now)
            continue;
        crew.act(step.number, StepAction::Start, start);
        if (finish <= now)
            crew.act(step.number, StepAction::Finish, finish);
    }
    crew.act(270, StepAction::Reset, now);
    crew.act(270, StepAction::Fail, earlier(now, 30));
    crew.change([&](Edit& edit) {
        const RunState before = crew.state();
        return reportProblem(edit, before, *before.numbered(270).front(),
                             {u"The exchange refuses the certificate"_s, 40})
            .transform([](const RecordId&) {});
    });
    crew.change([&](Edit& edit) {
        const RunState before = crew.state();
        return insertStep(edit, before, *before.numbered(280).front(),
                          {u"Renew the certificate of the exchange"_s, 45, {}})
            .transform([](const RecordId&) {});
    });
}

void backOut(Project& project, Instant now)
{
    Crew crew(project, now);
    crew.run = project.snapshot()->all<Run>().back()->id;
    crew.change([&](Edit& edit) { return endRun(edit, crew.state(), RunStatus::BackedOut, now); });
}

} // namespace readiness::test

#include "core/rules/CycleProgress.h"

#include "core/model/Records.h"

#include <algorithm>

namespace readiness {

namespace {

constexpr int kMostDays = 366; ///< a slip in a date makes no chart of centuries

/// The attempts at one case that came to something, in their order.
struct Attempts {
    const CaseState* state = nullptr;
    std::vector<const Execution*> ended;
};

/// The days of a cycle and what was done on them.
class Days {
public:
    Days(const Snapshot& snapshot, const TestStates& states, const Cycle& cycle, Instant now)
        : m_snapshot(snapshot),
          m_states(states),
          m_zone(snapshot.project().zone()),
          m_today(now.in(m_zone).date()),
          m_starts(cycle.starts.resolved(snapshot.project().goLiveDate())),
          m_ends(cycle.ends.resolved(snapshot.project().goLiveDate()))
    {}

    std::vector<ProgressDay> of(const std::vector<Attempts>& cases) const;

private:
    QDate dayOf(Instant at) const { return at.in(m_zone).date(); }
    std::optional<double> planned(const QDate& day, std::size_t cases) const;
    bool isPassedBy(const QDate& day, const Attempts& attempts) const;

    const Snapshot& m_snapshot;
    const TestStates& m_states;
    QTimeZone m_zone;
    QDate m_today, m_starts, m_ends;
};

std::vector<ProgressDay> Days::of(const std::vector<Attempts>& cases) const
{
    QDate first = m_starts, last = m_ends;
    const auto stretch = [&](const QDate& day) {
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    };
    for (const Attempts& attempts : cases) {
        for (const Execution* execution : attempts.ended)
            stretch(dayOf(execution->at()));
    }
    if (!first.isValid())
        return {};
    last = last.isValid() ? std::max(first, last) : std::max(first, m_today);
    last = std::min(last, first.addDays(kMostDays - 1));
    std::vector<ProgressDay> days;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        ProgressDay& made = days.emplace_back(ProgressDay{day, planned(day, cases.size()), {}, {}});
        if (day > m_today)
            continue;
        made.run = int(std::ranges::count_if(cases, [&](const Attempts& attempts) {
            return !attempts.ended.empty() && dayOf(attempts.ended.front()->at()) <= day;
        }));
        made.passed =
            int(std::ranges::count_if(cases, [&](const Attempts& attempts) { return isPassedBy(day, attempts); }));
    }
    return days;
}

std::optional<double> Days::planned(const QDate& day, std::size_t cases) const
{
    if (!m_starts.isValid() || !m_ends.isValid() || m_ends < m_starts)
        return {};
    const double share = double(m_starts.daysTo(day) + 1) / double(m_starts.daysTo(m_ends) + 1);
    return double(cases) * std::clamp(share, 0.0, 1.0);
}

/// A pass that has become stale counted until the day on which the solution changed.
bool Days::isPassedBy(const QDate& day, const Attempts& attempts) const
{
    const Execution* last = nullptr;
    for (const Execution* execution : attempts.ended) {
        if (dayOf(execution->at()) <= day)
            last = execution;
    }
    if (!last || last->verdict != Verdict::Passed)
        return false;
    const PassFault fault = m_states.faultOf(*last);
    if (fault != PassFault::Stale)
        return fault == PassFault::None;
    const Suite* suite = attempts.state->suite;
    return day < dayOf(m_states.lastChange(suite ? suite->id : RecordId())->since);
}

std::vector<Attempts> attemptsOf(const Snapshot& snapshot, const std::vector<CaseState>& states, const RecordId& cycle)
{
    std::vector<Attempts> cases;
    QHash<RecordId, std::size_t> places;
    for (const CaseState& state : states) {
        places.insert(state.testCase->id, cases.size());
        cases.push_back({&state, {}});
    }
    snapshot.table(RecordKind::Execution).forEach([&](const Record& record) {
        const auto& execution = static_cast<const Execution&>(record);
        const bool isOver = execution.verdict != Verdict::NotRun && !execution.at().isNull();
        const auto place = places.constFind(execution.testCase);
        if (execution.cycle == cycle && isOver && place != places.constEnd())
            cases[*place].ended.push_back(&execution);
    });
    for (Attempts& attempts : cases)
        std::ranges::sort(attempts.ended, [](const auto* a, const auto* b) { return isLaterAttempt(*b, *a); });
    return cases;
}

} // namespace

void VerdictCounts::add(const CaseState& state)
{
    ++cases;
    switch (state.verdict()) {
    case Verdict::NotRun: ++notRun; break;
    case Verdict::Passed: ++(state.isPassed() ? passed : notCounted); break;
    case Verdict::Failed: ++failed; break;
    case Verdict::Blocked: ++blocked; break;
    case Verdict::Skipped: ++skipped; break;
    }
}

const Person* testerOf(const Snapshot& snapshot, const CaseState& state)
{
    const Person* tester = state.execution ? snapshot.find(state.execution->tester) : nullptr;
    return tester || state.isRun() ? tester : snapshot.find(state.testCase->tester);
}

CycleProgress progressOf(const Snapshot& snapshot, const TestStates& states, const Cycle& cycle, Instant now)
{
    CycleProgress progress;
    for (const Suite* suite : states.suitesOf(cycle.id))
        progress.suites.push_back({suite, {}});
    const std::vector<CaseState>& cases = states.of(cycle.id);
    for (const CaseState& state : cases) {
        progress.all.add(state);
        std::ranges::find(progress.suites, state.suite, &SuiteCounts::suite)->counts.add(state);
        const Person* tester = testerOf(snapshot, state);
        auto of = std::ranges::find(progress.testers, tester, &TesterCounts::tester);
        if (of == progress.testers.end())
            of = progress.testers.insert(of, {tester, {}});
        of->counts.add(state);
    }
    std::ranges::sort(progress.testers, [](const TesterCounts& a, const TesterCounts& b) {
        return a.tester && (!b.tester || a.tester->name.localeAwareCompare(b.tester->name) < 0);
    });
    progress.days = Days(snapshot, states, cycle, now).of(attemptsOf(snapshot, cases, cycle.id));
    return progress;
}

} // namespace readiness

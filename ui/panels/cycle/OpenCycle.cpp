#include "ui/panels/cycle/OpenCycle.h"

#include "core/base/CoreText.h"
#include "core/query/References.h"
#include "core/report/TestWords.h"
#include "core/rules/CycleStart.h"
#include "core/rules/Names.h"

namespace readiness {

using namespace Qt::StringLiterals;

OpenCycle::OpenCycle(const PanelContext& context) : m_context(context) { show({}); }

void OpenCycle::show(const RecordId& cycle)
{
    const SnapshotPtr before = m_snapshot; // what the views show lives in it until they have the new one
    m_snapshot = m_context.workspace.snapshot();
    const auto statesBefore = m_states;
    readStates();
    m_cycle = m_snapshot->find(Id<Cycle>(cycle));
    m_cases = m_cycle ? m_states->of(cycle) : std::vector<CaseState>();
    m_places.clear();
    for (std::size_t i = 0; i < m_cases.size(); ++i)
        m_places.insert(m_cases[i].testCase->id, i);
    readStartFaults();
    Q_EMIT changed();
}

/// Those of the standing where it is of this snapshot already: they are computed once.
void OpenCycle::readStates()
{
    const StandingPtr& standing = m_context.workspace.standing();
    if (standing && &standing->snapshot() == m_snapshot.get())
        m_states = {standing, &standing->assessment.tests()};
    else
        m_states = std::make_shared<const TestStates>(*m_snapshot, m_context.workspace.clock().now(), m_states.get());
}

/// Once a verdict was given, the cycle has begun, whatever stood in the way of it.
bool OpenCycle::isBegun() const
{
    return std::ranges::any_of(m_cases, &CaseState::isRun) || hasBegun(*m_snapshot, *m_cycle);
}

void OpenCycle::readStartFaults()
{
    m_startFaults.clear();
    m_startRead.reset();
    const StandingPtr& standing = m_context.workspace.standing();
    const Cycle* known = m_cycle && standing ? standing->snapshot().find(Id<Cycle>(m_cycle->id)) : nullptr;
    if (!known || isBegun())
        return;
    m_startFaults = readiness::startFaults(standing->assessment, *known);
    if (&standing->snapshot() == m_snapshot.get())
        m_startRead = m_snapshot;
}

/// All rules that a gate may ask for are computed here if they must: only for the first verdict of a cycle, and only
/// while the standing is not there yet.
void OpenCycle::readStartFaultsAgain()
{
    if (!m_cycle || m_startRead == m_snapshot || isBegun())
        return;
    m_startFaults = readiness::startFaults(Assessment(m_snapshot, m_context.workspace.clock().now()), *m_cycle);
    m_startRead = m_snapshot;
}

const CaseState* OpenCycle::find(const RecordId& testCase) const
{
    const auto place = m_places.constFind(testCase);
    return place == m_places.constEnd() ? nullptr : &m_cases[*place];
}

bool OpenCycle::isWritable() const { return m_context.workspace.project().mode() == Project::Mode::Write; }

RecordId OpenCycle::me() const { return personNamed(*m_snapshot, m_context.workspace.author()); }

SnapshotPtr OpenCycle::withAttempt(const RecordId& testCase) const
{
    const CaseState* state = find(testCase);
    if (!state || state->execution)
        return m_snapshot;
    SnapshotBuilder builder(*m_snapshot);
    builder.put(RecordKind::Execution, std::make_shared<const Execution>(firstAttempt(m_cycle->id, *state->testCase)));
    return builder.finish();
}

QString OpenCycle::refusal(const RecordId& testCase, std::optional<Verdict> verdict) const
{
    const CaseState* state = find(testCase);
    if (!state)
        return tr("Choose a test case of the list first.");
    if (!isWritable())
        return tr("The project was opened for reading only.");
    const QString code = displayRef(*m_snapshot, RecordKind::TestCase, *state->testCase);
    if (verdict == Verdict::NotRun)
        return state->isRun() ? QString() : tr("%1 was not run yet.").arg(code);
    if (verdict && state->isRun())
        return tr("%1 has its verdict: %2. Run it again (A), or take the verdict back (Backspace).")
            .arg(code, CoreText::inSentence(verdictStatus(state->verdict()).word));
    return m_startFaults.isEmpty() ? QString() : tr("The cycle cannot start: %1").arg(m_startFaults.front());
}

bool OpenCycle::give(const RecordId& testCase, Verdict verdict, Instant openedAt)
{
    readStartFaultsAgain();
    if (const QString trouble = refusal(testCase, verdict); !trouble.isEmpty()) {
        Q_EMIT told(trouble);
        return false;
    }
    const CaseState& state = *find(testCase);
    const bool isStarted = state.execution && !state.execution->startedAt.isNull();
    CaseVerdict given{verdict, Id<Person>(me()), isStarted ? Instant() : openedAt, m_context.workspace.clock().now()};
    if (verdict == Verdict::NotRun)
        given = {verdict, {}, {}, {}};
    const QString label =
        tr("%1: %2").arg(displayRef(*m_snapshot, RecordKind::TestCase, *state.testCase), verdictStatus(verdict).word);
    return change(label, [&](Edit& edit) {
        return attemptAt(edit, m_cycle->id, testCase).and_then([&](const RecordId& execution) {
            return giveVerdict(edit, execution, given);
        });
    });
}

bool OpenCycle::change(const QString& label, const std::function<Result<>(Edit&)>& fill, const SnapshotPtr& base)
{
    Edit edit(base ? base : m_context.workspace.snapshot(), label);
    Result<> done = fill(edit);
    if (done)
        done = m_context.workspace.tryCommit(std::move(edit));
    if (done && m_cycle && m_snapshot != m_context.workspace.snapshot())
        show(RecordId(m_cycle->id));
    Q_EMIT told(done ? QString() : done.error().text);
    return done.has_value();
}

} // namespace readiness

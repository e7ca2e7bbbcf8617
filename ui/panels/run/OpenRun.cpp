#include "ui/panels/run/OpenRun.h"

#include "core/rules/Names.h"

#include <QLocale>
#include <QSettings>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

const QString kOwnZone = u"run/ownZone"_s;

} // namespace

OpenRun::OpenRun(const PanelContext& context) : m_context(context), m_isOwnZone(QSettings().value(kOwnZone).toBool()) {}

void OpenRun::show(const RecordId& run)
{
    const auto before = std::pair(m_state, m_back); // what the views show lives in them until they have the new ones
    m_run = run;
    m_state.reset();
    m_trouble.clear();
    m_shownAt = minuteOf(now());
    if (!run.isNull()) {
        if (auto state = RunState::of(m_context.workspace.snapshot(), run, now()))
            m_state = std::make_shared<const RunState>(std::move(*state));
        else
            m_trouble = state.error().text;
    }
    m_back = m_state ? std::make_shared<const RollbackSteps>(*m_state) : std::make_shared<const RollbackSteps>();
    Q_EMIT changed();
}

const StepState* OpenRun::find(const RecordId& step) const
{
    const StepState* back = m_back->find(step);
    return back || !m_state ? back : m_state->find(step);
}

Result<const StepState*> OpenRun::stepOf(const RunLine& line) const
{
    const StepState* back = m_back->numbered(line.number);
    return back ? Result<const StepState*>(back) : readiness::stepOf(*m_state, line);
}

bool OpenRun::isOn() const
{
    const bool isBack = m_state && m_state->run().status == RunStatus::BackedOut && !m_back->isOver();
    return isBack || (m_state && m_state->run().status == RunStatus::Running);
}

void OpenRun::keepUp()
{
    if (minuteOf(now()) != m_shownAt)
        show(m_run);
}

QTimeZone OpenRun::zone() const
{
    return m_isOwnZone ? QTimeZone::systemTimeZone() : m_context.workspace.snapshot()->project().zone();
}

std::optional<QTimeZone> OpenRun::otherZone() const
{
    const QTimeZone own = QTimeZone::systemTimeZone();
    const QTimeZone project = m_context.workspace.snapshot()->project().zone();
    if (own.offsetFromUtc(now().utc()) == project.offsetFromUtc(now().utc()))
        return {};
    return m_isOwnZone ? project : own;
}

void OpenRun::setOwnZone(bool isOwn)
{
    m_isOwnZone = isOwn;
    QSettings().setValue(kOwnZone, isOwn);
    show(m_run);
}

QString OpenRun::timeText(Minute minute) const
{
    return minute == kNoMinute ? QString() : QLocale().toString(instantOf(minute).in(zone()), u"ddd HH:mm"_s);
}

bool OpenRun::isWritable() const { return m_context.workspace.project().mode() == Project::Mode::Write; }

RecordId OpenRun::me() const { return personNamed(*m_context.workspace.snapshot(), m_context.workspace.author()); }

bool OpenRun::change(const QString& label, const std::function<Result<>(Edit&)>& fill)
{
    Edit edit(m_context.workspace.snapshot(), label);
    Result<> done = fill(edit);
    if (done)
        done = m_context.workspace.tryCommit(std::move(edit));
    Q_EMIT told(done ? QString() : done.error().text);
    return done.has_value();
}

QString OpenRun::refusal(const std::function<Result<>(Edit&)>& fill) const
{
    if (!isWritable())
        return tr("The project was opened for reading only.");
    Edit trial(m_context.workspace.snapshot(), {});
    const Result<> done = fill(trial);
    return done ? QString() : done.error().text;
}

} // namespace readiness

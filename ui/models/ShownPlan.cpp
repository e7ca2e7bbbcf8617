#include "ui/models/ShownPlan.h"

#include "core/query/References.h"
#include "core/schedule/CriticalPath.h"

#include <QLocale>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString letters(LinkType type)
{
    switch (type) {
    case LinkType::FinishToStart: break;
    case LinkType::StartToStart: return u"SS"_s;
    case LinkType::FinishToFinish: return u"FF"_s;
    case LinkType::StartToFinish: return u"SF"_s;
    }
    return u"FS"_s;
}

/// Everything that can be reached over `next`, the start too.
void reach(int start, const std::vector<std::vector<int>>& next, std::vector<quint8>& reached)
{
    std::vector<int> waiting{start};
    std::vector<quint8> seen(next.size());
    while (!waiting.empty()) {
        const int line = waiting.back();
        waiting.pop_back();
        if (std::exchange(seen[size_t(line)], 1))
            continue;
        reached[size_t(line)] = 1;
        waiting.insert(waiting.end(), next[size_t(line)].begin(), next[size_t(line)].end());
    }
}

} // namespace

ShownPlan::ShownPlan(SnapshotPtr shown, const RecordId& id, const PlanBeside& other)
    : snapshot(std::move(shown)),
      plan(id),
      beside(other),
      outline(*snapshot, id),
      m_parts(outline.lines().size() + 1),
      m_places(outline.lines().size()),
      m_before(outline.lines().size())
{
    const auto& lines = outline.lines();
    for (std::size_t line = 0; line < lines.size(); ++line) {
        std::vector<int>& parts = m_parts[size_t(lines[line].parent + 1)];
        m_places[line] = int(parts.size());
        parts.push_back(int(line));
    }
    for (const Link* link : snapshot->all<Link>()) {
        const int from = outline.lineOf(link->predecessor), to = outline.lineOf(link->successor);
        if (from >= 0 && to >= 0)
            m_before[size_t(to)].push_back(link);
    }
    if (!beside.run.isNull()) {
        for (const RunStep* step : snapshot->all<RunStep>()) {
            const RunStep* known = step->run == beside.run ? m_steps.value(step->task) : nullptr;
            if (step->run == beside.run && !step->task.isNull() && (!known || known->attempt < step->attempt))
                m_steps[step->task] = step;
        }
    }
    if (!snapshot->find(Id<Plan>(id)))
        return;
    auto made = PlanSchedule::ofPlan(snapshot, id);
    if (!made) {
        trouble = made.error().text;
        return;
    }
    schedule = std::move(*made);
    chart = ganttChart(outline, *schedule, beside.then.get());
}

ActivityDates ShownPlan::datesOf(int line) const
{
    return schedule ? schedule->datesOf(task(line).id) : ActivityDates();
}

ActivityDates ShownPlan::baselineOf(int line) const
{
    return beside.then ? beside.then->datesOf(task(line).id) : ActivityDates();
}

std::optional<qint32> ShownPlan::freeFloatOf(int line) const
{
    const ActivityIndex activity = schedule ? schedule->activityOf(task(line).id) : kNoIndex;
    return activity == kNoIndex ? std::nullopt : schedule->schedule().freeFloatOf(activity);
}

QString ShownPlan::numberOf(int line) const
{
    QString number;
    for (int at = line; at >= 0; at = outline.lines()[size_t(at)].parent) {
        const QString place = QString::number(placeOf(at) + 1);
        number = number.isEmpty() ? place : place + u'.' + number;
    }
    return number;
}

QString ShownPlan::predecessorsOf(int line) const
{
    QStringList texts;
    for (const Link* link : m_before[size_t(line)]) {
        const Task& before = task(outline.lineOf(link->predecessor));
        QString text = before.step > 0 ? QString::number(before.step) : displayRef(*snapshot, RecordKind::Task, before);
        if (link->type != LinkType::FinishToStart || link->lag != 0)
            text += letters(link->type);
        if (link->lag != 0)
            text += (link->lag > 0 ? u"+"_s : u"−"_s) + QString::number(std::abs(link->lag));
        texts += text;
    }
    return texts.join(u", ");
}

bool ShownPlan::saysTheSame(const ShownPlan& other, int line) const
{
    const auto isSameLink = [&](const Link* a, const Link* b) {
        return a == b && snapshot->find(a->predecessor) == other.snapshot->find(b->predecessor);
    };
    const auto& before = m_before[size_t(line)];
    const auto& otherBefore = other.m_before[size_t(line)];
    return &task(line) == &other.task(line) && beside.then == other.beside.then && stepOf(line) == other.stepOf(line)
           && datesOf(line) == other.datesOf(line) && freeFloatOf(line) == other.freeFloatOf(line)
           && snapshot->find(task(line).owner) == other.snapshot->find(task(line).owner)
           && std::equal(before.begin(), before.end(), otherBefore.begin(), otherBefore.end(), isSameLink);
}

/// The chain of tasks through which it begins no earlier.
std::vector<int> ShownPlan::wayTo(int line) const
{
    const ActivityIndex target = schedule ? schedule->activityOf(task(line).id) : kNoIndex;
    std::vector<int> lines;
    if (target == kNoIndex)
        return lines;
    for (const ActivityIndex activity : criticalPath(schedule->schedule(), target).chain) {
        const Task* one = schedule->entries()[size_t(activity)].task;
        if (const int at = one ? outline.lineOf(one->id) : -1; at >= 0)
            lines.push_back(at);
    }
    return lines;
}

std::vector<quint8> ShownPlan::pathOf(int line, PlanPath path) const
{
    if (line < 0 || path == PlanPath::None)
        return {};
    std::vector<quint8> reached(outline.lines().size());
    reached[size_t(line)] = 1;
    if (path == PlanPath::Way) {
        for (const int at : wayTo(line))
            reached[size_t(at)] = 1;
        return reached;
    }
    std::vector<std::vector<int>> before(reached.size()), after(reached.size());
    for (const GanttArrow& arrow : chart.arrows) {
        before[size_t(arrow.to)].push_back(arrow.from);
        after[size_t(arrow.from)].push_back(arrow.to);
    }
    if (path != PlanPath::After)
        reach(line, before, reached);
    if (path != PlanPath::Before)
        reach(line, after, reached);
    return reached;
}

QString shownTime(Minute minute, const QTimeZone& zone)
{
    return minute == kNoMinute ? QString() : QLocale().toString(instantOf(minute).in(zone), u"ddd d MMM HH:mm"_s);
}

} // namespace readiness

#include "ui/models/PlanEdits.h"

#include "core/base/CoreText.h"
#include "core/base/DayText.h"
#include "core/base/Rank.h"
#include "core/model/Labels.h"
#include "core/model/Project.h"
#include "core/query/References.h"
#include "core/rules/TaskSteps.h"

#include <QCoreApplication>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

struct PlanEditsWords {
    Q_DECLARE_TR_FUNCTIONS(PlanEdits)
};

constexpr qint32 kFirstDuration = 30;

/// An edit of tasks, which remembers the first refusal.
class TaskEdit {
public:
    TaskEdit(const SnapshotPtr& shown, const QString& label) : m_edit(shown, label) {}

    void set(const RecordId& task, const QString& key, const Value& value)
    {
        keep([&] { return m_edit.set(RecordKind::Task, task, key, value); });
    }
    /// Apart from set(): GCC 12 takes a choice between an empty and a given value for an uninitialised one.
    void clear(const RecordId& task, const QString& key)
    {
        keep([&] { return m_edit.set(RecordKind::Task, task, key, {}); });
    }
    void setPosition(const RecordId& task, const QString& rank)
    {
        keep([&] { return m_edit.setInternal(RecordKind::Task, task, u"position"_s, rank); });
    }
    void remove(RecordKind kind, const RecordId& record)
    {
        keep([&] { return m_edit.remove(kind, record); });
    }
    RecordId link(const RecordId& from, const RecordId& to)
    {
        const RecordId link = m_edit.create(RecordKind::Link);
        setLink(link, u"predecessor"_s, from);
        setLink(link, u"successor"_s, to);
        return link;
    }
    void setLink(const RecordId& link, const QString& key, const Value& value)
    {
        keep([&] { return m_edit.set(RecordKind::Link, link, key, value); });
    }
    Edit& edit() { return m_edit; }
    Result<Edit> done()
    {
        if (!m_refusal)
            return tl::unexpected(m_refusal.error());
        return std::move(m_edit);
    }

private:
    template <class Step>
    void keep(Step step)
    {
        if (m_refusal)
            m_refusal = step();
    }

    Edit m_edit;
    Result<> m_refusal;
};

/// The outline with, for each line, its parts in order.
struct PlanParts {
    PlanParts(const Snapshot& snapshot, const RecordId& plan)
        : outline(snapshot, plan), below(outline.lines().size() + 1)
    {
        for (int line = 0; line < int(outline.lines().size()); ++line)
            below[size_t(outline.lines()[size_t(line)].parent + 1)].push_back(line);
    }

    const OutlineLine& line(int at) const { return outline.lines()[size_t(at)]; }
    const std::vector<int>& partsOf(int at) const { return below[size_t(at + 1)]; }
    RecordId idOf(int at) const { return at < 0 ? RecordId() : RecordId(line(at).task->id); }
    QString rankOf(int at) const { return at < 0 ? QString() : line(at).task->position; }
    /// The one before (-1) or behind (1) among the parts of the same task; -1 where there is none.
    int beside(int at, int step) const
    {
        const std::vector<int>& parts = partsOf(line(at).parent);
        const auto place = std::find(parts.begin(), parts.end(), at) - parts.begin() + step;
        return place < 0 || place >= std::ssize(parts) ? -1 : parts[size_t(place)];
    }
    /// In the order of the outline, without those that go along with another one.
    std::vector<int> linesOf(const std::vector<RecordId>& tasks) const
    {
        std::vector<quint8> isTaken(outline.lines().size());
        for (const RecordId& task : tasks) {
            if (const int at = outline.lineOf(task); at >= 0)
                isTaken[size_t(at)] = 1;
        }
        std::vector<int> lines;
        std::vector<quint8> goesAlong(isTaken.size());
        for (int at = 0; at < int(isTaken.size()); ++at) {
            const int parent = line(at).parent;
            goesAlong[size_t(at)] = parent >= 0 && (isTaken[size_t(parent)] || goesAlong[size_t(parent)]);
            if (isTaken[size_t(at)] && !goesAlong[size_t(at)])
                lines.push_back(at);
        }
        return lines;
    }

    PlanOutline outline;
    std::vector<std::vector<int>> below; ///< by line + 1
};

QString taskName(const Snapshot& snapshot, const RecordId& task)
{
    const Task* record = snapshot.find(Id<Task>(task));
    return record ? displayRef(snapshot, RecordKind::Task, *record) : QString();
}

} // namespace

NewRecord newPlan(const Snapshot& snapshot)
{
    const Instant goLive = snapshot.project().goLive;
    NewRecord form{PlanEditsWords::tr("New cutover plan"),
                   PlanEditsWords::tr("A cutover begins at a time, to the minute; its tasks follow from there."),
                   PlanEditsWords::tr("&Make the plan"),
                   RecordKind::Plan,
                   {u"title"_s, u"starts"_s, u"wave"_s, u"owner"_s},
                   {}};
    form.prefill = [goLive](Edit& edit, const RecordId& plan) -> Result<> {
        const auto titled = edit.set(RecordKind::Plan, plan, u"title"_s, PlanEditsWords::tr("Cutover"));
        constexpr qint64 kWeekend = qint64(60) * 3'600'000; // from Friday evening to Monday morning
        return titled && !goLive.isNull()
                   ? edit.set(RecordKind::Plan, plan, u"starts"_s, Value(goLive.milliseconds - kWeekend))
                   : titled;
    };
    return form;
}

NewRecord newBaseline(const RecordId& plan, Instant now)
{
    NewRecord form{PlanEditsWords::tr("Take a baseline"),
                   PlanEditsWords::tr("The plan as it is now gets a name. Later, it shows what has moved since."),
                   PlanEditsWords::tr("&Take the baseline"),
                   RecordKind::Baseline,
                   {u"title"_s, u"description"_s},
                   {}};
    form.prefill = [plan, now](Edit& edit, const RecordId& baseline) -> Result<> {
        if (const auto set = edit.set(RecordKind::Baseline, baseline, u"plan"_s, Value(plan)); !set)
            return set;
        const QDate day = now.in(edit.shown()->project().zone()).date();
        return edit.set(RecordKind::Baseline, baseline, u"title"_s, PlanEditsWords::tr("As of %1").arg(dayText(day)));
    };
    return form;
}

Result<NewRecord::Begun> taskBelow(const SnapshotPtr& shown, const RecordId& plan, const RecordId& above)
{
    const PlanParts parts(*shown, plan);
    const int at = parts.outline.lineOf(above);
    const int last = int(parts.outline.lines().size()) - 1;
    const int parent = at < 0 ? -1 : parts.line(at).parent;
    const int previous = at >= 0 ? at : parts.partsOf(-1).empty() ? -1 : parts.partsOf(-1).back();
    const int next = at >= 0 ? parts.beside(at, 1) : -1;
    // Steps count through the outline: the new task comes behind all parts of the one above it.
    int end = at < 0 ? last : at;
    while (end < last && parts.line(end + 1).depth > parts.line(std::max(at, 0)).depth && at >= 0)
        ++end;
    const int stepBefore = end < 0 ? 0 : parts.line(end).task->step;
    const int stepAfter = end < last ? parts.line(end + 1).task->step : 0;

    TaskEdit edit(shown, PlanEditsWords::tr("Add a task"));
    const RecordId task = edit.edit().create(RecordKind::Task);
    edit.set(task, u"plan"_s, plan);
    edit.set(task, u"title"_s, PlanEditsWords::tr("New task"));
    edit.set(task, u"duration"_s, Value(qint64(kFirstDuration)));
    if (parent >= 0)
        edit.set(task, u"parent"_s, parts.idOf(parent));
    if (const int step = stepBetween(stepBefore, stepAfter); step > 0)
        edit.set(task, u"step"_s, Value(qint64(step)));
    edit.setPosition(task, rankBetween(parts.rankOf(previous), parts.rankOf(next)));
    auto done = edit.done();
    if (!done)
        return tl::unexpected(done.error());
    return NewRecord::Begun{std::move(*done), task};
}

Result<Edit> indented(const SnapshotPtr& shown, const RecordId& plan, const std::vector<RecordId>& tasks)
{
    const PlanParts parts(*shown, plan);
    const std::vector<int> lines = parts.linesOf(tasks);
    TaskEdit edit(shown, PlanEditsWords::tr("Indent %n task(s)", nullptr, int(lines.size())));
    QHash<int, QString> lastRanks; // by the new parent
    for (const int at : lines) {
        int before = parts.beside(at, -1);
        while (before >= 0 && std::find(lines.begin(), lines.end(), before) != lines.end())
            before = parts.beside(before, -1);
        if (before < 0)
            continue; // the first of its part has nothing to belong to
        const std::vector<int>& present = parts.partsOf(before);
        const QString rank =
            rankAfter(lastRanks.value(before, present.empty() ? QString() : parts.rankOf(present.back())));
        lastRanks[before] = rank;
        edit.set(parts.idOf(at), u"parent"_s, parts.idOf(before));
        edit.setPosition(parts.idOf(at), rank);
    }
    return edit.done();
}

Result<Edit> outdented(const SnapshotPtr& shown, const RecordId& plan, const std::vector<RecordId>& tasks)
{
    const PlanParts parts(*shown, plan);
    const std::vector<int> lines = parts.linesOf(tasks);
    TaskEdit edit(shown, PlanEditsWords::tr("Outdent %n task(s)", nullptr, int(lines.size())));
    QHash<int, QString> lastRanks; // behind the old parent
    for (const int at : lines) {
        const int parent = parts.line(at).parent;
        if (parent < 0)
            continue;
        const int above = parts.line(parent).parent;
        const QString rank =
            rankBetween(lastRanks.value(parent, parts.rankOf(parent)), parts.rankOf(parts.beside(parent, 1)));
        lastRanks[parent] = rank;
        if (above < 0)
            edit.clear(parts.idOf(at), u"parent"_s);
        else
            edit.set(parts.idOf(at), u"parent"_s, parts.idOf(above));
        edit.setPosition(parts.idOf(at), rank);
    }
    return edit.done();
}

Result<Edit> shifted(const SnapshotPtr& shown, const RecordId& plan, const std::vector<RecordId>& tasks, int step)
{
    const PlanParts parts(*shown, plan);
    const std::vector<int> lines = parts.linesOf(tasks);
    TaskEdit edit(shown, PlanEditsWords::tr("Move %n task(s)", nullptr, int(lines.size())));
    if (lines.empty())
        return edit.done();
    const int edge = parts.beside(step < 0 ? lines.front() : lines.back(), step);
    if (edge < 0)
        return edit.done();
    const int beyond = parts.beside(edge, step);
    QString before = parts.rankOf(step < 0 ? beyond : edge);
    const QString after = parts.rankOf(step < 0 ? edge : beyond);
    for (const int at : lines) {
        before = rankBetween(before, after);
        edit.setPosition(parts.idOf(at), before);
    }
    return edit.done();
}

Result<Edit> removed(const SnapshotPtr& shown, const RecordId& plan, const std::vector<RecordId>& tasks)
{
    const PlanParts parts(*shown, plan);
    std::vector<int> waiting = parts.linesOf(tasks), all;
    while (!waiting.empty()) {
        const int at = waiting.back();
        waiting.pop_back();
        all.push_back(at);
        waiting.insert(waiting.end(), parts.partsOf(at).begin(), parts.partsOf(at).end());
    }
    TaskEdit edit(shown, PlanEditsWords::tr("Remove %n task(s)", nullptr, int(all.size())));
    for (const int at : all)
        edit.remove(RecordKind::Task, parts.idOf(at));
    return edit.done();
}

Result<Edit> chained(const SnapshotPtr& shown, const std::vector<RecordId>& tasks)
{
    TaskEdit edit(shown, PlanEditsWords::tr("Link %n task(s)", nullptr, int(tasks.size())));
    const auto links = shown->all<Link>();
    for (std::size_t i = 1; i < tasks.size(); ++i) {
        const bool isThere = std::any_of(links.begin(), links.end(), [&](const Link* link) {
            return link->predecessor == tasks[i - 1] && link->successor == tasks[i];
        });
        if (!isThere)
            edit.link(tasks[i - 1], tasks[i]);
    }
    return edit.done();
}

Result<Edit> linked(const SnapshotPtr& shown, const RecordId& predecessor, const RecordId& successor, LinkType type)
{
    TaskEdit edit(
        shown,
        PlanEditsWords::tr("Let %1 wait for %2").arg(taskName(*shown, successor), taskName(*shown, predecessor)));
    const QString key = QString::fromLatin1(choicesOf<LinkType>()[std::size_t(type)].key);
    for (const Link* link : shown->all<Link>()) {
        if (link->predecessor != predecessor || link->successor != successor)
            continue;
        edit.setLink(link->id, u"type"_s, key);
        return edit.done();
    }
    edit.setLink(edit.link(predecessor, successor), u"type"_s, key);
    return edit.done();
}

Result<Edit> withoutLink(const SnapshotPtr& shown, const RecordId& link)
{
    TaskEdit edit(shown, PlanEditsWords::tr("Remove a link"));
    edit.remove(RecordKind::Link, link);
    return edit.done();
}

Result<Edit> unchained(const SnapshotPtr& shown, const std::vector<RecordId>& tasks)
{
    const auto isNamed = [&](const RecordId& task) {
        return std::find(tasks.begin(), tasks.end(), task) != tasks.end();
    };
    TaskEdit edit(shown, PlanEditsWords::tr("Unlink %n task(s)", nullptr, int(tasks.size())));
    for (const Link* link : shown->all<Link>()) {
        const int ends = int(isNamed(link->predecessor)) + int(isNamed(link->successor));
        if (ends == 2 || (ends == 1 && tasks.size() == 1))
            edit.remove(RecordKind::Link, link->id);
    }
    return edit.done();
}

Result<Edit> startedFrom(const SnapshotPtr& shown, const RecordId& task, Minute from)
{
    TaskEdit edit(shown, PlanEditsWords::tr("Start %1 at another time").arg(taskName(*shown, task)));
    edit.set(task, u"constraint_type"_s, u"start_no_earlier_than"_s);
    edit.set(task, u"constraint_at"_s, Value(instantOf(from).milliseconds));
    return edit.done();
}

Result<Edit> lasting(const SnapshotPtr& shown, const RecordId& task, qint32 minutes)
{
    TaskEdit edit(shown, PlanEditsWords::tr("Set the duration of %1").arg(taskName(*shown, task)));
    edit.set(task, u"duration"_s, Value(qint64(std::max(0, minutes))));
    return edit.done();
}

Result<Edit> filledDown(const SnapshotPtr& shown, const std::vector<RecordId>& tasks, const Field& field)
{
    TaskEdit edit(shown, PlanEditsWords::tr("Fill down %1 of %n task(s)", nullptr, int(tasks.size()))
                             .arg(CoreText::inSentence(labelOf(field))));
    const Task* first = tasks.empty() ? nullptr : shown->find(Id<Task>(tasks.front()));
    for (std::size_t i = 1; first && i < tasks.size(); ++i)
        edit.set(tasks[i], QString::fromLatin1(field.key), field.get(*first));
    return edit.done();
}

Result<Edit> renumbered(const SnapshotPtr& shown, const RecordId& plan)
{
    TaskEdit edit(shown, PlanEditsWords::tr("Number the steps anew"));
    qint64 step = 0;
    const PlanOutline outline(*shown, plan);
    for (const OutlineLine& line : outline.lines()) {
        step += kBetweenSteps;
        edit.set(line.task->id, u"step"_s, step);
    }
    return edit.done();
}

} // namespace readiness

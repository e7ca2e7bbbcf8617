#include "core/report/RunbookSteps.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/query/TimeText.h"
#include "core/report/ReportTexts.h"
#include "core/report/ScheduleWords.h"
#include "core/rules/PlanOutline.h"

#include <algorithm>
#include <set>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr double kWhenWidth = 33, kPenWidth = 34;

/// A place to write on, with air above the next one.
QString toFillIn(const QString& label) { return label + u' ' + QString(13, u'_'); }

QString penText()
{
    return QStringList{toFillIn(CoreText::tr("Start", "to be filled in by pen")),
                       toFillIn(CoreText::tr("End", "to be filled in by pen")),
                       toFillIn(CoreText::tr("Initials", "to be filled in by pen"))}
        .join(u"\n\n"_s);
}

QString lagText(const Link& link)
{
    if (link.lag == 0)
        return {};
    return link.lag > 0 ? CoreText::tr(", and %1 more", "time to wait").arg(displayDuration(link.lag))
                        : CoreText::tr(", up to %1 earlier", "time").arg(displayDuration(-link.lag));
}

} // namespace

RunbookSteps::RunbookSteps(const Assessment& assessment, const PlanSchedule& plan)
    : m_snapshot(plan.snapshot()), m_plan(plan), m_texts(assessment, plan), m_records(assessment)
{
    for (const Link* link : m_snapshot.all<Link>()) {
        m_before[link->successor].push_back(link);
        m_after[link->predecessor].push_back(link);
    }
    for (const PlannedMessage* message : m_snapshot.all<PlannedMessage>())
        m_messages[message->task].push_back(message);
}

Id<Person> RunbookSteps::ownerOf(ActivityIndex activity) const
{
    const PlanSchedule::Entry& entry = m_plan.entries()[std::size_t(activity)];
    return existing(entry.task ? entry.task->owner : entry.step->doneBy);
}

/// Nobody where the person was removed.
Id<Person> RunbookSteps::existing(const Id<Person>& person) const
{
    return m_snapshot.find(person) ? person : Id<Person>();
}

/// Those have no part in the schedule, nor has what belongs to them.
bool RunbookSteps::isOnlyForRollback(const Task& task) const { return m_plan.activityOf(task.id) == kNoIndex; }

/// Without summaries, in the order of the outline.
std::vector<const Task*> RunbookSteps::rollbackTasks() const
{
    const PlanOutline outline(m_snapshot, m_plan.plan().id);
    std::vector<const Task*> tasks;
    for (const OutlineLine& line : outline.lines()) {
        if (!line.isSummary && isOnlyForRollback(*line.task))
            tasks.push_back(line.task);
    }
    return tasks;
}

std::vector<Id<Person>> RunbookSteps::owners() const
{
    std::set<RecordId> found;
    for (ActivityIndex at = 0; at < ActivityIndex(m_plan.entries().size()); ++at) {
        if (!m_plan.schedule().network().isSummary(at))
            found.insert(ownerOf(at));
    }
    for (const Task* task : rollbackTasks())
        found.insert(existing(task->owner));
    std::vector<Id<Person>> owners;
    for (const RecordId& owner : found)
        owners.push_back(Id<Person>(owner));
    std::ranges::sort(owners, [this](const Id<Person>& a, const Id<Person>& b) {
        if (a.isNull() || b.isNull())
            return !a.isNull() && b.isNull();
        return std::pair(folded(m_records.name(a)), a) < std::pair(folded(m_records.name(b)), b);
    });
    return owners;
}

RunbookSteps::Steps RunbookSteps::ownedBy(const Id<Person>& person) const
{
    Steps steps;
    for (ActivityIndex at = 0; at < ActivityIndex(m_plan.entries().size()); ++at) {
        if (!m_plan.schedule().network().isSummary(at) && ownerOf(at) == person)
            steps.push_back(at);
    }
    std::ranges::stable_sort(steps, {}, [this](ActivityIndex at) {
        const ActivityDates dates = m_plan.schedule().datesOf(at);
        return dates.isDated() ? dates.plannedStart : kLastMinute;
    });
    return steps;
}

bool RunbookSteps::differs(const QTimeZone& own) const
{
    if (!own.isValid())
        return false;
    const Minute start = m_plan.schedule().inputs().start;
    for (const Minute minute : {start, std::max(start, m_plan.schedule().finish())}) {
        const QDateTime time = instantOf(minute).utc();
        if (own.offsetFromUtc(time) != m_texts.zone().offsetFromUtc(time))
            return true;
    }
    return false;
}

ReportTable RunbookSteps::columns(const QString& firstColumn) const
{
    ReportTable table;
    table.columns = {fixedColumn(firstColumn, kWhenWidth, ColumnStyle::Strong),
                     weightedColumn(CoreText::tr("What to do"), 3), weightedColumn(CoreText::tr("Verification"), 2.4),
                     fixedColumn(CoreText::tr("By pen", "a column to be filled in by hand"), kPenWidth)};
    return table;
}

ReportTable RunbookSteps::table(const Steps& steps, const QTimeZone& own) const
{
    ReportTable table = columns(CoreText::tr("When"));
    table.emptySentence = CoreText::tr("Owns no step of the plan.");
    for (const ActivityIndex activity : steps) {
        const Task* task = m_plan.entries()[std::size_t(activity)].task;
        const ActivityDates dates = m_plan.schedule().datesOf(activity);
        QStringList notes;
        if (task && task->isMilestone)
            notes += CoreText::tr("milestone");
        else if (dates.isDated())
            notes += displayDuration(dates.plannedFinish - dates.plannedStart);
        if (dates.isCritical)
            notes += CoreText::tr("critical");
        if (task && task->isPointOfNoReturn)
            notes += CoreText::tr("point of no return");
        table.addGroup(activityName(m_plan, activity), listedTexts(notes));
        table.addRow({whenCell(dates, own), task ? whatCell(*task) : ReportCell(CoreText::tr("Nobody had planned it.")),
                      task ? verificationCell(*task) : ReportCell(u"–"_s), penText()});
    }
    return table;
}

ReportCell RunbookSteps::whenCell(const ActivityDates& dates, const QTimeZone& own) const
{
    if (!dates.isDated())
        return CoreText::tr("no dates");
    const QString span = m_texts.span(dates.plannedStart, dates.plannedFinish);
    if (!differs(own))
        return span;
    const QString abbreviation = own.abbreviation(instantOf(dates.plannedStart).utc());
    return {span, CoreText::tr("in %1: %2", "time zone, times")
                      .arg(abbreviation, PlanTexts::span(dates.plannedStart, dates.plannedFinish, own))};
}

/// Instructions in full size; what it waits for, and what waits for it, smaller.
ReportCell RunbookSteps::whatCell(const Task& task) const
{
    QStringList text{task.instructions.isEmpty() ? CoreText::tr("No instructions are given.") : task.instructions};
    if (!task.tools.isEmpty())
        text += CoreText::tr("Tools: %1").arg(task.tools);
    if (const QString system = listedTexts({task.system, m_records.title(RecordKind::Environment, task.environment)});
        !system.isEmpty())
        text += CoreText::tr("System: %1").arg(system);
    QStringList before, after;
    if (const auto it = m_before.find(task.id); it != m_before.end()) {
        for (const Link* link : it->second)
            before += namedWithOwner(link->predecessor) + lagText(*link);
    }
    if (const auto it = m_after.find(task.id); it != m_after.end()) {
        for (const Link* link : it->second)
            after += namedWithOwner(link->successor);
    }
    return {textLines(text) + messageLines(task),
            textLines({before.isEmpty() ? QString() : CoreText::tr("It waits for: %1").arg(before.join(u"; "_s)),
                       after.isEmpty() ? QString() : CoreText::tr("For it wait: %1").arg(after.join(u"; "_s))})};
}

QString RunbookSteps::messageLines(const Task& task) const
{
    const auto it = m_messages.find(task.id);
    QString text;
    if (it == m_messages.end())
        return text;
    for (const PlannedMessage* message : it->second) {
        const QString to = listedTexts({message->audience, message->channel});
        text += u'\n'
                + CoreText::tr("Send (%1): “%2”", "a message; the occasion, the subject")
                      .arg(choiceText(RecordKind::Message, u"occasion", message->occasion), displayLine(message->title))
                + (to.isEmpty() ? QString() : u' ' + CoreText::tr("to %1").arg(to));
    }
    return text;
}

QString RunbookSteps::namedWithOwner(const Id<Task>& id) const
{
    const Task* task = m_snapshot.find(id);
    if (!task)
        return u"–"_s;
    const QString owner = m_records.name(task->owner);
    return owner.isEmpty() ? m_texts.task(*task)
                           : CoreText::tr("%1 (%2)", "step of a run, its owner").arg(m_texts.task(*task), owner);
}

ReportCell RunbookSteps::verificationCell(const Task& task) const
{
    const QString validator = m_records.name(task.validator), backup = m_records.name(task.backupOwner);
    const QString done =
        task.completionCriterion.isEmpty() ? QString() : CoreText::tr("Done when: %1").arg(task.completionCriterion);
    const QString text = textLines({task.verification, done});
    return {text.isEmpty() ? u"–"_s : text,
            textLines({validator.isEmpty() ? QString() : CoreText::tr("Validated by: %1").arg(validator),
                       backup.isEmpty() ? CoreText::tr("no backup") : CoreText::tr("backup: %1").arg(backup)})};
}

ReportTable RunbookSteps::rollbackTable(const Id<Person>& person) const
{
    ReportTable table = columns(CoreText::tr("Takes"));
    for (const Task* task : rollbackTasks()) {
        if (existing(task->owner) != person)
            continue;
        table.addGroup(m_texts.task(*task));
        table.addRow({task->isMilestone ? CoreText::tr("milestone") : displayDuration(task->duration), whatCell(*task),
                      verificationCell(*task), penText()});
    }
    return table;
}

ReportTable RunbookSteps::ofOthers(Id<Person> Task::*role, const Id<Person>& person) const
{
    ReportTable table;
    table.columns = {numberColumn(CoreText::tr("No."), 8), fixedColumn(CoreText::tr("When"), 33),
                     weightedColumn(CoreText::tr("Task"), 3), weightedColumn(CoreText::tr("Owner"), 2),
                     weightedColumn(CoreText::tr("Verification"), 3)};
    table.isDense = true;
    std::vector<std::pair<Minute, const Task*>> found;
    for (const Task* task : m_snapshot.all<Task>()) {
        if (task->plan != m_plan.plan().id || task->*role != person || task->owner == person)
            continue;
        const ActivityDates dates = m_plan.datesOf(task->id);
        found.push_back({dates.isDated() ? dates.plannedStart : kLastMinute, task});
    }
    std::ranges::stable_sort(found, {}, &std::pair<Minute, const Task*>::first);
    for (const auto& [start, task] : found) {
        const ActivityDates dates = m_plan.datesOf(task->id);
        const Person* owner = m_snapshot.find(task->owner);
        table.addRow({numberText(task->step),
                      isOnlyForRollback(*task) ? CoreText::tr("if we turn back")
                                               : m_texts.span(dates.plannedStart, dates.plannedFinish),
                      displayLine(task->title),
                      ReportCell(m_texts.person(task->owner), owner ? owner->phone : QString()),
                      task->verification.isEmpty() ? u"–"_s : task->verification});
    }
    return table;
}

ReportTable RunbookSteps::backedUpBy(const Id<Person>& person) const { return ofOthers(&Task::backupOwner, person); }

ReportTable RunbookSteps::validatedBy(const Id<Person>& person) const { return ofOthers(&Task::validator, person); }

} // namespace readiness

#include "core/exchange/ProjectXmlPlanner.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/exchange/PlanTrial.h"
#include "core/exchange/PlannedRecord.h"
#include "core/model/Labels.h"
#include "core/query/Quoted.h"
#include "core/schedule/CalendarText.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// As an exception has it here: none where it is a single day.
QDate lastDay(const ProjectXml::CalendarException& days) { return days.until == days.from ? QDate() : days.until; }

const LastExchange& nothingKnown()
{
    static const LastExchange nothing;
    return nothing;
}

} // namespace

/// A GUID of the other program as an id of ours.
RecordId ProjectXmlPlanner::idOfGuid(QString guid)
{
    return RecordId::fromHex(guid.remove(u'{').remove(u'}').remove(u'-')).value_or(RecordId());
}

ProjectXmlPlanner::ProjectXmlPlanner(SnapshotPtr snapshot, const ProjectXml& project, const ImportRequest& request)
    : m_snapshot(std::move(snapshot)),
      m_project(project),
      m_request(request),
      m_last(request.last ? *request.last : nothingKnown()),
      m_plan(m_snapshot, taskType()),
      m_cells(m_snapshot),
      m_zone(m_snapshot->project().zone())
{
    m_plan.m_origin = kProjectXmlOrigin.toString() + request.origin;
    for (const Conflict& conflict : m_snapshot->conflicts())
        m_conflicted.insert({conflict.record, conflict.field});
}

Result<ImportPlan> ProjectXmlPlanner::run()
{
    if (auto found = findPlan(); !found)
        return tl::unexpected(found.error());
    findCalendars();
    planPlan();
    findTasks();
    if (m_lines.empty() && m_gone.empty())
        return usageError(CoreText::tr("The file has no tasks."));
    placeTasks();
    for (Line& line : m_lines) {
        if (auto going = goOn(); !going)
            return tl::unexpected(going.error());
        planTask(line);
    }
    for (Line& line : m_gone)
        planGone(line);
    for (const Line& line : m_lines) {
        if (auto going = goOn(); !going)
            return tl::unexpected(going.error());
        planLinks(line);
    }
    tryOut();
    addNotes();
    countMissing();
    compareDates();
    return std::move(m_plan);
}

Result<> ProjectXmlPlanner::goOn() const
{
    if (m_request.isCanceled && m_request.isCanceled())
        return canceledReading();
    if (m_exceptionCount > kMostExceptionsInAll)
        return tooManyExceptions();
    if (!m_workless.isEmpty())
        return refused(
            CoreText::tr("The calendar %1 has no working hours on any day of the week, so that no task could "
                         "run in it. Give it hours in the other program, and save the file again.")
                .arg(quoted(m_workless)));
    return {};
}

Instant ProjectXmlPlanner::instantOf(const QDateTime& wall) const
{
    return wall.isValid() ? Instant::of(QDateTime(wall.date(), wall.time(), m_zone)) : Instant();
}

/// Texts of others may be of any length; ours are not.
QString ProjectXmlPlanner::shortened(const QString& text, const Field& field)
{
    QString storable = storableText(text, field.kind == FieldKind::LongText);
    for (QChar& c : storable) {
        const bool isLineEnd = c == u'\n' && field.kind == FieldKind::LongText;
        if (!isLineEnd && (c.category() == QChar::Other_Control || c.isNonCharacter()))
            c = u' ';
    }
    if (storable.size() <= field.maximumLength)
        return storable.trimmed();
    ++m_cut;
    qsizetype end = field.maximumLength;
    if (storable[end - 1].isHighSurrogate())
        --end;
    return storable.left(end).trimmed();
}

Result<> ProjectXmlPlanner::findPlan()
{
    QString name = m_project.guid;
    for (const QString& other : {m_project.name, m_project.title, m_request.origin})
        name = name.isEmpty() ? other : name;
    m_origin = kProjectXmlOrigin.toString() + storableText(name, false).left(200);
    if (!m_request.plan.isNull()) {
        m_presentPlan = m_snapshot->find(Id<Plan>(m_request.plan));
        if (!m_presentPlan)
            return usageError(CoreText::tr("There is no such cutover plan."));
    }
    const RecordId exported = idOfGuid(m_project.guid);
    for (const Plan* plan : m_snapshot->all<Plan>()) {
        if (!m_presentPlan && (plan->id == exported || plan->origin == m_origin))
            m_presentPlan = plan;
    }
    m_planId = m_presentPlan ? RecordId(m_presentPlan->id) : RecordId::random();
    return {};
}

void ProjectXmlPlanner::findCalendars()
{
    for (const CalendarException* exception : m_snapshot->all<CalendarException>())
        m_exceptions.insert({exception->calendar, exception->starts}, exception);
    for (const CalendarException* exception : m_last.all<CalendarException>()) {
        if (!m_snapshot->find(Id<CalendarException>(exception->id)))
            m_goneExceptions.insert({exception->calendar, exception->starts}, exception);
    }
    for (const Plan* plan : m_last.all<Plan>()) {
        if (plan->id == m_planId)
            m_lastCalendars.insert(plan->calendar);
    }
    for (const Task* task : m_last.all<Task>()) {
        if (task->plan == m_planId)
            m_lastCalendars.insert(task->calendar);
    }
    for (const Plan* plan : m_snapshot->all<Plan>()) {
        if (plan->id != m_planId)
            m_calendarsOfOthers.insert(plan->calendar);
    }
    for (const Task* task : m_snapshot->all<Task>()) {
        if (task->plan != m_planId)
            m_calendarsOfOthers.insert(task->calendar);
    }
}

void ProjectXmlPlanner::planPlan()
{
    Plan plan = lastKnown(lastOf(m_presentPlan), m_presentPlan);
    plan.id = m_planId;
    if (!m_presentPlan) {
        const QString title = m_project.title.isEmpty() ? m_project.name : m_project.title;
        plan.title = shortened(title.isEmpty() ? m_request.origin : title, *planType().field(u"title"));
        plan.origin = m_origin;
        m_titles.insert(plan.id, plan.title);
    }
    if (m_project.start.isValid())
        plan.starts = instantOf(m_project.start);
    m_isDayAndNight = isDayAndNight(wholeCalendar(m_project, m_project.calendar)) && !hasHours(plan.calendar);
    if (m_project.calendar >= 0 && !m_isDayAndNight)
        plan.calendar = Id<Calendar>(calendarOf(m_project.calendar));
    addRow(planType(), plan, m_presentPlan, 0);
}

/// Without a calendar, a plan works day and night.
bool ProjectXmlPlanner::isDayAndNight(const std::optional<WholeCalendar>& whole)
{
    return whole && !whole->week && whole->exceptions.empty();
}

bool ProjectXmlPlanner::hasHours(const RecordId& calendar) const
{
    const Calendar* present = m_snapshot->find(Id<Calendar>(calendar));
    return present && !present->hours.isEmpty();
}

/// Null where the file has no such calendar, or it is day and night like that of the plan.
RecordId ProjectXmlPlanner::calendarOf(int uid)
{
    if (m_calendars.contains(uid))
        return m_calendars.value(uid);
    const auto whole = wholeCalendar(m_project, uid);
    const bool isNeeded = whole && !(m_isDayAndNight && isDayAndNight(whole));
    const RecordId id = isNeeded ? addCalendar(*whole, u"%1/calendar-%2"_s.arg(m_origin).arg(uid)) : RecordId();
    m_calendars.insert(uid, id);
    return id;
}

/// For tasks that take their time by the clock, whatever the plan's hours are.
RecordId ProjectXmlPlanner::elapsedCalendar()
{
    if (m_elapsedCalendar.isNull() && !m_isDayAndNight)
        m_elapsedCalendar =
            addCalendar({CoreText::tr("Day and night"), std::nullopt, {}}, m_origin + u"/calendar-elapsed"_s);
    return m_elapsedCalendar;
}

RecordId ProjectXmlPlanner::addCalendar(const WholeCalendar& whole, const QString& origin)
{
    const QString title =
        shortened(whole.title.isEmpty() ? CoreText::tr("Calendar") : whole.title, *calendarType().field(u"title"));
    const bool isWorkless = whole.week && std::ranges::all_of(*whole.week, &DaySpans::empty);
    m_workless = isWorkless ? title : m_workless; // goOn() refuses
    Calendar calendar;
    calendar.origin = origin.left(500);
    calendar.title = title;
    calendar.hours = workingWeekText(whole.week);
    const Calendar* present = presentCalendar(calendar, whole);
    if (present) {
        const Calendar wanted = std::exchange(calendar, lastKnown(lastOf(present), present));
        calendar.title = wanted.title;
        calendar.hours = wanted.hours;
    } else {
        calendar.id = RecordId::random();
        m_titles.insert(calendar.id, title);
    }
    addRow(calendarType(), calendar, present, 0);
    addExceptions(calendar.id, whole);
    return calendar.id;
}

/// The one that came from here before, else one that is or was of the same name and moves no other plan: with the same hours,
/// or that the plan had the last time.
const Calendar* ProjectXmlPlanner::presentCalendar(const Calendar& wanted, const WholeCalendar& whole) const
{
    const Calendar* present = nullptr;
    for (const Calendar* calendar : m_snapshot->all<Calendar>()) {
        if (calendar->origin == wanted.origin)
            return calendar;
        const Calendar last = lastKnown(lastOf(calendar), calendar);
        const bool isSame =
            last.hours == wanted.hours || (m_lastCalendars.contains(last.id) && !m_calendarsOfOthers.contains(last.id));
        if (!present && isSame && folded(last.title) == folded(wanted.title) && !movesOthers(*calendar, whole))
            present = calendar;
    }
    return present;
}

/// Whether other plans work by the calendar, and the file has days that would be others for them.
bool ProjectXmlPlanner::movesOthers(const Calendar& calendar, const WholeCalendar& whole) const
{
    if (!m_calendarsOfOthers.contains(calendar.id))
        return false;
    return std::ranges::any_of(whole.exceptions, [&](const ProjectXml::CalendarException& days) {
        const CalendarException* present = m_exceptions.value({calendar.id, days.from});
        const CalendarException* last = lastOf(present) ? lastOf(present) : present;
        const CalendarException* known = last ? last : m_goneExceptions.value({calendar.id, days.from});
        return !known || known->ends != lastDay(days) || known->hours != daySpansText(days.spans);
    });
}

void ProjectXmlPlanner::addExceptions(const RecordId& calendar, const WholeCalendar& whole)
{
    m_exceptionCount += whole.exceptions.size();
    if (m_exceptionCount > kMostExceptionsInAll)
        return; // goOn() refuses
    for (const ProjectXml::CalendarException& days : whole.exceptions) {
        const CalendarException* present = m_exceptions.value({calendar, days.from});
        const CalendarException* gone = present ? nullptr : m_goneExceptions.value({calendar, days.from});
        CalendarException exception = lastKnown(present ? lastOf(present) : gone, present);
        if (!present && !gone) {
            exception.id = RecordId::random();
            exception.title = shortened(days.name, *calendarExceptionType().field(u"title"));
            if (exception.title.isEmpty())
                exception.title = days.spans.empty() ? CoreText::tr("No work") : CoreText::tr("Other hours");
        }
        exception.calendar = Id<Calendar>(calendar);
        exception.starts = days.from;
        exception.ends = lastDay(days);
        exception.hours = daySpansText(days.spans);
        if (gone)
            planRemoved(calendarExceptionType(), exception, *gone, 0);
        else
            addRow(calendarExceptionType(), exception, present, 0);
    }
}

QString ProjectXmlPlanner::textOf(const Field& field, const Value& value)
{
    const auto* id = std::get_if<RecordId>(&value);
    return id && m_titles.contains(*id) ? m_titles.value(*id) : m_cells.cellOf(field, value).text;
}

/// One record as the import wants it.
void ProjectXmlPlanner::addRow(const RecordType& type, const Record& wanted, const Record* present, int row)
{
    const Record* base = present ? m_last.find(type.kind, present->id) : nullptr;
    auto planned = plannedRecord(type, wanted, {present, base},
                                 [this](const Field& field, const Value& value) { return textOf(field, value); });
    const QString title = m_titles.value(wanted.id, type.title(wanted));
    if (!planned)
        return addFault(type, row, title, planned.error().text);
    planned->row = row;
    planned->title = title;
    for (PlannedChange& change : planned->changes) {
        change.isConflict = change.isConflict || m_conflicted.contains({wanted.id, change.field->number});
        planned->state = change.isConflict ? RowState::Conflict : planned->state;
    }
    m_unknownBases += present && !base && planned->state == RowState::Changed ? 1 : 0;
    m_plan.m_rows.push_back(std::move(*planned));
}

/// What was removed here stays removed, unless somebody has worked on it in the file: who imports decides that.
void ProjectXmlPlanner::planRemoved(const RecordType& type, const Record& wanted, const Record& base, int row)
{
    const auto planned = plannedRecord(type, wanted, {&base, nullptr},
                                       [this](const Field& field, const Value& value) { return textOf(field, value); });
    if (planned && planned->state == RowState::Unchanged)
        ++m_removedHere;
    else
        addFault(type, row, m_titles.value(wanted.id, type.title(wanted)),
                 CoreText::tr("%1 was removed here meanwhile, so that its changes are left out.")
                     .arg(quoted(m_titles.value(wanted.id, type.title(wanted)))));
}

void ProjectXmlPlanner::addFault(const RecordType& type, int row, const QString& title, const QString& fault)
{
    PlannedRow planned;
    planned.row = row;
    planned.type = &type;
    planned.state = RowState::Faulty;
    planned.title = title;
    planned.fault = rowFault(row, fault);
    m_plan.m_rows.push_back(std::move(planned));
}

void ProjectXmlPlanner::tryOut()
{
    PlanTrial trial(m_plan, m_snapshot);
    for (const auto& [index, reason] : trial.run()) {
        PlannedRow& row = m_plan.m_rows[index];
        row.state = RowState::Faulty;
        row.fault = rowFault(row.row, reason);
        row.changes.clear();
    }
}

void ProjectXmlPlanner::addNotes()
{
    const auto note = [this](int count, const QString& text) {
        if (count > 0)
            m_plan.m_notes += text;
    };
    QStringList others;
    for (auto other = m_project.others.begin(); other != m_project.others.end(); ++other)
        others += u"%1 (%2)"_s.arg(other.key(), QString::number(other.value()));
    if (m_project.furtherOthers > 0)
        others += CoreText::tr("others (%1)").arg(m_project.furtherOthers);
    note(int(others.size()), CoreText::tr("Not taken over, with how often it occurs: %1.").arg(others.join(u", "_s)));
    note(m_unknownBases, CoreText::tr("What the file said the last time is not known here: where it differs, it "
                                      "replaces what the project has."));
    note(m_removedHere,
         CoreText::tr("Removed here since the last time, and not brought back: %n record(s).", nullptr, m_removedHere));
    note(m_inactive, CoreText::tr("Not taken over: %n inactive or repeated task(s).", nullptr, m_inactive));
    const auto ofResources =
        int(std::ranges::count_if(m_project.calendars, [](const auto& calendar) { return calendar.isOfResource; }));
    note(ofResources,
         CoreText::tr("Not taken over: the calendars of %n resource(s). Tasks have the calendar of the plan "
                      "or one of their own.",
                      nullptr, ofResources));
    note(m_manual, CoreText::tr("%n task(s) placed by hand start on that time here.", nullptr, m_manual));
    note(m_undated,
         CoreText::tr("%n constraint(s) without a time count as “as soon as possible”.", nullptr, m_undated));
    note(m_cut, CoreText::tr("%n text(s) were too long, and are cut.", nullptr, m_cut));
    note(m_furtherPeople, CoreText::tr("Not taken over: %n further resource(s) of tasks with an owner and a backup.",
                                       nullptr, m_furtherPeople));
    note(int(m_strangers.size()),
         CoreText::tr("Nobody here, so no owners: %1.").arg(m_strangers.mid(0, 20).join(u", "_s)));
    note(m_project.isScheduledFromStart ? 0 : 1,
         CoreText::tr("The file counts back from its end. Here tasks begin as soon as they can, unless they say "
                      "otherwise."));
}

void ProjectXmlPlanner::countMissing()
{
    for (const Task* task : m_snapshot->all<Task>())
        m_plan.m_missing += task->plan == m_planId && !m_titles.contains(task->id) ? 1 : 0;
    const QSet<RecordId> tasks(m_taskIds.cbegin(), m_taskIds.cend());
    for (auto links = m_links.cbegin(); links != m_links.cend(); ++links) {
        if (tasks.contains(links.key().first) && tasks.contains(links.key().second))
            m_plan.m_missing += int(links->size());
    }
}

} // namespace readiness

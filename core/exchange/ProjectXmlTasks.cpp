#include "core/base/CoreText.h"
#include "core/base/Rank.h"
#include "core/base/Text.h"
#include "core/exchange/ProjectXmlPlanner.h"
#include "core/query/Quoted.h"
#include "core/rules/TaskSteps.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// The other program's numbers, in their order.
constexpr TaskConstraint kConstraints[] = {TaskConstraint::AsSoonAsPossible,
                                           TaskConstraint::AsLateAsPossible,
                                           TaskConstraint::StartOn,
                                           TaskConstraint::FinishOn,
                                           TaskConstraint::StartNoEarlierThan,
                                           TaskConstraint::StartNoLaterThan,
                                           TaskConstraint::FinishNoEarlierThan,
                                           TaskConstraint::FinishNoLaterThan};
constexpr LinkType kLinkTypes[] = {LinkType::FinishToFinish, LinkType::FinishToStart, LinkType::StartToFinish,
                                   LinkType::StartToStart};

QString taskOrigin(int uid) { return kProjectXmlOrigin.toString() + QString::number(uid); }

} // namespace

// Tasks and links of a project file.

/// Which of them are taken over, and which record each is about.
void ProjectXmlPlanner::findTasks()
{
    for (const Task* task : m_last.all<Task>()) {
        if (task->plan == m_planId && !m_snapshot->find(Id<Task>(task->id)))
            m_knownGone.insert(task->origin, task);
    }
    for (const Task* task : m_snapshot->all<Task>()) {
        if (task->plan != m_planId)
            continue;
        m_known.insert(task->origin, task);
        m_nextStep = std::max(m_nextStep, task->step);
    }
    m_nextStep = stepBetween(m_nextStep, 0);
    for (const ProjectXml::Task& source : m_project.tasks) {
        if (source.uid > 0 && source.outlineLevel != 0) // the project itself
            addLine(source);
    }
    findLinks();
    findPeople();
}

void ProjectXmlPlanner::addLine(const ProjectXml::Task& source)
{
    const RecordId id = idOfGuid(source.guid);
    if (!source.isActive || m_taskIds.contains(source.uid)) {
        ++m_inactive;
        m_titles.insert(id, source.name); // it did come back
        return;
    }
    while (!m_above.empty() && m_above.back().first >= source.outlineLevel)
        m_above.pop_back();
    const auto ofPlan = [this](const Task* task) { return task && task->plan == m_planId ? task : nullptr; };
    const Task* present = ofPlan(m_snapshot->find(Id<Task>(id)));
    if (!present)
        present = m_known.value(taskOrigin(source.uid));
    const Task* base = present ? lastOf(present) : ofPlan(m_last.find(Id<Task>(id)));
    if (!present && !base)
        base = m_knownGone.value(taskOrigin(source.uid));
    if (!present && base) { // its parts, where they are new, belong to what it belonged to
        m_gone.push_back({&source, nullptr, base, base->id, base->parent, base->position});
        m_goneTasks.insert(source.uid);
        return;
    }
    Line line{&source, present, base, present ? RecordId(present->id) : RecordId::random(), {}, {}};
    line.parent = m_above.empty() ? RecordId() : m_above.back().second;
    m_above.emplace_back(source.outlineLevel, line.id);
    m_taskIds.insert(source.uid, line.id);
    m_lines.push_back(line);
}

void ProjectXmlPlanner::findLinks()
{
    for (const Link* link : m_snapshot->all<Link>())
        m_links[{link->predecessor, link->successor}].push_back(link);
    for (const Link* link : m_last.all<Link>()) {
        if (!m_snapshot->find(Id<Link>(link->id)))
            m_goneLinks[{link->predecessor, link->successor}].push_back(link);
    }
}

/// The resources of each task. People that were renamed here since the last time are known by what they were called.
void ProjectXmlPlanner::findPeople()
{
    QHash<int, const ProjectXml::Resource*> resources;
    for (const ProjectXml::Resource& resource : m_project.resources)
        resources.insert(resource.uid, &resource);
    for (const ProjectXml::Assignment& assignment : m_project.assignments) {
        const auto* resource = resources.value(assignment.resource);
        if (resource && resource->type == 1)
            m_people[assignment.task].push_back(resource);
    }
    for (const Person* person : m_last.all<Person>()) {
        const Person* present = m_snapshot->find(Id<Person>(person->id));
        if (present && folded(present->name) != folded(person->name)
            && !m_cells.names().find(person->name, RecordKind::Person))
            m_persons.insert(folded(person->name), person->id);
    }
}

/// In the order of the file. One that is there already keeps its place as long as that is behind the one before it.
void ProjectXmlPlanner::placeTasks()
{
    const auto knownPlace = [](const Line& line) { return line.base ? line.base : line.present; };
    QHash<RecordId, std::vector<Line*>> siblings;
    for (Line& line : m_lines)
        siblings[line.parent].push_back(&line);
    for (std::vector<Line*>& list : siblings) {
        QString before;
        for (auto line = list.begin(); line != list.end(); ++line) {
            const Task* known = knownPlace(**line);
            if (known && known->position > before) {
                (*line)->position = known->position;
            } else {
                const auto next = std::find_if(line + 1, list.end(), [&](const Line* other) {
                    return knownPlace(*other) && knownPlace(*other)->position > before;
                });
                (*line)->position =
                    next == list.end() ? rankAfter(before) : rankBetween(before, knownPlace(**next)->position);
            }
            before = (*line)->position;
        }
    }
}

void ProjectXmlPlanner::planTask(Line& line)
{
    Task task = lastKnown(line.base, line.present);
    fillTask(task, line);
    m_titles.insert(task.id, task.title);
    m_taskTitles.insert(line.source->uid, task.title);
    const bool isUnread = !line.source->isSummary && !line.source->isMilestone && !line.source->duration;
    if (isUnread)
        return addFault(taskType(), line.source->id, task.title,
                        CoreText::tr("the task %1 has no duration that can be read.").arg(quoted(task.title)));
    addRow(taskType(), task, line.present, line.source->id);
}

void ProjectXmlPlanner::planGone(Line& line)
{
    Task task = *line.base;
    fillTask(task, line);
    planRemoved(taskType(), task, *line.base, line.source->id);
}

void ProjectXmlPlanner::fillTask(Task& task, const Line& line)
{
    const ProjectXml::Task& source = *line.source;
    task.id = line.id;
    task.plan = Id<Plan>(m_planId);
    task.parent = Id<Task>(line.parent);
    task.position = line.position;
    task.title = shortened(source.name, *taskType().field(u"title"));
    if (task.title.isEmpty())
        task.title = CoreText::tr("Task %1").arg(source.id);
    if (!line.present && !line.base) {
        task.step = m_nextStep;
        m_nextStep = stepBetween(m_nextStep, 0);
        task.origin = taskOrigin(source.uid);
    }
    if (!source.notes.isEmpty())
        task.instructions = shortened(source.notes, *taskType().field(u"instructions"));
    task.isMilestone = source.isMilestone && !source.isSummary;
    fillTimes(task, source);
    fillOwners(task, source);
}

void ProjectXmlPlanner::fillTimes(Task& task, const ProjectXml::Task& source)
{
    const bool hasOwnCalendar = source.calendar >= 0 && source.calendar != m_project.calendar;
    const bool isMoment = task.isMilestone && source.duration.value_or(0) == 0; // its duration counts nowhere
    if (!source.isSummary && !isMoment)
        task.duration = int(source.duration.value_or(0));
    if (!source.isSummary && isElapsed(source.durationFormat))
        task.calendar = Id<Calendar>(elapsedCalendar());
    else
        task.calendar = Id<Calendar>(hasOwnCalendar ? calendarOf(source.calendar) : RecordId());
    const bool isKnown = source.constraint >= 0 && source.constraint < int(std::size(kConstraints));
    task.constraint = isKnown ? kConstraints[source.constraint] : TaskConstraint();
    task.constraintAt = instantOf(source.constraintDate);
    if (source.isManual && !source.isSummary && source.start.isValid()) {
        task.constraint = TaskConstraint::StartOn;
        task.constraintAt = instantOf(source.start);
        ++m_manual;
    }
    const bool needsTime =
        task.constraint != TaskConstraint::AsSoonAsPossible && task.constraint != TaskConstraint::AsLateAsPossible;
    if (!isKnown || (needsTime && task.constraintAt.isNull())) {
        task.constraint = TaskConstraint::AsSoonAsPossible;
        ++m_undated;
    }
    if (task.constraint == TaskConstraint::AsSoonAsPossible || task.constraint == TaskConstraint::AsLateAsPossible)
        task.constraintAt = {};
    task.deadline = instantOf(source.deadline);
}

/// Where the file names nobody, whoever is named here stays.
void ProjectXmlPlanner::fillOwners(Task& task, const ProjectXml::Task& source)
{
    std::vector<RecordId> people;
    for (const ProjectXml::Resource* resource : m_people.value(source.uid)) {
        const RecordId person = personOf(*resource);
        if (!person.isNull() && std::ranges::find(people, person) == people.end())
            people.push_back(person);
    }
    if (!people.empty())
        task.owner = Id<Person>(people[0]);
    if (people.size() > 1)
        task.backupOwner = Id<Person>(people[1]);
    m_furtherPeople += std::max(0, int(people.size()) - 2);
}

RecordId ProjectXmlPlanner::personOf(const ProjectXml::Resource& resource)
{
    const QString name = shortened(resource.name, *personType().field(u"name"));
    const QString known = folded(name);
    if (m_persons.contains(known))
        return m_persons.value(known);
    RecordId person = m_cells.names().find(name, RecordKind::Person).value_or(RecordId());
    for (const Person* other : m_snapshot->all<Person>()) {
        if (person.isNull() && !resource.mail.isEmpty() && folded(other->mail) == folded(resource.mail))
            person = other->id;
    }
    if (person.isNull() && m_request.createUnknown.value_or(true) && m_cells.names().isNew(name, RecordKind::Person)) {
        person = RecordId::random();
        m_titles.insert(person, name);
        m_plan.m_unknown.push_back({RecordKind::Person, name, person});
    }
    if (person.isNull())
        m_strangers += name;
    m_persons.insert(known, person);
    return person;
}

void ProjectXmlPlanner::planLinks(const Line& line)
{
    for (const ProjectXml::Link& link : line.source->links) {
        if (!m_goneTasks.contains(link.predecessor))
            planLink(link, line);
    }
}

void ProjectXmlPlanner::planLink(const ProjectXml::Link& source, const Line& line)
{
    const QString before = m_taskTitles.value(source.predecessor), after = m_titles.value(line.id);
    const QString title = u"%1 → %2"_s.arg(before.isEmpty() ? QString::number(source.predecessor) : before, after);
    const auto fault = [&](const QString& reason) { addFault(linkType(), line.source->id, title, reason); };
    const RecordId predecessor = m_taskIds.value(source.predecessor);
    if (predecessor.isNull())
        return fault(CoreText::tr("the task %1 waits for the task %2, which the file does not have or which is not "
                                  "taken over.")
                         .arg(quoted(after), QString::number(source.predecessor)));
    if (predecessor == line.id)
        return fault(CoreText::tr("the task %1 waits for itself.").arg(quoted(after)));
    if (source.type < 0 || source.type >= int(std::size(kLinkTypes)))
        return fault(CoreText::tr("the link from %1 to %2 is of no known type.").arg(quoted(before), quoted(after)));
    const Link* present = takePresent(source, line);
    if (isPercent(source.lagFormat) && source.lag != 0)
        return fault(CoreText::tr("the lag between %1 and %2 is a part of the duration (%3 %). Give it in minutes.")
                         .arg(quoted(before), quoted(after), QString::number(source.lag)));
    Link link = lastKnown(lastOf(present), present);
    if (!present)
        link.id = RecordId::random();
    link.predecessor = Id<Task>(predecessor);
    link.successor = Id<Task>(line.id);
    link.type = kLinkTypes[source.type];
    link.lag = int(std::clamp<qint64>(source.lag / 10, -kLongestMinutes, kLongestMinutes));
    link.isLagElapsed = link.lag != 0 && isElapsed(source.lagFormat);
    m_titles.insert(link.id, title);
    if (present || !isGone(link, title, line.source->id))
        addRow(linkType(), link, present, line.source->id);
}

/// Whether it was there the last time, and was removed here since.
bool ProjectXmlPlanner::isGone(const Link& wanted, const QString& title, int row)
{
    const auto links = m_goneLinks.value({wanted.predecessor, wanted.successor});
    const auto link = std::ranges::find(links, wanted.type, &Link::type);
    if (link == links.end())
        return false;
    m_titles.insert((*link)->id, title);
    Link inFile = **link;
    inFile.lag = wanted.lag;
    inFile.isLagElapsed = wanted.isLagElapsed;
    planRemoved(linkType(), inFile, **link, row);
    return true;
}

/// The one of its type between the two tasks; else one whose type has been changed in the file. Each is taken once.
const Link* ProjectXmlPlanner::takePresent(const ProjectXml::Link& source, const Line& line)
{
    const auto links = m_links.find({m_taskIds.value(source.predecessor), line.id});
    if (links == m_links.end())
        return nullptr;
    const auto isInFile = [&](const Link* link) {
        return std::ranges::any_of(line.source->links, [&](const ProjectXml::Link& other) {
            return other.predecessor == source.predecessor && other.type >= 0 && other.type < int(std::size(kLinkTypes))
                   && kLinkTypes[other.type] == link->type;
        });
    };
    auto present = std::ranges::find(*links, kLinkTypes[source.type], &Link::type);
    if (present == links->end())
        present = std::ranges::find_if_not(*links, isInFile);
    if (present == links->end())
        return nullptr;
    const Link* taken = *present;
    links->erase(present);
    return taken;
}

} // namespace readiness

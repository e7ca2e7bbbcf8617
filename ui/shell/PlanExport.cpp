#include "ui/shell/PlanExport.h"

#include "core/exchange/ICalendar.h"
#include "core/exchange/ProjectXmlWriter.h"
#include "core/model/Records.h"
#include "core/project/ProjectFilePoint.h"
#include "ui/shell/ListActions.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAlarmMinutes = 15;

QString fileName(QString title)
{
    for (QChar& c : title)
        c = c.isLetterOrNumber() || c == u'-' || c == u'.' ? c : u' ';
    return title.simplified();
}

} // namespace

void PlanExport::run()
{
    const auto plan = askForPlan();
    if (!plan)
        return;
    const std::vector<Kind> offered = kinds(*plan);
    QStringList titles;
    for (const Kind& kind : offered)
        titles += kind.title;
    const auto chosen =
        m_prompts.choice({tr("Export cutover plan"), tr("What shall the file be?"), tr("Export…")}, titles);
    if (!chosen)
        return;
    const Kind& kind = offered[std::size_t(*chosen)];
    const QString ending = kind.isCalendar ? u".ics"_s : u".xml"_s;
    const QString name = fileName(m_workspace.snapshot()->find(Id<Plan>(*plan))->title) + ending;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString path = m_prompts.fileToSave(tr("Export cutover plan"), QDir(folder).filePath(name),
                                        kind.isCalendar ? tr("Calendars (*.ics)") : tr("Project files (*.xml)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(ending, Qt::CaseInsensitive)) {
        path += ending;
        if (QFileInfo::exists(path)
            && !m_prompts.confirm(
                {tr("Export cutover plan"), tr("%1 exists already. Shall it be replaced?").arg(path), tr("Replace")}))
            return;
    }
    write(*plan, kind, path);
}

std::optional<RecordId> PlanExport::askForPlan()
{
    const auto plans = m_workspace.snapshot()->all<Plan>();
    if (plans.empty()) {
        say(Message::Kind::Information, tr("The project has no cutover plan yet."));
        return std::nullopt;
    }
    QStringList titles;
    for (const Plan* plan : plans)
        titles += plan->title;
    const auto chosen = plans.size() == 1
                            ? std::optional(0)
                            : m_prompts.choice({tr("Export cutover plan"), tr("Which plan?"), tr("Continue")}, titles);
    return chosen ? std::optional<RecordId>(plans[std::size_t(*chosen)]->id) : std::nullopt;
}

std::vector<PlanExport::Kind> PlanExport::kinds(const RecordId& plan) const
{
    std::vector<Kind> kinds{{tr("A project file, for Microsoft Project (.xml)"), false, {}},
                            {tr("A calendar of everybody (.ics)"), true, {}}};
    QSet<RecordId> owners;
    for (const Task* task : m_workspace.snapshot()->all<Task>()) {
        if (task->plan == plan)
            owners.insert(task->owner);
    }
    for (const Person* person : m_workspace.snapshot()->all<Person>()) {
        if (owners.contains(person->id))
            kinds.push_back({tr("A calendar of %1 (.ics)").arg(person->name), true, person->id});
    }
    return kinds;
}

void PlanExport::write(const RecordId& plan, const Kind& kind, const QString& path)
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    QStringList notes;
    int tasks = 0;
    Result<QByteArray> bytes;
    if (kind.isCalendar) {
        bytes = iCalendarOf(snapshot, {plan, kind.owner, kAlarmMinutes, m_workspace.clock().now()})
                    .map([&](const ICalendarExport& file) {
                        tasks = file.tasks;
                        return file.bytes;
                    });
    } else {
        const auto point = m_workspace.project().withStore(&projectFilePoint);
        if (!point)
            return say(Message::Kind::Error, point.error().text);
        bytes = projectXmlOf(snapshot, plan, *point).map([&](const ProjectXmlExport& file) {
            tasks = file.tasks;
            notes = file.notes;
            return file.xml;
        });
    }
    const auto written = bytes ? writeWholeFile(path, *bytes) : Result<>(tl::unexpected(bytes.error()));
    if (!written)
        return say(Message::Kind::Error, written.error().text);
    notes.prepend(tr("Wrote %n task(s) to %1.", nullptr, tasks).arg(QDir::toNativeSeparators(path)));
    say(Message::Kind::Information, notes.join(u' '));
}

} // namespace readiness

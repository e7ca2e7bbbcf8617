#include "app/cli/RecordOutput.h"
#include "app/cli/commands/Commands.h"
#include "core/playbook/NewProject.h"
#include "core/playbook/PlaybookLibrary.h"
#include "core/project/SampleProject.h"
#include "core/query/TimeText.h"

#include <QFileInfo>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

Result<NewProject> request(const Invocation& call, const QString& path)
{
    NewProject project;
    project.name = call.options.isSet(u"name"_s) ? call.options.value(u"name"_s) : QFileInfo(path).completeBaseName();
    project.customer = call.options.value(u"customer"_s);
    project.withRisks = call.options.isSet(u"risks"_s);
    project.timeZone = call.options.value(u"time-zone"_s);
    if (project.timeZone.isEmpty())
        project.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const QTimeZone zone(project.timeZone.toLatin1());
    if (!zone.isValid())
        return usageError(
            u"There is no time zone “%1”. Use an IANA name such as Europe/Berlin."_s.arg(project.timeZone));
    if (call.options.isSet(u"go-live"_s)) {
        const auto goLive = parseInstant(call.options.value(u"go-live"_s), zone);
        if (!goLive)
            return usageError(u"--go-live: "_s + goLive.error().text);
        project.goLive = *goLive;
    }
    return project;
}

Result<int> createSample(const Invocation& call, const QString& path)
{
    for (const QString& option : {u"playbook"_s, u"name"_s, u"customer"_s, u"go-live"_s, u"time-zone"_s, u"risks"_s}) {
        if (call.options.isSet(option))
            return usageError(u"The sample project has everything of its own. Leave out --%1."_s.arg(option));
    }
    const auto project = createSampleProject(path, call.clock);
    if (!project)
        return tl::unexpected(project.error());
    const SnapshotPtr snapshot = (*project)->snapshot();
    if (call.output.isJson())
        call.output.json(recordJson(*snapshot, recordType(RecordKind::Project), snapshot->project()));
    else
        call.output.line(u"Created the sample project %1."_s.arg(path));
    return Done;
}

Result<std::vector<Playbook>> wantedPlaybooks(const Invocation& call)
{
    const PlaybookLibrary library;
    std::vector<Playbook> playbooks;
    QStringList ids = call.options.values(u"playbook"_s);
    ids.removeDuplicates();
    for (const QString& id : ids) {
        auto playbook = library.load(id);
        if (!playbook)
            return tl::unexpected(playbook.error());
        playbooks.push_back(std::move(*playbook));
    }
    return playbooks;
}

Result<int> runNew(const Invocation& call)
{
    const auto path = call.argument(0, u"file to create"_s);
    if (!path)
        return tl::unexpected(path.error());
    if (call.options.isSet(u"sample"_s))
        return createSample(call, *path);
    const auto wanted = request(call, *path);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto playbooks = wantedPlaybooks(call);
    if (!playbooks)
        return tl::unexpected(playbooks.error());
    if (!playbooks->empty() && wanted->goLive.isNull())
        return usageError(
            u"Say when go-live is, such as --go-live 2027-03-01: the playbook's due dates count from it."_s);
    auto changes = projectFromPlaybooks(*wanted, *playbooks);
    if (!changes)
        return tl::unexpected(changes.error());
    const auto project = Project::create(*path, std::move(*changes), {call.author(), &call.clock});
    if (!project)
        return tl::unexpected(project.error());
    const SnapshotPtr snapshot = (*project)->snapshot();
    const int items = snapshot->table(RecordKind::ChecklistItem).size();
    if (call.output.isJson())
        call.output.json(recordJson(*snapshot, recordType(RecordKind::Project), snapshot->project()));
    else
        call.output.line(playbooks->empty()
                             ? u"Created %1, empty; `readiness playbooks` lists what one can start from."_s.arg(*path)
                             : u"Created %1 with %2."_s.arg(*path, counted(items, u"checklist item"_s)));
    for (const Playbook& playbook : *playbooks) {
        if (playbook.status != u"current")
            call.output.note(playbook.statusNote);
    }
    return Done;
}

} // namespace

Command newCommand()
{
    return {"new",
            "FILE",
            "Create a project, from one playbook or several, or empty.",
            {{u"playbook"_s, u"The playbook to start from; may be given several times; see `readiness playbooks`."_s,
              u"ID"_s},
             {u"name"_s, u"Name of the project (default: the file's name)."_s, u"NAME"_s},
             {u"customer"_s, u"For whom."_s, u"NAME"_s},
             {u"go-live"_s, u"First day of live use, or the time: 2027-03-01 or 2027-03-01T08:00."_s, u"DATE"_s},
             {u"time-zone"_s, u"Zone of the project (default: the system's)."_s, u"ZONE"_s},
             {u"risks"_s, u"Take the typical risks of the playbooks along; `playbook risks` adds them later."_s},
             {u"sample"_s, u"Create the sample project instead: a fictional company four weeks before go-live."_s}},
            &runNew};
}

} // namespace readiness::cli

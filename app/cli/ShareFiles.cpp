#include "app/cli/ShareFiles.h"

#include "app/cli/ImportOutput.h"
#include "app/cli/RecordOutput.h"
#include "core/project/ReturnedShare.h"
#include "core/query/References.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

Result<RecordId> named(const Invocation& call, const Snapshot& snapshot, const QString& option, RecordKind kind)
{
    if (!call.options.isSet(option))
        return usageError(u"A share is one tester's part of one test cycle: name --cycle and --tester."_s);
    const auto found = resolveReference(snapshot, call.options.value(option), kind);
    return found ? Result<RecordId>(found->record->id) : tl::unexpected(found.error());
}

} // namespace

Result<int> exportShare(const Invocation& call)
{
    const QString path = call.options.value(u"output"_s);
    if (path.isEmpty())
        return usageError(u"Say where to write the share, such as -o share.readiness."_s);
    for (const QString& option :
         {u"kind"_s, u"owner"_s, u"area"_s, u"template"_s, u"plan"_s, u"alarm"_s, u"for-others"_s}) {
        if (call.options.isSet(option))
            return usageError(
                u"A tester's share has what the cases need, and nothing else. Leave out --%1."_s.arg(option));
    }
    const auto project = call.open(Project::Mode::Read);
    if (!project)
        return tl::unexpected(project.error());
    const SnapshotPtr snapshot = (*project)->snapshot();
    const auto cycle = named(call, *snapshot, u"cycle"_s, RecordKind::Cycle);
    if (!cycle)
        return tl::unexpected(cycle.error());
    const auto tester = named(call, *snapshot, u"tester"_s, RecordKind::Person);
    if (!tester)
        return tl::unexpected(tester.error());
    auto share = TesterShare::of(*snapshot, Id<Cycle>(*cycle), Id<Person>(*tester));
    if (!share)
        return tl::unexpected(share.error());
    const auto saved = (*project)->withStore([&](Store& store) {
        return saveTesterShare(store, std::move(*share), path, {call.author(), &call.clock});
    });
    if (!saved)
        return tl::unexpected(saved.error());
    if (call.output.isJson())
        call.output.json(QJsonObject{{u"path"_s, path}, {u"test_cases"_s, saved->cases}});
    else
        call.output.line(u"Wrote %1 (%2). `readiness merge` brings the results back."_s.arg(
            path, counted(saved->cases, u"test case"_s)));
    return Done;
}

Result<std::optional<ImportPlan>> takeInShare(const Invocation& call, Project& project, const QString& path, bool isDry)
{
    const auto share = ReturnedShare::read(project, path, {call.author(), &call.clock});
    if (!share)
        return tl::unexpected(share.error());
    if (!*share)
        return std::nullopt;
    ImportPlan plan = (*share)->plan(project.snapshot());
    ChangeSet changes = (*share)->changes(plan);
    if (isDry || changes.isEmpty())
        return plan;
    if (auto done = commitAndPublish(project, std::move(changes), project.snapshot()->revision()); !done)
        return tl::unexpected(done.error());
    return plan;
}

Result<int> importShare(const Invocation& call, const QString& path)
{
    const bool isDry = call.options.isSet(u"dry-run"_s);
    const auto project = call.open(isDry ? Project::Mode::Read : Project::Mode::Write);
    if (!project)
        return tl::unexpected(project.error());
    const auto plan = takeInShare(call, **project, path, isDry);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!*plan)
        return usageError(
            u"%1 is a project, but no tester's share of this one: merge copies, and export lists."_s.arg(path));
    const bool changes = !isDry && !(*plan)->changes().isEmpty();
    if (call.output.isJson()) {
        QJsonObject json = planJson(**plan, path);
        json.insert(u"imported"_s, changes);
        call.output.json(json);
    } else {
        printPlan(call.output, **plan, path);
        call.output.line(changes ? u"Imported; `readiness undo` takes all of it back."_s : u"Nothing was changed."_s);
    }
    const bool isClean = (*plan)->count(RowState::Faulty) == 0 && (*plan)->count(RowState::Conflict) == 0;
    return isClean ? Done : AnswerIsNo;
}

bool isProjectFile(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

} // namespace readiness::cli

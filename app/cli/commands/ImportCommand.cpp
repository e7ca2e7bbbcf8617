#include "app/cli/ImportOutput.h"
#include "app/cli/RecordOutput.h"
#include "app/cli/ShareFiles.h"
#include "app/cli/TestResultFiles.h"
#include "app/cli/commands/Commands.h"
#include "core/exchange/ProjectXmlPlan.h"
#include "core/exchange/ProjectXmlReader.h"
#include "core/exchange/TableFile.h"
#include "core/project/ProjectFilePoint.h"
#include "core/query/References.h"

#include <QFile>
#include <QFileInfo>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

Result<std::optional<bool>> createsUnknown(const Invocation& call)
{
    const QString wanted = call.options.value(u"unknown-names"_s);
    if (wanted.isEmpty())
        return std::nullopt;
    if (wanted == u"create" || wanted == u"refuse")
        return wanted == u"create";
    return usageError(u"“%1” is no answer to --unknown-names. Use create or refuse."_s.arg(wanted));
}

Result<ConflictChoice> conflictChoice(const Invocation& call)
{
    const QString wanted = call.options.value(u"conflicts"_s);
    if (wanted == u"open")
        return ConflictChoice::Open;
    if (wanted == u"theirs" || wanted == u"ours")
        return wanted == u"theirs" ? ConflictChoice::Theirs : ConflictChoice::Ours;
    return usageError(u"“%1” is no way to treat conflicts. Use open, theirs or ours."_s.arg(wanted));
}

Result<ImportRequest> requestOf(const Invocation& call, const QString& source)
{
    ImportRequest request;
    request.origin = QFileInfo(source).fileName();
    if (call.options.isSet(u"as"_s)) {
        const auto type = listedType(call.options.value(u"as"_s));
        if (!type)
            return tl::unexpected(type.error());
        request.type = *type;
        request.isForeignAccepted = true;
    }
    const auto creates = createsUnknown(call);
    if (!creates)
        return tl::unexpected(creates.error());
    request.createUnknown = *creates;
    if (call.options.isSet(u"mapping"_s)) {
        auto mapping = loadMapping(call.options.value(u"mapping"_s));
        if (!mapping)
            return tl::unexpected(mapping.error());
        request.mapping = std::move(*mapping);
    }
    return request;
}

bool isXml(const QString& path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && looksLikeXml(file.read(256));
}

/// A project of Microsoft Project becomes a cutover plan.
Result<ImportPlan> planOfProject(const Invocation& call, Project& project, const QString& source)
{
    const SnapshotPtr snapshot = project.snapshot();
    for (const QString& option : {u"as"_s, u"mapping"_s, u"save-mapping"_s}) {
        if (call.options.isSet(option))
            return usageError(u"--%1 is for lists; %2 is a project file."_s.arg(option, source));
    }
    auto request = requestOf(call, source);
    if (!request)
        return tl::unexpected(request.error());
    if (call.options.isSet(u"plan"_s)) {
        const auto plan = resolveReference(*snapshot, call.options.value(u"plan"_s), RecordKind::Plan);
        if (!plan)
            return tl::unexpected(plan.error());
        request->plan = plan->record->id;
    }
    const auto file = readProjectXmlFile(source);
    if (!file)
        return aboutFile(file.error(), source);
    auto last = project.withStore([&](Store& store) { return lastExchange(store, file->point, *snapshot); });
    if (!last)
        return tl::unexpected(last.error());
    request->last = std::make_shared<const LastExchange>(std::move(*last));
    return planProjectXml(snapshot, *file, *request);
}

Result<ImportPlan> planOf(const Invocation& call, Project& project, const QString& source)
{
    if (isXml(source))
        return planOfProject(call, project, source);
    if (call.options.isSet(u"plan"_s))
        return usageError(u"--plan is for project files of Microsoft Project; %1 is a list."_s.arg(source));
    const auto request = requestOf(call, source);
    if (!request)
        return tl::unexpected(request.error());
    const auto workbook = readTableFile(source);
    if (!workbook)
        return aboutFile(workbook.error(), source);
    return ImportPlan::make(project.snapshot(), *workbook, *request);
}

Result<int> runImport(const Invocation& call)
{
    const auto source = call.argument(1, u"list to import, such as list.xlsx"_s);
    if (!source)
        return tl::unexpected(source.error());
    if (isProjectFile(*source) || source->endsWith(u".readiness"_s, Qt::CaseInsensitive))
        return importShare(call, *source);
    if (call.options.isSet(u"cycle"_s) || isTestResultFile(*source))
        return importTestResults(call, *source);
    const auto choice = conflictChoice(call);
    if (!choice)
        return tl::unexpected(choice.error());
    const bool isDry = call.options.isSet(u"dry-run"_s);
    const auto project = call.open(isDry ? Project::Mode::Read : Project::Mode::Write);
    if (!project)
        return tl::unexpected(project.error());
    auto plan = planOf(call, **project, *source);
    if (!plan)
        return tl::unexpected(plan.error());
    plan->chooseForAll(*choice);
    const QString name = call.options.value(u"save-mapping"_s);
    if (auto saved = name.isEmpty() ? Result<>() : saveMapping(name, plan->mapping()); !saved)
        return tl::unexpected(saved.error());
    const bool changes = !isDry && !plan->changes().isEmpty();
    if (auto committed = changes ? commitPlan(**project, *plan) : Result<>(); !committed)
        return tl::unexpected(committed.error());
    if (call.output.isJson()) {
        QJsonObject json = planJson(*plan, *source);
        json.insert(u"imported"_s, changes);
        call.output.json(json);
    } else {
        printPlan(call.output, *plan, *source);
        call.output.line(changes ? u"Imported; `readiness undo` takes all of it back."_s : u"Nothing was changed."_s);
    }
    const bool isClean = plan->count(RowState::Faulty) == 0 && plan->count(RowState::Conflict) == 0;
    return isClean ? Done : AnswerIsNo;
}

} // namespace

Command importCommand()
{
    return {"import",
            "FILE LIST",
            "Bring in a list, a project (.xml) or test results (JUnit, TRX). Exit code 1: faulty rows, left out, or "
            "conflicts.",
            {{u"as"_s, u"What the list holds, where it does not say so; lists of other projects become new records."_s,
              u"KIND"_s},
             {u"plan"_s, u"Into which cutover plan a project goes (default: where it came from, else a new one)."_s,
              u"PLAN"_s},
             {u"cycle"_s, u"Of which test cycle the results in JUnit XML or TRX are (default: the only one)."_s,
              u"CYCLE"_s},
             {u"mapping"_s, u"How to read it: a saved mapping, or a JSON file."_s, u"MAPPING"_s},
             {u"save-mapping"_s, u"Keep how it was read under this name."_s, u"NAME"_s},
             {u"unknown-names"_s,
              u"create or refuse people, areas … nobody knows (default: create for lists of others)."_s, u"WHAT"_s},
             {u"conflicts"_s, u"What was changed on both sides: open (both stay), theirs or ours."_s, u"WHICH"_s,
              u"open"_s},
             {u"dry-run"_s, u"Print what would happen, and change nothing."_s}},
            &runImport};
}

} // namespace readiness::cli

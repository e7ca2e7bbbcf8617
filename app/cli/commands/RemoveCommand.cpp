#include "app/cli/commands/Commands.h"
#include "core/query/References.h"

#include <QJsonObject>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

Result<int> run(const Invocation& call)
{
    const auto reference = call.argument(1, u"record, such as C-001"_s);
    if (!reference)
        return tl::unexpected(reference.error());
    const auto project = call.open(Project::Mode::Write);
    if (!project)
        return tl::unexpected(project.error());
    const SnapshotPtr snapshot = (*project)->snapshot();
    const auto found = resolveReference(*snapshot, *reference);
    if (!found)
        return tl::unexpected(found.error());
    const QString ref = displayRef(*snapshot, found->kind, *found->record);
    Edit edit(snapshot, u"Remove %1"_s.arg(ref));
    if (auto removed = edit.remove(found->kind, found->record->id); !removed)
        return tl::unexpected(removed.error());
    if (auto saved = commitAndPublish(**project, std::move(edit)); !saved)
        return tl::unexpected(saved.error());
    if (call.output.isJson())
        call.output.json(QJsonObject{{u"ref"_s, ref}});
    else
        call.output.line(u"Removed %1. `readiness undo` brings it back."_s.arg(ref));
    return Done;
}

} // namespace

Command removeCommand()
{
    return {"remove", "FILE REF", "Remove a record; `readiness undo` brings it back.", {}, &run};
}

} // namespace readiness::cli

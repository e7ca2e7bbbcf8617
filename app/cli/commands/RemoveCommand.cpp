#include "app/cli/OpenedRecord.h"
#include "app/cli/commands/Commands.h"

#include <QJsonObject>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

Result<int> runRemove(const Invocation& call)
{
    const auto opened = openRecord(call, Project::Mode::Write);
    if (!opened)
        return tl::unexpected(opened.error());
    const FoundRecord& found = opened->found;
    const QString ref = displayRef(*opened->snapshot, found.kind, *found.record);
    Edit edit(opened->snapshot, u"Remove %1"_s.arg(ref));
    if (auto removed = edit.remove(found.kind, found.record->id); !removed)
        return tl::unexpected(removed.error());
    if (auto saved = commitAndPublish(*opened->project, std::move(edit)); !saved)
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
    return {"remove", "FILE REF", "Remove a record; `readiness undo` brings it back.", {}, &runRemove};
}

} // namespace readiness::cli

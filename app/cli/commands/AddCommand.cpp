#include "app/cli/FieldAssignments.h"
#include "app/cli/RecordOutput.h"
#include "app/cli/commands/Commands.h"
#include "core/query/References.h"
#include "core/rules/TaskSteps.h"

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

Result<int> runAdd(const Invocation& call)
{
    const auto kind = call.argument(1, u"kind of record, such as checklist_item"_s);
    if (!kind)
        return tl::unexpected(kind.error());
    const auto type = listedType(*kind);
    if (!type)
        return tl::unexpected(type.error());
    if ((*type)->kind == RecordKind::SignOff)
        return usageError(u"A sign-off is made with `readiness sign`, so that it has a signature."_s);
    if (auto checked = checkAssignments(call.arguments.mid(2)); !checked)
        return tl::unexpected(checked.error());
    const auto project = call.open(Project::Mode::Write);
    if (!project)
        return tl::unexpected(project.error());
    Edit edit((*project)->snapshot(), u"Add %1"_s.arg(QString::fromUtf8((*type)->label).toLower()));
    const RecordId id = edit.create((*type)->kind);
    if (auto assigned = assignFields(edit, (*type)->kind, id, call.arguments.mid(2)); !assigned)
        return tl::unexpected(assigned.error());
    ChangeSet changes = std::move(edit).finish(call.author(), call.clock.now());
    giveSteps(changes, *(*project)->snapshot());
    const Revision seen = (*project)->snapshot()->revision();
    if (auto saved = commitAndPublish(**project, std::move(changes), seen); !saved)
        return tl::unexpected(saved.error());
    const SnapshotPtr snapshot = (*project)->snapshot();
    const Record* record = snapshot->table((*type)->kind).find(id);
    if (call.output.isJson())
        call.output.json(recordJson(*snapshot, **type, *record));
    else
        call.output.line(displayRef(*snapshot, (*type)->kind, *record));
    return Done;
}

} // namespace

Command addCommand() { return {"add", "FILE KIND FIELD=VALUE…", "Add a record and print its code.", {}, &runAdd}; }

} // namespace readiness::cli

#include "app/cli/FieldAssignments.h"
#include "app/cli/RecordOutput.h"
#include "app/cli/commands/Commands.h"
#include "core/query/References.h"

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

/// `removed=no` keeps a record that somebody removed while another changed it, `removed=yes` removes it: the two ways to
/// decide that conflict. Takes the assignment off the list.
Result<> decideRemoval(Edit& edit, const FoundRecord& found, QStringList& assignments)
{
    if (assignments.removeAll(u"removed=no"_s) > 0)
        return edit.keep(found.kind, found.record->id);
    if (assignments.removeAll(u"removed=yes"_s) > 0)
        return edit.remove(found.kind, found.record->id);
    return {};
}

Result<int> run(const Invocation& call)
{
    const auto reference = call.argument(1, u"record, such as C-001"_s);
    if (!reference)
        return tl::unexpected(reference.error());
    if (call.arguments.size() < 3)
        return usageError(u"Say what to set, such as status=done."_s);
    const auto project = call.open(Project::Mode::Write);
    if (!project)
        return tl::unexpected(project.error());
    const auto found = resolveReference(*(*project)->snapshot(), *reference);
    if (!found)
        return tl::unexpected(found.error());
    QStringList keys;
    for (const QString& assignment : call.arguments.mid(2))
        keys += assignment.section(u'=', 0, 0);
    const QString code = displayRef(*(*project)->snapshot(), found->kind, *found->record);
    const RecordId id = found->record->id;
    keys.removeDuplicates();
    Edit edit((*project)->snapshot(), u"Set %1 of %2"_s.arg(keys.join(u", "), code));
    QStringList assignments = call.arguments.mid(2);
    if (auto decided = decideRemoval(edit, *found, assignments); !decided)
        return tl::unexpected(decided.error());
    if (auto assigned = assignFields(edit, found->kind, id, assignments); !assigned)
        return tl::unexpected(assigned.error());
    if (auto saved = commitAndPublish(**project, std::move(edit)); !saved)
        return tl::unexpected(saved.error());
    if (call.output.isJson()) {
        const SnapshotPtr snapshot = (*project)->snapshot();
        if (const Record* record = snapshot->table(found->kind).find(id))
            call.output.json(recordJson(*snapshot, recordType(found->kind), *record));
    }
    return Done;
}

} // namespace

Command setCommand() { return {"set", "FILE REF FIELD=VALUE…", "Set fields of a record; FIELD= empties one.", {}, &run}; }

} // namespace readiness::cli

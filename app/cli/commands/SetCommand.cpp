#include "app/cli/FieldAssignments.h"
#include "app/cli/RecordOutput.h"
#include "app/cli/RecordSelection.h"
#include "app/cli/commands/Commands.h"

#include <QJsonArray>

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

QString label(const Snapshot& snapshot, const std::vector<FoundRecord>& records, const QStringList& assignments)
{
    QStringList keys;
    for (const QString& assignment : assignments)
        keys += assignment.section(u'=', 0, 0);
    return u"Set %1 of %2"_s.arg(keys.join(u", "), selectionText(snapshot, records));
}

/// An object of one record, an array of several.
void printRecords(const Invocation& call, const Snapshot& now, const std::vector<std::pair<RecordKind, RecordId>>& ids)
{
    QJsonArray array;
    for (const auto& [kind, id] : ids) {
        if (const Record* record = now.table(kind).find(id))
            array.append(recordJson(now, recordType(kind), *record));
    }
    if (ids.size() > 1)
        call.output.json(array);
    else if (!array.isEmpty())
        call.output.json(array[0].toObject());
}

Result<int> runSet(const Invocation& call)
{
    const auto reference = call.argument(1, u"record, such as C-001"_s);
    if (!reference)
        return tl::unexpected(reference.error());
    const QStringList assignments = call.arguments.mid(2);
    if (assignments.isEmpty())
        return usageError(u"Say what to set, such as status=done."_s);
    if (auto checked = checkAssignments(assignments); !checked)
        return tl::unexpected(checked.error());
    const auto project = call.open(Project::Mode::Write);
    if (!project)
        return tl::unexpected(project.error());
    const SnapshotPtr snapshot = (*project)->snapshot();
    const auto records = resolveSelection(*snapshot, *reference);
    if (!records)
        return tl::unexpected(records.error());
    Edit edit(snapshot, label(*snapshot, *records, assignments));
    std::vector<std::pair<RecordKind, RecordId>> ids;
    for (const FoundRecord& found : *records) {
        QStringList fields = assignments;
        if (auto decided = decideRemoval(edit, found, fields); !decided)
            return tl::unexpected(decided.error());
        if (auto assigned = assignFields(edit, found.kind, found.record->id, fields); !assigned)
            return tl::unexpected(assigned.error());
        ids.emplace_back(found.kind, found.record->id);
    }
    if (auto saved = commitAndPublish(**project, std::move(edit)); !saved)
        return tl::unexpected(saved.error());
    if (call.output.isJson())
        printRecords(call, *(*project)->snapshot(), ids);
    return Done;
}

} // namespace

Command setCommand()
{
    return {"set",
            "FILE REF[,REF…] FIELD=VALUE…",
            "Set fields of a record, or of several at once (C-001,C-005..C-010); FIELD= empties one.",
            {},
            &runSet};
}

} // namespace readiness::cli

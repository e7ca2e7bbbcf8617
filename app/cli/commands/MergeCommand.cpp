#include "app/cli/ShareFiles.h"
#include "app/cli/commands/Commands.h"
#include "core/query/FieldText.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"

#include <QJsonArray>
#include <QJsonObject>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

QString fieldKey(const Conflict& conflict)
{
    const Field* field = recordType(conflict.kind).field(conflict.field);
    return field ? QString::fromLatin1(field->key) : u"removed"_s;
}

QJsonObject toJson(const Snapshot& snapshot, const Conflict& conflict)
{
    const Field* field = recordType(conflict.kind).field(conflict.field);
    QJsonArray values;
    for (const Conflict::Head& head : conflict.heads) {
        const QJsonValue value = field ? jsonValue(*field, head.value, snapshot) : QJsonValue(!isNothing(head.value));
        values.append(QJsonObject{{u"value"_s, value}, {u"author"_s, head.author}, {u"at"_s, isoInstant(head.at)}});
    }
    const Record* record = snapshot.table(conflict.kind).find(conflict.record);
    return {{u"ref"_s, record ? displayRef(snapshot, conflict.kind, *record) : conflict.record.toHex()},
            {u"field"_s, fieldKey(conflict)},
            {u"values"_s, values}};
}

void print(const Invocation& call, const Snapshot& snapshot)
{
    for (const Conflict& conflict : snapshot.conflicts()) {
        const Record* record = snapshot.table(conflict.kind).find(conflict.record);
        const Field* field = recordType(conflict.kind).field(conflict.field);
        const QString ref = record ? displayRef(snapshot, conflict.kind, *record) : conflict.record.toHex();
        const QString wanted = field ? u"VALUE"_s : u"yes|no"_s;
        call.output.line(
            u"Conflict in %1 of %2; `readiness set FILE %2 %1=%3` decides it:"_s.arg(fieldKey(conflict), ref, wanted));
        for (const Conflict::Head& head : conflict.heads) {
            const QString shown = field                   ? displayValue(*field, head.value, snapshot)
                                  : isNothing(head.value) ? u"edited"_s
                                                          : u"removed"_s;
            call.output.line(u"    %1, by %2 at %3"_s.arg(shown.isEmpty() ? u"(empty)"_s : shown, head.author,
                                                          displayInstant(head.at, snapshot.project().zone())));
        }
    }
}

/// How many transactions it brought. The results of a tester's share come as one of ours.
Result<int> mergeOther(const Invocation& call, Project& project, const QString& other)
{
    const auto merged = project.merge(other);
    if (merged)
        return merged->transactions;
    if (merged.error().kind != ErrorKind::Refused || !isProjectFile(other))
        return tl::unexpected(merged.error());
    const auto plan = takeInShare(call, project, other, false);
    if (!plan)
        return tl::unexpected(plan.error());
    if (!*plan)
        return tl::unexpected(merged.error());
    for (const PlannedRow& row : (*plan)->rows()) {
        if (row.state == RowState::Faulty)
            call.output.note(u"Left out: %1"_s.arg(row.fault));
    }
    for (const QString& note : (*plan)->notes())
        call.output.note(note);
    return (*plan)->changes().isEmpty() ? 0 : 1;
}

Result<int> runMerge(const Invocation& call)
{
    if (call.arguments.size() < 2)
        return usageError(u"Say which other copies to merge: readiness merge FILE OTHER…"_s);
    const auto project = call.open(Project::Mode::Write);
    if (!project)
        return tl::unexpected(project.error());
    int transactions = 0;
    for (const QString& other : call.arguments.mid(1)) {
        const auto merged = mergeOther(call, **project, other);
        if (!merged)
            return tl::unexpected(merged.error());
        transactions += *merged;
    }
    if (auto published = (*project)->publish(); !published)
        return tl::unexpected(published.error());
    const SnapshotPtr snapshot = (*project)->snapshot();
    if (call.output.isJson()) {
        QJsonArray conflicts;
        for (const Conflict& conflict : snapshot->conflicts())
            conflicts.append(toJson(*snapshot, conflict));
        call.output.json(QJsonObject{{u"merged_transactions"_s, transactions}, {u"conflicts"_s, conflicts}});
        return Done;
    }
    const auto conflicts = qint64(snapshot->conflicts().size());
    const QString open = conflicts == 0
                             ? u"no conflict is open"_s
                             : counted(conflicts, u"conflict"_s) + (conflicts == 1 ? u" is open"_s : u" are open"_s);
    call.output.line(transactions == 0 ? u"There was nothing new; %1."_s.arg(open)
                                       : u"Merged %1; %2."_s.arg(counted(transactions, u"change"_s), open));
    print(call, *snapshot);
    return Done;
}

} // namespace

Command mergeCommand()
{
    return {"merge",
            "FILE OTHER…",
            "Bring in the changes of other copies, or the results of testers' shares, and list conflicts.",
            {},
            &runMerge};
}

} // namespace readiness::cli

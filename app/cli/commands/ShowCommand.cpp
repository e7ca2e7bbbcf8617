#include "app/cli/RecordOutput.h"
#include "app/cli/commands/Commands.h"
#include "core/query/FieldText.h"
#include "core/query/References.h"

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

void printFields(const Invocation& call, const Snapshot& snapshot, const RecordType& type, const Record& record)
{
    call.output.line(u"%1  %2"_s.arg(displayRef(snapshot, type.kind, record), type.title(record)));
    for (const Field& field : type.fields) {
        const QString text = displayField(field, record, snapshot);
        if (text.isEmpty() || field.number == kNumberField)
            continue;
        if (field.kind != FieldKind::LongText) {
            call.output.line(u"  %1  %2"_s.arg(QString::fromUtf8(field.label).leftJustified(24), text));
            continue;
        }
        call.output.line(u"  %1"_s.arg(QString::fromUtf8(field.label)));
        for (const QString& line : text.split(u'\n'))
            call.output.line(u"      "_s + line);
    }
}

void printConflicts(const Invocation& call, const Snapshot& snapshot, const RecordType& type, const Record& record)
{
    for (const Conflict& conflict : snapshot.conflicts()) {
        const Field* field = type.field(conflict.field);
        if (conflict.record != record.id)
            continue;
        QStringList values;
        for (const Conflict::Head& head : conflict.heads)
            values += u"%1 (%2)"_s.arg(field ? displayValue(*field, head.value, snapshot) : u"removed or edited"_s, head.author);
        call.output.line(u"  Conflict in %1: %2"_s.arg(field ? QString::fromUtf8(field->label) : u"removal"_s, values.join(u" / ")));
    }
}

Result<int> run(const Invocation& call)
{
    const auto reference = call.argument(1, u"record, such as C-001"_s);
    if (!reference)
        return tl::unexpected(reference.error());
    const auto project = call.open(Project::Mode::Read);
    if (!project)
        return tl::unexpected(project.error());
    const SnapshotPtr snapshot = (*project)->snapshot();
    const auto found = resolveReference(*snapshot, *reference);
    if (!found)
        return tl::unexpected(found.error());
    const RecordType& type = recordType(found->kind);
    if (call.output.isJson()) {
        call.output.json(recordJson(*snapshot, type, *found->record));
        return Done;
    }
    printFields(call, *snapshot, type, *found->record);
    printConflicts(call, *snapshot, type, *found->record);
    return Done;
}

} // namespace

Command showCommand() { return {"show", "FILE REF", "Show one record with all its fields.", {}, &run}; }

} // namespace readiness::cli

#include "app/cli/OpenedRecord.h"
#include "app/cli/OutputFile.h"
#include "app/cli/RecordOutput.h"
#include "app/cli/commands/Commands.h"
#include "core/base/Text.h"
#include "core/query/FieldText.h"
#include "core/report/TextColumns.h"
#include "core/rules/SigningView.h"

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLabelWidth = 24; ///< where no label is longer

/// Whether the field places the record among others and tells nothing by itself.
bool isPlacement(const RecordType& type, const Field& field)
{
    return field.number == kNumberField || qstrcmp(field.key, "position") == 0
           || qstrcmp(field.key, type.titleField) == 0;
}

void printFields(const Invocation& call, const Snapshot& snapshot, const RecordType& type, const Record& record)
{
    const QString title = displayLine(type.title(record)), ref = displayRef(snapshot, type.kind, record);
    if (title.isEmpty())
        call.output.line(ref); // a step result without a text
    else
        call.output.paragraph(ref + u"  "_s, title);
    std::vector<std::pair<const Field*, QString>> shown;
    qsizetype width = kLabelWidth;
    for (const Field& field : type.fields) {
        const QString text = displayField(field, record, snapshot);
        if (text.isEmpty() || isPlacement(type, field))
            continue;
        shown.push_back({&field, text});
        if (field.kind != FieldKind::LongText)
            width = std::max(width, QString::fromUtf8(field.label).size() + 2);
    }
    for (const auto& [field, text] : shown) {
        const QString label = QString::fromUtf8(field->label);
        if (field->kind != FieldKind::LongText) {
            call.output.paragraph(u"  "_s + padRight(label, int(width)), displayLine(text));
            continue;
        }
        call.output.line(u"  "_s + label);
        call.output.paragraph(u"      "_s, text);
    }
}

/// Comments, evidence, criteria: whatever would go with the record.
void printBelongings(const Invocation& call, const Snapshot& snapshot, const Record& record)
{
    std::vector<QStringList> rows;
    for (const RecordType* type : recordTypes()) {
        for (const Field& field : type->fields) {
            if (!type->isListed || field.kind != FieldKind::Reference || field.onRemoval != OnRemoval::Follow)
                continue;
            for (const Record* other : snapshot.all(type->kind)) {
                if (field.get(*other) == Value(record.id))
                    rows.push_back({u"  "_s + QString::fromUtf8(type->label), displayRef(snapshot, type->kind, *other),
                                    shortened(type->title(*other))});
            }
        }
    }
    call.output.table({}, rows);
}

void printConflicts(const Invocation& call, const Snapshot& snapshot, const RecordType& type, const Record& record)
{
    for (const Conflict& conflict : snapshot.conflicts()) {
        const Field* field = type.field(conflict.field);
        if (conflict.record != record.id)
            continue;
        QStringList values;
        for (const Conflict::Head& head : conflict.heads)
            values += u"%1 (%2)"_s.arg(field ? displayValue(*field, head.value, snapshot) : u"removed or edited"_s,
                                       head.author);
        call.output.line(
            u"  Conflict in %1: %2"_s.arg(field ? QString::fromUtf8(field->label) : u"removal"_s, values.join(u" / ")));
    }
}

/// Writes the attached file where the user wants it; its own name may say anything and is not used.
Result<> saveAttachment(const Invocation& call, Project& project, const FoundRecord& found)
{
    const RecordType& type = recordType(found.kind);
    for (const Field& field : type.fields) {
        if (field.kind != FieldKind::Blob)
            continue;
        const Value value = field.get(*found.record);
        if (isNothing(value))
            continue;
        const auto bytes =
            project.withStore([&](Store& store) { return store.attachment(std::get<QByteArray>(value)); });
        if (!bytes)
            return tl::unexpected(bytes.error());
        const QString path = call.options.value(u"save"_s);
        const auto ifExists = call.options.isSet(u"force"_s) ? IfExists::Replace : IfExists::Refuse;
        if (auto written = writeFile(path, *bytes, ifExists); !written)
            return written;
        if (!call.output.isJson())
            call.output.line(u"Wrote %1 (%2)."_s.arg(path, counted(bytes->size(), u"byte"_s)));
        return {};
    }
    return usageError(u"%1 has no file to save. Files are attached to evidence: readiness list FILE evidence"_s.arg(
        displayRef(*project.snapshot(), found.kind, *found.record)));
}

Result<int> runShow(const Invocation& call)
{
    const bool saves = call.options.isSet(u"save"_s);
    if (saves ? call.options.value(u"save"_s).isEmpty() : call.options.isSet(u"force"_s))
        return usageError(u"Say where to save the attached file, such as --save minutes.pdf."_s);
    const auto opened = openRecord(call, Project::Mode::Read);
    if (!opened)
        return tl::unexpected(opened.error());
    const bool isItem = opened->found.kind == RecordKind::ChecklistItem;
    const SigningView view =
        isItem ? SigningView::of(opened->snapshot, call.clock.now()) : SigningView{opened->snapshot, {}};
    const Snapshot& snapshot = *view.snapshot;
    const Record& record = *snapshot.find(opened->found.record->id);
    const RecordType& type = recordType(opened->found.kind);
    if (saves) {
        if (auto saved = saveAttachment(call, *opened->project, opened->found); !saved)
            return tl::unexpected(saved.error());
    }
    if (call.output.isJson()) {
        call.output.json(recordJson(snapshot, type, record));
        return Done;
    }
    if (saves)
        return Done;
    printFields(call, snapshot, type, record);
    if (const QString note = view.notes.value(record.id); !note.isEmpty())
        call.output.paragraph(u"  "_s + padRight(u"Status by sign-off"_s, kLabelWidth), note);
    printBelongings(call, snapshot, record);
    printConflicts(call, snapshot, type, record);
    return Done;
}

} // namespace

Command showCommand()
{
    return {"show",
            "FILE REF",
            "Show one record with all its fields, or save the file that is attached to it.",
            {{u"save"_s, u"Save the attached file of a piece of evidence under this name instead."_s, u"PATH"_s},
             {u"force"_s, u"Replace what has that name already; never a project."_s}},
            &runShow};
}

} // namespace readiness::cli

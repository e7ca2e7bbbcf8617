#include "core/exchange/ExportTable.h"

#include "core/base/CoreText.h"
#include "core/model/Labels.h"
#include "core/rules/SigningView.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

using ExportRole = ExportColumn::Role;

/// The field's label, made different from the headers before it, so that each can be told when it comes back.
QString headerFor(const Field& field, const std::vector<ExportColumn>& columns)
{
    const QString label = labelOf(field);
    const bool isTaken = std::any_of(columns.begin(), columns.end(), [&](const ExportColumn& column) {
        return column.header.compare(label, Qt::CaseInsensitive) == 0;
    });
    return isTaken ? u"%1 (%2)"_s.arg(label, QLatin1String(field.key)) : label;
}

std::vector<ExportColumn> columnsOf(const RecordType& type, FieldCells& cells)
{
    std::vector<ExportColumn> columns{{ExportRole::Id, nullptr, idHeader(), {}, {}},
                                      {ExportRole::Code, nullptr, codeHeader(), {}, {}}};
    const bool isKept = std::none_of(type.fields.begin(), type.fields.end(), &isExchanged);
    for (const Field& field : type.fields) {
        if (isExchanged(field))
            columns.push_back({ExportRole::Value, &field, headerFor(field, columns), cells.words(field), {}});
        else if (field.isDerived() || (isKept && field.number != kNumberField && field.kind != FieldKind::Blob))
            columns.push_back({ExportRole::Information, &field, headerFor(field, columns), {}, {}});
    }
    return columns;
}

/// The record that the field of this record names; null: none.
const Record* namedIn(const Field& field, const Record& record, const Snapshot& snapshot)
{
    const Value value = field.get(record);
    const auto* target = std::get_if<RecordId>(&value);
    return target && field.target ? snapshot.table(*field.target).find(*target) : nullptr;
}

/// "DF-001 Rounding is wrong", for each record of the kind that its fields may name.
ExportColumn namedByColumn(const RecordType& referrer, const Field& field, const Snapshot& snapshot)
{
    ExportColumn column{ExportRole::Information, nullptr, pluralOf(referrer), {}, {}};
    for (const Record* record : snapshot.all(referrer.kind)) {
        const Record* named = namedIn(field, *record, snapshot);
        if (!named)
            continue;
        QString& text = column.texts[named->id];
        text += (text.isEmpty() ? QString() : u"; "_s) + displayRef(snapshot, referrer.kind, *record) + u' '
                + referrer.title(*record);
    }
    return column;
}

QString codeHeaderOf(const Field& field) { return CoreText::tr("%1: code", "column").arg(labelOf(field)); }

ExportColumn codeColumn(const RecordType& type, const Field& field, const Snapshot& snapshot)
{
    ExportColumn column{ExportRole::Information, nullptr, codeHeaderOf(field), {}, {}};
    for (const Record* record : snapshot.all(type.kind)) {
        if (const Record* named = namedIn(field, *record, snapshot))
            column.texts.insert(record->id, displayRef(snapshot, *field.target, *named));
    }
    return column;
}

/// Fields that name the two or more records that a record of this type joins; none where it does not.
std::vector<const Field*> joiningFields(const RecordType& type)
{
    std::vector<const Field*> joining;
    for (const Field& field : type.fields) {
        if (field.kind == FieldKind::Reference && field.target && field.isRequired
            && field.onRemoval == OnRemoval::Follow)
            joining.push_back(&field);
    }
    return joining.size() < 2 ? std::vector<const Field*>() : joining;
}

struct Referrer {
    const RecordType* type;
    const Field* field;
};

/// What may name a record of this type, which joins others.
std::vector<Referrer> referrersOf(const RecordType& type)
{
    std::vector<Referrer> referrers;
    for (const RecordType* other : recordTypes()) {
        for (const Field& field : other->fields) {
            if (other->isListed && field.kind == FieldKind::Reference && field.target == type.kind && !field.isRequired)
                referrers.push_back({other, &field});
        }
    }
    return joiningFields(type).empty() ? std::vector<Referrer>() : referrers;
}

void addWhatTellsApart(std::vector<ExportColumn>& columns, const RecordType& type, const Snapshot& snapshot)
{
    for (const Field* field : joiningFields(type))
        columns.insert(std::ranges::find(columns, field, &ExportColumn::field), codeColumn(type, *field, snapshot));
    for (const Referrer& referrer : referrersOf(type))
        columns.push_back(namedByColumn(*referrer.type, *referrer.field, snapshot));
}

Cell textCellOf(const QString& text) { return {text, text.isEmpty() ? CellType::Empty : CellType::Text}; }

QString neutralOf(const Field& field, const Record& record, const Snapshot& snapshot)
{
    if (field.kind == FieldKind::ReferenceList)
        return neutralText(snapshot.references(record.id, field.number));
    return neutralText(field.get(record));
}

} // namespace

static QString signingHeader() { return CoreText::tr("Status by sign-off", "column"); }

QString idHeader() { return CoreText::tr("ID"); }
QString codeHeader() { return CoreText::tr("Code"); }

QStringList informationHeaders(const RecordType& type)
{
    QStringList headers;
    if (type.kind == RecordKind::ChecklistItem)
        headers += signingHeader();
    for (const Field* field : joiningFields(type))
        headers += codeHeaderOf(*field);
    for (const Referrer& referrer : referrersOf(type))
        headers += pluralOf(*referrer.type);
    return headers;
}

std::vector<QStringList> ExportTable::texts() const
{
    std::vector<QStringList> texts(1);
    for (const ExportColumn& column : columns)
        texts.front() += column.header;
    for (const ExportRow& row : rows) {
        QStringList line;
        for (const Cell& cell : row.cells)
            line += cell.text;
        texts.push_back(std::move(line));
    }
    return texts;
}

ExportTable exportTable(const SnapshotPtr& snapshot, const RecordType& type, const std::vector<const Record*>& records)
{
    FieldCells cells(snapshot);
    ExportTable table{&type, snapshot->projectId(), snapshot->project().name, columnsOf(type, cells), {}};
    addWhatTellsApart(table.columns, type, *snapshot);
    // When it is does not matter to what was signed.
    const SigningView view =
        type.kind == RecordKind::ChecklistItem ? SigningView::of(snapshot, Instant{0}) : SigningView();
    if (!view.notes.isEmpty())
        table.columns.push_back({ExportRole::Information, nullptr, signingHeader(), {}, view.notes});
    for (const Record* record : records) {
        ExportRow row{record->id, {}, {}};
        for (const ExportColumn& column : table.columns) {
            switch (column.role) {
            case ExportRole::Id: row.cells.push_back({record->id.toHex(), CellType::Text}); break;
            case ExportRole::Code:
                row.cells.push_back({displayRef(*snapshot, type.kind, *record), CellType::Text});
                break;
            case ExportRole::Value:
            case ExportRole::Information:
                if (column.field)
                    row.cells.push_back(cells.cell(*column.field, *record));
                else
                    row.cells.push_back(textCellOf(column.texts.value(record->id)));
                break;
            }
            row.neutral += column.role == ExportRole::Value ? neutralOf(*column.field, *record, *snapshot) : QString();
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace readiness

#include "core/exchange/ExportTable.h"

#include "core/base/CoreText.h"
#include "core/model/Labels.h"

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
    std::vector<ExportColumn> columns{{ExportRole::Id, nullptr, idHeader(), {}},
                                      {ExportRole::Code, nullptr, codeHeader(), {}}};
    const bool isKept = std::none_of(type.fields.begin(), type.fields.end(), &isExchanged);
    for (const Field& field : type.fields) {
        if (isExchanged(field))
            columns.push_back({ExportRole::Value, &field, headerFor(field, columns), cells.words(field)});
        else if (field.isDerived() || (isKept && field.number != kNumberField && field.kind != FieldKind::Blob))
            columns.push_back({ExportRole::Information, &field, headerFor(field, columns), {}});
    }
    return columns;
}

QString neutralOf(const Field& field, const Record& record, const Snapshot& snapshot)
{
    if (field.kind == FieldKind::ReferenceList)
        return neutralText(snapshot.references(record.id, field.number));
    return neutralText(field.get(record));
}

} // namespace

QString idHeader() { return CoreText::tr("ID"); }
QString codeHeader() { return CoreText::tr("Code"); }

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
    for (const Record* record : records) {
        ExportRow row{record->id, {}, {}};
        for (const ExportColumn& column : table.columns) {
            switch (column.role) {
            case ExportRole::Id: row.cells.push_back({record->id.toHex(), CellType::Text}); break;
            case ExportRole::Code:
                row.cells.push_back({displayRef(*snapshot, type.kind, *record), CellType::Text});
                break;
            case ExportRole::Value:
            case ExportRole::Information: row.cells.push_back(cells.cell(*column.field, *record)); break;
            }
            row.neutral += column.role == ExportRole::Value ? neutralOf(*column.field, *record, *snapshot) : QString();
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace readiness

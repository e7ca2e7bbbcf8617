#include "core/exchange/WorkbookMemory.h"

#include "core/base/CoreText.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

// The first cell of a row says what the row is about. Words and numbers are part of the format: only ever added.
const QString kMark = u"readiness-exchange"_s;
const QString kColumn = u"column"_s;
const QString kWord = u"word"_s;
const QString kFields = u"fields"_s;
const QString kRecord = u"record"_s;
constexpr int kMemoryVersion = 1;

Result<WorkbookMemory> readMark(const SheetRow& row)
{
    const int version = row.at(1).text.toInt();
    if (version > kMemoryVersion)
        return refused(
            CoreText::tr("The workbook was made by a newer version of this program. Use that one to import it."));
    WorkbookMemory memory;
    const auto project = RecordId::fromHex(row.at(2).text);
    memory.type = recordTypeByKey(row.at(3).text);
    if (version < 1 || !project || !memory.type || !memory.type->isListed)
        return refused(
            CoreText::tr("The hidden sheet of the workbook has been changed, so that it cannot be read back. "
                         "Copy its rows into a new workbook to import them as a list."));
    memory.project = *project;
    return memory;
}

void readRow(WorkbookMemory& memory, QStringList& fields, const SheetRow& row)
{
    const QString& about = row.at(0).text;
    if (about == kColumn) {
        memory.keys.insert(row.at(2).text, row.at(1).text);
    } else if (about == kWord) {
        memory.words[row.at(1).text].insert(row.at(2).text, row.at(3).text);
    } else if (about == kFields) {
        fields.clear();
        for (std::size_t i = 2; i < row.cells.size(); ++i)
            fields += row.cells[i].text;
    } else if (const auto id = about == kRecord ? RecordId::fromHex(row.at(1).text) : std::nullopt) {
        QHash<QString, QString>& values = memory.exported[*id];
        for (qsizetype i = 0; i < fields.size(); ++i)
            values.insert(fields[i], row.at(std::size_t(i) + 2).text);
    }
}

} // namespace

QString WorkbookMemory::sheetName() { return u"readiness"_s; }

std::vector<QStringList> WorkbookMemory::rowsOf(const ExportTable& table)
{
    std::vector<QStringList> rows{{kMark, QString::number(kMemoryVersion), table.project.toHex(),
                                   QString::fromLatin1(table.type->key), QLocale().name()}};
    QStringList fields{kFields, {}};
    for (const ExportColumn& column : table.columns) {
        if (column.role != ExportColumn::Role::Value)
            continue;
        const QString key = QString::fromLatin1(column.field->key);
        fields += key;
        rows.push_back({kColumn, key, column.header});
        for (const auto& [text, neutral] : column.words)
            rows.push_back({kWord, key, text, neutral});
    }
    rows.push_back(fields);
    for (const ExportRow& row : table.rows) {
        QStringList line{kRecord, row.record.toHex()};
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            if (table.columns[i].role == ExportColumn::Role::Value)
                line += row.neutral[qsizetype(i)];
        }
        rows.push_back(std::move(line));
    }
    return rows;
}

Result<std::optional<WorkbookMemory>> WorkbookMemory::of(const Workbook& workbook)
{
    const Sheet* sheet = workbook.sheet(sheetName());
    if (!sheet || sheet->rows.empty() || sheet->rows.front().at(0).text != kMark)
        return std::nullopt;
    auto memory = readMark(sheet->rows.front());
    if (!memory)
        return tl::unexpected(memory.error());
    QStringList fields;
    for (const SheetRow& row : sheet->rows)
        readRow(*memory, fields, row);
    return std::optional(std::move(*memory));
}

} // namespace readiness

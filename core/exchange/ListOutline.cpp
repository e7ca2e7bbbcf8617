#include "core/exchange/ListOutline.h"

#include "core/base/Text.h"
#include "core/exchange/CellReader.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSamples = 3;
constexpr int kRowsToOutline = 30;
constexpr int kRowsToSample = 1000; ///< below the headers
constexpr int kMostWordsOfAColumn = 500;

const Sheet* wantedSheet(const Workbook& workbook, const QString& name)
{
    if (const Sheet* named = name.isEmpty() ? nullptr : workbook.sheet(name))
        return named;
    for (const Sheet& sheet : workbook.sheets) {
        if (!sheet.isHidden && !sheet.rows.empty())
            return &sheet;
    }
    return nullptr;
}

int wordsIn(const SheetRow& row)
{
    return int(std::count_if(row.cells.begin(), row.cells.end(), [](const Cell& cell) {
        return cell.type == CellType::Text && !cell.text.trimmed().isEmpty();
    }));
}

/// Titles and notes above a list fill less of a row than its headers do.
const SheetRow* headersOf(const Sheet& sheet, int wantedRow)
{
    const SheetRow* best = nullptr;
    for (const SheetRow& row : sheet.rows) {
        if (row.number == wantedRow)
            return &row;
        if (wantedRow == 0 && row.number <= kRowsToOutline && (!best || wordsIn(row) > wordsIn(*best)))
            best = &row;
    }
    return best;
}

QStringList samplesOf(const Sheet& sheet, int headerRow, int column)
{
    QStringList samples;
    for (const SheetRow& row : sheet.rows) {
        const QString text = displayLine(row.at(std::size_t(column)).text.trimmed());
        if (row.number > headerRow && !text.isEmpty() && !samples.contains(text))
            samples += text;
        if (samples.size() == kSamples || row.number > headerRow + kRowsToSample)
            break;
    }
    return samples;
}

/// Fields of any text have no words; nor have lists, of which each is a combination.
bool hasWords(const Field& field)
{
    return field.kind == FieldKind::Choice || field.kind == FieldKind::YesNo || field.kind == FieldKind::Reference;
}

} // namespace

ListOutline ListOutline::of(const Workbook& workbook, const RecordType& type, const Mapping& mapping)
{
    ListOutline outline;
    const auto memory = WorkbookMemory::of(workbook);
    const auto match = matchTable(workbook, type, mapping, memory && *memory ? &**memory : nullptr);
    outline.sheet = match ? match->sheet : wantedSheet(workbook, mapping.sheet);
    const SheetRow* headers =
        outline.sheet ? headersOf(*outline.sheet, match ? match->headerRow : mapping.headerRow) : nullptr;
    if (!headers)
        return outline;
    outline.headerRow = headers->number;
    const QStringList names = columnHeaders(*headers);
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (!names[i].isEmpty())
            outline.columns.push_back({int(i), names[i], samplesOf(*outline.sheet, headers->number, int(i))});
    }
    return outline;
}

std::vector<ListWord> wordsOf(const SnapshotPtr& snapshot, const ListOutline& outline, const ListColumn& column,
                              const Field& field, const Mapping& mapping)
{
    std::vector<ListWord> words;
    QHash<QString, std::size_t> places;
    if (!hasWords(field))
        return words;
    CellReader reader(snapshot, mapping, nullptr);
    for (const SheetRow& row : outline.sheet->rows) {
        const Cell& cell = row.at(std::size_t(column.column));
        const QString text = cell.text.trimmed();
        if (row.number <= outline.headerRow || text.isEmpty())
            continue;
        if (const auto known = places.constFind(text); known != places.constEnd()) {
            ++words[*known].rows;
            continue;
        }
        if (words.size() == kMostWordsOfAColumn)
            continue;
        const auto value = reader.read(field, cell);
        places.insert(text, words.size());
        words.push_back(
            {text, 1, value ? std::optional(reader.cells().cellOf(field, value->value).text) : std::nullopt});
    }
    std::stable_partition(words.begin(), words.end(), [](const ListWord& word) { return !word.meaning; });
    return words;
}

std::vector<WordChoice> wordChoices(const SnapshotPtr& snapshot, const Field& field)
{
    std::vector<WordChoice> choices;
    if (!hasWords(field))
        return choices;
    for (const auto& [shown, neutral] : FieldCells(snapshot).words(field)) {
        const QString answer = neutral.isEmpty() ? u"no"_s : u"yes"_s;
        choices.push_back({shown, field.kind == FieldKind::Choice  ? neutral
                                  : field.kind == FieldKind::YesNo ? answer
                                                                   : shown});
    }
    return choices;
}

} // namespace readiness

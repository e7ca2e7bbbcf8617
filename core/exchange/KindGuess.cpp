#include "core/exchange/KindGuess.h"

#include <algorithm>

namespace readiness {

namespace {

constexpr int kRowsToLookAt = 5;
constexpr int kCodeSays = 1000; ///< more than any number of headers

/// How much speaks for the list being of this kind.
int score(const TableMatch& match, const RecordType& type)
{
    int points = 0;
    for (const ColumnMatch& column : match.columns) {
        if (column.role == ColumnMatch::Role::Value)
            points += qstrcmp(column.field->key, type.titleField) == 0 ? 3 : 2;
        if (column.role != ColumnMatch::Role::Code)
            continue;
        int looked = 0;
        for (const SheetRow& row : match.sheet->rows) {
            if (row.number <= match.headerRow || looked++ == kRowsToLookAt)
                continue;
            const QString prefix = row.at(std::size_t(column.column)).text.section(QLatin1Char('-'), 0, 0);
            points += recordTypeByPrefix(prefix.trimmed()) == &type ? kCodeSays : 0;
        }
    }
    return points;
}

} // namespace

std::vector<const RecordType*> importableTypes()
{
    std::vector<const RecordType*> types;
    for (const RecordType* type : recordTypes()) {
        if (type->isListed && std::any_of(type->fields.begin(), type->fields.end(), &isExchanged))
            types.push_back(type);
    }
    return types;
}

const RecordType* guessedType(const Workbook& workbook)
{
    if (const auto memory = WorkbookMemory::of(workbook); memory && *memory)
        return (*memory)->type;
    const RecordType* best = nullptr;
    int bestScore = 0;
    for (const RecordType* type : importableTypes()) {
        const auto match = matchTable(workbook, *type, {}, nullptr);
        const int points = match ? score(*match, *type) : 0;
        if (points > bestScore || (points == bestScore && points > 0 && type->kind == RecordKind::ChecklistItem)) {
            best = type;
            bestScore = points;
        }
    }
    return best;
}

} // namespace readiness

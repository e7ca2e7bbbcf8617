#pragma once

#include "core/base/Result.h"

#include <functional>
#include <vector>

namespace readiness {

/// What a cell holds, as far as its file tells; a CSV knows texts only.
enum class CellType : quint8 {
    Empty,
    Text,
    Number,   ///< the shortest decimal form, with a point
    YesNo,    ///< TRUE or FALSE
    Date,     ///< 2027-03-01
    DateTime, ///< 2027-03-01T08:00:00, as on the clock of whoever wrote it
    Fault,    ///< a formula without a result (`=A1`), or with a broken one (`#REF!`)
};

struct Cell {
    QString text;
    CellType type = CellType::Empty;

    bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const Cell&) const = default;
};

/// A row that has cells, under the number that people see beside it.
struct SheetRow {
    int number = 0;
    std::vector<Cell> cells;

    /// The cell of a column from 0 on; an empty one beyond the last.
    const Cell& at(std::size_t column) const
    {
        static const Cell none;
        return column < cells.size() ? cells[column] : none;
    }
};

/// One table as its file holds it, whatever the format. Rows without any value are left out.
struct Sheet {
    QString name;
    bool isHidden = false;
    std::vector<SheetRow> rows;
};

struct Workbook {
    std::vector<Sheet> sheets;

    const Sheet* sheet(const QString& name) const
    {
        for (const Sheet& sheet : sheets) {
            if (sheet.name.compare(name, Qt::CaseInsensitive) == 0)
                return &sheet;
        }
        return nullptr;
    }
};

/// Asked now and then by whatever takes long; true makes it give up. Called in the worker's thread.
using IsCanceled = std::function<bool()>;

/// What a spreadsheet program can hold, and what one file may ask of our memory.
inline constexpr int kMostRows = 1'048'576;
inline constexpr int kMostColumns = 16'384;
inline constexpr qsizetype kLongestCell = 32'767; ///< UTF-16 code units
inline constexpr qsizetype kMostCells = 4'000'000;

/// "A", "Z", "AA": the name of a column from 0 on.
QString columnName(int column);

/// The refusal of whatever was given up.
tl::unexpected<Error> canceledReading();

} // namespace readiness

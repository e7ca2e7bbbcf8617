#pragma once

#include "core/exchange/Mapping.h"
#include "core/exchange/WorkbookMemory.h"

namespace readiness {

/// What a column of a sheet is taken for.
struct ColumnMatch {
    enum class Role {
        Unknown,  ///< no field is called so
        Ignored,  ///< the mapping says so
        Repeated, ///< another column before it is that already
        Id,
        Code,
        Value,
        Information, ///< a field that is not read back
    };
    int column = 0; ///< from 0 on
    QString header;
    Role role{};
    const Field* field = nullptr;
};

/// The rows under their headers, and what each column is.
struct TableMatch {
    const Sheet* sheet = nullptr; ///< of the workbook
    int headerRow = 0;            ///< as the spreadsheet counts
    std::vector<ColumnMatch> columns;
};

/// What the columns of a row of headers are called, in mappings, too; empty where there is no header. One that is there
/// already gets a number: "Owner", "Owner (2)".
QStringList columnHeaders(const SheetRow& row);

/// Finds the list in a workbook: by the mapping, by what the workbook remembers, and by what the headers say (labels and
/// keys of fields, and words that are usual for them). Refused where no column can be told.
Result<TableMatch> matchTable(const Workbook& workbook, const RecordType& type, const Mapping& mapping,
                              const WorkbookMemory* memory);

} // namespace readiness

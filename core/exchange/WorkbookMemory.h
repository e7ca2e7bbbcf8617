#pragma once

#include "core/exchange/ExportTable.h"

#include <QHash>

namespace readiness {

/// What a workbook of ours remembers on a hidden sheet, so that it can be read back whatever has happened meanwhile: where
/// it came from, what its headers and words meant, and what each cell held. It travels through other hands: nothing in
/// it is trusted beyond what the visible sheet could say as well.
struct WorkbookMemory {
    RecordId project;
    const RecordType* type = nullptr;
    QHash<QString, QString> keys;                      ///< field by header
    QHash<QString, QHash<QString, QString>> words;     ///< neutral text by what stood in the cell, by field
    QHash<RecordId, QHash<QString, QString>> exported; ///< neutral text by field, of each record

    /// The name of the sheet.
    static QString sheetName();
    /// The rows of the sheet for a table.
    static std::vector<QStringList> rowsOf(const ExportTable& table);
    /// Nothing where the workbook is not ours; refused where a newer program wrote it, or somebody has spoilt it.
    static Result<std::optional<WorkbookMemory>> of(const Workbook& workbook);
};

} // namespace readiness

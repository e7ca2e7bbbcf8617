#pragma once

#include "core/exchange/FieldCells.h"
#include "core/model/RecordType.h"

#include <QHash>

namespace readiness {

/// A column of an exported list.
struct ExportColumn {
    enum class Role {
        Id,
        Code,
        Value,       ///< may be changed, and is read back
        Information, ///< computed, or kept by the program
    };
    Role role{};
    const Field* field = nullptr; ///< of values and information
    QString header;
    std::vector<std::pair<QString, QString>> words; ///< what may be chosen, each with its neutral text
    QHash<RecordId, QString> texts;                 ///< of information that is no field's, by record
};

/// One record of the list: what stands in its cells, and the same in neutral texts, by which a returned list is compared.
struct ExportRow {
    RecordId record;
    std::vector<Cell> cells;
    QStringList neutral;
};

/// Records of one kind as a list for people: the input of CSV and Excel, and nothing of either.
struct ExportTable {
    const RecordType* type = nullptr;
    RecordId project;
    QString projectName;
    std::vector<ExportColumn> columns;
    std::vector<ExportRow> rows;

    /// As rows of texts, the headers first.
    std::vector<QStringList> texts() const;
};

/// What is exported: every field that can be set, and what is computed. Where none can be set (sign-offs), what the
/// program keeps. Records that join two others (test executions: cycle and case) are known by these and by what names them
/// (defects): codes are given for information. Of items that are done by a sign-off, their own status stands in its column, and
/// beside the list what the sign-off says. Without records, a template.
ExportTable exportTable(const SnapshotPtr& snapshot, const RecordType& type, const std::vector<const Record*>& records);

/// The words above the columns that are no field's and only tell: of records that join two others, what tells them apart; of
/// checklist items, what a sign-off says.
QStringList informationHeaders(const RecordType& type);

/// The words above the two columns that are not fields.
QString idHeader();
QString codeHeader();

} // namespace readiness

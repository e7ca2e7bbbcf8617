#pragma once

#include "core/exchange/ImportPlan.h"

#include <QSet>

namespace readiness {

/// Compares cells with what the project has now, and with what the list said when it was exported. Knows nothing of rows
/// and of what becomes of them. The reader and the memory, if any, outlive this. For one thread.
class RowComparison {
public:
    RowComparison(SnapshotPtr snapshot, const WorkbookMemory* memory, CellReader& reader);

    /// Whether the cell stands as the project shows the field now, or as it was exported.
    bool isUntouched(const Field& field, const Cell& cell, const Record& record) const;
    /// The same of a record that the project does not have any more.
    bool isUntouched(const Field& field, const Cell& cell, const RecordId& removed) const;
    /// What the cell gives a new record.
    PlannedChange given(const Field& field, const Cell& cell, const CellValue& value) const;
    /// What the cell changes; none where both sides have the same.
    std::optional<PlannedChange> change(const Field& field, const Cell& cell, const CellValue& value,
                                        const Record& record) const;

private:
    std::optional<PlannedChange> changedValue(const Field& field, const CellValue& value, const Record& record) const;
    std::optional<PlannedChange> changedList(const Field& field, const CellValue& value, const Record& record) const;
    std::optional<QString> exportedText(const RecordId& record, const Field& field) const;

    SnapshotPtr m_snapshot;
    const WorkbookMemory* m_memory;
    CellReader& m_reader;
    QSet<RecordField> m_conflicted;
};

} // namespace readiness

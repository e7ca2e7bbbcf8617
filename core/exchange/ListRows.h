#pragma once

#include "core/exchange/ColumnMatch.h"
#include "core/exchange/RecordNames.h"

namespace readiness {

/// The rows of a list, where they come from, and which record each is about: that of its id, else that of its code, else a
/// new one. Compares no values. For one thread.
class ListRows {
public:
    enum class Source {
        Ours,  ///< exported from this project
        Other, ///< from another one, and taken as a list
        List,  ///< made by somebody else
    };

    /// The memory, if any, outlives this.
    ListRows(SnapshotPtr snapshot, const RecordType& type, TableMatch match, const WorkbookMemory* memory);

    Source source() const { return m_source; }
    const std::vector<ColumnMatch>& columns() const { return m_match.columns; }
    /// Those below the headers that say anything.
    const std::vector<const SheetRow*>& rows() const { return m_rows; }
    /// The cell of the first column with this role; an empty one where there is none.
    const Cell& cell(const SheetRow& row, ColumnMatch::Role role) const;
    std::optional<RecordId> idOf(const SheetRow& row) const;
    /// Whether the row is about a record that the workbook took along and the project does not have any more.
    bool isRemoved(const SheetRow& row) const;
    /// Null for a new record; refused where id and code contradict one another, or the project does not know them.
    Result<const Record*> recordOf(const SheetRow& row, RecordNames& names) const;

private:
    bool isBlank(const SheetRow& row) const;
    Source foundSource() const;
    Result<const Record*> recordOfCode(const QString& code, RecordNames& names) const;

    SnapshotPtr m_snapshot;
    const RecordType& m_type;
    TableMatch m_match;
    const WorkbookMemory* m_memory;
    std::vector<const SheetRow*> m_rows;
    Source m_source = Source::List;
};

} // namespace readiness

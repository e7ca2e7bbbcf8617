#pragma once

#include "core/exchange/ListRows.h"
#include "core/exchange/RowComparison.h"

namespace readiness {

/// Makes an ImportPlan: understands the list, plans row by row, and tries out the whole. Serves ImportPlan::make only.
class PlanMaker {
public:
    PlanMaker(SnapshotPtr snapshot, const Workbook& workbook, const ImportRequest& request);
    Result<ImportPlan> run();

private:
    const WorkbookMemory* memory() const { return m_memory ? &*m_memory : nullptr; }
    Result<> findRows();
    Result<const RecordType*> wantedType() const;
    Mapping completedMapping() const;
    void announceNewRows();
    QStringList missingColumns() const;
    Result<> checkColumns() const;
    Result<> planRows();
    PlannedRow planned(const SheetRow& row);
    Result<> planNew(PlannedRow& planned, const SheetRow& row);
    Result<> planKnown(PlannedRow& planned, const SheetRow& row, const Record& record);
    Result<> planRemoved(PlannedRow& planned, const SheetRow& row);
    Result<CellValue> read(const SheetRow& row, const ColumnMatch& column);
    void tryOut();
    void addNotes();

    SnapshotPtr m_snapshot;
    const Workbook& m_workbook;
    const ImportRequest& m_request;
    const RecordType* m_type = nullptr;
    std::optional<WorkbookMemory> m_memory;
    std::optional<ListRows> m_rows;
    std::optional<CellReader> m_reader;
    std::optional<RowComparison> m_comparison;
    std::optional<ImportPlan> m_plan;
    QHash<int, RecordId> m_newIds; ///< of rows that are new, by their number
    QHash<RecordId, int> m_seen;   ///< rows by the records that they are about
    QSet<int> m_editedInformation; ///< columns
    int m_removedMeanwhile = 0;
};

} // namespace readiness

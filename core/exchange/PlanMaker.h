#pragma once

#include "core/exchange/ImportPlan.h"

#include <QSet>

namespace readiness {

/// Makes an ImportPlan: finds the record of each row, compares three ways, and tries out the whole. Serves
/// ImportPlan::make only.
class PlanMaker {
public:
    PlanMaker(SnapshotPtr snapshot, const Workbook& workbook, const ImportRequest& request);
    Result<ImportPlan> run();

private:
    /// Where the list comes from, as far as it tells.
    enum class Source {
        Ours,  ///< exported from this project
        Other, ///< from another one, and taken as a list
        List,  ///< made by somebody else
    };

    Result<const RecordType*> wantedType() const;
    Mapping completedMapping() const;
    Result<> readMemory();
    Result<> findSource();
    Result<> planRows();
    const Cell& cellOf(const SheetRow& row, ColumnMatch::Role role) const;
    bool isBlank(const SheetRow& row) const;
    void announceNewRows();
    /// The record that the row is about; none for a new one.
    Result<const Record*> recordOf(const SheetRow& row);
    Result<const Record*> recordOfCode(const QString& code);
    PlannedRow planned(const SheetRow& row);
    Result<> planNew(PlannedRow& planned, const SheetRow& row);
    Result<> planKnown(PlannedRow& planned, const SheetRow& row, const Record& record);
    Result<> planRemoved(PlannedRow& planned, const SheetRow& row, const RecordId& id);
    Result<CellValue> read(const SheetRow& row, const ColumnMatch& column);
    void compare(PlannedRow& planned, const Field& field, const CellValue& cell, const Record& record);
    void compareList(PlannedRow& planned, const Field& field, const CellValue& cell, const Record& record);
    PlannedChange changeOf(const Field& field, const Cell& cell, const CellValue& value);
    std::optional<QString> exportedText(const RecordId& record, const Field& field) const;
    void tryOut();
    void addNotes();

    SnapshotPtr m_snapshot;
    const Workbook& m_workbook;
    const ImportRequest& m_request;
    const RecordType* m_type = nullptr;
    std::optional<WorkbookMemory> m_memory;
    std::optional<CellReader> m_reader;
    TableMatch m_match;
    Source m_source = Source::List;
    std::optional<ImportPlan> m_plan;
    QHash<int, RecordId> m_newIds; ///< of rows that are new, by their number
    QHash<RecordId, int> m_seen;   ///< rows by the records that they are about
    QSet<RecordField> m_conflicted;
    QSet<int> m_editedInformation; ///< columns
    int m_removedMeanwhile = 0;
};

} // namespace readiness

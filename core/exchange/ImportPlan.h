#pragma once

#include "core/exchange/CellReader.h"
#include "core/model/ChangeSet.h"

namespace readiness {

class LastExchange;

/// What is to be imported, and how.
struct ImportRequest {
    const RecordType* type = nullptr; ///< null: as the workbook or the mapping says
    Mapping mapping;
    bool isForeignAccepted = false; ///< a list that was exported from another project is taken as new records
    std::optional<bool>
        createUnknown; ///< unknown people, areas …: made, or faults; by default made for lists of others
    QString origin;    ///< name of the file, for the history
    RecordId plan; ///< the cutover plan that a project file goes into; null: the one that it came from, else a new one
    std::shared_ptr<const LastExchange> last; ///< of a project file: what it held before; null: not known
    IsCanceled isCanceled;
};

enum class RowState { New, Changed, Unchanged, Conflict, Faulty };

/// What becomes of a value that was changed in the list and in the project.
enum class ConflictChoice {
    Open,   ///< both are kept, as an open conflict that shows ours; the default
    Theirs, ///< the list's
    Ours,   ///< the project's
};

/// One field that a row sets.
struct PlannedChange {
    const Field* field = nullptr;
    QString before; ///< what the project has, as a cell shows it
    QString after;
    QString exported; ///< of conflicts: what both began with
    bool isConflict = false;
    ConflictChoice choice = ConflictChoice::Open;
    Value value;
    std::vector<RecordId> targets; ///< of lists: what they hold afterwards
};

/// One row of the list.
struct PlannedRow {
    int row = 0; ///< as the spreadsheet counts
    RowState state{};
    const RecordType* type = nullptr;
    RecordId record; ///< of new records, too
    QString ref;     ///< display code; empty for new records
    QString title;
    std::vector<PlannedChange> changes; ///< of new rows: all values; of faulty ones: none
    QString fault;                      ///< a sentence: row, column, value, what is right
};

/// What an import would do, row by row, before anybody says yes; then the one ChangeSet that does it. Made in a worker from
/// a Snapshot and a Workbook; touches neither file nor project. A copy is cheap enough to hand to a window, which shows
/// rows() and lets people choose per conflict. Commit it by Edit::take on the same snapshot.
class ImportPlan {
public:
    /// Refused as a whole: lists in which no column can be told, lists of another project unless that is accepted, kinds
    /// that the program keeps by itself. What is wrong with single rows is in the plan.
    static Result<ImportPlan> make(const SnapshotPtr& snapshot, const Workbook& workbook, const ImportRequest& request);

    /// That of most rows: a list has one, a project file those that a plan consists of.
    const RecordType& type() const { return *m_type; }
    /// All rows of the list, in its order; an unchanged one has no changes.
    const std::vector<PlannedRow>& rows() const { return m_rows; }
    int count(RowState state) const;
    /// Records of the project that had been exported and did not come back. They stay as they are.
    int missing() const { return m_missing; }
    /// People, areas … that rows name and that are made with them.
    std::vector<NamedRecord> unknown() const;
    /// What was passed over, and why: columns that are not read, for example. Sentences.
    const QStringList& notes() const { return m_notes; }
    const std::vector<ColumnMatch>& columns() const { return m_columns; }
    /// The request's mapping with what was found out: what to save for the next list of this shape.
    const Mapping& mapping() const { return m_mapping; }

    void choose(std::size_t row, const Field& field, ConflictChoice choice);
    void chooseForAll(ConflictChoice choice);
    /// Everything but faulty rows, as one step that can be undone. Empty where there is nothing to do.
    ChangeSet changes() const;

private:
    friend class PlanMaker;
    friend class PlanTrial;
    friend class ProjectXmlPlanner;
    friend class ReturnedRecordsPlanner;
    friend class TestResultPlanner;
    ImportPlan(SnapshotPtr snapshot, const RecordType& type) : m_snapshot(std::move(snapshot)), m_type(&type) {}
    void addRow(ChangeSet& changes, const PlannedRow& row) const;
    void addChange(ChangeSet& changes, const PlannedRow& row, const PlannedChange& change) const;
    void addList(ChangeSet& changes, const RecordId& record, const PlannedChange& change) const;
    void addUnknown(ChangeSet& changes) const;

    SnapshotPtr m_snapshot;
    const RecordType* m_type;
    QString m_origin;
    std::vector<PlannedRow> m_rows;
    std::vector<NamedRecord> m_unknown; ///< those of faulty rows among them
    std::vector<ColumnMatch> m_columns;
    Mapping m_mapping;
    QStringList m_notes;
    int m_missing = 0;
};

} // namespace readiness

#pragma once

#include "core/exchange/ColumnMatch.h"

namespace readiness {

/// A record that only its name is known of, because a cell refers to it and the project does not have it.
struct NamedRecord {
    RecordKind kind{};
    QString name;
    RecordId id;
};

/// What a cell says.
struct CellValue {
    Value value;
    std::vector<RecordId> targets; ///< of lists
    bool isUnanswered = false;     ///< empty, in a field that never is
};

/// Reads the cells of a list that comes from outside: with the words of its mapping, those that the workbook remembers,
/// dates as the mapping writes them, and names of records that the list itself brings along. For one thread.
class CellReader {
public:
    CellReader(SnapshotPtr snapshot, const Mapping& mapping, const WorkbookMemory* memory);

    /// From here on, unknown names of kinds that need no more than a name become records.
    void createUnknown() { m_createsUnknown = true; }
    /// A record that another row of the list will become.
    void announce(const NamedRecord& record);
    /// Why the cell cannot be taken, as a sentence, or what it says.
    Result<CellValue> read(const Field& field, const Cell& cell);
    /// Records that cells have named and nobody knows; by createUnknown().
    const std::vector<NamedRecord>& unknown() const { return m_unknown; }
    FieldCells& cells() { return m_cells; }

private:
    QString translated(const Field& field, const QString& text) const;
    Result<CellValue> readList(const Field& field, const QString& text);
    Result<RecordId> readReference(const Field& field, const QString& text);
    Result<Value> readValue(const Field& field, const Cell& cell);
    QString isoDay(const QString& text) const;
    QString isoTime(const QString& text) const;

    SnapshotPtr m_snapshot;
    const Mapping& m_mapping;
    const WorkbookMemory* m_memory;
    FieldCells m_cells;
    bool m_createsUnknown = false;
    QHash<int, QHash<QString, RecordId>> m_announced; ///< by kind and folded name
    std::vector<NamedRecord> m_unknown;
};

} // namespace readiness

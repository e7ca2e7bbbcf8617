#pragma once

#include "core/store/OpReader.h"
#include "core/store/RecordRows.h"

namespace readiness {

/// Keeps the state tables and conflict_head equal to what the history says.
class StateWriter {
public:
    StateWriter(const Connection& connection, LocalNames& names, OpReader& ops);

    RecordRows& rows(RecordKind kind) { return *m_rows[std::size_t(kind) - 1]; }
    /// Makes the record's state anew from its ops. True if the row differs now.
    bool refresh(const LocalRecord& record);
    /// The state of a record that has just been created, without a look at the history.
    void writeNew(const LocalRecord& record, const RecordRow& row);
    /// Empties all state tables and makes them anew.
    void rebuild();

    std::vector<ConflictHead> conflictHeads(qint64 record);
    /// Calls f(record, head) for every head in conflict, by record, field and op.
    void forEachConflictHead(const std::function<void(qint64 record, const ConflictHead&)>& f);

private:
    void writeConflicts(qint64 record, const std::vector<ConflictHead>& heads);

    LocalNames& m_names;
    OpReader& m_ops;
    std::vector<std::unique_ptr<RecordRows>> m_rows; ///< by kind
    Statement m_conflicts, m_everyConflict, m_insertConflict, m_deleteConflicts, m_clearConflicts;
};

} // namespace readiness

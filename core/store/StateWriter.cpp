#include "core/store/StateWriter.h"

namespace readiness {

StateWriter::StateWriter(const Connection& connection, LocalNames& names, OpReader& ops)
    : m_names(names),
      m_ops(ops),
      m_conflicts(connection, "SELECT field, op FROM conflict_head WHERE record = ? ORDER BY field, op"),
      m_everyConflict(connection, "SELECT record, field, op FROM conflict_head ORDER BY record, field, op"),
      m_insertConflict(connection, "INSERT INTO conflict_head (record, field, op) VALUES (?, ?, ?)"),
      m_deleteConflicts(connection, "DELETE FROM conflict_head WHERE record = ?"),
      m_clearConflicts(connection, "DELETE FROM conflict_head")
{
    for (const RecordType* type : recordTypes())
        m_rows.push_back(std::make_unique<RecordRows>(connection, *type));
}

bool StateWriter::refresh(const LocalRecord& record)
{
    const Ops ops = m_ops.opsOf(record.local);
    const RecordState state = stateOf(viewOf(ops), recordType(record.kind));
    if (conflictHeads(record.local) != state.conflicts) {
        m_deleteConflicts.run(record.local);
        writeConflicts(record.local, state.conflicts);
    }
    const auto before = rows(record.kind).read(record.local);
    if (before == state.row)
        return false;
    writeNew(record, state.row);
    return true;
}

void StateWriter::writeNew(const LocalRecord& record, const RecordRow& row)
{
    rows(record.kind).write(record.local, row);
}

void StateWriter::rebuild()
{
    for (const auto& rows : m_rows)
        rows->clear();
    m_clearConflicts.run();
    m_ops.forEachRecord([this](qint64 local, const Ops& ops) {
        const LocalRecord record = m_names.record(local);
        const RecordState state = stateOf(viewOf(ops), recordType(record.kind));
        writeNew(record, state.row);
        writeConflicts(local, state.conflicts);
    });
}

std::vector<ConflictHead> StateWriter::conflictHeads(qint64 record)
{
    std::vector<ConflictHead> heads;
    m_conflicts.select(record);
    while (m_conflicts.nextRow())
        heads.push_back({int(m_conflicts.integer(0)), m_conflicts.integer(1)});
    return heads;
}

void StateWriter::forEachConflictHead(const std::function<void(qint64, const ConflictHead&)>& f)
{
    m_everyConflict.select();
    while (m_everyConflict.nextRow())
        f(m_everyConflict.integer(0), {int(m_everyConflict.integer(1)), m_everyConflict.integer(2)});
}

void StateWriter::writeConflicts(qint64 record, const std::vector<ConflictHead>& heads)
{
    for (const ConflictHead& head : heads)
        m_insertConflict.run(record, head.field, head.op);
}

} // namespace readiness

#pragma once

#include "core/store/LocalNames.h"
#include "core/store/Op.h"

#include <functional>

namespace readiness {

/// Reads ops from the history of one file.
class OpReader {
public:
    OpReader(const Connection& connection, LocalNames& names);

    Ops opsOf(qint64 record);
    /// Those of these local numbers, in their order.
    Ops opsOf(const Bases& ids);
    /// All ops, record by record.
    void forEachRecord(const std::function<void(qint64 record, const Ops& ops)>& f);
    /// The name of one op, or nothing.
    std::optional<OpName> nameOf(qint64 op);
    /// The values in a creating op; throws where they are not packed ones.
    FieldValues created(const StoredValue& value) const;
    /// Ascending.
    Bases basesOf(qint64 op, std::optional<qint64> first, qint64 further);

private:
    Op readOp(const Statement& row);

    const Connection& m_connection;
    LocalNames& m_names;
    Statement m_ofRecord, m_one, m_everyOp, m_furtherBases, m_name;
};

/// What the author of the op saw before: the latest of the op's bases about the same field.
StoredValue valueBefore(OpReader& reader, const StoredOp& op);
/// All values that he saw there, which are several where a conflict was open: each once, the latest last.
std::vector<StoredValue> valuesBefore(OpReader& reader, const StoredOp& op);

} // namespace readiness

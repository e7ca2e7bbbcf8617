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
    /// All ops, record by record.
    void forEachRecord(const std::function<void(qint64 record, const Ops& ops)>& f);
    /// The name of one op, or nothing.
    std::optional<OpName> nameOf(qint64 op);
    /// Ascending.
    Bases basesOf(qint64 op, std::optional<qint64> first, qint64 further);

private:
    Op readOp(const Statement& row);

    const Connection& m_connection;
    LocalNames& m_names;
    Statement m_ofRecord, m_everyOp, m_furtherBases, m_name;
};

/// Unpacks the value of a creating op; throws where it is not a packed one.
FieldValues createdValues(const Connection& connection, const StoredValue& value);

} // namespace readiness

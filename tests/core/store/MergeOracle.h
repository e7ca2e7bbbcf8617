#pragma once

#include "core/model/Area.h"
#include "core/store/Store.h"

#include <map>
#include <set>

namespace readiness::test {

/// What one op did, and what its author saw when he did it.
struct OracleOp {
    int record = 0;
    int field = 0;
    Value value;
    std::map<int, Value> created; ///< of creations
    std::set<int> seen;           ///< indexes of ops
    qint64 clock = 0;
    TransactionId transaction;
    int index = 0;
};

/// A set of ops, by index: what one replica or one snapshot knows.
using Known = std::set<int>;

/// What a merge must come to, worked out from who saw what and from nothing else: no bases, no local numbers, no SQL.
class MergeOracle {
public:
    int add(OracleOp op);
    const OracleOp& op(int index) const { return m_ops[std::size_t(index)]; }
    int size() const { return int(m_ops.size()); }

    /// The ops about the field that no other op about it, among the known, has seen; the shown one last.
    std::vector<int> heads(const Known& known, int record, int field) const;
    Value shown(const Known& known, int record, int field) const;
    bool exists(const Known& known, int record) const;
    bool isHidden(const Known& known, int record) const;
    /// The ops in conflict about the field; empty where there is none.
    std::set<int> conflict(const Known& known, int record, int field) const;
    /// The record as it should be read.
    Area area(const Known& known, int record, const RecordId& id) const;
    Value valueOf(int op, int field) const;

private:
    bool isRemoval(int op) const;
    std::set<int> mustBeSeen(const Known& known, int record) const;

    std::vector<OracleOp> m_ops;
};

/// The fields that have a column.
std::vector<int> areaFields();

} // namespace readiness::test

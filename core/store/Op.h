#pragma once

#include "core/store/Store.h"
#include "core/store/StoredValue.h"

#include <QVarLengthArray>

#include <span>

namespace readiness {

/// Names an op in all copies.
struct OpName {
    TransactionId transaction;
    int index = 0; ///< in the transaction
    auto operator<=>(const OpName&) const = default;
};

/// The local numbers of the ops that an op replaces, ascending.
using Bases = QVarLengthArray<qint64, 2>;

/// One change as the history keeps it.
struct Op {
    qint64 id = 0;          ///< local; in order of arrival
    qint64 transaction = 0; ///< local
    qint64 record = 0;      ///< local
    qint64 clock = 0;
    OpName name;
    int field = 0;
    StoredValue value;   ///< of creations: packed
    FieldValues created; ///< of creations: unpacked
    Bases bases;

    /// Where the latest decides: by clock, and where clocks agree by name, the same everywhere.
    bool isBefore(const Op& other) const;
    bool isRemoval() const;
    /// What the op says about the field.
    StoredValue valueOf(int cell) const;
};

/// Ops of one record, by local number.
using Ops = std::vector<Op>;
using OpView = std::vector<const Op*>;

OpView viewOf(const Ops& ops);

/// An op as it stands in one file.
struct StoredOp {
    qint64 local = 0;
    qint64 transaction = 0;
    int index = 0;
    qint64 record = 0;
    int field = 0;
    StoredValue value;
    Bases bases; ///< local
};

} // namespace readiness

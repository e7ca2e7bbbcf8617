#pragma once

#include "core/store/TransactionReader.h"

#include "core/model/RecordType.h"

namespace readiness {

// What every op of an honest history fulfils; histories of others are held to it before anything of theirs is used.

/// Why an op on a record of this type cannot have this value, as the end of a sentence; empty when it can.
QString valueFault(const RecordType& type, int field, const StoredValue& value);

/// Whether an op may be based on another op of the same record: on what says something about the same field, and a
/// removal on anything.
bool mayBeBasedOn(int field, bool isNothing, int baseField);

/// Whether a transaction may have this author, label or origin.
bool isHeaderText(const StoredValue& value);

/// Why a transaction cannot say this about itself; empty when it can.
QString headerFault(const StoredTransaction& transaction);

/// Why these cannot be the ops of the transaction; empty when they can.
QString opsFault(const StoredTransaction& transaction, const std::vector<StoredOp>& ops);

/// The hashes of files that the op names.
std::vector<QByteArray> attachmentsOf(const RecordType& type, int field, const StoredValue& value);

} // namespace readiness

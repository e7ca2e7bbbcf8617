#pragma once

#include "core/store/LocalNames.h"
#include "core/store/Op.h"

#include "core/base/CanonicalHash.h"

namespace readiness {

/// What a transaction says about itself. Texts that are empty are Nothing.
struct TransactionHeader {
    TransactionId id;
    qint64 clock = 0;
    StoredValue author, label, origin;
    std::optional<TransactionId> undoes;
};

/// The SHA-256 that names a transaction's content and, through the hashes of its parents, all that came before it. Made
/// of global names only, so that it is the same in every copy.
class TransactionHash {
public:
    /// `parents` are the hashes of the parents, in any order.
    TransactionHash(const RecordId& project, const TransactionHeader& header, std::vector<QByteArray> parents,
                    qint64 ops);

    /// In the order of the ops; `bases` in any order.
    void add(const LocalRecord& record, int field, const StoredValue& value, std::vector<OpName> bases);
    QByteArray result() const { return m_hash.result(); }

private:
    CanonicalHash m_hash;
};

} // namespace readiness

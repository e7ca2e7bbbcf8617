#pragma once

#include "core/store/Tables.h"
#include "core/store/TransactionReader.h"

#include "core/model/ChangeSet.h"

namespace readiness {

/// Works out what takes one transaction back. Values decide, not ops: a field that has come to another value and back
/// again can be taken back, one that holds another value now cannot. Where the transaction decided a conflict, the
/// conflict is open again.
class Inverse {
public:
    Inverse(const Connection& connection, Tables& tables);

    /// Throws (Usage) where something else has come in since.
    ChangeSet of(const TransactionId& transaction);

private:
    /// What the transaction did to one record.
    struct Touched {
        LocalRecord record;
        Ops ops; ///< all there are now
        bool wasCreated = false;
        std::map<int, std::vector<const StoredOp*>> byField; ///< its ops, in their order
    };

    void addInverse(ChangeSet& changes, const Touched& touched) const;
    bool addInverseOfRemoval(ChangeSet& changes, const Touched& touched, const RecordRow& now) const;
    bool hasDecidedRemoval(const Touched& touched) const;
    void checkIsStanding(const Touched& touched) const;
    std::vector<StoredValue> valuesLeft(const Touched& touched, int field) const;
    void checkUnchanged(const Touched& touched, int field) const;
    void checkNothingElseCame(const Touched& touched) const;
    QString labelFor(const StoredTransaction& transaction);
    [[noreturn]] void refuse(const Touched& touched) const;

    const Connection& m_connection;
    Tables& m_tables;
    TransactionReader m_reader;
};

} // namespace readiness

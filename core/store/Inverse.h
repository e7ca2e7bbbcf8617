#pragma once

#include "core/store/Tables.h"
#include "core/store/TransactionReader.h"

#include "core/model/ChangeSet.h"

namespace readiness {

/// Works out what takes one transaction back. Values decide, not ops: a field that has come to another value and back
/// again can be taken back, one that holds another value now cannot.
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
        std::map<int, const StoredOp*> first, last; ///< its ops by field
    };

    void addInverse(ChangeSet& changes, const Touched& touched) const;
    void checkUnchanged(const Touched& touched, int field) const;
    void checkNothingElseCame(const Touched& touched) const;
    QString labelFor(const StoredTransaction& transaction);
    [[noreturn]] void refuse(const Touched& touched) const;

    const Connection& m_connection;
    Tables& m_tables;
    TransactionReader m_reader;
};

} // namespace readiness

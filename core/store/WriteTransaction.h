#pragma once

#include "core/store/Connection.h"

namespace readiness {

/// From construction to commit() all writes happen or none: whoever leaves without committing rolls back. Takes the
/// write lock at once, so that nothing that was read inside can be outdated when it is written.
class WriteTransaction {
public:
    explicit WriteTransaction(Connection& connection);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;

    void commit();

private:
    Connection& m_connection;
};

} // namespace readiness

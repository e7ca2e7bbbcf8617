#pragma once

#include "core/store/Connection.h"

#include "core/base/Instant.h"

#include <map>
#include <optional>
#include <vector>

namespace readiness {

/// Where the history of a file ends: the transactions that are nobody's parent, and the latest clock.
class Frontier {
public:
    /// Goes over all transactions once.
    static Frontier read(const Connection& connection);

    /// Takes in a transaction that has been appended.
    void add(qint64 transaction, const std::vector<qint64>& parents, qint64 clock, const QByteArray& hash);
    /// The hash of each tip, by its local number.
    const std::map<qint64, QByteArray>& tips() const { return m_tips; }
    /// What the next transaction made now shows: later than all that is credible.
    qint64 nextClock(const Connection& connection, Instant now);

private:
    std::map<qint64, QByteArray> m_tips;
    qint64 m_latestClock = 0;
    std::optional<qint64> m_latestCredible; ///< where the latest is not
};

} // namespace readiness

#pragma once

#include "core/store/Store.h"

#include <QHash>

#include <set>

namespace readiness::test {

/// Looks at the file that a power cut left: whether it opens, whether it is sound, whether what was promised is there.
class PowerInspection {
public:
    enum class Outcome {
        Fine,
        NotThereYet, ///< does not open, and nobody had been told that it exists
        Lost,        ///< sound, but an acknowledged commit is missing
        Corrupt,     ///< exists and does not open, or is not sound
    };
    struct Expected {
        bool exists = false;
        std::vector<TransactionId> transactions;
    };
    struct Finding {
        Outcome outcome{};
        QString text;
    };

    Finding inspect(const QString& path, const Expected& expected);

private:
    struct Content {
        QString problem; ///< of the file as a whole; empty when all is well
        std::set<TransactionId> transactions;
    };
    static Content verified(const QString& path);

    /// By hash of the recovered file. Many cuts end in the same state, and verifying it once is enough.
    QHash<QByteArray, Content> m_known;
};

} // namespace readiness::test

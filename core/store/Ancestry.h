#pragma once

#include <QByteArrayList>
#include <QSet>

namespace readiness {

class Connection;

/// The local numbers of the transactions with these hashes; those that are not in this file are missing.
QSet<qint64> transactionsWith(const Connection& connection, const QByteArrayList& hashes);

/// These transactions and all before them.
QSet<qint64> withAncestors(const Connection& connection, QSet<qint64> transactions);

} // namespace readiness

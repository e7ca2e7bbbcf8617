#include "core/store/Ancestry.h"

#include "core/store/Query.h"

#include <QMultiHash>

namespace readiness {

using namespace Qt::StringLiterals;

QSet<qint64> transactionsWith(const Connection& connection, const QByteArrayList& hashes)
{
    QSet<qint64> found;
    Query find(connection, u"SELECT id FROM txn WHERE hash = ?"_s);
    for (const QByteArray& hash : hashes) {
        find.run(hash);
        while (find.nextRow())
            found.insert(find.integer(0));
    }
    return found;
}

QSet<qint64> withAncestors(const Connection& connection, QSet<qint64> transactions)
{
    QMultiHash<qint64, qint64> furtherParents;
    Query further(connection, u"SELECT txn, parent FROM txn_parent"_s);
    further.run();
    while (further.nextRow())
        furtherParents.insert(further.integer(0), further.integer(1));
    // Parents have smaller numbers, so one pass from the newest finds all that came before.
    Query all(connection, u"SELECT id, parent FROM txn ORDER BY id DESC"_s);
    all.run();
    while (all.nextRow()) {
        const qint64 id = all.integer(0);
        if (!transactions.contains(id))
            continue;
        if (all.integer(1) != 0)
            transactions.insert(all.integer(1));
        for (auto it = furtherParents.constFind(id); it != furtherParents.cend() && it.key() == id; ++it)
            transactions.insert(it.value());
    }
    return transactions;
}

} // namespace readiness

#include "tests/faults/PowerInspection.h"

#include "core/store/History.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha1); // quick, and nobody forges these files
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        qFatal("cannot read %s", qPrintable(path));
    return hash.result();
}

} // namespace

PowerInspection::Finding PowerInspection::inspect(const QString& path, const Expected& expected)
{
    // The first opening recovers the file from its journal; from then on all that counts is in the file.
    if (const auto store = Store::open(path); !store)
        return {expected.exists ? Outcome::Corrupt : Outcome::NotThereYet, store.error().text};
    const QByteArray hash = hashOf(path);
    auto known = m_known.constFind(hash);
    if (known == m_known.constEnd())
        known = m_known.insert(hash, verified(path));
    if (!known->problem.isEmpty())
        return {Outcome::Corrupt, known->problem};
    const auto lost = std::count_if(expected.transactions.begin(), expected.transactions.end(),
                                    [&](const TransactionId& id) { return !known->transactions.contains(id); });
    if (lost > 0)
        return {Outcome::Lost,
                u"%1 of %2 acknowledged commits are missing"_s.arg(lost).arg(expected.transactions.size())};
    return {};
}

PowerInspection::Content PowerInspection::verified(const QString& path)
{
    const auto store = Store::open(path);
    if (!store)
        return {u"It opens only once: "_s + store.error().text, {}};
    const auto problems = verifyStore(**store); // begins with SQLite's own check of the file
    if (!problems)
        return {problems.error().text, {}};
    if (!problems->isEmpty())
        return {problems->join(u' '), {}};
    HistoryQuery query;
    query.withChanges = false;
    const auto entries = History(**store).entries(query);
    if (!entries)
        return {entries.error().text, {}};
    Content content;
    for (const HistoryEntry& entry : *entries)
        content.transactions.insert(entry.id);
    return content;
}

} // namespace readiness::test

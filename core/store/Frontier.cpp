#include "core/store/Frontier.h"

#include "core/store/LogicalClock.h"
#include "core/store/Query.h"
#include "core/store/Statement.h"

namespace readiness {

using namespace Qt::StringLiterals;

Frontier Frontier::read(const Connection& connection)
{
    Frontier frontier;
    std::vector<bool> isParent;
    const auto note = [&](qint64 parent) {
        if (parent < 1 || parent > std::numeric_limits<int>::max())
            throw damagedFile(connection.path(), u"a transaction names an impossible parent"_s);
        isParent.resize(std::max(isParent.size(), std::size_t(parent) + 1));
        isParent[std::size_t(parent)] = true;
    };
    Statement parents(connection, "SELECT parent, clock FROM txn");
    parents.select();
    while (parents.nextRow()) {
        if (!parents.isNull(0))
            note(parents.integer(0));
        frontier.m_latestClock = std::max(frontier.m_latestClock, parents.integer(1));
    }
    Statement further(connection, "SELECT parent FROM txn_parent");
    further.select();
    while (further.nextRow())
        note(further.integer(0));

    std::vector<qint64> tips;
    Statement all(connection, "SELECT id FROM txn");
    all.select();
    while (all.nextRow()) {
        const qint64 id = all.integer(0);
        if (std::size_t(id) >= isParent.size() || !isParent[std::size_t(id)])
            tips.push_back(id);
    }
    Statement hash(connection, "SELECT hash FROM txn WHERE id = ?");
    for (qint64 tip : tips) {
        hash.select(tip);
        while (hash.nextRow())
            frontier.m_tips[tip] = hash.bytes(0).toByteArray();
    }
    return frontier;
}

void Frontier::add(qint64 transaction, const std::vector<qint64>& parents, qint64 clock, const QByteArray& hash)
{
    for (qint64 parent : parents)
        m_tips.erase(parent);
    m_tips[transaction] = hash;
    m_latestClock = std::max(m_latestClock, clock);
    if (m_latestCredible && clock > *m_latestCredible)
        m_latestCredible.reset(); // to be looked for again
}

qint64 Frontier::nextClock(const Connection& connection, Instant now)
{
    const qint64 limit = latestCredibleClock(now);
    qint64 latest = m_latestClock;
    if (latest > limit) {
        if (!m_latestCredible || *m_latestCredible > limit) {
            Query query(connection, u"SELECT coalesce(max(clock), 0) FROM txn WHERE clock <= ?"_s);
            query.run(limit);
            while (query.nextRow())
                m_latestCredible = query.integer(0);
        }
        latest = *m_latestCredible;
    }
    const qint64 next = std::max(latest + 1, clockAt(now));
    if (m_latestCredible)
        m_latestCredible = next;
    return next;
}

} // namespace readiness

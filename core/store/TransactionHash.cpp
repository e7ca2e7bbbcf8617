#include "core/store/TransactionHash.h"

#include <algorithm>

namespace readiness {

namespace {

void addName(CanonicalHash& hash, const TransactionId& id)
{
    hash.addBytes(id.replica.toBytes());
    hash.addInteger(id.sequence);
}

} // namespace

TransactionHash::TransactionHash(const RecordId& project, const TransactionHeader& header,
                                 std::vector<QByteArray> parents, qint64 ops)
    : m_hash("readiness transaction 1")
{
    m_hash.addBytes(project.toBytes());
    addName(m_hash, header.id);
    m_hash.addInteger(header.clock);
    header.author.addTo(m_hash);
    header.label.addTo(m_hash);
    header.origin.addTo(m_hash);
    if (header.undoes)
        addName(m_hash, *header.undoes);
    else
        m_hash.addNothing();
    std::sort(parents.begin(), parents.end());
    m_hash.addInteger(qint64(parents.size()));
    for (const QByteArray& parent : parents)
        m_hash.addBytes(parent);
    m_hash.addInteger(ops);
}

void TransactionHash::add(const LocalRecord& record, int field, const StoredValue& value, std::vector<OpName> bases)
{
    m_hash.addBytes(record.id.toBytes());
    m_hash.addInteger(qint64(record.kind));
    m_hash.addInteger(field);
    value.addTo(m_hash);
    std::sort(bases.begin(), bases.end());
    m_hash.addInteger(qint64(bases.size()));
    for (const OpName& base : bases) {
        addName(m_hash, base.transaction);
        m_hash.addInteger(base.index);
    }
}

} // namespace readiness

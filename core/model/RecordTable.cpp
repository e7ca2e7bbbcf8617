#include "core/model/RecordTable.h"

#include <algorithm>

namespace readiness {

int RecordTable::positionOf(const RecordId& id) const
{
    if (const auto recent = m_recent.constFind(id); recent != m_recent.constEnd())
        return *recent;
    return m_index ? m_index->value(id, -1) : -1;
}

const Record* RecordTable::find(const RecordId& id) const
{
    const int position = positionOf(id);
    return position < 0 ? nullptr : (*m_chunks[std::size_t(position / kChunk)])[std::size_t(position % kChunk)].get();
}

RecordPtr RecordTable::share(const RecordId& id) const
{
    const int position = positionOf(id);
    return position < 0 ? nullptr : (*m_chunks[std::size_t(position / kChunk)])[std::size_t(position % kChunk)];
}

RecordPtr& RecordTable::slot(int position)
{
    auto& chunk = m_chunks[std::size_t(position / kChunk)];
    if (chunk.use_count() > 1)
        chunk = std::make_shared<Chunk>(*chunk);
    return (*chunk)[std::size_t(position % kChunk)];
}

void RecordTable::put(RecordPtr record)
{
    if (const int position = positionOf(record->id); position >= 0) {
        RecordPtr& place = slot(position);
        m_size += place ? 0 : 1;
        place = std::move(record);
        return;
    }
    if (m_used % kChunk == 0)
        m_chunks.push_back(std::make_shared<Chunk>());
    m_recent.insert(record->id, m_used);
    slot(m_used) = std::move(record);
    ++m_used;
    ++m_size;
    // The recent part is copied with every snapshot, the index is not: fold when the copy would begin to cost.
    if (m_recent.size() > std::max<qsizetype>(1024, m_expected)) {
        auto index = std::make_shared<Index>(m_index ? *m_index : Index());
        index->insert(m_recent);
        m_index = std::move(index);
        m_recent.clear();
    }
}

void RecordTable::remove(const RecordId& id)
{
    const int position = positionOf(id);
    if (position < 0 || !find(id))
        return;
    slot(position).reset();
    --m_size;
}

void RecordTable::reserve(int count)
{
    m_expected = count;
    m_recent.reserve(count);
    m_chunks.reserve(std::size_t(count / kChunk + 1));
}

} // namespace readiness

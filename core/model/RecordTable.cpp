#include "core/model/RecordTable.h"

#include <algorithm>
#include <atomic>
#include <utility>

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
    else
        std::atomic_thread_fence(
            std::memory_order_acquire); // what the last other owner read, it has read before we write
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
    // The recent part is copied when a snapshot adds a record, the index is not: fold before that copy begins to cost.
    if (m_recent.size() >= std::max(kMostRecent, m_expected))
        fold();
}

void RecordTable::fold()
{
    if (!m_index) {
        m_index = std::make_shared<const Index>(std::exchange(m_recent, {}));
    } else {
        Index index = *m_index;
        index.insert(m_recent);
        m_index = std::make_shared<const Index>(std::move(index));
        m_recent.clear();
    }
    m_expected = 0;
}

void RecordTable::remove(const RecordId& id)
{
    if (!find(id))
        return;
    slot(positionOf(id)).reset();
    --m_size;
}

void RecordTable::reserve(int count)
{
    m_expected = count;
    m_recent.reserve(count);
    m_chunks.reserve(m_chunks.size() + std::size_t(count / kChunk + 1));
}

} // namespace readiness

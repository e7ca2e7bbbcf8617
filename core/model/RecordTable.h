#pragma once

#include "core/model/Record.h"

#include <QHash>

#include <array>
#include <memory>
#include <vector>

namespace readiness {

/// The records of one kind in a Snapshot. Copies share all chunks that neither has changed, so that a snapshot per edit
/// is affordable at 100,000 records. Not ordered; a removed record leaves a gap until the table is loaded anew. Tables
/// that share chunks may be used from different threads, one table from one thread at a time.
class RecordTable {
public:
    int size() const { return m_size; }
    /// The record, or null.
    const Record* find(const RecordId& id) const;
    RecordPtr share(const RecordId& id) const;

    /// Adds the record or replaces the one of the same id.
    void put(RecordPtr record);
    void remove(const RecordId& id);
    /// Announces that about so many records will be put, before a load.
    void reserve(int count);

    /// Calls f(const Record&) for every record, in the order in which they were added.
    template <class F>
    void forEach(F&& f) const
    {
        for (const auto& chunk : m_chunks) {
            for (const RecordPtr& record : *chunk) {
                if (record)
                    f(*record);
            }
        }
    }

private:
    static constexpr int kChunk = 256;
    static constexpr int kMostRecent = 1024;
    using Chunk = std::array<RecordPtr, kChunk>;
    using Index = QHash<RecordId, int>;

    int positionOf(const RecordId& id) const;
    /// The place of a record, made this table's own; of a removed one, empty.
    RecordPtr& slot(int position);
    void fold();

    std::vector<std::shared_ptr<Chunk>> m_chunks;
    std::shared_ptr<const Index> m_index; ///< of all but the newest records
    Index m_recent;                       ///< the newest; folded into m_index when it has grown
    int m_used = 0;                       ///< slots taken, gaps included
    int m_size = 0;
    int m_expected = 0; ///< records still announced by reserve()
};

} // namespace readiness

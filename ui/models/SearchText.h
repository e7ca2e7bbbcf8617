#pragma once

#include "core/model/Snapshot.h"

#include <QSet>

#include <vector>

namespace readiness {

/// What can be found of all records of a kind as you type: their codes and searchable fields, folded, in one run of bytes
/// that is searched as a whole. Kept up to date record by record.
class SearchText {
public:
    SearchText(const Snapshot& snapshot, RecordKind kind);

    void update(const Snapshot& snapshot, const std::vector<RecordId>& changed);
    /// The records in which all words of the text occur. An empty text fits all.
    QSet<RecordId> find(const QString& text) const;

private:
    void append(const Snapshot& snapshot, const Record& record);
    void rebuild(const Snapshot& snapshot);

    RecordKind m_kind;
    QByteArray m_text;
    struct Entry {
        qsizetype start = 0;
        RecordId record; ///< null: removed or changed since
    };
    std::vector<Entry> m_entries; ///< by start
    QHash<RecordId, std::size_t> m_places;
    std::size_t m_stale = 0;
};

} // namespace readiness

#pragma once

#include "core/model/Snapshot.h"

#include <QSet>

#include <vector>

namespace readiness {

/// What can be found of all records of a kind as you type: their codes and searchable fields, folded, in one run of bytes
/// that is searched as a whole. Made when something is first looked for, then kept up to date record by record.
class SearchText {
public:
    SearchText(SnapshotPtr snapshot, RecordKind kind) : m_kind(kind), m_unread(std::move(snapshot)) {}

    void update(const SnapshotPtr& snapshot, const std::vector<RecordId>& changed);
    /// The records in which all words of the text occur. An empty text fits all.
    QSet<RecordId> find(const QString& text) const;

private:
    void append(const Snapshot& snapshot, const Record& record) const;
    void rebuild(const Snapshot& snapshot) const;

    RecordKind m_kind;
    mutable SnapshotPtr m_unread; ///< of which the text is still to be made; null: it is there
    mutable QByteArray m_text;
    struct Entry {
        qsizetype start = 0;
        RecordId record; ///< null: removed or changed since
    };
    mutable std::vector<Entry> m_entries; ///< by start
    mutable QHash<RecordId, std::size_t> m_places;
    mutable std::size_t m_stale = 0;
};

} // namespace readiness

#pragma once

#include "ui/models/Column.h"
#include "ui/models/RecordFilter.h"
#include "ui/models/SearchText.h"

#include <unordered_map>

namespace readiness {

/// Which records a table shows and in which order, in groups: the records of one kind, filtered, grouped by a reference
/// and sorted. It knows nothing of views. The order is total: what compares equal is ordered by number, then id.
class RowOrder {
public:
    struct Group {
        RecordId record; ///< what its rows refer to; null: nothing that exists. Without grouping there is one group.
        std::vector<RecordId> rows;
    };
    struct Settings {
        QString grouping; ///< key of a reference field; empty: none
        QString sortedBy; ///< key of a column; empty: by position where the kind has one, else by number
        Qt::SortOrder direction = Qt::AscendingOrder;
        RecordFilter filter;
    };

    explicit RowOrder(RecordKind kind) : m_type(recordType(kind)) {}

    void setSettings(Settings settings);
    const Settings& settings() const { return m_settings; }

    /// All groups anew. Groups are in the order of their records' positions, the one without a record last; empty groups
    /// are left out while something is filtered.
    std::vector<Group> groups(const Snapshot& snapshot, const Standing* standing, const SearchText& text) const;
    /// Whether the record is shown at all.
    bool isShown(const Record& record, const Snapshot& snapshot, const Standing* standing,
                 const SearchText& text) const;
    /// What the record is grouped by.
    RecordId groupOf(const Record& record, const Snapshot& snapshot) const;
    /// Where it belongs among rows that are in order.
    std::size_t placeOf(const Record& record, const std::vector<RecordId>& rows, const Snapshot& snapshot,
                        const Standing* standing) const;

private:
    struct RankedKey {
        SortKey key;
        qint64 rank = 0; ///< see KeyRing::rank()
    };
    /// What a record is compared by: first the number, where that is equal the key, if there is one.
    struct Keyed {
        qint64 number;
        const RankedKey* key;
        const Record* record;
    };
    struct KnownKey {
        RecordPtr record; ///< the very record that the key was made of
        RankedKey ranked;
    };
    struct Hash {
        std::size_t operator()(const RecordId& id) const { return qHash(id, QHashSeed::globalSeed()); }
    };
    class KeyRing;

    const Column* sortColumn() const;
    const Field* groupField() const;
    bool isBeforeRecord(const Keyed& a, const Keyed& b) const;

    const RecordType& m_type;
    Settings m_settings;
    QCollator m_collator;
    mutable std::unordered_map<RecordId, KnownKey, Hash> m_keys; ///< of texts: making one takes longer than the sort
    mutable bool m_isRanked = false;                             ///< whether all keys have their rank
};

} // namespace readiness

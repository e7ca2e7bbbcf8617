#pragma once

#include "ui/models/Column.h"
#include "ui/models/RecordFilter.h"
#include "ui/models/SearchText.h"

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

    explicit RowOrder(RecordKind kind) : m_type(recordType(kind)), m_position(m_type.field(u"position")) {}

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
    struct Keyed {
        SortKey key;
        QString position; ///< only where nothing sorts
        const Record* record;
    };

    bool sortsByOwnText() const;
    Keyed keyed(const Record& record, const Snapshot& snapshot, const Standing* standing) const;
    const SortKey& knownKey(std::size_t place, const RecordPtr& record, const Snapshot& snapshot) const;
    bool isBeforeRecord(const Keyed& a, const Keyed& b) const;
    std::vector<RecordId> inOrder(const std::vector<Keyed>& keyed) const;

    const RecordType& m_type;
    const Field* m_position; ///< null: the kind has none
    const Field* m_grouping = nullptr;
    struct KnownKey {
        RecordPtr record; ///< the very record that the key was made of
        SortKey key;
    };

    Settings m_settings;
    QCollator m_collator;
    const Column* m_column = nullptr; ///< that sorts; null: none
    mutable std::vector<KnownKey>
        m_keys; ///< of texts, in the order of the table: making one takes longer than the sort
};

} // namespace readiness

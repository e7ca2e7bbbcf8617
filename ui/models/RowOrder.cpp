#include "ui/models/RowOrder.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <map>

namespace readiness {

namespace {

constexpr qint64 kNothing = std::numeric_limits<qint64>::max();

QString textIn(const Field* field, const Record& record)
{
    if (!field || field->kind != FieldKind::Text)
        return {};
    const Value value = field->get(record);
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

RecordId referenceIn(const Field* field, const Record& record, const RecordTable& targets)
{
    const Value value = field ? field->get(record) : Value();
    const auto* id = std::get_if<RecordId>(&value);
    return id && targets.find(*id) ? *id : RecordId();
}

} // namespace

/// Hands out what records are compared by, small enough that sorting moves little. Lives for one sort.
class RowOrder::KeyRing {
public:
    KeyRing(const RowOrder& order, const Snapshot& snapshot, const Standing* standing)
        : m_order(order),
          m_type(order.m_type),
          m_snapshot(snapshot),
          m_standing(standing),
          m_column(order.sortColumn()),
          m_position(m_column ? nullptr : m_type.field(u"position"))
    {
        m_isOwnText = m_column && !m_column->compute && m_column->field && m_column->field->isStored()
                      && (m_column->field->kind == FieldKind::Text || m_column->field->kind == FieldKind::LongText);
        if (m_isOwnText)
            order.m_keys.reserve(std::size_t(snapshot.table(m_type.kind).size()));
    }

    Keyed keyed(const Record& record)
    {
        if (!m_column)
            return positioned(record);
        if (!m_isOwnText) // it depends on more than the record
            return keyed(m_keys.emplace_back(RankedKey{newKey(record)}), record);
        KnownKey& known = m_order.m_keys[record.id];
        if (known.record.get() != &record) {
            known = {m_snapshot.table(m_type.kind).share(record.id), {newKey(record)}};
            m_order.m_isRanked = false;
        }
        return keyed(known.ranked, record);
    }

    /// Makes comparing texts as cheap as comparing numbers, until one of them changes.
    void rank(std::map<RecordId, std::vector<Keyed>>& rows)
    {
        if (!m_isOwnText)
            return;
        if (!m_order.m_isRanked)
            rankAll();
        for (auto& [group, keyed] : rows) {
            for (Keyed& one : keyed) {
                if (one.key)
                    one = {one.key->rank, nullptr, one.record};
            }
        }
    }

private:
    SortKey newKey(const Record& record) const
    {
        return m_column->sortKey(m_type, record, m_snapshot, m_standing, m_order.m_collator);
    }

    void rankAll()
    {
        std::vector<RankedKey*> all;
        all.reserve(m_order.m_keys.size());
        for (auto& [id, known] : m_order.m_keys)
            all.push_back(&known.ranked);
        std::sort(all.begin(), all.end(),
                  [](const RankedKey* a, const RankedKey* b) { return compared(a->key, b->key) < 0; });
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i]->rank = i == 0 ? 0 : all[i - 1]->rank + (compared(all[i - 1]->key, all[i]->key) < 0 ? 1 : 0);
        m_order.m_isRanked = true;
    }

    static Keyed keyed(const RankedKey& ranked, const Record& record)
    {
        if (ranked.key.index() == 0)
            return {kNothing, nullptr, &record};
        if (const auto* number = std::get_if<qint64>(&ranked.key))
            return {*number, nullptr, &record};
        return {0, &ranked, &record};
    }

    /// The first characters as a number: nearly always they decide.
    Keyed positioned(const Record& record)
    {
        const RankedKey& ranked = m_keys.emplace_back(RankedKey{textIn(m_position, record)});
        const QString& position = *std::get_if<QString>(&ranked.key);
        quint64 start = 0;
        for (qsizetype i = 0; i < 4; ++i)
            start = start << 16 | (i < position.size() ? position[i].unicode() : 0);
        return {qint64(start >> 1), &ranked, &record};
    }

    const RowOrder& m_order;
    const RecordType& m_type;
    const Snapshot& m_snapshot;
    const Standing* m_standing;
    const Column* m_column;
    const Field* m_position;
    bool m_isOwnText;
    std::deque<RankedKey> m_keys;
};

const Column* RowOrder::sortColumn() const
{
    if (m_settings.sortedBy.isEmpty())
        return nullptr;
    for (const Column& column : columnsOf(m_type.kind)) {
        if (column.key == m_settings.sortedBy)
            return &column;
    }
    return nullptr;
}

const Field* RowOrder::groupField() const
{
    const Field* field = m_settings.grouping.isEmpty() ? nullptr : m_type.field(m_settings.grouping);
    return field && field->target ? field : nullptr;
}

void RowOrder::setSettings(Settings settings)
{
    if (settings.sortedBy != m_settings.sortedBy) {
        m_keys.clear();
        m_isRanked = false;
    }
    m_settings = std::move(settings);
}

bool RowOrder::isBeforeRecord(const Keyed& a, const Keyed& b) const
{
    const bool isDescending = m_settings.direction == Qt::DescendingOrder && !m_settings.sortedBy.isEmpty();
    if (a.number != b.number) // what has no value comes last in both directions
        return (a.number < b.number) != (isDescending && a.number != kNothing && b.number != kNothing);
    if (const int order = a.key && b.key ? compared(a.key->key, b.key->key) : 0; order != 0)
        return (order < 0) != isDescending;
    return std::tie(a.record->number, a.record->id) < std::tie(b.record->number, b.record->id);
}

bool RowOrder::isShown(const Record& record, const Snapshot& snapshot, const Standing* standing,
                       const SearchText& text) const
{
    return m_settings.filter.matches(m_type, record, snapshot, standing)
           && (m_settings.filter.text.isEmpty() || text.find(m_settings.filter.text).contains(record.id));
}

RecordId RowOrder::groupOf(const Record& record, const Snapshot& snapshot) const
{
    const Field* field = groupField();
    return field ? referenceIn(field, record, snapshot.table(*field->target)) : RecordId();
}

std::vector<RowOrder::Group> RowOrder::groups(const Snapshot& snapshot, const Standing* standing,
                                              const SearchText& text) const
{
    std::map<RecordId, std::vector<Keyed>> rows;
    const bool hasText = !m_settings.filter.text.isEmpty();
    const QSet<RecordId> found = hasText ? text.find(m_settings.filter.text) : QSet<RecordId>();
    const Field* field = groupField();
    KeyRing keys(*this, snapshot, standing);
    snapshot.table(m_type.kind).forEach([&](const Record& record) {
        if ((!hasText || found.contains(record.id)) && m_settings.filter.matches(m_type, record, snapshot, standing))
            rows[field ? referenceIn(field, record, snapshot.table(*field->target)) : RecordId()].push_back(
                keys.keyed(record));
    });
    keys.rank(rows);
    std::vector<Group> groups;
    if (field) {
        const Field* position = recordType(*field->target).field(u"position");
        std::vector<const Record*> records = snapshot.all(*field->target);
        std::stable_sort(records.begin(), records.end(),
                         [&](const Record* a, const Record* b) { return textIn(position, *a) < textIn(position, *b); });
        for (const Record* record : records) {
            if (m_settings.filter.isEmpty() || rows.contains(record->id))
                groups.push_back({record->id, {}});
        }
    }
    if (!field || rows.contains(RecordId()))
        groups.push_back({});
    for (Group& group : groups) {
        std::vector<Keyed>& keyed = rows[group.record];
        std::sort(keyed.begin(), keyed.end(), [this](const Keyed& a, const Keyed& b) { return isBeforeRecord(a, b); });
        group.rows.reserve(keyed.size());
        for (const Keyed& one : keyed)
            group.rows.push_back(one.record->id);
    }
    return groups;
}

std::size_t RowOrder::placeOf(const Record& record, const std::vector<RecordId>& rows, const Snapshot& snapshot,
                              const Standing* standing) const
{
    const RecordTable& table = snapshot.table(m_type.kind);
    KeyRing keys(*this, snapshot, standing);
    const Keyed own = keys.keyed(record);
    const auto it = std::partition_point(rows.begin(), rows.end(), [&](const RecordId& id) {
        const Record* other = table.find(id);
        return other && isBeforeRecord(keys.keyed(*other), own);
    });
    return std::size_t(it - rows.begin());
}

} // namespace readiness

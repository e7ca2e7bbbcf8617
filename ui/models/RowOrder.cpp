#include "ui/models/RowOrder.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace readiness {

namespace {

QString positionIn(const Field* field, const Record& record)
{
    const Value value = field ? field->get(record) : Value();
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace

void RowOrder::setSettings(Settings settings)
{
    if (settings.sortedBy != m_settings.sortedBy)
        m_keys.clear();
    m_settings = std::move(settings);
    const auto& columns = columnsOf(m_type.kind);
    const auto column =
        std::find_if(columns.begin(), columns.end(), [&](const Column& one) { return one.key == m_settings.sortedBy; });
    m_column = column == columns.end() ? nullptr : &*column;
    m_grouping = m_settings.grouping.isEmpty() ? nullptr : m_type.field(m_settings.grouping);
}

/// Other columns depend on more than the record.
bool RowOrder::sortsByOwnText() const
{
    return m_column && !m_column->compute && m_column->field && m_column->field->isStored()
           && (m_column->field->kind == FieldKind::Text || m_column->field->kind == FieldKind::LongText);
}

const SortKey& RowOrder::knownKey(std::size_t place, const RecordPtr& record, const Snapshot& snapshot) const
{
    if (place >= m_keys.size())
        m_keys.resize(place + 1);
    KnownKey& known = m_keys[place];
    if (known.record != record)
        known = {record, m_column->sortKey(m_type, *record, snapshot, nullptr, m_collator)};
    return known.key;
}

RowOrder::Keyed RowOrder::keyed(const Record& record, const Snapshot& snapshot, const Standing* standing) const
{
    if (!m_column)
        return {{}, positionIn(m_position, record), &record};
    return {m_column->sortKey(m_type, record, snapshot, standing, m_collator), {}, &record};
}

bool RowOrder::isBeforeRecord(const Keyed& a, const Keyed& b) const
{
    int order = 0;
    if (!m_column) {
        order = a.position.compare(b.position);
    } else {
        order = compared(a.key, b.key);
        // What has no value comes last in both directions.
        if (m_settings.direction == Qt::DescendingOrder && a.key.index() != 0 && b.key.index() != 0)
            order = -order;
    }
    if (order != 0)
        return order < 0;
    return std::tie(a.record->number, a.record->id) < std::tie(b.record->number, b.record->id);
}

/// Sorts numbers rather than keys, which are large to move.
std::vector<RecordId> RowOrder::inOrder(const std::vector<Keyed>& keyed) const
{
    std::vector<quint32> places(keyed.size());
    std::iota(places.begin(), places.end(), 0);
    std::sort(places.begin(), places.end(), [&](quint32 a, quint32 b) { return isBeforeRecord(keyed[a], keyed[b]); });
    std::vector<RecordId> records;
    records.reserve(keyed.size());
    for (const quint32 place : places)
        records.push_back(keyed[place].record->id);
    return records;
}

bool RowOrder::isShown(const Record& record, const Snapshot& snapshot, const Standing* standing,
                       const SearchText& text) const
{
    return m_settings.filter.matches(m_type, record, snapshot, standing)
           && (m_settings.filter.text.isEmpty() || text.find(m_settings.filter.text).contains(record.id));
}

RecordId RowOrder::groupOf(const Record& record, const Snapshot& snapshot) const
{
    if (!m_grouping)
        return {};
    const Value value = m_grouping->get(record);
    const auto* id = std::get_if<RecordId>(&value);
    return id && snapshot.find(*id) ? *id : RecordId();
}

std::vector<RowOrder::Group> RowOrder::groups(const Snapshot& snapshot, const Standing* standing,
                                              const SearchText& text) const
{
    std::map<RecordId, std::vector<Keyed>> rows;
    const bool hasText = !m_settings.filter.text.isEmpty();
    const QSet<RecordId> found = hasText ? text.find(m_settings.filter.text) : QSet<RecordId>();
    std::size_t place = 0;
    const bool isKnown = sortsByOwnText();
    if (!m_grouping)
        rows[{}].reserve(std::size_t(snapshot.table(m_type.kind).size()));
    snapshot.table(m_type.kind).forEachShared([&](const RecordPtr& record) {
        ++place;
        if ((hasText && !found.contains(record->id)) || !m_settings.filter.matches(m_type, *record, snapshot, standing))
            return;
        std::vector<Keyed>& group = rows[groupOf(*record, snapshot)];
        if (isKnown)
            group.push_back({knownKey(place - 1, record, snapshot), {}, record.get()});
        else
            group.push_back(keyed(*record, snapshot, standing));
    });
    std::vector<Group> groups;
    if (m_grouping && m_grouping->target) {
        const Field* position = recordType(*m_grouping->target).field(u"position");
        std::vector<const Record*> records = snapshot.all(*m_grouping->target);
        std::stable_sort(records.begin(), records.end(), [&](const Record* a, const Record* b) {
            return positionIn(position, *a) < positionIn(position, *b);
        });
        for (const Record* record : records) {
            if (m_settings.filter.isEmpty() || rows.contains(record->id))
                groups.push_back({record->id, {}});
        }
    }
    if (!m_grouping || rows.contains(RecordId()))
        groups.push_back({});
    for (Group& group : groups)
        group.rows = inOrder(rows[group.record]);
    return groups;
}

std::size_t RowOrder::placeOf(const Record& record, const std::vector<RecordId>& rows, const Snapshot& snapshot,
                              const Standing* standing) const
{
    const RecordTable& table = snapshot.table(m_type.kind);
    const Keyed own = keyed(record, snapshot, standing);
    const auto it = std::partition_point(rows.begin(), rows.end(), [&](const RecordId& id) {
        const Record* other = table.find(id);
        return other && isBeforeRecord(keyed(*other, snapshot, standing), own);
    });
    return std::size_t(it - rows.begin());
}

} // namespace readiness

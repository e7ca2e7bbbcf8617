#include "ui/models/RowOrder.h"

#include <algorithm>
#include <map>

namespace readiness {

namespace {

QString textIn(const RecordType& type, QStringView key, const Record& record)
{
    const Field* field = type.field(key);
    if (!field || field->kind != FieldKind::Text)
        return {};
    const Value value = field->get(record);
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace

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

QString RowOrder::positionOf(const Record& record) const { return textIn(m_type, u"position", record); }

void RowOrder::setSettings(Settings settings)
{
    if (settings.sortedBy != m_settings.sortedBy)
        m_keys.clear();
    m_settings = std::move(settings);
}

SortKey RowOrder::keyOf(const Record& record, const Snapshot& snapshot, const Standing* standing) const
{
    const Column* column = sortColumn();
    if (!column)
        return {};
    const bool isOwnText = !column->compute && column->field && column->field->isStored()
        && (column->field->kind == FieldKind::Text || column->field->kind == FieldKind::LongText);
    if (!isOwnText) // it depends on more than the record
        return column->sortKey(m_type, record, snapshot, standing, m_collator);
    KnownKey& known = m_keys[record.id];
    if (known.record.get() != &record)
        known = {snapshot.table(m_type.kind).share(record.id), column->sortKey(m_type, record, snapshot, standing, m_collator)};
    return known.key;
}

bool RowOrder::isBeforeRecord(const Keyed& a, const Keyed& b) const
{
    if (!m_settings.sortedBy.isEmpty()) {
        const bool isDescending = m_settings.direction == Qt::DescendingOrder;
        // What has no value comes last in both directions.
        const bool swap = isDescending && a.key.index() != 0 && b.key.index() != 0;
        if (isBefore(swap ? b.key : a.key, swap ? a.key : b.key))
            return true;
        if (isBefore(swap ? a.key : b.key, swap ? b.key : a.key))
            return false;
    } else {
        const int order = positionOf(*a.record).compare(positionOf(*b.record));
        if (order != 0)
            return order < 0;
    }
    return std::tie(a.record->number, a.record->id) < std::tie(b.record->number, b.record->id);
}

bool RowOrder::isShown(const Record& record, const Snapshot& snapshot, const Standing* standing, const SearchText& text) const
{
    return m_settings.filter.matches(m_type, record, snapshot, standing)
        && (m_settings.filter.text.isEmpty() || text.find(m_settings.filter.text).contains(record.id));
}

RecordId RowOrder::groupOf(const Record& record, const Snapshot& snapshot) const
{
    const Field* field = m_settings.grouping.isEmpty() ? nullptr : m_type.field(m_settings.grouping);
    if (!field)
        return {};
    const Value value = field->get(record);
    const auto* id = std::get_if<RecordId>(&value);
    return id && snapshot.find(*id) ? *id : RecordId();
}

std::vector<RowOrder::Group> RowOrder::groups(const Snapshot& snapshot, const Standing* standing, const SearchText& text) const
{
    std::map<RecordId, std::vector<Keyed>> rows;
    const bool hasText = !m_settings.filter.text.isEmpty();
    const QSet<RecordId> found = hasText ? text.find(m_settings.filter.text) : QSet<RecordId>();
    snapshot.table(m_type.kind).forEach([&](const Record& record) {
        if ((!hasText || found.contains(record.id)) && m_settings.filter.matches(m_type, record, snapshot, standing))
            rows[groupOf(record, snapshot)].push_back({keyOf(record, snapshot, standing), &record});
    });
    std::vector<Group> groups;
    const Field* field = m_settings.grouping.isEmpty() ? nullptr : m_type.field(m_settings.grouping);
    if (field && field->target) {
        const RecordType& target = recordType(*field->target);
        std::vector<const Record*> records = snapshot.all(*field->target);
        std::stable_sort(records.begin(), records.end(), [&](const Record* a, const Record* b) {
            return textIn(target, u"position", *a) < textIn(target, u"position", *b);
        });
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
    const Keyed own{keyOf(record, snapshot, standing), &record};
    const auto it = std::partition_point(rows.begin(), rows.end(), [&](const RecordId& id) {
        const Record* other = table.find(id);
        return other && isBeforeRecord({keyOf(*other, snapshot, standing), other}, own);
    });
    return std::size_t(it - rows.begin());
}

} // namespace readiness

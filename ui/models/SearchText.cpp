#include "ui/models/SearchText.h"

#include "core/base/Text.h"
#include "core/query/References.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace readiness {

void SearchText::rebuild(const Snapshot& snapshot) const
{
    m_text.clear();
    m_entries.clear();
    m_places.clear();
    m_stale = 0;
    snapshot.table(m_kind).forEach([&](const Record& record) { append(snapshot, record); });
}

/// Records end with a NUL, which no text contains, so that nothing is found across two of them.
void SearchText::append(const Snapshot& snapshot, const Record& record) const
{
    m_places.insert(record.id, m_entries.size());
    m_entries.push_back({m_text.size(), record.id});
    const RecordType& type = recordType(m_kind);
    m_text += folded(displayRef(snapshot, m_kind, record)).toUtf8();
    for (const Field& field : type.fields) {
        if (!field.isSearchable)
            continue;
        const Value value = field.get(record);
        if (const auto* text = std::get_if<QString>(&value)) {
            m_text += '\n';
            m_text += folded(*text).toUtf8();
        }
    }
    m_text += '\0';
}

void SearchText::update(const SnapshotPtr& snapshot, const std::vector<RecordId>& changed)
{
    if (m_unread) {
        m_unread = snapshot;
        return;
    }
    for (const RecordId& id : changed) {
        if (const auto place = m_places.constFind(id); place != m_places.cend()) {
            m_entries[*place].record = {};
            m_places.erase(place);
            ++m_stale;
        }
        if (const Record* record = snapshot->table(m_kind).find(id))
            append(*snapshot, *record);
    }
    if (m_stale > 1000 && m_stale > m_entries.size() / 4)
        rebuild(*snapshot);
}

QSet<RecordId> SearchText::find(const QString& text) const
{
    if (const SnapshotPtr unread = std::exchange(m_unread, {}))
        rebuild(*unread);
    const QStringList words = folded(text).split(u' ', Qt::SkipEmptyParts);
    std::vector<int> found(m_entries.size(), 0); // how many words, counted in turn
    int turn = 0;
    for (const QString& word : words) {
        const QByteArray wanted = word.toUtf8();
        const char* const begin = m_text.constData();
        const char* const end = begin + m_text.size();
        const char* at = begin;
        while (at < end
               && (at = static_cast<const char*>(
                       memmem(at, std::size_t(end - at), wanted.constData(), std::size_t(wanted.size()))))) {
            const auto next =
                std::upper_bound(m_entries.begin(), m_entries.end(), at - begin,
                                 [](qsizetype position, const Entry& entry) { return position < entry.start; });
            const auto place = std::size_t(next - m_entries.begin()) - 1;
            if (found[place] == turn)
                found[place] = turn + 1;
            at = next == m_entries.end() ? end : begin + next->start; // once per record is enough
        }
        ++turn;
    }
    QSet<RecordId> records;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        if (found[i] == turn && !m_entries[i].record.isNull())
            records.insert(m_entries[i].record);
    }
    return records;
}

} // namespace readiness

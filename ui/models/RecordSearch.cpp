#include "ui/models/RecordSearch.h"

#include "core/query/References.h"

#include <algorithm>

namespace readiness {

namespace {

/// The less, the better.
int rankOf(const QString& wanted, const QString& code, const QString& title)
{
    if (code.compare(wanted, Qt::CaseInsensitive) == 0)
        return 0;
    const qsizetype at = title.indexOf(wanted, 0, Qt::CaseInsensitive);
    if (at == 0)
        return 1;
    if (code.startsWith(wanted, Qt::CaseInsensitive))
        return 2;
    if (at > 0)
        return title[at - 1].isLetterOrNumber() ? 4 : 3;
    return 5;
}

} // namespace

RecordSearch::RecordSearch(SnapshotPtr snapshot) : m_snapshot(std::move(snapshot))
{
    for (const RecordType* type : recordTypes()) {
        if (type->isListed && m_snapshot->table(type->kind).size() > 0)
            m_texts.emplace_back(type, std::make_unique<SearchText>(m_snapshot, type->kind));
    }
}

std::vector<RecordSearch::Hit> RecordSearch::find(const QString& text, std::size_t most) const
{
    struct Found {
        int rank;
        const RecordType* type;
        const Record* record;
    };
    const QString wanted = text.simplified();
    std::vector<Found> found;
    for (const auto& [type, texts] : m_texts) {
        const QSet<RecordId> fitting = wanted.isEmpty() ? QSet<RecordId>() : texts->find(wanted);
        for (const Record* record : m_snapshot->all(type->kind)) {
            if (wanted.isEmpty() && found.size() == most)
                break;
            if (wanted.isEmpty())
                found.push_back({0, type, record});
            else if (fitting.contains(record->id))
                found.push_back(
                    {rankOf(wanted, displayCode(*type, record->number), type->title(*record)), type, record});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.rank < b.rank; });
    if (found.size() > most)
        found.resize(most);
    std::vector<Hit> hits;
    hits.reserve(found.size());
    for (const Found& one : found)
        hits.push_back({{one.type->kind, one.record->id},
                        displayRef(*m_snapshot, one.type->kind, *one.record),
                        one.type->title(*one.record)});
    return hits;
}

} // namespace readiness

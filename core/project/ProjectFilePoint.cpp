#include "core/project/ProjectFilePoint.h"

#include "core/project/HistoryPoint.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace readiness {

namespace {

/// What a project file can be about.
constexpr RecordKind kKinds[] = {RecordKind::Person, RecordKind::Calendar, RecordKind::CalendarException,
                                 RecordKind::Plan,   RecordKind::Task,     RecordKind::Link};
/// More is a history in which many have worked side by side; the file has room for so many only.
constexpr std::size_t kMostTips = 24;

/// What one import of a project file said. Of a field that it left open, its own value comes first.
void take(LastExchange& last, const HistoryEntry& import, const Snapshot& present)
{
    QSet<RecordField> taken;
    for (const HistoryChange& change : import.changes) {
        if (std::ranges::find(kKinds, change.kind) == std::end(kKinds))
            continue;
        if (change.created) {
            last.put(change.kind, change.created);
            continue;
        }
        const RecordType& type = recordType(change.kind);
        const Field* field = type.field(change.field);
        const Record* known = last.find(change.kind, change.record);
        known = known ? known : present.table(change.kind).find(change.record);
        if (!field || !known || taken.contains({change.record, change.field}))
            continue;
        taken.insert({change.record, change.field});
        auto record = type.clone(*known);
        field->set(*record, Value(change.after));
        last.put(change.kind, std::move(record));
    }
}

} // namespace

Result<QString> projectFilePoint(Store& store)
{
    return History(store).tips().map(
        [](const std::vector<QByteArray>& tips) { return tips.size() > kMostTips ? QString() : pointText(tips); });
}

Result<LastExchange> lastExchange(Store& store, const QString& point, const Snapshot& present)
{
    LastExchange last;
    const auto overview = historyOverview(store);
    if (!overview)
        return tl::unexpected(overview.error());
    HistoryQuery sinceThen;
    if (const auto tips = tipsAt(point, *overview)) {
        const auto written = History(store).at(*tips);
        if (!written)
            return tl::unexpected(written.error());
        for (const RecordKind kind : kKinds) {
            for (const Record* record : (*written)->all(kind))
                last.put(kind, RecordPtr(*written, record)); // lives as long as the state that it is of
        }
        sinceThen.unseenBy = *tips;
    }
    std::set<TransactionId> imports;
    for (const HistoryEntry* entry : standing(*overview)) {
        if (entry->origin.startsWith(kProjectXmlOrigin)) {
            imports.insert(entry->id);
            sinceThen.since = entry->at; // the oldest comes last
        }
    }
    if (imports.empty())
        return last;
    const auto entries = History(store).entries(sinceThen);
    if (!entries)
        return tl::unexpected(entries.error());
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        if (imports.contains(entry->id))
            take(last, *entry, present);
    }
    return last;
}

} // namespace readiness

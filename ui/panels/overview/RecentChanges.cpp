#include "ui/panels/overview/RecentChanges.h"

#include "core/model/Labels.h"
#include "core/query/References.h"

#include <QCoreApplication>
#include <QSet>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

struct RecentChangesWords {
    Q_DECLARE_TR_FUNCTIONS(RecentChanges)
};

/// What one author did to one record, over several transactions.
struct Touched {
    RecordRef ref;
    QString author;
    Instant at; ///< the newest
    QStringList fields;
    bool isCreated = false;
    bool isRemoved = false;
    QString title;
};

void add(Touched& touched, const HistoryChange& change)
{
    const RecordType& type = recordType(change.kind);
    if (change.field == kCreationField) {
        touched.isCreated = true;
        if (change.created)
            touched.title = type.title(*change.created);
    } else if (change.field == kRemovalField) {
        touched.isRemoved = !isNothing(change.after);
    } else if (const Field* field = type.field(change.field); field && !field->isInternal) {
        const QString label = labelOf(*field);
        if (!touched.fields.contains(label))
            touched.fields += label;
    }
}

QString deed(const Touched& touched)
{
    if (touched.isCreated)
        return RecentChangesWords::tr("added");
    if (touched.isRemoved)
        return RecentChangesWords::tr("removed");
    constexpr int kMost = 3;
    if (touched.fields.size() > kMost)
        return RecentChangesWords::tr("changed %n fields", nullptr, int(touched.fields.size()));
    return touched.fields.isEmpty() ? RecentChangesWords::tr("changed")
                                    : RecentChangesWords::tr("changed %1").arg(touched.fields.join(u", "_s));
}

} // namespace

QString agoText(Instant then, Instant now)
{
    const qint64 minutes = (now.milliseconds - then.milliseconds) / 60'000;
    if (minutes < 1)
        return RecentChangesWords::tr("just now");
    if (minutes < 60)
        return RecentChangesWords::tr("%n min ago", nullptr, int(minutes));
    if (minutes < 24 * 60)
        return RecentChangesWords::tr("%n h ago", nullptr, int(minutes / 60));
    return RecentChangesWords::tr("%n day(s) ago", nullptr, int(minutes / (24 * 60)));
}

std::vector<LinkLine> recentChanges(const std::vector<HistoryEntry>& entries, const Snapshot& snapshot,
                                    const QString& self, Instant now)
{
    std::vector<Touched> all;
    QHash<QPair<QString, RecordId>, std::size_t> places;
    for (const HistoryEntry& entry : entries) {
        if (entry.author == self)
            continue;
        for (const HistoryChange& change : entry.changes) {
            if (!recordType(change.kind).isListed)
                continue;
            const auto key = qMakePair(entry.author, change.record);
            auto place = places.find(key);
            if (place == places.end()) {
                place = places.insert(key, all.size());
                all.push_back({{change.kind, change.record}, entry.author, entry.at, {}, false, false, {}});
            }
            add(all[*place], change);
        }
    }
    std::vector<LinkLine> lines;
    for (const Touched& touched : all) {
        LinkLine line;
        const RecordType& type = recordType(touched.ref.kind);
        if (const Record* record = snapshot.table(touched.ref.kind).find(touched.ref.id)) {
            line.record = touched.ref;
            line.code = displayRef(snapshot, touched.ref.kind, *record);
            line.title = type.title(*record);
        } else {
            line.title = touched.title.isEmpty() ? labelOf(type) : touched.title;
        }
        line.note = RecentChangesWords::tr("%1 %2 · %3").arg(touched.author, deed(touched), agoText(touched.at, now));
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace readiness

#include "core/project/HistoryPoint.h"

#include <algorithm>
#include <set>

namespace readiness {

namespace {

constexpr qsizetype kDigitsOfTip = 16;

} // namespace

QString pointText(const std::vector<QByteArray>& tips)
{
    QStringList texts;
    for (const QByteArray& tip : tips)
        texts += QString::fromLatin1(tip.toHex().left(kDigitsOfTip));
    return texts.join(u'+');
}

std::optional<QByteArrayList> tipsAt(const QString& point, const std::vector<HistoryEntry>& entries)
{
    QByteArrayList tips;
    for (const QString& text : point.split(u'+')) {
        const auto entry = std::ranges::find_if(entries, [&](const HistoryEntry& known) {
            return QString::fromLatin1(known.hash.toHex()).startsWith(text);
        });
        if (text.size() != kDigitsOfTip || entry == entries.end())
            return std::nullopt;
        tips += entry->hash;
    }
    return tips;
}

std::vector<const HistoryEntry*> standing(const std::vector<HistoryEntry>& entries)
{
    std::vector<const HistoryEntry*> standing;
    std::set<TransactionId> undone;
    for (const HistoryEntry& entry : entries) {
        if (undone.contains(entry.id))
            continue;
        if (entry.undoes)
            undone.insert(*entry.undoes);
        else
            standing.push_back(&entry);
    }
    return standing;
}

Result<std::vector<HistoryEntry>> historyOverview(Store& store)
{
    HistoryQuery query;
    query.withChanges = false;
    return History(store).entries(query);
}

} // namespace readiness

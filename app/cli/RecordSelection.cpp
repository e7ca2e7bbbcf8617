#include "app/cli/RecordSelection.h"

#include "core/model/RecordType.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

const QString kRange = u".."_s;

/// Records in the order in which they were named, each once.
class Selection {
public:
    explicit Selection(const Snapshot& snapshot) : m_snapshot(snapshot) {}

    Result<> addReference(const QString& text)
    {
        return resolveReference(m_snapshot, text).map([this](const FoundRecord& found) { add(found); });
    }
    Result<> addRange(const QString& text);
    std::vector<FoundRecord> take() { return std::move(m_records); }

private:
    void add(const FoundRecord& found)
    {
        if (!m_known.contains(found.record->id))
            m_records.push_back(found);
        m_known.insert(found.record->id);
    }

    const Snapshot& m_snapshot;
    std::vector<FoundRecord> m_records;
    QSet<RecordId> m_known;
};

Result<> Selection::addRange(const QString& text)
{
    const auto first = resolveReference(m_snapshot, text.section(kRange, 0, 0));
    if (!first)
        return tl::unexpected(first.error());
    const auto last = resolveReference(m_snapshot, text.section(kRange, 1));
    if (!last)
        return tl::unexpected(last.error());
    if (first->kind != last->kind || first->record->number > last->record->number)
        return usageError(
            u"“%1” is no range. Write two codes of one kind, the lower one first, such as C-005..C-010."_s.arg(text));
    std::map<int, const Record*> records;
    for (const Record* record : m_snapshot.all(first->kind)) {
        if (record->number < first->record->number || record->number > last->record->number)
            continue;
        if (!records.emplace(record->number, record).second) // a code that two records share: resolving it says so
            return addReference(displayCode(recordType(first->kind), record->number));
    }
    for (const auto& [number, record] : records)
        add({first->kind, record});
    return {};
}

} // namespace

Result<std::vector<FoundRecord>> resolveSelection(const Snapshot& snapshot, const QString& text)
{
    const auto whole = resolveReference(snapshot, text); // a name may contain a comma, or dots
    if (whole)
        return std::vector{*whole};
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    if (parts.size() < 2 && !text.contains(kRange))
        return tl::unexpected(whole.error());
    Selection selection(snapshot);
    for (const QString& part : parts) {
        const QString name = part.trimmed();
        const bool isRange = name.contains(kRange) && !resolveReference(snapshot, name);
        if (auto added = isRange ? selection.addRange(name) : selection.addReference(name); !added)
            return tl::unexpected(added.error());
    }
    return selection.take();
}

QString selectionText(const Snapshot& snapshot, const std::vector<FoundRecord>& records)
{
    constexpr std::size_t kShown = 3;
    QStringList codes;
    for (std::size_t i = 0; i < std::min(kShown, records.size()); ++i)
        codes += displayRef(snapshot, records[i].kind, *records[i].record);
    const QString text = codes.join(u", ");
    return records.size() > kShown ? u"%1 and %2 more"_s.arg(text).arg(records.size() - kShown) : text;
}

} // namespace readiness::cli

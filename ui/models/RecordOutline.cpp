#include "ui/models/RecordOutline.h"

#include "core/base/CoreText.h"
#include "core/base/Rank.h"
#include "core/model/Labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

struct RecordOutlineWords {
    Q_DECLARE_TR_FUNCTIONS(RecordOutline)
};

RecordId parentOf(const RecordType& type, const Record& record)
{
    const Value value = type.field(u"parent")->get(record);
    const auto* id = std::get_if<RecordId>(&value);
    return id ? *id : RecordId();
}

QString rankOf(const RecordType& type, const Record& record)
{
    const Value value = type.field(u"position")->get(record);
    const auto* rank = std::get_if<QString>(&value);
    return rank ? *rank : QString();
}

/// An edit of a tree, which remembers the first refusal.
class OutlineEdit {
public:
    OutlineEdit(const SnapshotPtr& shown, RecordKind kind, const QString& label)
        : m_edit(shown, label), m_kind(kind), m_outline(*shown, kind)
    {}

    const RecordOutline& outline() const { return m_outline; }
    QString rankOf(int line) const
    {
        const Record* record = m_edit.shown()->table(m_kind).find(m_outline.idOf(line));
        return record ? readiness::rankOf(recordType(m_kind), *record) : QString();
    }
    RecordId create(const QString& title)
    {
        const RecordId record = m_edit.create(m_kind);
        keep([&] { return m_edit.set(m_kind, record, u"title", title); });
        return record;
    }
    void place(const RecordId& record, const RecordId& parent, const QString& rank)
    {
        keep([&] { return m_edit.set(m_kind, record, u"parent", parent.isNull() ? Value() : Value(parent)); });
        keep([&] { return m_edit.setInternal(m_kind, record, u"position", rank); });
    }
    void remove(const RecordId& record)
    {
        keep([&] { return m_edit.remove(m_kind, record); });
    }
    Result<Edit> done()
    {
        if (!m_refusal)
            return tl::unexpected(m_refusal.error());
        return std::move(m_edit);
    }

private:
    template <class Step>
    void keep(Step step)
    {
        if (m_refusal)
            m_refusal = step();
    }

    Edit m_edit;
    RecordKind m_kind;
    RecordOutline m_outline;
    Result<> m_refusal;
};

Result<AddedLine> added(OutlineEdit& edit, const RecordId& record)
{
    auto done = edit.done();
    if (!done)
        return tl::unexpected(done.error());
    return AddedLine{std::move(*done), record};
}

QString addLabel(RecordKind kind)
{
    return RecordOutlineWords::tr("Add %1").arg(CoreText::inSentence(labelOf(recordType(kind))));
}

} // namespace

RecordOutline::RecordOutline(const Snapshot& snapshot, RecordKind kind)
{
    const RecordType& type = recordType(kind);
    std::vector<const Record*> records = snapshot.all(kind);
    std::stable_sort(records.begin(), records.end(),
                     [&](const Record* a, const Record* b) { return rankOf(type, *a) < rankOf(type, *b); });
    QHash<RecordId, std::vector<const Record*>> parts;
    for (const Record* record : records) {
        const RecordId parent = parentOf(type, *record);
        parts[snapshot.table(kind).find(parent) ? parent : RecordId()].push_back(record);
    }
    m_parts.resize(records.size() + 1);
    const auto add = [&](const Record& top) {
        std::vector<std::pair<const Record*, int>> waiting{{&top, -1}};
        while (!waiting.empty()) {
            const auto [record, parent] = waiting.back();
            waiting.pop_back();
            if (m_lineOf.contains(record->id))
                continue;
            const int line = int(m_lines.size());
            std::vector<int>& level = m_parts[std::size_t(parent + 1)];
            m_lines.push_back({record->id, parent, int(level.size())});
            level.push_back(line);
            m_lineOf.insert(record->id, line);
            const std::vector<const Record*>& own = parts[record->id];
            for (auto part = own.rbegin(); part != own.rend(); ++part)
                waiting.emplace_back(*part, line);
        }
    };
    for (const Record* record : parts.value(RecordId()))
        add(*record);
    for (const Record* record : records) // of a circle
        add(*record);
}

int RecordOutline::beside(int line, int step) const
{
    const Line& own = m_lines[std::size_t(line)];
    const std::vector<int>& level = partsOf(own.parent);
    const int row = own.row + step;
    return row < 0 || row >= int(level.size()) ? -1 : level[std::size_t(row)];
}

std::vector<int> RecordOutline::linesOf(const std::vector<RecordId>& records) const
{
    std::vector<quint8> isTaken(m_lines.size()), goesAlong(m_lines.size());
    for (const RecordId& record : records) {
        if (const int line = lineOf(record); line >= 0)
            isTaken[std::size_t(line)] = 1;
    }
    std::vector<int> lines;
    for (int line = 0; line < int(m_lines.size()); ++line) {
        const int parent = m_lines[std::size_t(line)].parent;
        goesAlong[std::size_t(line)] = parent >= 0 && (isTaken[std::size_t(parent)] || goesAlong[std::size_t(parent)]);
        if (isTaken[std::size_t(line)] && !goesAlong[std::size_t(line)])
            lines.push_back(line);
    }
    return lines;
}

Result<AddedLine> lineBehind(const SnapshotPtr& shown, RecordKind kind, const RecordId& record)
{
    OutlineEdit edit(shown, kind, addLabel(kind));
    const RecordOutline& outline = edit.outline();
    const std::vector<int>& top = outline.partsOf(-1);
    const int named = outline.lineOf(record);
    const int before = named >= 0 ? named : top.empty() ? -1 : top.back();
    const int parent = named >= 0 ? outline.lines()[std::size_t(named)].parent : -1;
    const int behind = named >= 0 ? outline.beside(named, 1) : -1;
    const RecordId made = edit.create(RecordOutlineWords::tr("New"));
    edit.place(made, outline.idOf(parent), rankBetween(edit.rankOf(before), edit.rankOf(behind)));
    return added(edit, made);
}

Result<AddedLine> lineWithin(const SnapshotPtr& shown, RecordKind kind, const RecordId& record)
{
    OutlineEdit edit(shown, kind, addLabel(kind));
    const std::vector<int>& parts = edit.outline().partsOf(edit.outline().lineOf(record));
    const RecordId made = edit.create(RecordOutlineWords::tr("New"));
    edit.place(made, record, rankAfter(edit.rankOf(parts.empty() ? -1 : parts.back())));
    return added(edit, made);
}

Result<Edit> linesIndented(const SnapshotPtr& shown, RecordKind kind, const std::vector<RecordId>& records)
{
    OutlineEdit edit(shown, kind, RecordOutlineWords::tr("Indent %n record(s)", nullptr, int(records.size())));
    const RecordOutline& outline = edit.outline();
    const std::vector<int> lines = outline.linesOf(records);
    QHash<int, QString> lastRanks; // by the new parent
    for (const int line : lines) {
        int before = outline.beside(line, -1);
        while (before >= 0 && std::ranges::find(lines, before) != lines.end())
            before = outline.beside(before, -1);
        if (before < 0)
            continue; // the first of its level has nothing to belong to
        const std::vector<int>& present = outline.partsOf(before);
        const QString last = edit.rankOf(present.empty() ? -1 : present.back());
        const QString rank = rankAfter(lastRanks.value(before, last));
        lastRanks[before] = rank;
        edit.place(outline.idOf(line), outline.idOf(before), rank);
    }
    return edit.done();
}

Result<Edit> linesOutdented(const SnapshotPtr& shown, RecordKind kind, const std::vector<RecordId>& records)
{
    OutlineEdit edit(shown, kind, RecordOutlineWords::tr("Outdent %n record(s)", nullptr, int(records.size())));
    const RecordOutline& outline = edit.outline();
    QHash<int, QString> lastRanks; // behind the old parent
    for (const int line : outline.linesOf(records)) {
        const int parent = outline.lines()[std::size_t(line)].parent;
        if (parent < 0)
            continue;
        const int above = outline.lines()[std::size_t(parent)].parent;
        const QString last = lastRanks.value(parent, edit.rankOf(parent));
        const QString rank = rankBetween(last, edit.rankOf(outline.beside(parent, 1)));
        lastRanks[parent] = rank;
        edit.place(outline.idOf(line), outline.idOf(above), rank);
    }
    return edit.done();
}

Result<Edit> linesShifted(const SnapshotPtr& shown, RecordKind kind, const std::vector<RecordId>& records, int step)
{
    OutlineEdit edit(shown, kind, RecordOutlineWords::tr("Move %n record(s)", nullptr, int(records.size())));
    const RecordOutline& outline = edit.outline();
    const std::vector<int> lines = outline.linesOf(records);
    const int edge = lines.empty() ? -1 : outline.beside(step < 0 ? lines.front() : lines.back(), step);
    if (edge < 0)
        return edit.done();
    const int beyond = outline.beside(edge, step);
    QString before = edit.rankOf(step < 0 ? beyond : edge);
    const QString after = edit.rankOf(step < 0 ? edge : beyond);
    const int parent = outline.lines()[std::size_t(edge)].parent;
    for (const int line : lines) {
        before = rankBetween(before, after);
        edit.place(outline.idOf(line), outline.idOf(parent), before);
    }
    return edit.done();
}

Result<Edit> linesRemoved(const SnapshotPtr& shown, RecordKind kind, const std::vector<RecordId>& records)
{
    const RecordOutline outline(*shown, kind);
    std::vector<int> waiting = outline.linesOf(records), all;
    while (!waiting.empty()) {
        const int line = waiting.back();
        waiting.pop_back();
        all.push_back(line);
        waiting.insert(waiting.end(), outline.partsOf(line).begin(), outline.partsOf(line).end());
    }
    OutlineEdit edit(shown, kind, RecordOutlineWords::tr("Remove %n record(s)", nullptr, int(all.size())));
    for (const int line : all)
        edit.remove(outline.idOf(line));
    return edit.done();
}

} // namespace readiness

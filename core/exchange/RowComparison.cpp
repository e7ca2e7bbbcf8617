#include "core/exchange/RowComparison.h"

#include "core/base/Text.h"

#include <algorithm>

namespace readiness {

namespace {

bool isWritten(FieldKind kind)
{
    return kind == FieldKind::Text || kind == FieldKind::LongText || kind == FieldKind::Link;
}

bool isReference(FieldKind kind) { return kind == FieldKind::Reference || kind == FieldKind::ReferenceList; }

bool isSameText(const QString& a, const QString& b)
{
    return a == b || storableText(a, true).trimmed() == storableText(b, true).trimmed();
}

} // namespace

RowComparison::RowComparison(SnapshotPtr snapshot, const WorkbookMemory* memory, CellReader& reader)
    : m_snapshot(std::move(snapshot)), m_memory(memory), m_reader(reader)
{
    for (const Conflict& conflict : m_snapshot->conflicts())
        m_conflicted.insert({conflict.record, conflict.field});
}

std::optional<QString> RowComparison::exportedText(const RecordId& record, const Field& field) const
{
    const auto values =
        m_memory ? m_memory->exported.constFind(record) : QHash<RecordId, QHash<QString, QString>>::const_iterator();
    if (!m_memory || values == m_memory->exported.constEnd())
        return std::nullopt;
    const auto text = values->constFind(QString::fromLatin1(field.key));
    return text == values->constEnd() ? std::nullopt : std::optional(*text);
}

bool RowComparison::isUntouched(const Field& field, const Cell& cell, const Record& record) const
{
    if (isSameText(cell.text, m_reader.cells().cell(field, record).text))
        return true;
    const auto exported = exportedText(record.id, field);
    return exported && isWritten(field.kind) && isSameText(*exported, cell.text);
}

bool RowComparison::isUntouched(const Field& field, const Cell& cell, const RecordId& removed) const
{
    const QString exported = exportedText(removed, field).value_or(QString());
    if (isSameText(exported, cell.text))
        return true;
    const auto value = m_reader.read(field, cell);
    if (!value)
        return isReference(field.kind); // what it refers to may be gone, too
    return (value->isUnanswered || neutralText(value->value) == exported)
           && neutralText(value->targets) == (value->targets.empty() ? QString() : exported);
}

PlannedChange RowComparison::given(const Field& field, const Cell& cell, const CellValue& value) const
{
    PlannedChange change;
    change.field = &field;
    // Records that the project does not have yet are known by what the cell calls them.
    change.after = isReference(field.kind) ? cell.text.simplified() : m_reader.cells().cellOf(field, value.value).text;
    change.value = value.value;
    change.targets = value.targets;
    return change;
}

std::optional<PlannedChange> RowComparison::change(const Field& field, const Cell& cell, const CellValue& value,
                                                   const Record& record) const
{
    if (value.isUnanswered && field.kind != FieldKind::ReferenceList)
        return std::nullopt;
    auto change =
        field.kind == FieldKind::ReferenceList ? changedList(field, value, record) : changedValue(field, value, record);
    if (change)
        change->after = given(field, cell, value).after;
    return change;
}

std::optional<PlannedChange> RowComparison::changedValue(const Field& field, const CellValue& value,
                                                         const Record& record) const
{
    const Value present = field.get(record);
    const auto exportedAs = exportedText(record.id, field);
    const auto exported = exportedAs ? neutralValue(field, *exportedAs) : std::nullopt;
    if (value.value == present || (exported && value.value == *exported))
        return std::nullopt;
    PlannedChange change;
    change.field = &field;
    change.before = m_reader.cells().cellOf(field, present).text;
    change.value = value.value;
    change.isConflict = (exported && *exported != present) || m_conflicted.contains({record.id, field.number});
    if (change.isConflict && exported)
        change.exported = m_reader.cells().cellOf(field, *exported).text;
    return change;
}

/// Element by element: what either side added stays, what either took out goes.
std::optional<PlannedChange> RowComparison::changedList(const Field& field, const CellValue& value,
                                                        const Record& record) const
{
    const std::vector<RecordId> present = m_snapshot->references(record.id, field.number);
    const auto exportedAs = exportedText(record.id, field);
    const std::vector<RecordId> exported = exportedAs ? neutralTargets(*exportedAs) : present;
    const QSet<RecordId> before(exported.begin(), exported.end());
    const QSet<RecordId> wanted(value.targets.begin(), value.targets.end());
    std::vector<RecordId> merged;
    for (const RecordId& id : present) {
        if (wanted.contains(id) || !before.contains(id))
            merged.push_back(id);
    }
    for (const RecordId& id : value.targets) {
        if (!before.contains(id) && std::find(merged.begin(), merged.end(), id) == merged.end())
            merged.push_back(id);
    }
    if (QSet<RecordId>(merged.begin(), merged.end()) == QSet<RecordId>(present.begin(), present.end()))
        return std::nullopt;
    PlannedChange change;
    change.field = &field;
    change.before = m_reader.cells().cellOf(field, present).text;
    change.targets = std::move(merged);
    return change;
}

} // namespace readiness

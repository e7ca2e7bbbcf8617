#include "core/exchange/ListRows.h"

#include "core/base/CoreText.h"
#include "core/model/Labels.h"

#include <algorithm>

namespace readiness {

using Role = ColumnMatch::Role;

ListRows::ListRows(SnapshotPtr snapshot, const RecordType& type, TableMatch match, const WorkbookMemory* memory)
    : m_snapshot(std::move(snapshot)), m_type(type), m_match(std::move(match)), m_memory(memory)
{
    for (const SheetRow& row : m_match.sheet->rows) {
        if (row.number > m_match.headerRow && !isBlank(row))
            m_rows.push_back(&row);
    }
    m_source = foundSource();
}

bool ListRows::isBlank(const SheetRow& row) const
{
    return std::all_of(m_match.columns.begin(), m_match.columns.end(), [&](const ColumnMatch& column) {
        const bool counts = column.role == Role::Value || column.role == Role::Id || column.role == Role::Code;
        return !counts || row.at(std::size_t(column.column)).text.trimmed().isEmpty();
    });
}

ListRows::Source ListRows::foundSource() const
{
    if (m_memory)
        return m_memory->project == m_snapshot->projectId() ? Source::Ours : Source::Other;
    bool isStrange = false; // a CSV of ours has ids, too
    for (const SheetRow* row : m_rows) {
        const auto id = idOf(*row);
        if (id && m_snapshot->table(m_type.kind).find(*id))
            return Source::Ours;
        isStrange = isStrange || id;
    }
    return isStrange ? Source::Other : Source::List;
}

const Cell& ListRows::cell(const SheetRow& row, Role role) const
{
    static const Cell none;
    const auto column = std::find_if(m_match.columns.begin(), m_match.columns.end(),
                                     [&](const ColumnMatch& one) { return one.role == role; });
    return column == m_match.columns.end() ? none : row.at(std::size_t(column->column));
}

std::optional<RecordId> ListRows::idOf(const SheetRow& row) const
{
    return RecordId::fromHex(cell(row, Role::Id).text.trimmed());
}

bool ListRows::isRemoved(const SheetRow& row) const
{
    const auto id = idOf(row);
    return id && m_memory && m_source == Source::Ours && m_memory->exported.contains(*id)
           && !m_snapshot->table(m_type.kind).find(*id);
}

Result<const Record*> ListRows::recordOf(const SheetRow& row, RecordNames& names) const
{
    if (m_source == Source::Other)
        return nullptr;
    const auto ofCode = recordOfCode(cell(row, Role::Code).text.trimmed(), names);
    const auto id = idOf(row);
    if (!id)
        return ofCode;
    const Record* record = m_snapshot->table(m_type.kind).find(*id);
    if (!record)
        return usageError(CoreText::tr("the project has no %1 of this ID; to add the row anew, empty its ID and code.")
                              .arg(CoreText::inSentence(labelOf(m_type))));
    if (ofCode && *ofCode && *ofCode != record)
        return usageError(
            CoreText::tr("its ID, in a hidden column, is that of %1, its code that of %2: rows were mixed "
                         "up. Take them from the list as it was sent.")
                .arg(displayRef(*m_snapshot, m_type.kind, *record), displayRef(*m_snapshot, m_type.kind, **ofCode)));
    return record;
}

Result<const Record*> ListRows::recordOfCode(const QString& code, RecordNames& names) const
{
    if (recordTypeByPrefix(code.section(QLatin1Char('-'), 0, 0)) != &m_type)
        return nullptr;
    const auto id = names.find(code, m_type.kind);
    if (id)
        return m_snapshot->table(m_type.kind).find(*id);
    if (m_source == Source::List)
        return nullptr; // a numbering of their own
    return tl::unexpected(id.error());
}

} // namespace readiness

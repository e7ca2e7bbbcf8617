#pragma once

#include "core/exchange/ImportPlan.h"
#include "core/exchange/TableFile.h"
#include "core/exchange/XlsxWriter.h"
#include "tests/support/FakeClock.h"
#include "ui/models/ImportSource.h"

namespace readiness::test {

/// A workbook that was exported, was worked on elsewhere, and comes back.
class ReturnedList {
public:
    explicit ReturnedList(const SnapshotPtr& snapshot, RecordKind kind = RecordKind::ChecklistItem)
        : m_table(exportTable(snapshot, recordType(kind), snapshot->all(kind)))
    {}

    /// Somebody types into a cell; a row from 0 on.
    ReturnedList& type(std::size_t row, QStringView key, const QString& text)
    {
        m_table.rows[row].cells[column(key)] = {text, text.isEmpty() ? CellType::Empty : CellType::Text};
        return *this;
    }
    /// A row without ID and code; title and whatever else is typed after.
    ReturnedList& add(const QString& title)
    {
        ExportRow row = m_table.rows.front();
        for (Cell& cell : row.cells)
            cell = {};
        row.record = RecordId::random();
        m_table.rows.push_back(row);
        return type(m_table.rows.size() - 1, QString::fromLatin1(m_table.type->titleField), title);
    }
    std::size_t size() const { return m_table.rows.size(); }
    QByteArray bytes() const
    {
        const auto bytes = xlsxOf(m_table, at(u"2027-02-01T10:00:00Z"));
        if (!bytes)
            qFatal("%s", qPrintable(bytes.error().text));
        return *bytes;
    }
    /// Read again, for a project that is now in this state.
    ImportSource source(const SnapshotPtr& now) const
    {
        auto workbook = readTable(bytes());
        if (!workbook)
            qFatal("%s", qPrintable(workbook.error().text));
        return ImportSource::of(now, std::move(*workbook), QStringLiteral("items.xlsx"));
    }

private:
    std::size_t column(QStringView key) const
    {
        for (std::size_t i = 0; i < m_table.columns.size(); ++i) {
            if (m_table.columns[i].field && QLatin1String(m_table.columns[i].field->key) == key)
                return i;
        }
        qFatal("no such column");
    }

    ExportTable m_table;
};

} // namespace readiness::test

#pragma once

#include "core/exchange/RecordNames.h"
#include "core/exchange/Sheet.h"
#include "core/model/Field.h"

namespace readiness {

/// What stands in a field's cell: words of the program's language, real dates, names of records. For one thread.
class FieldCells {
public:
    explicit FieldCells(SnapshotPtr snapshot) : m_snapshot(std::move(snapshot)), m_names(m_snapshot) {}

    Cell cell(const Field& field, const Record& record);
    Cell cellOf(const Field& field, const Value& value);
    Cell cellOf(const Field& list, const std::vector<RecordId>& targets);
    /// What a cell of the field can hold, where that can be listed: choices, yes and no, people. With the neutral text of
    /// each. Empty where there is no list, or where it would be too long to choose from.
    std::vector<std::pair<QString, QString>> words(const Field& field);
    RecordNames& names() { return m_names; }

private:
    Cell numberCell(const Field& field, qint64 number) const;

    SnapshotPtr m_snapshot;
    RecordNames m_names;
};

/// Whether a field's cells are read back: not what is computed, kept by the program, or an attachment.
bool isExchanged(const Field& field);

/// A value as text that no language, renaming or format changes, for the memory of a workbook: keys, ISO days,
/// milliseconds, ids.
QString neutralText(const Value& value);
QString neutralText(const std::vector<RecordId>& targets);
/// The value again; nothing where the text is none of this field.
std::optional<Value> neutralValue(const Field& field, const QString& text);
std::vector<RecordId> neutralTargets(const QString& text);

} // namespace readiness

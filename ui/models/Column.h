#pragma once

#include "core/report/ReportStatus.h"
#include "ui/models/Standing.h"

#include <QCollator>

#include <optional>
#include <variant>
#include <vector>

namespace readiness {

/// What one cell shows.
struct ColumnCell {
    QString text;
    std::optional<ReportStatus> status;
    std::optional<int> percent;

    bool operator==(const ColumnCell&) const = default;
};

/// What rows are sorted by: nothing comes last, numbers (dates and choices too) by size, texts as the user's language sorts
/// them, positions character by character.
using SortKey = std::variant<std::monostate, qint64, QCollatorSortKey, QString>;
/// Negative, zero or positive, as in strcmp; nothing comes after everything.
int compared(const SortKey& a, const SortKey& b);

/// One column of a table of records: a field of the description, the record's code, or something that the rules compute.
struct Column {
    QString key;   ///< of the field; in settings, never reused
    QString label; ///< translated
    const Field* field = nullptr;
    bool isShownAtFirst = false;
    bool isNumeric = false; ///< aligned to the right
    int width = 120;        ///< at first, in units of a font of 13 pixels
    /// What the rules say of the record instead of the field alone; null: the field's value. The standing may be null.
    ColumnCell (*compute)(const Record& record, const Snapshot& snapshot, const Standing* standing) = nullptr;
    /// … and what it is sorted by; null: by the field.
    std::optional<qint64> (*number)(const Record& record, const Snapshot& snapshot, const Standing* standing) = nullptr;

    ColumnCell cell(const RecordType& type, const Record& record, const Snapshot& snapshot,
                    const Standing* standing) const;
    SortKey sortKey(const RecordType& type, const Record& record, const Snapshot& snapshot, const Standing* standing,
                    const QCollator& collator) const;
    /// Whether a new standing may change what it says.
    bool isJudged() const { return compute || (field && field->scale); }
    bool isEditable() const { return field && !field->isDerived() && !field->isInternal; }
};

/// The columns of a kind, in the order in which they are shown: the code first, then the fields that people see.
const std::vector<Column>& columnsOf(RecordKind kind);

} // namespace readiness

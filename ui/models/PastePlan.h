#pragma once

#include "core/project/Edit.h"
#include "ui/models/Column.h"
#include "ui/models/RecordRef.h"
#include "ui/models/TextGrid.h"

namespace readiness {

/// What pasting rows of text into a table of records would do: which column of the text goes into which field, whether
/// its first row is a heading. Made first, looked at or changed by the user where it must be, then carried out as one
/// edit.
struct PastePlan {
    RecordKind kind{};
    TextGrid rows;                    ///< without the heading
    std::vector<const Field*> fields; ///< per column of the text; null: left out
    QStringList headings;             ///< of the text; empty: it has none

    /// By the heading where the first row names fields by label or key; else from the column `first` on to the right, the
    /// columns being those that the table shows.
    static PastePlan make(RecordKind kind, TextGrid grid, const std::vector<const Column*>& shown, std::size_t first);

    /// What was copied from a table without the columns that are computed there, by their headings.
    static TextGrid withoutComputed(RecordKind kind, TextGrid grid);

    bool hasPlace() const; ///< at least one column goes into a field
    /// Whether somebody should look before rows go in: a column has no field, or a heading names none.
    bool isUnclear() const;
    /// Takes the first row for a heading, or the heading for a row. The fields stay.
    void setHeading(bool isHeading);
    /// The fields that text can be pasted into, in their order.
    static std::vector<const Field*> targets(RecordKind kind);

    /// The field that a heading names by label or key; null: none into which text can be pasted.
    static const Field* fieldNamed(const RecordType& type, const QString& heading);
    /// Sets the field to what the text means.
    static Result<> setText(Edit& edit, const RecordRef& record, const Field& field, const QString& text);

    /// One edit: the first rows go over the `existing` records, the others become new ones with these `defaults`. The
    /// error names the row and the column that cannot be stored; nothing is changed then.
    Result<Edit> edit(const SnapshotPtr& snapshot, const std::vector<RecordId>& existing,
                      const std::vector<std::pair<const Field*, Value>>& defaults) const;
};

} // namespace readiness

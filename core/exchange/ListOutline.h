#pragma once

#include "core/exchange/ColumnMatch.h"

namespace readiness {

/// A column that a list has, with what stands in its first rows.
struct ListColumn {
    int column = 0; ///< from 0 on
    QString header;
    QStringList samples;
};

/// What can be said of a list before it is understood: where it stands, and which columns it has.
struct ListOutline {
    const Sheet* sheet = nullptr; ///< of the workbook; null where there is none to read
    int headerRow = 0;            ///< as the spreadsheet counts
    std::vector<ListColumn> columns;

    /// Where the mapping says; else where the kind's fields are named; else under the first row that is full of words.
    static ListOutline of(const Workbook& workbook, const RecordType& type, const Mapping& mapping);
};

/// A word of a column, in how many rows it stands, and what it is taken for, as a cell of the field shows that.
struct ListWord {
    QString text;
    int rows = 0;
    std::optional<QString> meaning; ///< none: it cannot be taken
};

/// What a word can be translated to: as a cell shows it, and as a mapping writes it.
struct WordChoice {
    QString shown;
    QString mapped;
};

/// The different words of a column, those that cannot be taken first; at most 500.
std::vector<ListWord> wordsOf(const SnapshotPtr& snapshot, const ListOutline& outline, const ListColumn& column,
                              const Field& field, const Mapping& mapping);
/// Choices, yes and no, people: empty for fields of which any text would do.
std::vector<WordChoice> wordChoices(const SnapshotPtr& snapshot, const Field& field);

} // namespace readiness

#pragma once

#include "core/store/Statement.h"
#include "core/store/SuspectFile.h"

#include <QList>

namespace readiness {

/// Bytes of a value: more than all texts of a new record together. Taking it apart needs many times the memory.
inline constexpr qsizetype kLongestValue = 2 * 1024 * 1024;

/// The rows of one table of a suspect file, read with a demand on every value: what does not meet it is refused, naming
/// table and column.
class SuspectTable {
public:
    /// `columns` are read in this order, columns or expressions; rows come in the given order.
    SuspectTable(const SuspectFile& file, QByteArray table, QList<QByteArray> columns,
                 const QByteArray& order = "rowid");

    bool nextRow() { return m_statement.nextRow(); }
    [[noreturn]] void refuse(int column) const;
    void require(bool holds, int column) const
    {
        if (!holds)
            refuse(column);
    }

    qint64 integer(int column, qint64 from, qint64 to) const;
    /// NULL, or an integer in the range.
    std::optional<qint64> optionalInteger(int column, qint64 from, qint64 to) const;
    RecordId id(int column) const;
    /// As many bytes; valid until the next row.
    QByteArrayView bytes(int column, qsizetype from, qsizetype to) const;
    void requireText(int column, QByteArrayView text) const;
    /// Anything but a floating point number, of at most kLongestValue bytes.
    StoredValue value(int column) const;

private:
    const SuspectFile& m_file;
    QByteArray m_table;
    QList<QByteArray> m_columns;
    Statement m_statement;
};

} // namespace readiness

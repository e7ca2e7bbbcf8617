#pragma once

#include "core/store/Heads.h"
#include "core/store/Statement.h"

#include "core/model/RecordType.h"

#include <functional>

namespace readiness {

/// The state table of one record type: a row per record, a column per stored field.
class RecordRows {
public:
    RecordRows(const Connection& connection, const RecordType& type);

    const RecordType& type() const { return m_type; }
    std::optional<RecordRow> read(qint64 local);
    void write(qint64 local, const RecordRow& row);
    void clear();
    /// Calls f(local, record) for every row, the removed ones too, whose records carry their number only. The hot path of
    /// opening a file: values go straight from the row into the record. `ids` as LocalNames::allRecords().
    void forEach(const std::vector<RecordId>& ids,
                 const std::function<void(bool isRemoved, std::shared_ptr<Record>)>& f);
    int count();

private:
    [[noreturn]] void fail(const QString& detail) const;

    const Connection& m_connection;
    const RecordType& m_type;
    std::vector<const Field*> m_fields;
    Statement m_read, m_write, m_clear, m_every, m_count;
};

/// Whether the value is of the type in which the field is kept (or Nothing): what Field::set needs to be safe.
bool isKindOfValue(const Field& field, const Value& value);
/// The record that a row describes; a value of the wrong type counts as Nothing.
RecordPtr recordOf(const RecordType& type, const RecordId& id, const RecordRow& row);
/// The row that describes a record.
RecordRow rowOf(const RecordType& type, const Record& record);
/// The values of a row that are not Nothing.
FieldValues fieldValues(const RecordType& type, const RecordRow& row);
/// The fields that have a column, in the order of RecordRow::values.
const std::vector<const Field*>& storedFields(const RecordType& type);

} // namespace readiness

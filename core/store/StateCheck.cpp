#include "core/store/StateCheck.h"

#include "core/model/RecordType.h"
#include "core/store/OpRules.h"
#include "core/store/SuspectTable.h"

namespace readiness {

namespace {

constexpr qint64 kHighestField = 1'000'000;

} // namespace

void StateCheck::run() const
{
    for (const RecordType* type : recordTypes())
        checkRecords(*type);
    checkConflicts();
}

void StateCheck::checkRecords(const RecordType& type) const
{
    std::vector<const Field*> fields;
    QList<QByteArray> columns{"local", "removed"};
    for (const Field& field : type.fields) {
        if (!field.isStored())
            continue;
        fields.push_back(&field);
        columns += '"' + QByteArray(field.key) + '"'; // some are words of SQL
    }
    const int firstField = int(columns.size()) - int(fields.size());
    SuspectTable table(m_file, type.key, columns);
    while (table.nextRow()) {
        const qint64 local = table.integer(0, 1, std::numeric_limits<int>::max());
        table.require(m_history.kindOf(local) == type.kind, 0);
        table.integer(1, 0, 1);
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const int column = firstField + int(i);
            const StoredValue value = table.value(column);
            // What is required today may not have been when the row was written.
            table.require(value.isNothing() || valueFault(type, fields[i]->number, value).isEmpty(), column);
        }
    }
}

void StateCheck::checkConflicts() const
{
    SuspectTable table(m_file, "conflict_head", {"record", "field", "op"});
    while (table.nextRow()) {
        const qint64 record = table.integer(0, 1, std::numeric_limits<int>::max());
        const auto kind = m_history.kindOf(record);
        table.require(kind.has_value(), 0);
        const qint64 number = table.integer(1, 0, kHighestField);
        const Field* field = recordType(*kind).field(int(number));
        table.require(number == kRemovalField || (field && field->isStored()), 1);
        table.require(m_history.recordOf(table.integer(2, 1, m_history.ops())) == record, 2);
    }
}

} // namespace readiness

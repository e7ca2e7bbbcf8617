#pragma once

#include "core/model/Field.h"

#include <vector>

namespace readiness {

/// Field numbers that mean the record as a whole. Own fields start at kFirstFieldNumber.
inline constexpr int kCreationField = 0; ///< the op that creates the record, with all its values
inline constexpr int kRemovalField = 1;  ///< the op that removes (value 1) or restores (Nothing) it
inline constexpr int kNumberField = 2;   ///< Record::number
inline constexpr int kFirstFieldNumber = 10;

/// The one description of a record type. SQL, tables, forms, clipboard, exchange, search, history, merge, reports and
/// the command line are made from it.
struct RecordType {
    RecordKind kind;
    const char* key;   ///< snake_case: table name, JSON, command line
    const char* label; ///< English, marked for translation
    const char* plural;
    const char* prefix;        ///< of the display code: "C" makes C-001
    bool isListed;             ///< false for kinds that only serve others
    const char* titleField;    ///< key of the field that names a record of this type
    std::vector<Field> fields; ///< in display order; the number field first
    std::shared_ptr<Record> (*make)();
    std::shared_ptr<Record> (*clone)(const Record&);
    bool (*equal)(const Record&, const Record&);
    const char* context = nullptr; ///< of the translations of its labels: the key in PascalCase

    const Field* field(QStringView key) const;
    const Field* field(int number) const;
    /// The value of the title field.
    QString title(const Record& record) const;
};

/// All record types, in order of their kinds.
const std::vector<const RecordType*>& recordTypes();
const RecordType& recordType(RecordKind kind);
const RecordType* recordTypeByKey(QStringView key);
/// The type whose display codes begin with this prefix (in any case).
const RecordType* recordTypeByPrefix(QStringView prefix);
/// Whether the number names a record type of this version.
bool isRecordKind(qint64 number);

/// "C-001".
QString displayCode(const RecordType& type, int number);

} // namespace readiness

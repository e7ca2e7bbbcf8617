#pragma once

#include "core/model/Value.h"

#include <optional>
#include <vector>

namespace readiness {

class CanonicalHash;

/// A Value as SQLite keeps it: text as UTF-8, a RecordId as its 16 bytes (no other bytes are ever 16 long).
struct StoredValue {
    enum class Type { Nothing = 0, Integer = 1, Text = 2, Bytes = 3 }; ///< the numbers are part of the file format

    Type type = Type::Nothing;
    qint64 number = 0;
    QByteArray bytes;

    static StoredValue of(const Value& value);
    Value toValue() const;
    bool isNothing() const { return type == Type::Nothing; }
    void addTo(CanonicalHash& hash) const;

    bool operator==(const StoredValue&) const = default;
};

/// The value of one field.
struct FieldValue {
    int field = 0;
    StoredValue value;
    bool operator==(const FieldValue&) const = default;
};
/// The values of a record that are not Nothing, by ascending field number.
using FieldValues = std::vector<FieldValue>;

/// The value of a creating op: for each field the varint of number * 4 + type, then an integer as a zigzag varint, a text
/// or bytes as the varint of their length and themselves. Each list of values has exactly one packed form.
QByteArray packed(const FieldValues& values);
/// Nothing where the bytes are not the packed form of any list.
std::optional<FieldValues> unpacked(QByteArrayView bytes);

} // namespace readiness

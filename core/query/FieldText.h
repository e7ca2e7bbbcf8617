#pragma once

#include "core/base/Result.h"
#include "core/model/Field.h"
#include "core/model/Snapshot.h"

#include <QJsonValue>

namespace readiness {

/// The value that a user's text means for the field; empty text is Nothing, and so is the field's default.
///   texts        as typed, in normalisation form C
///   choices      key or label, in any case, with blanks, hyphens or underscores
///   yes/no       yes, no, true, false, on, off, 1, 0
///   dates        2027-03-01; due dates also T-28, T+5, T
///   instants     see parseInstant, in the project's zone
///   durations    see parseDuration
///   references   see resolveReference
/// Refusals name the field. Lists are read by parseReferences, attachments cannot be given as text. Text for a computed
/// field is read in the same way, so that conditions may name it.
Result<Value> parseValue(const Field& field, const QString& text, const Snapshot& snapshot);

/// The records that a list field's text names, separated by semicolons or commas.
Result<std::vector<RecordId>> parseReferences(const Field& field, const QString& text, const Snapshot& snapshot);

/// The value of a stored or computed field. Lists have none: Snapshot::references tells their elements.
Value fieldValue(const Field& field, const Record& record, const Snapshot& snapshot);

/// For people: labels of choices, times with their zone, titles of records. Texts are returned as they are stored.
QString displayValue(const Field& field, const Value& value, const Snapshot& snapshot);

/// For JSON: keys of choices, ISO dates, instants in UTC, display codes of records, yes/no as booleans, durations in
/// minutes. Fields that cannot be empty give their default, others null.
QJsonValue jsonValue(const Field& field, const Value& value, const Snapshot& snapshot);

/// The same of a record's field, lists included: titles joined by semicolons, and arrays of codes.
QString displayField(const Field& field, const Record& record, const Snapshot& snapshot);
QJsonValue jsonField(const Field& field, const Record& record, const Snapshot& snapshot);

} // namespace readiness

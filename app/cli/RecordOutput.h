#pragma once

#include "core/base/Result.h"
#include "core/model/RecordType.h"
#include "core/model/Snapshot.h"

#include <QJsonObject>

namespace readiness::cli {

/// The record type that a user's word names, or a usage error that lists them.
Result<const RecordType*> listedType(const QString& key);

/// All fields by key, with `ref` and `id`.
QJsonObject recordJson(const Snapshot& snapshot, const RecordType& type, const Record& record);

/// The few fields that tell records of the type apart in a table.
std::vector<const Field*> overviewFields(const RecordType& type);

/// ISO 8601 in UTC; null where there is no time.
QJsonValue timeJson(Instant at);

/// One line of at most 60 characters.
QString shortened(const QString& text);

/// The same between quotation marks.
QString inQuotes(const QString& text);

/// "status: “Not started” → “Done”", with what a user was shown before and after; of long texts, where they differ.
QString changeText(const Field& field, const QString& before, const QString& after);

} // namespace readiness::cli

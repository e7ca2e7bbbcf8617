#pragma once

#include "core/base/Id.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace readiness {

/// A field's value in the form in which it is stored, compared, hashed and merged. The field's kind gives it meaning:
/// dates are ISO text, instants milliseconds UTC, choices their key, yes is 1. Empty and default values are Nothing, so
/// that a field added later changes no old content.
using Nothing = std::monostate;
using Value = std::variant<Nothing, qint64, QString, RecordId, QByteArray>;

inline bool isNothing(const Value& value) { return std::holds_alternative<Nothing>(value); }

} // namespace readiness

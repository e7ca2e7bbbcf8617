#pragma once

#include "core/model/RecordType.h"
#include "core/report/ReportStatus.h"
#include "core/rules/RiskMethod.h"

#include <optional>

namespace readiness {

/// How a choice is shown where it is a status: its translated word with glyph and tone. Nothing for fields whose choices
/// are no states of anything (kinds, metrics); a field is a status when each of its choices is one.
std::optional<ReportStatus> statusOf(const Field& field, const Choice& choice);
/// The same of a field's value; Nothing means the first choice.
std::optional<ReportStatus> statusOf(const Field& field, const Value& value);

/// How a band of risk scores is shown.
ReportStatus bandStatus(const RiskBand& band);

} // namespace readiness

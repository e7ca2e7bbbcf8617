#pragma once

#include "core/project/Edit.h"

#include <QJsonObject>

namespace readiness {

// What the sample's script says about test cycles: changes that make records whose ids follow from what they are, or that
// fill in what a tester would not type. Fields in `set` are the caller's to assign.

/// `{"run": CASE, "cycle", "verdict", "again", "ended", "minutes", "steps"}`: an attempt at the case on the day of `at`;
/// returns the execution.
Result<RecordId> runSampleCase(Edit& edit, const QJsonObject& change, Instant at);
/// `{"defect_of": CASE, "cycle"}`: what the last attempt found; returns the defect.
Result<RecordId> reportSampleDefect(Edit& edit, const QJsonObject& change);

} // namespace readiness

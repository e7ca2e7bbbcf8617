#pragma once

#include "core/report/ReportDocument.h"
#include "core/rules/Assessment.h"

#include <QSet>

namespace readiness {

struct SignOff;

/// A sign-off as reports print it: who, over what, when, and whether it still holds. `confirmedKeys` are public keys whose
/// holder has been checked.
ReportSignature reportSignature(const Assessment& assessment, const SignOff& signOff,
                                const QSet<QByteArray>& confirmedKeys);

} // namespace readiness

#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QSet>

namespace readiness::cli {

/// The public keys whose holder this user has checked, the user's own included.
Result<QSet<QByteArray>> confirmedKeys();

} // namespace readiness::cli

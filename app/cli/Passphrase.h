#pragma once

#include "core/base/Result.h"

#include <QString>

namespace readiness::cli {

/// READINESS_PASSPHRASE, else what is typed on the terminal without being shown; asked twice with `confirm`.
Result<QString> askPassphrase(const QString& prompt, bool confirm);

} // namespace readiness::cli

#pragma once

#include "app/cli/Command.h"

#include <QDate>

namespace readiness::cli {

/// The day of an option, invalid where it is not given.
Result<QDate> dayOption(const Invocation& call, const QString& name);

} // namespace readiness::cli

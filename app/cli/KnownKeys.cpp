#include "app/cli/KnownKeys.h"

namespace readiness::cli {

Result<QSet<QByteArray>> confirmedKeys() { return {}; }

} // namespace readiness::cli

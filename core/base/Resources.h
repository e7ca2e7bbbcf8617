#pragma once

namespace readiness {

/// Makes the files under ":/readiness" readable. A static library's resources are dropped by the linker unless something
/// refers to them; call this before reading one. Cheap to repeat.
void ensureResources();

} // namespace readiness

#pragma once

#include <QString>

namespace readiness {

/// Of a file that was refused: whether it may be one of ours that came to harm (cut off, empty, overwritten, altered), as
/// opposed to one that is whole but not for this program: another application's database, a newer version's project, a
/// folder. Looks at its header only.
bool looksDamaged(const QString& path);

} // namespace readiness

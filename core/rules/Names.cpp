#include "core/rules/Names.h"

#include "core/base/Text.h"

namespace readiness {

QString comparableName(const QString& name) { return folded(name.simplified()); }

} // namespace readiness

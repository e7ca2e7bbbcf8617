#pragma once

#include <QString>

namespace readiness {

/// A person's name as it is compared: without regard to case, accents and surplus blanks.
QString comparableName(const QString& name);

} // namespace readiness

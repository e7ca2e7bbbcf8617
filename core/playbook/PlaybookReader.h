#pragma once

#include "core/base/Result.h"
#include "core/playbook/Playbook.h"

#include <QByteArray>

namespace readiness {

/// Reads one playbook or part and checks it against the schema. `name` is the file's, for the error sentence, which says
/// what is wrong and where in the file. Includes are not followed.
Result<Playbook> readPlaybook(const QByteArray& json, const QString& name);

} // namespace readiness

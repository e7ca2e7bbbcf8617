#pragma once

#include "core/playbook/Playbook.h"

#include <QByteArray>

namespace readiness {

/// The playbook as a file that readPlaybook() takes, indented for people who edit it. All entries are written out; nothing
/// is included from parts.
QByteArray playbookJson(const Playbook& playbook);

} // namespace readiness

#pragma once

#include "ui/shell/MainWindow.h"

namespace readiness::test {

/// Adds environments that differ, and upgrades in several states, then pictures their pages and the path advice. Pictures
/// begin with `path`.
void pictureEnvironments(MainWindow& window, const QString& path);

} // namespace readiness::test

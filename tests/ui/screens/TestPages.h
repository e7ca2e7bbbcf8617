#pragma once

#include "ui/shell/MainWindow.h"

namespace readiness::test {

/// Every page of the tests and of the cycles, in the window, wide and narrow. Pictures begin with `path`.
void pictureTests(MainWindow& window, const QString& path);

} // namespace readiness::test

#pragma once

#include "core/report/ReportGantt.h"

#include <QStringList>

namespace readiness {

/// A Gantt figure in characters: an axis, a line for each row, and what the characters mean.
QStringList ganttLines(const ReportGantt& figure, int width);

} // namespace readiness

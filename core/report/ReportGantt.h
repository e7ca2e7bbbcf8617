#pragma once

#include "core/schedule/Minute.h"

#include <QList>
#include <QString>

#include <memory>

namespace readiness {

struct GanttChart;

/// One row of a Gantt figure: which line of the chart it is, and what stands beside its bar.
struct ReportGanttRow {
    int line = 0;
    int depth = 0;
    QString number;
    QString title;
    QString owner;
    bool isSummary = false;
};

/// A stretch of a Gantt chart as a figure: the rows that have a bar in it. The chart's labels stand beside the bars.
struct ReportGantt {
    QString caption;
    std::shared_ptr<const GanttChart> chart;
    MinuteSpan span;
    QList<ReportGanttRow> rows;
    QString legend{}; ///< Below the last row; left out when empty.
};

} // namespace readiness

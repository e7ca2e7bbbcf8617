#pragma once

#include "core/report/ReportDocument.h"
#include "core/rules/Assessment.h"
#include "core/rules/PlanSchedule.h"

namespace readiness {

/// What the report needs beside the records.
struct RunbookReportInput {
    const Assessment& assessment;
    const PlanSchedule& plan; ///< or a run of it, as it is forecast
    QString contentHash;
    QString author;
    Id<Person> person{}; ///< whose pages are wanted; none: everybody's
    QTimeZone zone = {}; ///< of the readers; invalid: each person's own
};

/// What each owner of a cutover plan does and when, to be printed for a night without power: whom to call, when to turn
/// back at the latest, and from a new page for each owner the steps by time with places to fill in by pen. Times are in
/// the project's zone, and in the reader's where that differs.
ReportDocument runbookReport(const RunbookReportInput& input);

} // namespace readiness

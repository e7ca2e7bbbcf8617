#pragma once

#include "core/report/SignOffReport.h"
#include "core/store/Store.h"
#include "ui/models/Standing.h"
#include "ui/paint/PdfRenderer.h"

#include <functional>

namespace readiness {

enum class ReportKind {
    SignOff,
    Status,
    Review,
    Risks,
    CutoverPlan,
    Runbook,
    Rehearsal,
    HandOver,
    Acceptance,
    Upgrade,
    Hypercare,
};

/// Which report is wanted, with which options and on which paper.
struct ReportOrder {
    ReportKind kind{};
    QSet<ReportSection> leftOut; ///< of the sign-off report
    QDate since;                 ///< of the status report; invalid: a week ago
    RecordId review;             ///< of the review report
    RecordId plan;               ///< of the cutover plan and the runbook
    RecordId person;             ///< whose pages of the runbook; null: everybody's
    RecordId run;                ///< of the rehearsal report and the hand-over
    RecordId cycle;              ///< of the acceptance report; null: all cycles
    bool withExecutions = false; ///< of the same: every execution with its steps
    RecordId upgrade;            ///< of the upgrade report; null: all
    QDate day;                   ///< of the hypercare report
    PaperSize paper{};
    QString author;
};

/// Makes a document, on any thread.
using ReportAssembly = std::function<ReportDocument()>;

/// Reads from the history what the report needs, on the store's thread; what is left to do is done elsewhere.
Result<ReportAssembly> gatherReport(Store& store, const ReportOrder& order, const StandingPtr& standing);

} // namespace readiness

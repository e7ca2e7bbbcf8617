#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> documentsNotReviewed(const Assessment& assessment)
{
    const QDate goLive = assessment.snapshot().project().goLiveDate();
    std::vector<Problem> problems;
    for (const Document* document : assessment.snapshot().all<Document>()) {
        const QDate due = document->due.resolved(goLive);
        const bool isLate = due.isValid() && due < assessment.today();
        if (!document->isReviewed && (isLate || isReviewDue(assessment)))
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Document,
                                document->id,
                                CoreText::tr("Nobody has reviewed this document."),
                                CoreText::tr("Review it and tick it off")});
    }
    return problems;
}

} // namespace readiness::checks

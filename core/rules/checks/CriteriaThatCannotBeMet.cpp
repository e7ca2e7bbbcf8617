#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/Metrics.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> criteriaThatCannotBeMet(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Criterion* criterion : assessment.snapshot().all<Criterion>()) {
        const bool isBounded = isPercent(criterion->metric);
        if (isBounded && criterion->threshold > 100 && criterion->comparison != Comparison::AtMost)
            problems.push_back(
                {{},
                 Severity::Warning,
                 RecordKind::Criterion,
                 criterion->id,
                 CoreText::tr("It asks for %1 %, and nothing can be more than 100 %.").arg(criterion->threshold),
                 CoreText::tr("Correct the threshold")});
        else if (!isMet(*criterion, isBounded ? 100 : 0))
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Criterion,
                                criterion->id,
                                CoreText::tr("It is not met once everything is done and nothing is wrong."),
                                CoreText::tr("Correct the comparison or the threshold")});
    }
    return problems;
}

} // namespace readiness::checks

#include "core/model/Records.h"
#include "core/rules/Metrics.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> criteriaThatCannotBeMet(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Criterion* criterion : assessment.snapshot().all<Criterion>()) {
        if (isPercent(criterion->metric) && criterion->threshold > 100 && criterion->comparison != Comparison::AtMost)
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Criterion,
                                criterion->id,
                                u"It asks for %1 %, and nothing can be more than 100 %."_s.arg(criterion->threshold),
                                u"Correct the threshold"_s});
    }
    return problems;
}

} // namespace readiness::checks

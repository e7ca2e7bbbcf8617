#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/Decisions.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> decisionsWithoutReason(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Decision* decision : assessment.snapshot().all<Decision>()) {
        if (differsFromComputed(*decision) && decision->reason.trimmed().isEmpty())
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Decision,
                                decision->id,
                                CoreText::tr("It differs from what the gate says, and does not say why."),
                                CoreText::tr("Give the reason")});
    }
    return problems;
}

} // namespace readiness::checks

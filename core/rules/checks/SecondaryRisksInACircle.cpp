#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/Circles.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> secondaryRisksInACircle(const Assessment& assessment)
{
    const QSet<RecordId> inCircles = recordsInCircles(assessment.snapshot(), &Risk::secondaryTo);
    std::vector<Problem> problems;
    for (const Risk* risk : assessment.snapshot().all<Risk>()) {
        if (inCircles.contains(risk->id))
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Risk,
                                risk->id,
                                CoreText::tr("The chain of risks from which it comes leads back to itself."),
                                CoreText::tr("Say which of them came first")});
    }
    return problems;
}

} // namespace readiness::checks

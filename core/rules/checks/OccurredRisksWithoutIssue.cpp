#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/NamedBy.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> occurredRisksWithoutIssue(const Assessment& assessment)
{
    const QSet<RecordId> origins = namedBy(assessment.snapshot(), &Issue::originRisk);
    std::vector<Problem> problems;
    for (const Risk* risk : assessment.snapshot().all<Risk>()) {
        if (risk->status == RiskStatus::Occurred && risk->kind == RiskKind::Threat && !origins.contains(risk->id))
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Risk,
                                risk->id,
                                CoreText::tr("It occurred, and no issue says what is done about it."),
                                CoreText::tr("Make it an issue")});
    }
    return problems;
}

} // namespace readiness::checks

#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> findingsWithoutAnswer(const Assessment& assessment)
{
    QSet<RecordId> answered;
    for (const Action* action : assessment.snapshot().all<Action>())
        answered.insert(action->subject);
    std::vector<Problem> problems;
    for (const Finding* finding : assessment.snapshot().all<Finding>()) {
        if (finding->kind == FindingKind::Assertion || finding->status == FindingStatus::Closed)
            continue;
        if (finding->recommendation.isEmpty() && !answered.contains(finding->id))
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Finding,
                                finding->id,
                                CoreText::tr("It has neither a recommendation nor an action."),
                                CoreText::tr("Say what should be done")});
        else if (finding->owner.isNull())
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Finding,
                                finding->id,
                                CoreText::tr("Nobody owns this finding."),
                                CoreText::tr("Name an owner")});
    }
    return problems;
}

} // namespace readiness::checks

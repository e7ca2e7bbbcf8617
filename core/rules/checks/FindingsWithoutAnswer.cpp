#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/OpenRecords.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> findingsWithoutAnswer(const Assessment& assessment)
{
    QSet<RecordId> answered;
    for (const Action* action : assessment.snapshot().all<Action>()) {
        if (action->status != ActionStatus::Cancelled)
            answered.insert(action->subject);
    }
    const Severity severity = isReviewDue(assessment) ? Severity::Blocking : Severity::Warning;
    std::vector<Problem> problems;
    for (const Finding* finding : assessment.snapshot().all<Finding>()) {
        if (!isOpen(assessment, RecordKind::Finding, *finding))
            continue;
        if (finding->recommendation.trimmed().isEmpty() && !answered.contains(finding->id))
            problems.push_back({{},
                                severity,
                                RecordKind::Finding,
                                finding->id,
                                CoreText::tr("It has neither a recommendation nor an action."),
                                CoreText::tr("Say what should be done")});
        else if (finding->owner.isNull())
            problems.push_back({{},
                                severity,
                                RecordKind::Finding,
                                finding->id,
                                CoreText::tr("Nobody owns this finding."),
                                CoreText::tr("Name an owner")});
    }
    return problems;
}

} // namespace readiness::checks

#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> rolesWithoutTime(const Assessment& assessment)
{
    const Severity severity = isReviewDue(assessment) ? Severity::Blocking : Severity::Warning;
    std::vector<Problem> problems;
    for (const Staffing* role : assessment.snapshot().all<Staffing>()) {
        if (role->person.isNull())
            problems.push_back({{},
                                severity,
                                RecordKind::Staffing,
                                role->id,
                                CoreText::tr("Nobody fills this role."),
                                CoreText::tr("Name a person")});
        else if (role->givenPercent < role->neededPercent)
            problems.push_back({{},
                                severity,
                                RecordKind::Staffing,
                                role->id,
                                CoreText::tr("%1 % of the time is given, %2 % is needed.")
                                    .arg(role->givenPercent)
                                    .arg(role->neededPercent),
                                CoreText::tr("Give the time, or name somebody else")});
    }
    return problems;
}

} // namespace readiness::checks

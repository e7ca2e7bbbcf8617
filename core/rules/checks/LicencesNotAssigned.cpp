#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> licencesNotAssigned(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Licence* licence : assessment.snapshot().all<Licence>()) {
        if (licence->assigned < licence->needed)
            problems.push_back(
                {{},
                 Severity::Warning,
                 RecordKind::Licence,
                 licence->id,
                 CoreText::tr("%1 of %2 licences are assigned.").arg(licence->assigned).arg(licence->needed),
                 CoreText::tr("Assign the missing licences")});
    }
    return problems;
}

} // namespace readiness::checks

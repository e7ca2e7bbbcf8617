#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> versionsNotInPlace(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const InstalledVersion* version : assessment.snapshot().all<InstalledVersion>()) {
        if (!version->isInPlace)
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::InstalledVersion,
                                version->id,
                                version->required.isEmpty()
                                    ? CoreText::tr("The latest service pack or rollup is not in place.")
                                    : CoreText::tr("Version %1 is not in place.").arg(version->required),
                                CoreText::tr("Install it, or say why not")});
    }
    return problems;
}

} // namespace readiness::checks

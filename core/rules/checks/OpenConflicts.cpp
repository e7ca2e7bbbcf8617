#include "core/base/CoreText.h"
#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> openConflicts(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Conflict& conflict : assessment.snapshot().conflicts()) {
        const Field* field = recordType(conflict.kind).field(conflict.field);
        const QString text =
            field
                ? CoreText::tr("%1 was set by several people who did not see each other's value; the latest is shown.")
                      .arg(labelOf(*field))
                : CoreText::tr("Somebody removed it while somebody else edited it; it is kept.");
        problems.push_back({{},
                            Severity::Warning,
                            conflict.kind,
                            conflict.record,
                            text,
                            field ? CoreText::tr("Set the value that is right") : CoreText::tr("Edit or remove it")});
    }
    return problems;
}

} // namespace readiness::checks

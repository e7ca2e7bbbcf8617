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
            field ? u"%1 was set by several people who did not see each other's value; the latest is shown."_s.arg(
                QString::fromUtf8(field->label))
                  : u"Somebody removed it while somebody else edited it; it is kept."_s;
        problems.push_back({{},
                            Severity::Warning,
                            conflict.kind,
                            conflict.record,
                            text,
                            field ? u"Set the value that is right"_s : u"Edit or remove it"_s});
    }
    return problems;
}

} // namespace readiness::checks

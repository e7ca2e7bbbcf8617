#include "core/base/Text.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> scopeFactsThatCannotBeUsed(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const ScopeFact* fact : assessment.snapshot().all<ScopeFact>()) {
        if (!isScopeFactKey(fact->key))
            problems.push_back(
                {{},
                 Severity::Warning,
                 RecordKind::ScopeFact,
                 fact->id,
                 u"No condition can name it: “%1” is not small letters, digits and underscores after a letter."_s.arg(
                     displayLine(fact->key)),
                 u"Correct the key"_s});
        if (const QString fault = scopeValueFault(*fact); !fault.isEmpty())
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::ScopeFact,
                                fact->id,
                                u"It counts as unanswered: “%1” %2."_s.arg(displayLine(fact->value), fault),
                                u"Correct the value"_s});
    }
    return problems;
}

} // namespace readiness::checks

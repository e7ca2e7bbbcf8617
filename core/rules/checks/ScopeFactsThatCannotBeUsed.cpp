#include "core/base/CoreText.h"
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
                 CoreText::tr(
                     "No condition can name it: “%1” is not small letters, digits and underscores after a letter.")
                     .arg(displayLine(fact->key)),
                 CoreText::tr("Correct the key")});
        if (const QString fault = scopeValueFault(*fact); !fault.isEmpty())
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::ScopeFact,
                                fact->id,
                                CoreText::tr("It counts as unanswered: “%1” %2.").arg(displayLine(fact->value), fault),
                                CoreText::tr("Correct the value")});
    }
    return problems;
}

} // namespace readiness::checks

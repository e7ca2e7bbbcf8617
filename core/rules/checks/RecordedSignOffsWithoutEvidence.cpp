#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/NamedBy.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> recordedSignOffsWithoutEvidence(const Assessment& assessment)
{
    const QSet<RecordId> proved = namedBy(assessment.snapshot(), &Evidence::record);
    std::vector<Problem> problems;
    for (const SignOff* signOff : assessment.snapshot().all<SignOff>()) {
        if (isRecorded(*signOff) && !proved.contains(signOff->id))
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::SignOff,
                                signOff->id,
                                CoreText::tr("It was recorded for somebody, and nothing proves it."),
                                CoreText::tr("Attach the mail or the scan")});
    }
    return problems;
}

} // namespace readiness::checks

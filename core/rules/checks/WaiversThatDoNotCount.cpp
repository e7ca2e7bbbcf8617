#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> waiversThatDoNotCount(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Waiver* waiver : assessment.snapshot().all<Waiver>()) {
        const WaiverStanding standing = assessment.waivers().standing(waiver->id);
        if (standing != WaiverStanding::Holds)
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Waiver,
                                waiver->id,
                                CoreText::tr("It does not count: it %1.").arg(whyNot(standing, *waiver)),
                                CoreText::tr("Renew or remove it")});
    }
    return problems;
}

} // namespace readiness::checks

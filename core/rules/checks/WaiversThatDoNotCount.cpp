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
                                u"It does not count: it %1."_s.arg(whyNot(standing, *waiver)),
                                u"Renew or remove it"_s});
    }
    return problems;
}

} // namespace readiness::checks

#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> residualsThatContradict(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Risk* risk : assessment.snapshot().all<Risk>()) {
        if (!risk->isOpen() || !risk->inherent.isRated() || !risk->rating(RiskStage::Residual).isRated())
            continue;
        const bool isThreat = risk->kind == RiskKind::Threat;
        const int before = risk->inherent.score();
        const int after = risk->rating(RiskStage::Residual).score();
        if (isThreat ? after > before : after < before)
            problems.push_back(
                {{},
                 Severity::Warning,
                 RecordKind::Risk,
                 risk->id,
                 (isThreat ? CoreText::tr("After all responses it would be worse than without: %1 against %2.")
                           : CoreText::tr(
                               "After all responses the opportunity would be smaller than without: %1 against %2."))
                     .arg(after)
                     .arg(before),
                 CoreText::tr("Rate it again, or choose another response")});
    }
    return problems;
}

} // namespace readiness::checks

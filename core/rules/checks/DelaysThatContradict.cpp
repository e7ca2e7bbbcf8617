#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

#include <algorithm>

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> delaysThatContradict(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Risk* risk : assessment.snapshot().all<Risk>()) {
        std::vector<int> given;
        for (const std::optional<int>& delay : {risk->delayOptimistic, risk->delayLikely, risk->delayPessimistic}) {
            if (delay)
                given.push_back(*delay);
        }
        if (risk->isOpen() && !std::ranges::is_sorted(given))
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Risk,
                                risk->id,
                                CoreText::tr("Its delays do not rise from optimistic over likely to pessimistic."),
                                CoreText::tr("Estimate the delay again")});
    }
    return problems;
}

} // namespace readiness::checks

#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/RiskMethod.h"
#include "core/rules/checks/Checks.h"

#include <algorithm>

namespace readiness::checks {

using namespace Qt::StringLiterals;

namespace {

bool isOutside(const RiskMethod& method, const RiskRating& rating)
{
    const auto isUnknown = [&](ScaleDimension dimension, int value) {
        return value > 0 && !method.level(dimension, value);
    };
    return isUnknown(ScaleDimension::Probability, rating.probability)
           || isUnknown(ScaleDimension::Impact, rating.impact);
}

} // namespace

std::vector<Problem> ratingsOutsideTheScale(const Assessment& assessment)
{
    const RiskMethod method(assessment.snapshot());
    std::vector<Problem> problems;
    for (const Risk* risk : assessment.snapshot().all<Risk>()) {
        const RiskRating ratings[] = {risk->inherent, risk->current, risk->residual};
        const auto outside =
            std::ranges::find_if(ratings, [&](const RiskRating& rating) { return isOutside(method, rating); });
        if (risk->isOpen() && outside != std::end(ratings))
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Risk,
                                risk->id,
                                CoreText::tr("It is rated by a level that the scale does not have."),
                                CoreText::tr("Rate it by the levels that there are, or add the level to the scale")});
    }
    return problems;
}

} // namespace readiness::checks

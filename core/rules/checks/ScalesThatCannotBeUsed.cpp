#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> scalesThatCannotBeUsed(const Assessment& assessment)
{
    QSet<std::pair<int, int>> taken;
    std::vector<Problem> problems;
    const RiskScale* lowest = nullptr;
    const auto add = [&](const RiskScale& step, const QString& text, const QString& action) {
        problems.push_back({{}, Severity::Warning, RecordKind::RiskScale, step.id, text, action});
    };
    for (const RiskScale* step : assessment.snapshot().all<RiskScale>()) {
        const std::pair place(int(step->dimension), step->value);
        if (taken.contains(place))
            add(*step, CoreText::tr("Another one begins at the same value; this one does not count."),
                CoreText::tr("Remove one of them, or change its value"));
        taken.insert(place);
        const bool isBand = step->dimension == ScaleDimension::Band;
        if (!isBand && step->value > kHighestRating)
            add(*step, CoreText::tr("Levels go up to %1; this one does not count.").arg(kHighestRating),
                CoreText::tr("Give it a lower level"));
        if (isBand && (!lowest || step->value < lowest->value))
            lowest = step;
    }
    if (lowest && lowest->value > 1)
        add(*lowest, CoreText::tr("Scores below %1 belong to no band.").arg(lowest->value),
            CoreText::tr("Let the lowest band begin at 1"));
    return problems;
}

} // namespace readiness::checks

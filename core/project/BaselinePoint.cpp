#include "core/project/BaselinePoint.h"

#include "core/base/CoreText.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

const Baseline* madeWithoutPoint(const Change& change)
{
    if (change.kind != RecordKind::Baseline || change.action != Change::Action::Create)
        return nullptr;
    const auto& made = static_cast<const Baseline&>(*change.created);
    return made.tips.isEmpty() ? &made : nullptr;
}

} // namespace

bool takesBaseline(const ChangeSet& changes)
{
    return std::any_of(changes.changes.begin(), changes.changes.end(),
                       [](const Change& change) { return madeWithoutPoint(change) != nullptr; });
}

void fillBaselines(ChangeSet& changes, const BaselinePoint& point)
{
    for (Change& change : changes.changes) {
        const Baseline* made = madeWithoutPoint(change);
        if (!made)
            continue;
        auto filled = std::make_shared<Baseline>(*made);
        filled->tips = point.tips;
        filled->takenBy = point.author;
        filled->takenAt = point.now;
        change.created = std::move(filled);
    }
}

Result<PlanSchedule> scheduleAt(Store& store, const Baseline& baseline)
{
    QByteArrayList tips;
    for (const QString& tip : baseline.tips.split(u' ', Qt::SkipEmptyParts))
        tips += QByteArray::fromHex(tip.toLatin1());
    if (tips.isEmpty())
        return refused(CoreText::tr("The baseline %1 names no point of the history.").arg(baseline.title));
    const auto then = History(store).at(tips);
    if (!then)
        return tl::unexpected(then.error());
    if (!(*then)->find(baseline.plan))
        return usageError(
            CoreText::tr("The plan was not there yet when the baseline %1 was taken.").arg(baseline.title));
    return PlanSchedule::ofPlan(*then, baseline.plan);
}

} // namespace readiness

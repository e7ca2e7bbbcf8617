#include "core/rules/RegisterMetrics.h"

#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/CutoverMetrics.h"
#include "core/rules/EnvironmentMetrics.h"
#include "core/rules/OpenRecords.h"
#include "core/rules/RiskMethod.h"
#include "core/rules/TestMetrics.h"

#include <limits>

namespace readiness {

namespace {

/// What takes the record out of the count; empty where it is not in it.
QString issueAction(const Issue& issue) { return issue.isBlocking() ? unblockingAction(issue) : QString(); }

QString riskAction(const Risk& risk, int from)
{
    const RiskRating rating = risk.rating(RiskStage::Current);
    return risk.isOpen() && risk.kind == RiskKind::Threat && rating.isRated() && rating.score() >= from
               ? CoreText::tr("Bring its rating below %1, or close it").arg(from)
               : QString();
}

QString overdueAction(const Action& action, const Assessment& assessment)
{
    const QDate due = action.due.resolved(assessment.snapshot().project().goLiveDate());
    return isOpen(assessment, RecordKind::Action, action) && due.isValid() && due < assessment.today()
               ? CoreText::tr("Finish it, or agree on another day")
               : QString();
}

QString ownerlessAction(const Action& action, const Assessment& assessment)
{
    return isOpen(assessment, RecordKind::Action, action) && !assessment.snapshot().find(action.owner) ? namingAction()
                                                                                                       : QString();
}

/// The score from which risks count. Without any band, none does.
int scoreFrom(const Assessment& assessment, const MetricScope& scope)
{
    if (scope.minimumScore())
        return *scope.minimumScore();
    const RiskMethod method(assessment.snapshot());
    return method.bands().empty() ? std::numeric_limits<int>::max() : method.bands().back().from;
}

} // namespace

QString unblockingAction(const Issue& issue)
{
    return issue.workaround.isEmpty() ? CoreText::tr("Find a workaround, and have it accepted")
                                      : CoreText::tr("Name who accepts the workaround");
}

QString namingAction() { return CoreText::tr("Name who does it"); }

bool isOfRegister(Metric metric)
{
    return metric == Metric::OpenBlockers || metric == Metric::OpenRisks || metric == Metric::OverdueActions
           || metric == Metric::ActionsWithoutOwner || isOfCutover(metric) || isOfTests(metric)
           || isOfEnvironments(metric);
}

std::vector<RegisterEntry> registerEntries(const Assessment& assessment, Metric metric, const MetricScope& scope,
                                           Waivers waivers)
{
    if (isOfTests(metric))
        return testFindings(assessment, metric, scope, waivers).entries;
    const Snapshot& snapshot = assessment.snapshot();
    std::vector<RegisterEntry> entries;
    const auto take = [&]<class T>(auto&& actionOf) {
        for (const T* record : snapshot.all<T>()) {
            if (const QString action = actionOf(*record); !action.isEmpty())
                entries.push_back({T::kKind, record->id, action});
        }
    };
    switch (metric) {
    case Metric::OpenBlockers: take.operator()<Issue>(&issueAction); break;
    case Metric::OpenRisks:
        take.operator()<Risk>(
            [from = scoreFrom(assessment, scope)](const Risk& risk) { return riskAction(risk, from); });
        break;
    case Metric::OverdueActions:
        take.operator()<Action>([&](const Action& action) { return overdueAction(action, assessment); });
        break;
    case Metric::ActionsWithoutOwner:
        take.operator()<Action>([&](const Action& action) { return ownerlessAction(action, assessment); });
        break;
    default:
        entries =
            isOfEnvironments(metric) ? environmentEntries(assessment, metric) : cutoverEntries(assessment, metric);
    }
    std::erase_if(entries, [&](const RegisterEntry& entry) {
        const bool isExcused = waivers == Waivers::Heeded && assessment.waivers().holding(entry.record);
        const bool isInScope = isOfEnvironments(metric) || scope.contains(snapshot, entry.record);
        return isExcused || !isInScope;
    });
    return entries;
}

} // namespace readiness

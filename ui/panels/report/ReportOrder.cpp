#include "ui/panels/report/ReportOrder.h"

#include "core/model/Cycle.h"
#include "core/model/Upgrade.h"
#include "core/project/HypercareMaterial.h"
#include "core/project/ReviewMaterial.h"
#include "core/project/StatusMaterial.h"
#include "core/report/AcceptanceReport.h"
#include "core/report/CutoverPlanReport.h"
#include "core/report/HandOverReport.h"
#include "core/report/RehearsalReport.h"
#include "core/report/RiskReport.h"
#include "core/report/RunbookReport.h"
#include "core/report/UpgradeReport.h"
#include "core/sign/KeyRing.h"
#include "core/sign/Signing.h"
#include "ui/paint/PageFit.h"

#include <QCoreApplication>

namespace readiness {

namespace {

struct ReportOrderWords {
    Q_DECLARE_TR_FUNCTIONS(ReportOrder)
};

/// A snapshot that keeps the standing alive which it is of.
SnapshotPtr snapshotOf(const StandingPtr& standing) { return {standing, &standing->snapshot()}; }

Result<ReportAssembly> gatherSignOff(Store& store, const ReportOrder& order, const StandingPtr& standing)
{
    const auto tips = History(store).tips();
    if (!tips)
        return tl::unexpected(tips.error());
    return [order, standing, tips = QByteArrayList(tips->begin(), tips->end())] {
        const Snapshot& snapshot = standing->snapshot();
        const QString content = contentHashText(SignedContent(snapshot), {SignOffScope::Report, {}});
        const QSet<QByteArray> confirmed = KeyRing().confirmed().value_or(QSet<QByteArray>());
        return signOffReport(
            {standing->assessment, goLiveGate(snapshot), content, tips, confirmed, order.author, order.leftOut});
    };
}

Result<ReportAssembly> gatherStatus(Store& store, const ReportOrder& order, const StandingPtr& standing)
{
    auto material = statusMaterial(store, standing->snapshot().project(), standing->assessment.now(), order.since);
    if (!material)
        return tl::unexpected(material.error());
    return [order, standing, material = std::move(*material)] {
        const auto make = [&](int lines) { return statusReport(material, standing->assessment, order.author, lines); };
        return fitted({make, kStatusLines, kStatusPages}, order.paper);
    };
}

Result<ReportAssembly> gatherReview(Store& store, const ReportOrder& order, const StandingPtr& standing)
{
    if (order.review.isNull())
        return usageError(ReportOrderWords::tr("The project has no review yet."));
    auto material = reviewMaterial(store, snapshotOf(standing), order.review, standing->assessment.now());
    if (!material)
        return tl::unexpected(material.error());
    return [author = order.author, material = std::move(*material)] { return reviewReport(material, author); };
}

QString contentOf(const Standing& standing)
{
    return contentHashText(SignedContent(standing.snapshot()), {SignOffScope::Report, {}});
}

ReportAssembly gatherRisks(const ReportOrder& order, const StandingPtr& standing)
{
    return [order, standing] { return riskReport({standing->assessment, contentOf(*standing), order.author}); };
}

ReportAssembly gatherAcceptance(const ReportOrder& order, const StandingPtr& standing)
{
    return [order, standing] {
        const Snapshot& snapshot = standing->snapshot();
        const Cycle* cycle = snapshot.find(Id<Cycle>(order.cycle));
        const SignedScope scope = cycle ? SignedScope{SignOffScope::Cycle, cycle->id} : SignedScope{};
        const QSet<QByteArray> confirmed = KeyRing().confirmed().value_or(QSet<QByteArray>());
        return acceptanceReport({standing->assessment, cycle, contentHashText(SignedContent(snapshot), scope),
                                 confirmed, order.author, order.withExecutions});
    };
}

/// The cutover plan, or its runbook.
Result<ReportAssembly> gatherPlan(const ReportOrder& order, const StandingPtr& standing)
{
    if (order.plan.isNull())
        return usageError(ReportOrderWords::tr("The project has no cutover plan yet."));
    auto made = PlanSchedule::ofPlan(snapshotOf(standing), order.plan);
    if (!made)
        return tl::unexpected(made.error());
    return [order, standing, plan = std::make_shared<const PlanSchedule>(std::move(*made))] {
        const QString content = contentOf(*standing);
        if (order.kind == ReportKind::CutoverPlan)
            return cutoverPlanReport({standing->assessment, *plan, content, order.author});
        return runbookReport({standing->assessment, *plan, content, order.author, Id<Person>(order.person), {}});
    };
}

/// What a run taught, or what its shift hands over.
Result<ReportAssembly> gatherRun(const ReportOrder& order, const StandingPtr& standing)
{
    if (order.run.isNull())
        return usageError(ReportOrderWords::tr("The project has no run of a cutover plan yet."));
    auto made = RunState::of(snapshotOf(standing), order.run, standing->assessment.now());
    if (!made)
        return tl::unexpected(made.error());
    return [order, standing, state = std::make_shared<const RunState>(std::move(*made))] {
        const QString content = contentOf(*standing);
        if (order.kind == ReportKind::Rehearsal)
            return rehearsalReport({standing->assessment, *state, content, order.author});
        const auto make = [&](int lines) {
            return handOverReport({standing->assessment, *state, nullptr, content, order.author}, lines);
        };
        return fitted({make, kHandOverLines, kHandOverPages}, order.paper);
    };
}

ReportAssembly gatherUpgrades(const ReportOrder& order, const StandingPtr& standing)
{
    return [order, standing] {
        const Upgrade* upgrade = standing->snapshot().find(Id<Upgrade>(order.upgrade));
        return upgradeReport({standing->assessment, upgrade, contentOf(*standing), order.author});
    };
}

Result<ReportAssembly> gatherHypercare(Store& store, const ReportOrder& order, const StandingPtr& standing)
{
    auto material = hypercareMaterial(store, snapshotOf(standing), standing->assessment.now(), order.day);
    if (!material)
        return tl::unexpected(material.error());
    return [order, material = std::move(*material)] {
        const auto make = [&](int lines) { return hypercareReport(material, order.author, lines); };
        return fitted({make, kHypercareLines, kHypercarePages}, order.paper);
    };
}

} // namespace

Result<ReportAssembly> gatherReport(Store& store, const ReportOrder& order, const StandingPtr& standing)
{
    switch (order.kind) {
    case ReportKind::Status: return gatherStatus(store, order, standing);
    case ReportKind::Review: return gatherReview(store, order, standing);
    case ReportKind::Risks: return gatherRisks(order, standing);
    case ReportKind::Acceptance: return gatherAcceptance(order, standing);
    case ReportKind::Upgrade: return gatherUpgrades(order, standing);
    case ReportKind::Hypercare: return gatherHypercare(store, order, standing);
    case ReportKind::CutoverPlan:
    case ReportKind::Runbook: return gatherPlan(order, standing);
    case ReportKind::Rehearsal:
    case ReportKind::HandOver: return gatherRun(order, standing);
    case ReportKind::SignOff: break;
    }
    return gatherSignOff(store, order, standing);
}

} // namespace readiness

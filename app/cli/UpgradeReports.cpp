#include "app/cli/UpgradeReports.h"

#include "app/cli/DayOption.h"

#include "core/model/Upgrade.h"
#include "core/project/HypercareMaterial.h"
#include "core/query/References.h"
#include "core/report/UpgradeReport.h"
#include "core/sign/Signing.h"
#include "ui/paint/PageFit.h"

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSubject = 2; ///< the argument that names an upgrade

/// "all", or nothing named: null.
Result<const Upgrade*> wantedUpgrade(const Invocation& call, const Snapshot& snapshot)
{
    if (call.arguments.size() <= kSubject || call.arguments[kSubject] == u"all")
        return nullptr;
    return resolveReference(snapshot, call.arguments[kSubject], RecordKind::Upgrade)
        .transform([](const FoundRecord& found) { return static_cast<const Upgrade*>(found.record); });
}

Result<ReportDocument> upgradeDocument(const Invocation& call, const SnapshotPtr& snapshot)
{
    const auto upgrade = wantedUpgrade(call, *snapshot);
    if (!upgrade)
        return tl::unexpected(upgrade.error());
    const Assessment assessment(snapshot, call.clock.now());
    const QString content = contentHashText(SignedContent(*snapshot), {SignOffScope::Report, {}});
    return upgradeReport({assessment, *upgrade, content, call.author()});
}

Result<ReportDocument> hypercareDocument(const Invocation& call, Project& project,
                                         const std::optional<PaperSize>& paper)
{
    const auto day = dayOption(call, u"day"_s);
    if (!day)
        return tl::unexpected(day.error());
    const SnapshotPtr snapshot = project.snapshot();
    const auto material =
        project.withStore([&](Store& store) { return hypercareMaterial(store, snapshot, call.clock.now(), *day); });
    if (!material)
        return tl::unexpected(material.error());
    const auto make = [&](int lines) { return hypercareReport(*material, call.author(), lines); };
    return paper ? fitted({make, kHypercareLines, kHypercarePages}, *paper) : make(kHypercareLines);
}

} // namespace

QStringList upgradeReports() { return {u"upgrade"_s, u"hypercare"_s}; }

Result<ReportDocument> upgradeReportOf(const QString& kind, const Invocation& call, Project& project,
                                       const std::optional<PaperSize>& paper)
{
    return kind == u"upgrade" ? upgradeDocument(call, project.snapshot()) : hypercareDocument(call, project, paper);
}

} // namespace readiness::cli

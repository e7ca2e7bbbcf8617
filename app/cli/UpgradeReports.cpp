#include "app/cli/UpgradeReports.h"

#include "core/model/Upgrade.h"
#include "core/query/References.h"
#include "core/report/UpgradeReport.h"
#include "core/sign/Signing.h"

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

} // namespace

QStringList upgradeReports() { return {u"upgrade"_s}; }

Result<ReportDocument> upgradeReportOf(const QString&, const Invocation& call, Project& project,
                                       const std::optional<PaperSize>&)
{
    const SnapshotPtr snapshot = project.snapshot();
    const auto upgrade = wantedUpgrade(call, *snapshot);
    if (!upgrade)
        return tl::unexpected(upgrade.error());
    const Assessment assessment(snapshot, call.clock.now());
    const QString content = contentHashText(SignedContent(*snapshot), {SignOffScope::Report, {}});
    return upgradeReport({assessment, *upgrade, content, call.author()});
}

} // namespace readiness::cli

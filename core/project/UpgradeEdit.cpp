#include "core/project/UpgradeEdit.h"

#include "core/base/CoreText.h"
#include "core/query/Quoted.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

bool isOfPackage(UpgradeStep step)
{
    return step == UpgradeStep::PackageApplied || step == UpgradeStep::PackageFailed
           || step == UpgradeStep::PackageSignedOff || step == UpgradeStep::PackageRolledBack;
}

/// Which state a package has to be in for the step.
PackageState stateBefore(UpgradeStep step)
{
    switch (step) {
    case UpgradeStep::PackageSignedOff: return PackageState::Applied;
    case UpgradeStep::PackageRolledBack: return PackageState::Failed;
    default: return PackageState::Waiting;
    }
}

Result<Id<UpgradePackage>> packageOf(const UpgradeStanding& standing, const UpgradeDeed& deed)
{
    if (!isOfPackage(deed.step)) {
        if (!deed.package.isNull())
            return usageError(CoreText::tr("%1 is about no package.").arg(quoted(upgradeStepText(deed.step))));
        return Id<UpgradePackage>();
    }
    const UpgradePackage* inTurn = packageInTurn(standing, deed.step);
    if (deed.package.isNull() || (inTurn && deed.package == inTurn->id)) {
        if (!inTurn)
            return usageError(CoreText::tr("No package of this upgrade is waiting for that: add the package first."));
        return Id<UpgradePackage>(inTurn->id);
    }
    const auto named = std::ranges::find_if(
        standing.packages, [&](const PackageStanding& one) { return one.package->id == deed.package; });
    if (named == standing.packages.end())
        return usageError(CoreText::tr("The package belongs to another upgrade."));
    if (named->state != stateBefore(deed.step))
        return usageError(inTurn ? CoreText::tr("%1 is not at this step; %2 is.")
                                       .arg(quoted(named->package->title), quoted(inTurn->title))
                                 : CoreText::tr("%1 is not at this step.").arg(quoted(named->package->title)));
    return deed.package;
}

} // namespace

const UpgradePackage* packageInTurn(const UpgradeStanding& standing, UpgradeStep step)
{
    if (!isOfPackage(step))
        return nullptr;
    const auto found = std::ranges::find(standing.packages, stateBefore(step), &PackageStanding::state);
    return found == standing.packages.end() ? nullptr : found->package;
}

Result<RecordId> recordDeed(Edit& edit, const Assessment& assessment, const UpgradeStanding& standing,
                            const UpgradeDeed& deed)
{
    const auto package = packageOf(standing, deed);
    if (!package)
        return tl::unexpected(package.error());
    UpgradeEvent event;
    event.id = RecordId::random();
    event.upgrade = Id<Upgrade>(standing.upgrade->id);
    event.title = upgradeStepText(deed.step);
    event.step = deed.step;
    event.at = deed.at.isNull() ? assessment.now() : deed.at;
    event.package = *package;
    event.activity = deed.activity.trimmed();
    event.note = deed.note.trimmed();
    QStringList overridden;
    for (const GuardFault& fault : guardFaults(assessment, standing, deed.step)) {
        if (fault.isRefusing())
            continue; // the commit refuses, for every way of recording
        overridden += QString::fromLatin1(fault.guard->rule);
        if (fault.waiver)
            event.waiver = Id<Waiver>(fault.waiver->id);
    }
    overridden.removeDuplicates();
    event.overridden = overridden.join(u", "_s);
    event.overrideReason = deed.reason.trimmed();
    if (overridden.isEmpty() && !event.overrideReason.isEmpty())
        return usageError(CoreText::tr("Nothing stands against this step, so it needs no reason; use the note."));
    const RecordId made = event.id;
    ChangeSet changes;
    changes.create(std::move(event));
    edit.take(std::move(changes));
    return made;
}

} // namespace readiness

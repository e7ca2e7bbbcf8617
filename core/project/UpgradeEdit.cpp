#include "core/project/UpgradeEdit.h"

#include "core/base/CoreText.h"
#include "core/query/Quoted.h"

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// What keeps the step from being recorded, as the end of a sentence, before any guard is asked.
QString faultOf(const UpgradeStanding& present, const UpgradeStanding& then, const UpgradeEvent& event, Instant now)
{
    if (const QString fault = eventTimeFault(present, event.at, now); !fault.isEmpty())
        return fault;
    if (!transitionOf(then.upgrade->process, then.state, event.step))
        return misplacedText(then, event.step);
    return packageFault(then, event.step, event.package);
}

/// Notes with the event what is overridden by it.
Result<> noteOverrides(UpgradeEvent& event, const std::vector<GuardFault>& faults)
{
    QStringList overridden;
    bool isReasonMissing = false;
    for (const GuardFault& fault : faults) {
        if (fault.isRefusing())
            continue; // the commit refuses, for every way of recording
        overridden += QString::fromLatin1(fault.guard->rule);
        isReasonMissing |= fault.needsReason() && event.overrideReason.isEmpty();
        if (fault.waiver)
            event.waiver = Id<Waiver>(fault.waiver->id);
    }
    overridden.removeDuplicates();
    event.overridden = overridden.join(u", "_s);
    if (isReasonMissing)
        return usageError(CoreText::tr("%1 is not advised: give the reason for going on.").arg(quoted(event.title)));
    if (overridden.isEmpty() && !event.overrideReason.isEmpty())
        return usageError(CoreText::tr("Nothing stands against this step, so it needs no reason; use the note."));
    return {};
}

} // namespace

Result<RecordId> recordDeed(Edit& edit, const Id<Upgrade>& upgrade, const UpgradeDeed& deed, Instant now)
{
    UpgradeEvent event;
    event.id = RecordId::random();
    event.upgrade = upgrade;
    event.title = upgradeStepText(deed.step);
    event.step = deed.step;
    event.at = deed.at.isNull() ? now : deed.at;
    event.activity = deed.activity.trimmed();
    event.overrideReason = deed.reason.trimmed();
    event.note = deed.note.trimmed();
    const Assessment assessment(edit.shown(), event.at);
    const auto present = upgradeStanding(assessment.snapshot(), upgrade, now);
    const auto then = upgradeStanding(assessment.snapshot(), upgrade, event.at);
    if (!present || !then)
        return usageError(CoreText::tr("The upgrade is not there any more."));
    const UpgradePackage* inTurn = packageInTurn(*then, deed.step);
    event.package = deed.package.isNull() && inTurn ? Id<UpgradePackage>(inTurn->id) : deed.package;
    if (const QString fault = faultOf(*present, *then, event, now); !fault.isEmpty())
        return usageError(u"%1: %2."_s.arg(quoted(event.title), fault));
    if (auto noted = noteOverrides(event, guardFaults(assessment, *then, deed.step)); !noted)
        return tl::unexpected(noted.error());
    const RecordId made = event.id;
    ChangeSet changes;
    changes.create(std::move(event));
    edit.take(std::move(changes));
    return made;
}

} // namespace readiness

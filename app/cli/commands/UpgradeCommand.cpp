#include "app/cli/UpgradeOutput.h"
#include "app/cli/commands/Commands.h"
#include "core/project/UpgradeEdit.h"
#include "core/query/Quoted.h"
#include "core/query/References.h"
#include "core/query/TimeText.h"

namespace readiness::cli {

using namespace Qt::StringLiterals;

namespace {

Result<UpgradeStep> stepNamed(const QString& key, const UpgradeStanding& standing)
{
    const auto choices = choicesOf<UpgradeStep>();
    QStringList possible;
    for (const UpgradeTransition& transition : upgradeTable(standing.upgrade->process).transitions) {
        if (transition.from == standing.state)
            possible += QString::fromLatin1(choices[std::size_t(transition.step)].key);
    }
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (key == QLatin1String(choices[i].key))
            return UpgradeStep(i);
    }
    return usageError(u"%1 is no event of an upgrade; now there can be: %2."_s.arg(
        quoted(key), possible.isEmpty() ? u"none"_s : possible.join(u", "_s)));
}

Result<UpgradeDeed> deedOf(const Invocation& call, const Snapshot& snapshot, const UpgradeStanding& standing)
{
    const auto step = stepNamed(call.arguments[2], standing);
    if (!step)
        return tl::unexpected(step.error());
    UpgradeDeed deed{*step,
                     {},
                     {},
                     call.options.value(u"activity"_s),
                     call.options.value(u"reason"_s),
                     call.options.value(u"note"_s)};
    if (call.options.isSet(u"at"_s)) {
        const auto at = parseInstant(call.options.value(u"at"_s), standing.timer.zone);
        if (!at)
            return tl::unexpected(at.error());
        deed.at = *at;
    }
    if (call.options.isSet(u"package"_s)) {
        const auto package = resolveReference(snapshot, call.options.value(u"package"_s), RecordKind::UpgradePackage);
        if (!package)
            return tl::unexpected(package.error());
        deed.package = Id<UpgradePackage>(package->record->id);
    }
    return deed;
}

/// What stands against a step, said on standard error; true: it is refused. A refusal is an answer, not wrong usage.
bool isRefused(const Output& output, const Assessment& assessment, const UpgradeStanding& standing, UpgradeStep step)
{
    if (!transitionOf(standing.upgrade->process, standing.state, step)) {
        output.note(u"Refused. %1."_s.arg(misplacedText(standing, step)));
        return true;
    }
    bool isRefused = false;
    for (const GuardFault& fault : guardFaults(assessment, standing, step)) {
        isRefused = isRefused || fault.isRefusing();
        output.note((fault.isRefusing() ? u"Refused. %1."_s
                     : fault.waiver     ? u"Waived. %1."_s
                                        : u"Warning. %1."_s)
                        .arg(guardText(fault)));
    }
    return isRefused;
}

/// Judged as of when it happened, which may be before now. What is refused is not recorded.
Result<int> record(const Invocation& call, Project& project, const Id<Upgrade>& upgrade)
{
    const SnapshotPtr snapshot = project.snapshot();
    const Instant now = call.clock.now();
    const UpgradeStanding present = *upgradeStanding(*snapshot, upgrade, now);
    const auto deed = deedOf(call, *snapshot, present);
    if (!deed)
        return tl::unexpected(deed.error());
    const Instant at = deed->at.isNull() ? now : deed->at;
    if (const QString fault = eventTimeFault(present, at, now); !fault.isEmpty())
        return usageError(u"%1: %2."_s.arg(quoted(upgradeStepText(deed->step)), fault));
    const Assessment then(snapshot, at);
    if (isRefused(call.output, then, *upgradeStanding(*snapshot, upgrade, at), deed->step)) {
        if (call.output.isJson())
            printUpgrade(call.output, Assessment(snapshot, now), present);
        return AnswerIsNo;
    }
    Edit edit(snapshot, present.upgrade->title + u": "_s + upgradeStepText(deed->step));
    if (auto made = recordDeed(edit, upgrade, *deed, now); !made)
        return tl::unexpected(made.error());
    if (auto saved = commitAndPublish(project, std::move(edit)); !saved)
        return tl::unexpected(saved.error());
    return Done;
}

/// What only an event has is refused without one: else it would look as if something had been recorded.
Result<> checkOptions(const Invocation& call)
{
    for (const QString& option : {u"at"_s, u"package"_s, u"activity"_s, u"reason"_s, u"note"_s}) {
        if (call.options.isSet(option))
            return usageError(u"--%1 is about an event: name the event, too."_s.arg(option));
    }
    return {};
}

Result<int> runUpgrade(const Invocation& call)
{
    const bool isEvent = call.arguments.size() > 2;
    if (auto fitting = isEvent ? Result<>() : checkOptions(call); !fitting)
        return tl::unexpected(fitting.error());
    const auto project = call.open(isEvent ? Project::Mode::Write : Project::Mode::Read);
    if (!project)
        return tl::unexpected(project.error());
    if (call.arguments.size() < 2) {
        printUpgrades(call.output, Assessment((*project)->snapshot(), call.clock.now()));
        return Done;
    }
    const auto found = resolveReference(*(*project)->snapshot(), call.arguments[1], RecordKind::Upgrade);
    if (!found)
        return tl::unexpected(found.error());
    const Id<Upgrade> upgrade(found->record->id);
    if (isEvent) {
        const auto recorded = record(call, **project, upgrade);
        if (!recorded || *recorded != Done)
            return recorded;
    }
    const Assessment assessment((*project)->snapshot(), call.clock.now());
    printUpgrade(call.output, assessment, *upgradeStanding(assessment.snapshot(), upgrade, assessment.now()));
    return Done;
}

} // namespace

Command upgradeCommand()
{
    return {"upgrade",
            "FILE [UPGRADE [EVENT]]",
            "Show how upgrades stand, or record what happened in one; exit code 1 when a rule refuses it.",
            {{u"at"_s, u"When it happened (default: now)."_s, u"TIME"_s},
             {u"package"_s, u"The package that it is about (default: the one whose turn it is)."_s, u"PACKAGE"_s},
             {u"activity"_s, u"The id that the vendor names it by."_s, u"ID"_s},
             {u"reason"_s, u"Why one goes on in spite of a warning; needed then."_s, u"TEXT"_s},
             {u"note"_s, u"What else there is to say."_s, u"TEXT"_s}},
            &runUpgrade};
}

} // namespace readiness::cli

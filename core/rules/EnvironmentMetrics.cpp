#include "core/rules/EnvironmentMetrics.h"

#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/OpenUpgrades.h"
#include "core/rules/Parity.h"

namespace readiness {

namespace {

using Entries = std::vector<RegisterEntry>;

/// One for each difference: what is recorded of one says nothing of the next.
void addDeviations(const Assessment& assessment, Entries& entries)
{
    const Parity parity(assessment.snapshot(), assessment.now());
    for (const Environment* environment : assessment.snapshot().all<Environment>()) {
        if (!isToMirrorProduction(*environment))
            continue;
        const auto add = [&](const QString& action) {
            entries.push_back({RecordKind::Environment, environment->id, action});
        };
        const ParityTable table = parity.of(*environment);
        if (!table.production)
            add(CoreText::tr("Say which production environment it mirrors, and record what differs"));
        for (const ParityRow& row : table.rows) {
            if (row.standing == ParityStanding::Differs && isOfMirror(row.dimension))
                add(recordingAction(row));
        }
    }
}

void addUpgrades(const Assessment& assessment, Entries& entries)
{
    for (const Upgrade* upgrade : openUpgrades(assessment))
        entries.push_back({RecordKind::Upgrade, upgrade->id, CoreText::tr("Bring it to its commit, or cancel it")});
}

void addBackups(const Assessment& assessment, Entries& entries)
{
    for (const Backup* backup : assessment.snapshot().all<Backup>()) {
        if (const QString action = provingAction(assessment, *backup); !action.isEmpty())
            entries.push_back({RecordKind::Backup, backup->id, action});
    }
}

/// While there is nothing to count, nothing was shown.
void addMissing(const Assessment& assessment, const QString& action, Entries& entries)
{
    for (const ProjectSettings* project : assessment.snapshot().all<ProjectSettings>())
        entries.push_back({RecordKind::Project, project->id, action});
}

template <class T>
bool hasAny(const Assessment& assessment)
{
    return assessment.snapshot().table(T::kKind).size() > 0;
}

/// Whether there is something to compare, and something to compare it with.
bool hasMirror(const Assessment& assessment)
{
    bool hasProduction = false;
    bool hasTest = false;
    assessment.snapshot().table(RecordKind::Environment).forEach([&](const Record& record) {
        const auto& environment = static_cast<const Environment&>(record);
        hasProduction |=
            environment.kind == EnvironmentKind::Production && environment.service != EnvironmentService::Retired;
        hasTest |= isToMirrorProduction(environment);
    });
    return hasProduction && hasTest;
}

} // namespace

QString provingAction(const Assessment& assessment, const Backup& backup)
{
    const Environment* environment = assessment.snapshot().find(backup.environment);
    if (environment && environment->service == EnvironmentService::Retired)
        return {};
    const bool isRehearsed = backup.rehearsedOn.isValid() && backup.rehearsedOn <= assessment.today();
    if (!isRehearsed)
        return backup.hasOffSiteCopy ? CoreText::tr("Rehearse its restore")
                                     : CoreText::tr("Rehearse its restore, and keep a copy off site");
    return backup.hasOffSiteCopy ? QString() : CoreText::tr("Keep a copy off site");
}

bool isOfEnvironments(Metric metric)
{
    switch (metric) {
    case Metric::UnrecordedDeviations:
    case Metric::UncommittedUpgrades:
    case Metric::UnprovenBackups: return true;
    default: return false;
    }
}

std::vector<RegisterEntry> environmentEntries(const Assessment& assessment, Metric metric)
{
    Entries entries;
    switch (metric) {
    case Metric::UnrecordedDeviations:
        if (hasMirror(assessment))
            addDeviations(assessment, entries);
        else
            addMissing(assessment,
                       CoreText::tr("Describe the test environment and production, and record what differs"), entries);
        break;
    case Metric::UncommittedUpgrades:
        if (hasAny<Upgrade>(assessment))
            addUpgrades(assessment, entries);
        else
            addMissing(assessment, CoreText::tr("Plan the upgrade of each environment"), entries);
        break;
    case Metric::UnprovenBackups:
        if (hasAny<Backup>(assessment))
            addBackups(assessment, entries);
        else
            addMissing(assessment, CoreText::tr("Write down what is backed up, and how"), entries);
        break;
    default: break;
    }
    return entries;
}

} // namespace readiness

#include "tests/core/rules/RandomEnvironments.h"

#include "core/rules/Assessment.h"
#include "core/rules/EnvironmentMetrics.h"
#include "core/rules/Parity.h"

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

/// Dice with the generator of the project.
struct Dice {
    QRandomGenerator& random;

    int below(int bound) { return int(random.bounded(bound)); }
    bool once(int in) { return below(in) == 0; }
    QString memory() { return once(3) ? QString() : u"%1 GB"_s.arg(16 * (1 + below(2))); }
};

/// Records all that differs from production where S0-02 asks for it.
void recordDifferences(ProjectBuilder& project, const RecordId& environment, Instant now)
{
    const SnapshotPtr snapshot = project.build();
    const ParityTable table = Parity(*snapshot, now).of(*snapshot->find(Id<Environment>(environment)));
    for (const ParityRow& row : table.rows) {
        if (row.standing != ParityStanding::Differs || !isOfMirror(row.dimension))
            continue;
        project.add<Deviation>([&](Deviation& deviation) {
            deviation.title = row.title;
            deviation.environment = Id<Environment>(environment);
            deviation.production = Id<Environment>(table.production->id);
            deviation.dimension = row.dimension;
            deviation.here = row.here;
            deviation.there = row.there;
        });
    }
}

Id<Environment> environment(ProjectBuilder& project, EnvironmentKind kind)
{
    return project.add<Environment>([&](Environment& made) { made.kind = kind; });
}

/// Which production it mirrors, and all that differs.
void settle(ProjectBuilder& project, const RecordId& mirror, Instant now)
{
    const SnapshotPtr snapshot = project.build();
    if (!Parity(*snapshot, now).productionOf(*snapshot->find(Id<Environment>(mirror))).environment) {
        Id<Environment> production;
        for (const Environment* one : snapshot->all<Environment>()) {
            if (one->kind == EnvironmentKind::Production && one->service == EnvironmentService::InService)
                production = Id<Environment>(one->id);
        }
        if (production.isNull())
            production = environment(project, EnvironmentKind::Production);
        project.change(Id<Environment>(mirror), [&](Environment& made) { made.dataFrom = production; });
    }
    recordDifferences(project, mirror, now);
}

void cancel(ProjectBuilder& project, const Id<Upgrade>& upgrade, Instant now)
{
    project.add<UpgradeEvent>([&](UpgradeEvent& event) {
        event.upgrade = upgrade;
        event.step = UpgradeStep::Cancelled;
        event.at = now;
    });
}

void prove(Backup& backup, Instant now)
{
    backup.rehearsedOn = now.utc().date();
    backup.hasOffSiteCopy = true;
}

Id<Upgrade> upgrade(ProjectBuilder& project, const Id<Environment>& of)
{
    return project.add<Upgrade>([&](Upgrade& made) {
        made.process = UpgradeProcess::OnPremises; // it can be cancelled before it begins
        made.environment = of;
    });
}

} // namespace

void addEnvironments(ProjectBuilder& project, QRandomGenerator& random, const Id<Person>& approver)
{
    Dice dice{random};
    std::vector<Id<Environment>> made;
    for (int n = dice.below(4); n > 0; --n) {
        made.push_back(environment(project, EnvironmentKind(dice.below(6))));
        project.change(made.back(), [&](Environment& e) {
            e.memory = dice.memory();
            e.disk = dice.memory();
            e.service = EnvironmentService(dice.once(5) ? 1 + dice.below(2) : 0);
        });
        if (dice.once(3)) {
            const Id<Upgrade> one = upgrade(project, made.back());
            if (dice.once(3))
                cancel(project, one, at(u"2027-01-05T12:00:00Z"));
        }
        if (dice.once(2))
            project.add<Backup>([&](Backup& backup) {
                backup.environment = made.back();
                backup.hasOffSiteCopy = dice.once(2);
                backup.rehearsedOn = dice.once(2) ? QDate(2027, 1, 9) : QDate();
            });
    }
    const SnapshotPtr snapshot = project.build();
    for (const RecordKind kind : {RecordKind::Environment, RecordKind::Upgrade, RecordKind::Backup}) {
        for (const Record* record : snapshot->all(kind)) {
            if (dice.once(6))
                project.waiver(record->id, approver, QDate(2027, 2, 1 + dice.below(28)));
        }
    }
}

void addEnvironmentCriterion(ProjectBuilder& project, QRandomGenerator& random, const Id<Gate>& gate)
{
    Dice dice{random};
    const auto metric = Metric(int(Metric::UnrecordedDeviations) + dice.below(3));
    project.criterion(gate, metric, Comparison::AtMost, dice.once(3) ? dice.below(3) : 0);
}

void walkEnvironments(ProjectBuilder& project, Instant now, const PathStep& step)
{
    if (step.needs.fixes.isEmpty())
        return;
    switch (step.kind) {
    case RecordKind::Environment: return settle(project, step.record, now);
    case RecordKind::Upgrade: return cancel(project, Id<Upgrade>(step.record), now);
    case RecordKind::Backup:
        return project.change(Id<Backup>(step.record), [&](Backup& backup) { prove(backup, now); });
    case RecordKind::Project: break;
    default: return;
    }
    const Assessment assessment(project.build(), now);
    const auto isMissing = [&](Metric metric) {
        const auto entries = environmentEntries(assessment, metric);
        return entries.size() == 1 && entries.front().kind == RecordKind::Project
               && step.needs.fixes.contains(entries.front().action);
    };
    if (isMissing(Metric::UnrecordedDeviations))
        settle(project, environment(project, EnvironmentKind::Test), now);
    if (isMissing(Metric::UncommittedUpgrades))
        cancel(project, upgrade(project, {}), now);
    if (isMissing(Metric::UnprovenBackups))
        project.add<Backup>([&](Backup& backup) { prove(backup, now); });
}

} // namespace readiness::test

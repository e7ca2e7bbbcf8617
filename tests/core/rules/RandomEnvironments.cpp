#include "tests/core/rules/RandomEnvironments.h"

#include "core/rules/Assessment.h"
#include "core/rules/EnvironmentMetrics.h"
#include "core/rules/Parity.h"

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

/// Records what differs from production where S0-02 asks for it: what is named, or all.
void recordDifferences(ProjectBuilder& project, const RecordId& environment, Instant now, const QList<Fix>& named = {})
{
    const SnapshotPtr snapshot = project.build();
    const ParityTable table = Parity(*snapshot, now).of(*snapshot->find(Id<Environment>(environment)));
    for (const ParityRow& row : table.rows) {
        const bool isNamed = named.isEmpty() || named.contains(Fix{recordingAction(row), {}});
        if (row.standing != ParityStanding::Differs || !isOfMirror(row.dimension) || !isNamed)
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

/// Says which production it mirrors, and all that differs; where that is known, what is named.
void settle(ProjectBuilder& project, const RecordId& mirror, Instant now, const QList<Fix>& named = {})
{
    const SnapshotPtr snapshot = project.build();
    if (Parity(*snapshot, now).productionOf(*snapshot->find(Id<Environment>(mirror))).environment)
        return recordDifferences(project, mirror, now, named);
    Id<Environment> production;
    for (const EnvironmentService service : {EnvironmentService::Planned, EnvironmentService::InService}) {
        for (const Environment* one : snapshot->all<Environment>()) {
            if (one->kind == EnvironmentKind::Production && one->service == service)
                production = Id<Environment>(one->id);
        }
    }
    if (production.isNull())
        production = environment(project, EnvironmentKind::Production);
    project.change(Id<Environment>(mirror), [&](Environment& made) { made.dataFrom = production; });
    recordDifferences(project, mirror, now);
}

/// Of every environment that is to mirror production; of one that is made for it where there is none.
void settleAll(ProjectBuilder& project, Instant now)
{
    environment(project, EnvironmentKind::Test);
    const SnapshotPtr snapshot = project.build();
    for (const Environment* one : snapshot->all<Environment>()) {
        if (isToMirrorProduction(*one))
            settle(project, one->id, now);
    }
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

RandomEnvironments::RandomEnvironments(ProjectBuilder& project, quint32 seed)
    : m_project(project), m_random(seed + 0x8000), m_hasAny(once(2))
{}

QString RandomEnvironments::memory() { return once(3) ? QString() : u"%1 GB"_s.arg(16 * (1 + below(2))); }

void RandomEnvironments::addEnvironment()
{
    const Id<Environment> made = environment(m_project, EnvironmentKind(below(6)));
    m_project.change(made, [&](Environment& e) {
        e.memory = memory();
        e.disk = memory();
        e.service = EnvironmentService(once(5) ? 1 + below(2) : 0);
    });
    if (once(3)) {
        const Id<Upgrade> one = upgrade(m_project, made);
        if (once(3))
            cancel(m_project, one, at(u"2027-01-05T12:00:00Z"));
    }
    if (once(2))
        m_project.add<Backup>([&](Backup& backup) {
            backup.environment = made;
            backup.hasOffSiteCopy = once(2);
            backup.rehearsedOn = once(2) ? QDate(2027, 1, 9) : QDate();
        });
}

void RandomEnvironments::add(const Id<Person>& approver)
{
    if (!m_hasAny)
        return;
    for (int n = below(5); n > 0; --n)
        addEnvironment();
    const SnapshotPtr snapshot = m_project.build();
    for (const RecordKind kind : {RecordKind::Environment, RecordKind::Upgrade, RecordKind::Backup}) {
        for (const Record* record : snapshot->all(kind)) {
            if (once(6))
                m_project.waiver(record->id, approver, QDate(2027, 2, 1 + below(28)));
        }
    }
}

void RandomEnvironments::maybeTake(const Id<Criterion>& criterion)
{
    if (!m_hasAny || !once(3))
        return;
    m_project.change(criterion, [&](Criterion& taken) {
        taken.metric = Metric(int(Metric::UnrecordedDeviations) + below(3));
        taken.comparison = Comparison::AtMost;
        taken.threshold = once(3) ? below(3) : 0;
    });
}

void walkEnvironments(ProjectBuilder& project, Instant now, const PathStep& step)
{
    if (step.needs.fixes.isEmpty())
        return;
    switch (step.kind) {
    case RecordKind::Environment: return settle(project, step.record, now, step.needs.fixes);
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
               && step.needs.fixes.contains(Fix{entries.front().action, {}});
    };
    if (isMissing(Metric::UnrecordedDeviations))
        settleAll(project, now);
    if (isMissing(Metric::UncommittedUpgrades))
        cancel(project, upgrade(project, {}), now);
    if (isMissing(Metric::UnprovenBackups))
        project.add<Backup>([&](Backup& backup) { prove(backup, now); });
}

} // namespace readiness::test

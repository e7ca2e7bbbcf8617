#include "core/rules/EnvironmentMetrics.h"

#include "core/rules/Assessment.h"
#include "core/rules/GateEvaluation.h"
#include "core/rules/Metrics.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

MetricValue value(const ProjectBuilder& project, Metric metric, const MetricScope& scope = {},
                  QStringView now = u"2027-01-10T12:00:00Z")
{
    const Assessment assessment(project.build(), at(now));
    return measured(assessment, metric, scope, Waivers::Heeded);
}

using Records = std::vector<RecordId>;

} // namespace

/// What gates count of environments, upgrades and backups.
class tst_EnvironmentMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAnythingNothingWasShown()
    {
        const ProjectBuilder project;
        const RecordId settings = project.build()->project().id;
        for (const Metric metric : {Metric::UnrecordedDeviations, Metric::UncommittedUpgrades, Metric::UnprovenBackups})
            QVERIFY(value(project, metric).records == Records{settings});
    }

    void eachUnrecordedDifferenceCounts()
    {
        ProjectBuilder project;
        const auto environment = [&](EnvironmentKind kind) {
            return project.add<Environment>([&](Environment& e) { e.kind = kind, e.memory = e.disk = u"64 GB"_s; });
        };
        const auto test = environment(EnvironmentKind::Test);
        QVERIFY(value(project, Metric::UnrecordedDeviations).records
                == Records{project.build()->project().id}); // no production
        const auto production = environment(EnvironmentKind::Production);
        QCOMPARE(value(project, Metric::UnrecordedDeviations).value, 0);
        project.change(test, [](Environment& e) { e.memory = e.disk = u"32 GB"_s; });
        QCOMPARE(value(project, Metric::UnrecordedDeviations).value, 2);
        QVERIFY(value(project, Metric::UnrecordedDeviations).records == Records{test});
        project.add<Deviation>([&](Deviation& d) {
            d.title = u"Memory"_s;
            d.environment = test;
            d.production = production;
            d.here = u"32 GB"_s;
            d.there = u"64 GB"_s;
        });
        QCOMPARE(value(project, Metric::UnrecordedDeviations).value, 1);
        project.change(test, [](Environment& e) { e.disk = u"64 GB"_s; });
        QCOMPARE(value(project, Metric::UnrecordedDeviations).value, 0);
        project.change(test, [](Environment& e) { e.version = u"10.0.2"_s; });
        project.change(production, [](Environment& e) { e.version = u"10.0.1"_s; });
        QCOMPARE(value(project, Metric::UnrecordedDeviations).value, 0); // no mirror of versions
        const auto second = environment(EnvironmentKind::Production);
        QVERIFY(value(project, Metric::UnrecordedDeviations).records == Records{test}); // of which of them?
        project.change(test, [&](Environment& e) { e.dataFrom = second; });
        QCOMPARE(value(project, Metric::UnrecordedDeviations).value, 1); // the memory, for this one
    }

    void anUpgradeCountsUntilItIsCommittedOrCancelled()
    {
        ProjectBuilder project;
        const auto upgrade = project.add<Upgrade>([](Upgrade& u) { u.process = UpgradeProcess::OnPremises; });
        const auto happens = [&](UpgradeStep step, QStringView when) {
            project.add<UpgradeEvent>([&](UpgradeEvent& e) { e.upgrade = upgrade, e.step = step, e.at = at(when); });
        };
        QVERIFY(value(project, Metric::UncommittedUpgrades).records == Records{upgrade});
        happens(UpgradeStep::DataUpgradeStarted, u"2027-01-09T12:00:00Z");
        happens(UpgradeStep::DataUpgraded, u"2027-01-09T13:00:00Z");
        QCOMPARE(value(project, Metric::UncommittedUpgrades).value, 1);
        happens(UpgradeStep::Accepted, u"2027-01-10T12:00:00Z");
        QCOMPARE(value(project, Metric::UncommittedUpgrades).value, 0);
        QCOMPARE(value(project, Metric::UncommittedUpgrades, {}, u"2027-01-10T11:59:59Z").value, 1);
        const auto other = project.add<Upgrade>([](Upgrade& u) { u.process = UpgradeProcess::OnPremises; });
        QVERIFY(value(project, Metric::UncommittedUpgrades).records == Records{other});
    }

    void aBackupIsProvenByRestoreAndACopyOffSite()
    {
        ProjectBuilder project;
        const auto backup = project.add<Backup>([](Backup& b) {
            b.hasOffSiteCopy = true;
            b.rehearsedOn = QDate(2027, 1, 10);
        });
        QCOMPARE(value(project, Metric::UnprovenBackups).value, 0);
        project.change(backup, [](Backup& b) { b.rehearsedOn = QDate(2027, 1, 11); }); // tomorrow
        QVERIFY(value(project, Metric::UnprovenBackups).records == Records{backup});
        project.change(backup, [](Backup& b) { b.rehearsedOn = QDate(2027, 1, 9), b.hasOffSiteCopy = false; });
        QCOMPARE(value(project, Metric::UnprovenBackups).value, 1);
        const auto retired = project.add<Environment>([](Environment& e) { e.service = EnvironmentService::Retired; });
        project.change(backup, [&](Backup& b) { b.environment = retired; });
        QCOMPARE(value(project, Metric::UnprovenBackups).value, 0);
    }

    void areasDoNotNarrowThem()
    {
        ProjectBuilder project;
        const auto criterion = project.criterion(project.gate(), Metric::UnprovenBackups, Comparison::AtMost, 0);
        project.inArea(criterion, project.area(u"Data"_s));
        project.add<Backup>([](Backup&) {});
        const SnapshotPtr snapshot = project.build();
        QCOMPARE(value(project, Metric::UnprovenBackups, MetricScope(*snapshot, *snapshot->find(criterion))).value, 1);
    }

    void aWaiverMakesTheGateConditional()
    {
        ProjectBuilder project;
        const auto gate = project.gate();
        project.criterion(gate, Metric::UnprovenBackups, Comparison::AtMost, 0);
        const auto backup = project.add<Backup>([](Backup&) {});
        const auto answer = [&] {
            const Assessment assessment(project.build(), at(u"2027-01-10T12:00:00Z"));
            return evaluateGate(assessment, *assessment.snapshot().find(gate)).decision;
        };
        QCOMPARE(answer(), GateAnswer::NoGo);
        project.waiver(backup, project.person(u"Ada"_s), QDate(2027, 2, 1));
        QCOMPARE(answer(), GateAnswer::ConditionalGo);
        project.change(backup, [](Backup& b) { b.hasOffSiteCopy = true, b.rehearsedOn = QDate(2027, 1, 9); });
        QCOMPARE(answer(), GateAnswer::Go);
    }
};

READINESS_TEST(tst_EnvironmentMetrics)
#include "tst_EnvironmentMetrics.moc"

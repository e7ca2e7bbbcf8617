#include "core/rules/Parity.h"

#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// A test environment and production, of which only the processor is known, and equal.
struct Pair {
    ProjectBuilder project;
    Id<Environment> production = environment(EnvironmentKind::Production, u"Live"_s);
    Id<Environment> test = environment(EnvironmentKind::Test, u"Test"_s);
    SnapshotPtr snapshot;

    Id<Environment> environment(EnvironmentKind kind, const QString& name)
    {
        return project.add<Environment>([&](Environment& e) {
            e.kind = kind;
            e.name = name;
            e.processor = u"8 cores"_s;
        });
    }
    Id<InstalledVersion> installed(const Id<Environment>& in, InstalledKind kind, const QString& title,
                                   const QString& version)
    {
        return project.add<InstalledVersion>([&](InstalledVersion& v) {
            v.environment = in;
            v.kind = kind;
            v.title = title;
            v.installed = version;
        });
    }
    ParityTable table(QStringView now = u"2027-01-10T12:00:00Z")
    {
        snapshot = project.build();
        return Parity(*snapshot, at(now)).of(*snapshot->find(test));
    }
    ParityRow row(const QString& title)
    {
        const ParityTable made = table();
        const auto found = std::ranges::find(made.rows, title, &ParityRow::title);
        return found == made.rows.end() ? ParityRow{} : *found;
    }
    ParityStanding standing(const QString& title) { return row(title).standing; }
    ParityProduction of(const Id<Environment>& environment)
    {
        snapshot = project.build();
        return Parity(*snapshot, at(u"2027-01-10T12:00:00Z")).productionOf(*snapshot->find(environment));
    }
};

} // namespace

/// Environments held against production (S0-02, S3-09).
class tst_Parity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allDimensionsAreThereInTheirOrder()
    {
        Pair pair;
        const ParityTable table = pair.table();
        QCOMPARE(table.rows.size(), std::size_t(11));
        QVERIFY(std::ranges::is_sorted(table.rows, {}, &ParityRow::dimension));
        QCOMPARE(table.rows.front().title, u"Processor"_s);
        QCOMPARE(table.count(ParityStanding::Equal), 1);
        QCOMPARE(table.count(ParityStanding::Unknown), 10);
    }

    void blanksAndCaseAreNoDifference()
    {
        Pair pair;
        pair.project.change(pair.test, [](Environment& e) { e.processor = u" 8  Cores"_s; });
        QCOMPARE(pair.standing(u"Processor"_s), ParityStanding::Equal);
        pair.project.change(pair.test, [](Environment& e) { e.processor = u"4 cores"_s; });
        QCOMPARE(pair.standing(u"Processor"_s), ParityStanding::Differs);
        pair.project.change(pair.test, [](Environment& e) { e.processor.clear(); });
        QCOMPARE(pair.standing(u"Processor"_s), ParityStanding::Unknown);
    }

    void virtualMachinesAreNoDifference()
    {
        Pair pair;
        pair.project.change(pair.test, [](Environment& e) { e.isVirtual = true; });
        QCOMPARE(pair.table().count(ParityStanding::Differs), 0);
    }

    void componentsComeInAnyOrder()
    {
        Pair pair;
        pair.project.change(pair.production, [](Environment& e) { e.components = u"Mail router, load balancer"_s; });
        pair.project.change(pair.test, [](Environment& e) { e.components = u"load balancer; mail router"_s; });
        QCOMPARE(pair.standing(u"Components"_s), ParityStanding::Equal);
        pair.project.change(pair.test, [](Environment& e) { e.components = u"mail router"_s; });
        QCOMPARE(pair.standing(u"Components"_s), ParityStanding::Differs);
    }

    void versionsAreComparedAsVersions()
    {
        Pair pair;
        pair.project.change(pair.production, [](Environment& e) { e.version = u"10.0"_s; });
        pair.project.change(pair.test, [](Environment& e) { e.version = u"10.0.0"_s; });
        QCOMPARE(pair.standing(u"Version"_s), ParityStanding::Equal);
        pair.project.change(pair.test, [](Environment& e) { e.version = u"10.0.1"_s; });
        QCOMPARE(pair.standing(u"Version"_s), ParityStanding::Differs);
        QCOMPARE(pair.row(u"Version"_s).dimension, ParityDimension::Versions);
        QVERIFY(!isOfMirror(ParityDimension::Versions)); // on the way of an upgrade, they have to differ
    }

    void installedVersionsAreComparedByTitle()
    {
        Pair pair;
        pair.installed(pair.production, InstalledKind::Component, u"Mail router"_s, u"4.0"_s);
        QCOMPARE(pair.standing(u"Mail router"_s), ParityStanding::Unknown);
        const auto router = pair.installed(pair.test, InstalledKind::Component, u"mail router"_s, u"4.0"_s);
        QCOMPARE(pair.standing(u"Mail router"_s), ParityStanding::Equal);
        pair.project.change(router, [](InstalledVersion& v) { v.installed = u"4.1"_s; });
        QCOMPARE(pair.standing(u"Mail router"_s), ParityStanding::Differs);
        QCOMPARE(pair.row(u"Mail router"_s).dimension, ParityDimension::Components);
        pair.project.change(router, [](InstalledVersion& v) {
            v.installed.clear();
            v.required = u"4.0"_s;
            v.isInPlace = true;
        });
        QCOMPARE(pair.standing(u"Mail router"_s), ParityStanding::Equal);
        pair.project.change(router, [](InstalledVersion& v) { v.isInPlace = false; });
        QCOMPARE(pair.standing(u"Mail router"_s), ParityStanding::Unknown);
    }

    void dataAreACopyOfProductionOrNot()
    {
        Pair pair;
        QCOMPARE(pair.standing(u"Data from"_s), ParityStanding::Unknown);
        QVERIFY(!pair.table().dataAgeDays);
        pair.project.change(pair.test, [&](Environment& e) {
            e.dataFrom = pair.production;
            e.dataAsOf = at(u"2027-01-08T12:00:01Z");
        });
        QCOMPARE(pair.standing(u"Data from"_s), ParityStanding::Equal);
        QCOMPARE(pair.table().dataAgeDays.value(), 1);
        QCOMPARE(pair.table(u"2027-01-10T12:00:01Z").dataAgeDays.value(), 2);
        const auto golden = pair.environment(EnvironmentKind::Other, u"Golden"_s);
        pair.project.change(pair.test, [&](Environment& e) { e.dataFrom = golden; });
        QCOMPARE(pair.standing(u"Data from"_s), ParityStanding::Differs);
        QCOMPARE(pair.row(u"Data from"_s).here, u"Golden"_s);
    }

    void aDeviationCountsWhileBothStillHaveWhatItSays()
    {
        Pair pair;
        pair.project.change(pair.test, [](Environment& e) { e.processor = u"4 cores"_s; });
        const auto deviation = pair.project.add<Deviation>([&](Deviation& d) {
            d.title = u"Processor"_s;
            d.environment = pair.test;
            d.production = pair.production;
            d.here = u"4 Cores"_s;
            d.there = u"8 cores"_s;
        });
        QCOMPARE(pair.standing(u"Processor"_s), ParityStanding::Recorded);
        QCOMPARE(pair.row(u"Processor"_s).deviation->id, RecordId(deviation));
        pair.project.change(pair.production, [](Environment& e) { e.processor = u"16 cores"_s; });
        QCOMPARE(pair.standing(u"Processor"_s), ParityStanding::Differs);
        pair.project.change(deviation, [](Deviation& d) { d.there = u"16 cores"_s; });
        QCOMPARE(pair.standing(u"Processor"_s), ParityStanding::Recorded);
        pair.project.change(deviation, [](Deviation& d) { d.dimension = ParityDimension::Platform; });
        QCOMPARE(pair.standing(u"Processor"_s), ParityStanding::Differs);
        pair.project.change(deviation, [](Deviation& d) {
            d.dimension = ParityDimension::Hardware;
            d.title = u"Memory"_s;
        });
        QCOMPARE(pair.standing(u"Processor"_s), ParityStanding::Differs);
    }

    void theScoreIsOfWhatIsKnownAndRoundedDown()
    {
        Pair pair;
        QCOMPARE(pair.table().percent().value(), 100);
        pair.project.change(pair.production, [](Environment& e) { e.memory = e.disk = u"64 GB"_s; });
        pair.project.change(pair.test, [](Environment& e) { e.memory = u"64 GB"_s, e.disk = u"32 GB"_s; });
        QCOMPARE(pair.table().percent().value(), 66);
        pair.project.change(pair.test, [](Environment& e) { e.processor = e.memory = e.disk = QString(); });
        QVERIFY(!pair.table().percent());
    }

    void theProductionIsTheOneInService()
    {
        Pair pair;
        QCOMPARE(pair.of(pair.test).environment->name, u"Live"_s);
        QVERIFY(pair.of(pair.test).fault.isEmpty());
        const auto next = pair.environment(EnvironmentKind::Production, u"Next"_s);
        QVERIFY(!pair.of(pair.test).environment);
        QVERIFY(!pair.of(pair.test).fault.isEmpty());
        QVERIFY(pair.table().rows.empty());
        pair.project.change(pair.test, [&](Environment& e) { e.dataFrom = next; });
        QCOMPARE(pair.of(pair.test).environment->name, u"Next"_s);
        pair.project.change(next, [](Environment& e) { e.service = EnvironmentService::Planned; });
        QCOMPARE(pair.of(pair.test).environment->name, u"Live"_s);
        pair.project.change(pair.production, [](Environment& e) { e.service = EnvironmentService::Retired; });
        QCOMPARE(pair.of(pair.test).environment->name, u"Next"_s);
        QVERIFY(!pair.of(pair.test).fault.isEmpty()); // it is planned only
        pair.project.remove(RecordKind::Environment, next);
        QVERIFY(!pair.of(pair.test).environment);
    }

    void productionIsNotHeldAgainstItself()
    {
        Pair pair;
        const SnapshotPtr snapshot = pair.project.build();
        const Parity parity(*snapshot, at(u"2027-01-10T12:00:00Z"));
        QVERIFY(parity.of(*snapshot->find(pair.production)).rows.empty());
    }

    void testAndAcceptanceEnvironmentsAreToMirrorProduction()
    {
        Environment environment;
        for (const auto& [kind, is] : {std::pair(EnvironmentKind::Development, false),
                                      {EnvironmentKind::Test, true},
                                      {EnvironmentKind::Acceptance, true},
                                      {EnvironmentKind::Training, false},
                                      {EnvironmentKind::Production, false},
                                      {EnvironmentKind::Other, false}}) {
            environment.kind = kind;
            QCOMPARE(isToMirrorProduction(environment), is);
        }
        environment.kind = EnvironmentKind::Test;
        environment.service = EnvironmentService::Retired;
        QVERIFY(!isToMirrorProduction(environment));
    }

    void appsHaveOneVersionEverywhere()
    {
        Pair pair;
        const auto app = [&](const Id<Environment>& in, const QString& version) {
            return pair.installed(in, InstalledKind::Application, u"Sales"_s, version);
        };
        app(pair.production, u"9.1.10"_s);
        const auto tested = app(pair.test, u"9.1.10"_s);
        const auto development = pair.environment(EnvironmentKind::Development, u"Dev"_s);
        const auto developed = app(development, u"9.1.10"_s);
        app(pair.environment(EnvironmentKind::Training, u"School"_s), u"9.1.9"_s); // is not asked for
        QVERIFY(appDifferences(*pair.project.build()).empty());
        pair.project.change(developed, [](InstalledVersion& v) { v.installed = u"9.1.11"_s; });
        const SnapshotPtr snapshot = pair.project.build();
        const auto different = appDifferences(*snapshot);
        QCOMPARE(different.size(), std::size_t(1));
        QCOMPARE(different.front().versions.size(), std::size_t(3));
        pair.project.change(developed, [](InstalledVersion& v) { v.installed.clear(); });
        pair.project.change(tested, [](InstalledVersion& v) { v.kind = InstalledKind::Component; });
        QVERIFY(appDifferences(*pair.project.build()).empty());
    }

    void aRiskSaysWhatBothHave()
    {
        Pair pair;
        pair.project.change(pair.test, [](Environment& e) { e.processor = u"4 cores"_s; });
        const ParityRow row = pair.row(u"Processor"_s);
        const DeviationRisk risk = riskOf(pair.table(), row);
        QVERIFY(risk.title.contains(u"Processor"_s) && risk.title.contains(u"Test"_s));
        QVERIFY(risk.cause.contains(u"4 cores"_s) && risk.cause.contains(u"8 cores"_s));
    }
};

READINESS_TEST(tst_Parity)
#include "tst_Parity.moc"

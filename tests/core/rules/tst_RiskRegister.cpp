#include "core/rules/Exposure.h"
#include "core/rules/Metrics.h"
#include "core/rules/RiskMatrix.h"
#include "core/rules/Successor.h"
#include "tests/core/rules/BrokenRules.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

Id<Risk> risk(ProjectBuilder& project, const RiskRating& inherent, const RiskRating& current = {})
{
    return project.add<Risk>([&](Risk& r) { r.inherent = inherent, r.current = current; });
}

int value(const ProjectBuilder& project, Metric metric, std::optional<int> minimumScore = {})
{
    const Assessment assessment(project.build(), at(kSevenWeeksBefore));
    Criterion criterion;
    criterion.minimumScore = minimumScore;
    return measured(assessment, metric, MetricScope(assessment.snapshot(), criterion), Waivers::Heeded).value;
}

} // namespace

/// Method, matrix, metrics, exposure, and what becomes of records.
class tst_RiskRegister : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theUsualMethodIsFiveByFive()
    {
        const SnapshotPtr snapshot = ProjectBuilder().build();
        const RiskMethod method(*snapshot);
        QVERIFY(!method.isOwn());
        QCOMPARE(method.highest(ScaleDimension::Probability), 5);
        QCOMPARE(method.highest(ScaleDimension::Impact), 5);
        const auto from = [&](int probability, int impact) { return method.band({probability, impact})->from; };
        QCOMPARE(from(1, 4), 1);
        QCOMPARE(from(1, 5), 5);
        QCOMPARE(from(2, 5), 5);
        QCOMPARE(from(3, 4), 12);
        QCOMPARE(from(4, 5), 20);
        QVERIFY(!method.band({0, 5}));
    }

    void aDimensionOfOnesOwnReplacesTheUsualOne()
    {
        ProjectBuilder project;
        for (const int level : {3, 1, 2})
            project.add<RiskScale>([&](RiskScale& s) { s.dimension = ScaleDimension::Impact, s.value = level; });
        const RiskMethod method(*project.build());
        QVERIFY(method.isOwn());
        QCOMPARE(method.highest(ScaleDimension::Impact), 3);
        QCOMPARE(method.highest(ScaleDimension::Probability), 5);
        QCOMPARE(method.levels(ScaleDimension::Impact).front().value, 1);
        QCOMPARE(method.bands().size(), std::size_t(4));
    }

    void theMatrixLosesNoOpenRisk()
    {
        ProjectBuilder project;
        const Id<Risk> moved = risk(project, {5, 5}, {2, 3});
        const Id<Risk> unrated = risk(project, {});
        const Id<Risk> beyond = risk(project, {9, 2});
        project.change(risk(project, {2, 3}), [](Risk& r) { r.status = RiskStatus::Closed; });
        project.change(risk(project, {2, 3}), [](Risk& r) { r.kind = RiskKind::Opportunity; });
        const Id<Risk> hidden = risk(project, {2, 3});
        project.change(hidden, [](Risk& r) { r.isInternal = true; });
        const SnapshotPtr snapshot = project.build();
        const RiskMethod method(*snapshot);
        const RiskMatrix now(*snapshot, method, {});
        const auto ids = [](const std::vector<const Risk*>& risks) {
            std::vector<RecordId> found;
            for (const Risk* r : risks)
                found.push_back(r->id);
            return found;
        };
        QVERIFY(ids(now.cell(2, 3).risks) == (std::vector<RecordId>{moved, hidden}));
        QVERIFY(ids(now.cell(5, 2).risks) == std::vector<RecordId>{beyond});
        QVERIFY(ids(now.unrated()) == std::vector<RecordId>{unrated});
        const RiskMatrix forOthers(*snapshot, method, {RiskStage::Inherent, RiskKind::Threat, false});
        QVERIFY(forOthers.cell(2, 3).risks.empty());
        QVERIFY(ids(forOthers.cell(5, 5).risks) == std::vector<RecordId>{moved});
    }

    void openRisksCountFromAScoreOn()
    {
        ProjectBuilder project;
        risk(project, {5, 4});         // 20: extreme
        risk(project, {5, 5}, {3, 5}); // 15 now
        risk(project, {5, 3});         // 15
        QCOMPARE(value(project, Metric::OpenRisks), 1);
        QCOMPARE(value(project, Metric::OpenRisks, 15), 3);
        QCOMPARE(value(project, Metric::OpenRisks, 16), 1);
        const Id<Risk> opportunity = risk(project, {5, 5});
        QCOMPARE(value(project, Metric::OpenRisks), 2);
        project.change(opportunity, [](Risk& r) { r.kind = RiskKind::Opportunity; });
        QCOMPARE(value(project, Metric::OpenRisks), 1);
    }

    void blockersAndActionsAreCounted()
    {
        ProjectBuilder project;
        project.add<Issue>([](Issue& i) { i.stopsCriticalProcess = true; });
        project.add<Issue>([](Issue&) {});
        const Id<Action> late = project.add<Action>([](Action& a) { a.due.date = QDate(2027, 1, 9); });
        project.add<Action>([](Action& a) { a.due.date = QDate(2027, 1, 10); });
        QCOMPARE(value(project, Metric::OpenBlockers), 1);
        QCOMPARE(value(project, Metric::OverdueActions), 1);
        QCOMPARE(value(project, Metric::ActionsWithoutOwner), 2);
        project.change(late, [](Action& a) { a.status = ActionStatus::Done; });
        QCOMPARE(value(project, Metric::OverdueActions), 0);
        QCOMPARE(value(project, Metric::ActionsWithoutOwner), 1);
    }

    void aWaiverTakesARecordOutOfTheCount()
    {
        ProjectBuilder project;
        const Id<Person> sponsor = project.person(u"Ada"_s);
        const Id<Issue> blocker = project.add<Issue>([](Issue& i) { i.stopsCriticalProcess = true; });
        const Id<Waiver> waiver = project.waiver(blocker, sponsor, QDate(2027, 1, 10));
        QCOMPARE(value(project, Metric::OpenBlockers), 0);
        project.change(waiver, [](Waiver& w) { w.expires = QDate(2027, 1, 9); });
        QCOMPARE(value(project, Metric::OpenBlockers), 1);
    }

    void exposureIsProbabilityTimesDelay()
    {
        ProjectBuilder project;
        const auto with = [&](std::optional<int> chance, std::optional<int> likely) {
            return project.add<Risk>([&](Risk& r) { r.chancePercent = chance, r.delayLikely = likely; });
        };
        with(50, 60);                                                          // 30
        project.change(with(10, 60), [](Risk& r) { r.delayOptimistic = 30; }); // 6: two estimates are no three
        project.change(with(25, 120), [](Risk& r) { r.delayOptimistic = 60, r.delayPessimistic = 420; }); // 40
        project.change(with(10, {}), [](Risk& r) { r.inherent = {1, 3}; }); // a tenth of 240 minutes
        with({}, 600);
        project.change(with(100, 600), [](Risk& r) { r.status = RiskStatus::Closed; });
        project.change(with(50, 10), [](Risk& r) { r.kind = RiskKind::Opportunity; });
        const SnapshotPtr snapshot = project.build();
        const Exposure exposure = exposureOf(*snapshot, RiskMethod(*snapshot));
        QCOMPARE(exposure.threatMinutes, 100.0);
        QCOMPARE(exposure.opportunityMinutes, 5.0);
        QCOMPARE(exposure.counted, 5);
        QCOMPARE(exposure.unknown, 1);
        QCOMPARE(exposure.shareOf(400).value(), 0.25);
        QVERIFY(!exposure.shareOf({}) && !exposure.shareOf(0));
        QVERIFY(!downtimeMinutes(*project.build()));
        const auto plan = project.add<Plan>([](Plan& made) { made.title = u"Weekend"_s; });
        const auto window = project.add<Window>([&](Window& made) {
            made.plan = plan;
            made.starts = at(u"2027-02-26T17:00:00Z");
            made.ends = at(u"2027-02-26T23:40:00Z");
        });
        QCOMPARE(downtimeMinutes(*project.build()), std::optional(400));
        project.change(window, [](Window& made) { made.kind = WindowKind::Freeze; });
        QVERIFY(!downtimeMinutes(*project.build()));
    }

    void whatARecordBecomesCarriesItsFieldsOver()
    {
        ProjectBuilder project;
        const Id<Person> ada = project.person(u"Ada"_s);
        const Id<Area> area = project.area(u"Data"_s);
        const Id<Finding> finding = project.add<Finding>([&](Finding& f) {
            f.title = u"Loads are slow"_s;
            f.recommendation = u"Load at night"_s;
            f.owner = ada;
            f.area = area;
            f.isInternal = true;
            f.status = FindingStatus::Mitigating;
        });
        const SnapshotPtr snapshot = project.build();
        const auto told = [&](RecordKind to) {
            QStringList texts;
            for (const KnownValue& known : successorOf(*snapshot, finding, to))
                texts += QString::fromLatin1(known.field->key);
            return texts.join(u' ');
        };
        QCOMPARE(told(RecordKind::Risk), u"title area owner internal description"_s);
        QCOMPARE(told(RecordKind::Action), u"title owner internal description subject"_s);
        QVERIFY(successorOf(*snapshot, ada, RecordKind::Risk).empty());
        QVERIFY(!canBecome(RecordKind::Action, RecordKind::Risk) && !canBecome(RecordKind::Risk, RecordKind::Risk));
    }
};

READINESS_TEST(tst_RiskRegister)
#include "tst_RiskRegister.moc"

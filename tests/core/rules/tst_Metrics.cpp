#include "core/rules/Metrics.h"
#include "core/sign/Signing.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kMetricsNow = u"2027-01-10T12:00:00Z"; // seven weeks before go-live

struct Measured {
    ProjectBuilder& builder;
    Metric metric;
    QStringView now = kMetricsNow;

    MetricValue in(const std::vector<Id<Area>>& areas, Waivers waivers = Waivers::Ignored) const
    {
        ProjectBuilder copy = builder;
        const auto criterion = copy.criterion(copy.gate(), metric, Comparison::AtMost, 0);
        for (const Id<Area>& area : areas)
            copy.inArea(criterion, area);
        const Assessment assessment(copy.build(), at(now));
        return measured(assessment, metric, MetricScope(assessment.snapshot(), *assessment.snapshot().find(criterion)),
                        waivers);
    }
    int value(Waivers waivers = Waivers::Ignored) const { return in({}, waivers).value; }
};

using Ids = std::vector<RecordId>;

} // namespace

class tst_Metrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openItemsAreCountedByImportance()
    {
        ProjectBuilder builder;
        const auto area = builder.area(u"A"_s);
        const auto must = builder.item(area, ItemStatus::InProgress, Importance::Must);
        builder.item(area, ItemStatus::Done, Importance::Must);
        builder.item(area, ItemStatus::NotApplicable, Importance::Must);
        const auto should1 = builder.item(area, ItemStatus::Blocked, Importance::Should);
        const auto should2 = builder.item(area, ItemStatus::NotStarted, Importance::Should);
        builder.item(area, ItemStatus::NotStarted, Importance::Optional);
        QCOMPARE((Measured{builder, Metric::OpenMustItems}.in({})), (MetricValue{1, {must}}));
        QCOMPARE((Measured{builder, Metric::OpenShouldItems}.in({})), (MetricValue{2, {should1, should2}}));
    }

    void sharesAreRoundedDown()
    {
        ProjectBuilder builder;
        const auto area = builder.area(u"A"_s);
        QCOMPARE((Measured{builder, Metric::DoneMustPercent}.value()), 100); // nothing to do is all done
        builder.item(area, ItemStatus::Done);
        builder.item(area, ItemStatus::Done);
        QCOMPARE((Measured{builder, Metric::DoneMustPercent}.value()), 100);
        const auto open = builder.item(area);
        QCOMPARE((Measured{builder, Metric::DoneMustPercent}.in({})), (MetricValue{66, {open}}));
        QCOMPARE((Measured{builder, Metric::DoneShouldPercent}.value()), 100);
        builder.item(area, ItemStatus::NotApplicable);
        QCOMPARE((Measured{builder, Metric::DoneMustPercent}.value()), 66);
        for (int i = 0; i < 197; ++i)
            builder.item(area, ItemStatus::Done);
        QCOMPARE((Measured{builder, Metric::DoneMustPercent}.value()), 99); // 199 of 200 is not 100
    }

    void readinessIsMeasuredAsEverywhere()
    {
        ProjectBuilder builder;
        const auto area = builder.area(u"A"_s);
        QCOMPARE((Measured{builder, Metric::ReadinessPercent}.value()), 100);
        builder.item(area, ItemStatus::Done, Importance::Should);
        const auto half = builder.item(area, ItemStatus::InProgress, Importance::Must);
        builder.item(area, [](ChecklistItem& i) { i.status = ItemStatus::InProgress, i.completeness = 100; });
        QCOMPARE((Measured{builder, Metric::ReadinessPercent}.in({})), (MetricValue{800 / 10, {half}}));
    }

    void itemsAreCountedInTheAreasOfTheCriterion()
    {
        ProjectBuilder builder;
        const auto a = builder.area(u"A"_s);
        const auto b = builder.area(u"B"_s);
        const auto c = builder.area(u"C"_s);
        const auto inA = builder.item(a);
        const auto inB = builder.item(b);
        const auto inC = builder.item(c);
        const auto nowhere = builder.item(Id<Area>(RecordId{9, 9}));
        const Measured open{builder, Metric::OpenMustItems};
        QCOMPARE(open.in({}).records, (Ids{inA, inB, inC, nowhere}));
        QCOMPARE(open.in({a}).records, Ids{inA});
        QCOMPARE(open.in({c, a, a}).records, (Ids{inA, inC}));
        builder.remove(RecordKind::Area, c);
        QCOMPARE(open.in({a, c}).records, Ids{inA});           // an entry that leads nowhere does not count,
        QCOMPARE(open.in({c}).records.size(), std::size_t(4)); // and without any the criterion covers all
    }

    void blockedOverdueAndOwnerlessItemsAreCounted()
    {
        ProjectBuilder builder;
        const auto area = builder.area(u"A"_s);
        const auto ana = builder.person(u"Ana"_s);
        const auto blocked =
            builder.item(area, [&](ChecklistItem& i) { i.status = ItemStatus::Blocked, i.owner = ana; });
        const auto late = builder.item(area, [](ChecklistItem& i) { i.due.date = QDate(2027, 1, 9); });
        builder.item(area, [&](ChecklistItem& i) { i.due.date = QDate(2027, 1, 10), i.owner = ana; });
        builder.item(area, [&](ChecklistItem& i) { i.due.date = QDate(2027, 1, 9), i.status = ItemStatus::Done; });
        QCOMPARE((Measured{builder, Metric::BlockedItems}.in({})), (MetricValue{1, {blocked}}));
        QCOMPARE((Measured{builder, Metric::OverdueItems}.in({})), (MetricValue{1, {late}}));
        QCOMPARE((Measured{builder, Metric::ItemsWithoutOwner}.in({})), (MetricValue{1, {late}}));
        builder.change(area, [&](Area& a) { a.owner = ana; });
        QCOMPARE((Measured{builder, Metric::ItemsWithoutOwner}.value()), 0);
    }

    void answersAreCountedUntilTheyAreConfirmed()
    {
        ProjectBuilder builder;
        const auto area = builder.area(u"A"_s);
        const auto ana = builder.person(u"Ana"_s);
        builder.item(area, [](ChecklistItem& i) { i.kind = ItemKind::Question; });
        const auto answered =
            builder.item(area, [](ChecklistItem& i) { i.kind = ItemKind::Question, i.answer = u"Yes"_s; });
        const auto done =
            builder.item(area, [](ChecklistItem& i) { i.kind = ItemKind::Confirmation, i.status = ItemStatus::Done; });
        QCOMPARE((Measured{builder, Metric::UnconfirmedAnswers}.in({})), (MetricValue{2, {answered, done}}));
        builder.change(done, [&](ChecklistItem& i) { i.confirmedBy = ana, i.confirmedOn = QDate(2027, 1, 5); });
        QCOMPARE((Measured{builder, Metric::UnconfirmedAnswers}.in({})), (MetricValue{1, {answered}}));
    }

    void waivedItemsLeaveCountAndBase()
    {
        ProjectBuilder builder;
        const auto area = builder.area(u"A"_s);
        const auto sponsor = builder.person(u"Sponsor"_s);
        builder.item(area, ItemStatus::Done);
        builder.item(area);
        const auto waived = builder.item(
            area, [](ChecklistItem& i) { i.due.date = QDate(2027, 1, 1), i.status = ItemStatus::Blocked; });
        builder.waiver(waived, sponsor, QDate(2027, 1, 10));
        const auto both = [&](Metric metric, QStringView now = kMetricsNow) {
            const Measured measured{builder, metric, now};
            return std::pair(measured.value(Waivers::Ignored), measured.value(Waivers::Heeded));
        };
        QCOMPARE(both(Metric::OpenMustItems), std::pair(2, 1));
        QCOMPARE(both(Metric::DoneMustPercent), std::pair(33, 50));
        QCOMPARE(both(Metric::ReadinessPercent), std::pair(50, 50));
        QCOMPARE(both(Metric::OverdueItems), std::pair(1, 0));
        QCOMPARE(both(Metric::BlockedItems), std::pair(1, 0));
        QCOMPARE(both(Metric::ItemsWithoutOwner), std::pair(2, 1));
        QCOMPARE(both(Metric::OpenMustItems, u"2027-01-11T12:00:00Z"), std::pair(2, 2)); // expired
    }

    void aDoneItemStaysInTheBaseWaiverOrNot()
    {
        ProjectBuilder builder;
        const auto area = builder.area(u"A"_s);
        const auto sponsor = builder.person(u"Sponsor"_s);
        builder.item(area);
        builder.waiver(builder.item(area, ItemStatus::Done), sponsor, QDate(2027, 5, 1));
        QCOMPARE((Measured{builder, Metric::DoneMustPercent}.value(Waivers::Heeded)), 50);
    }

    void conflictsAreCountedPerFieldAndListedPerRecord()
    {
        ProjectBuilder builder;
        const auto a = builder.area(u"A"_s);
        const auto b = builder.area(u"B"_s);
        const auto item = builder.item(a);
        const auto person = builder.person(u"Ana"_s);
        const auto evidence = builder.add<Evidence>([&](Evidence& e) { e.record = item; });
        builder.conflict({RecordKind::ChecklistItem, item, 16, {}});
        builder.conflict({RecordKind::ChecklistItem, item, 21, {}});
        builder.conflict({RecordKind::Person, person, 10, {}});
        builder.conflict({RecordKind::Evidence, evidence, 10, {}});
        const Measured conflicts{builder, Metric::OpenConflicts};
        QCOMPARE(conflicts.in({}), (MetricValue{4, {item, person, evidence}}));
        QCOMPARE(conflicts.in({a}), (MetricValue{3, {item, evidence}}));
        QCOMPARE(conflicts.in({b}).value, 0);
    }

    void blockingProblemsAreCountedInScopeAndUnlessWaived()
    {
        ProjectBuilder builder;
        const auto a = builder.area(u"A"_s);
        const auto b = builder.area(u"B"_s);
        const auto sponsor = builder.person(u"Sponsor"_s);
        const auto item =
            builder.item(a, [](ChecklistItem& i) { i.kind = ItemKind::Question, i.status = ItemStatus::Done; });
        const Measured blocking{builder, Metric::BlockingChecks};
        QCOMPARE(blocking.in({}), (MetricValue{1, {item}}));
        QCOMPARE(blocking.in({a}).value, 1);
        QCOMPARE(blocking.in({b}).value, 0);
        builder.waiver(item, sponsor, QDate(2027, 5, 1));
        QCOMPARE(blocking.value(Waivers::Ignored), 1);
        QCOMPARE(blocking.value(Waivers::Heeded), 0);
    }

    void anAreaIsMissingItsSignOffUntilSomebodySignsItAsItIs()
    {
        ProjectBuilder builder;
        const auto a = builder.area(u"A"_s);
        const auto b = builder.area(u"B"_s);
        const auto empty = builder.area(u"Empty"_s);
        const auto item = builder.item(a);
        builder.item(b, ItemStatus::NotApplicable);
        const Measured missing{builder, Metric::MissingSignOffs};
        QCOMPARE(missing.in({}), (MetricValue{1, {a}}));                // the others hold nothing that applies
        QCOMPARE(missing.in({a, empty}), (MetricValue{2, {a, empty}})); // unless they are asked for by name

        const SecretKey key = SecretKey::random(u"Ana"_s, {});
        const SignRequest request{{SignOffScope::Area, a}, u"Lead"_s, u"Ready"_s, {}, at(kMetricsNow), 60};
        SignOff signedOff = *signOff(*builder.build(), request, key);
        signedOff.id = {};
        const auto added = builder.add(signedOff);
        QCOMPARE(missing.value(), 0);
        ProjectBuilder stale = builder;
        stale.change(item, [](ChecklistItem& i) { i.status = ItemStatus::InProgress; });
        QCOMPARE((Measured{stale, Metric::MissingSignOffs}.value()), 1);
        ProjectBuilder forged = builder;
        forged.change(added, [](SignOff& s) { s.signer = u"Bo"_s; });
        QCOMPARE((Measured{forged, Metric::MissingSignOffs}.value()), 1);
    }

    void comparisonsIncludeTheirThreshold()
    {
        const auto met = [](Comparison comparison, int threshold, int value) {
            Criterion criterion;
            criterion.comparison = comparison;
            criterion.threshold = threshold;
            return isMet(criterion, value);
        };
        QVERIFY(met(Comparison::AtMost, 3, 3) && met(Comparison::AtMost, 3, 2) && !met(Comparison::AtMost, 3, 4));
        QVERIFY(met(Comparison::AtLeast, 90, 90) && met(Comparison::AtLeast, 90, 91)
                && !met(Comparison::AtLeast, 90, 89));
        QVERIFY(met(Comparison::Equal, 0, 0) && !met(Comparison::Equal, 0, 1) && !met(Comparison::Equal, 2, 1));
    }
};

READINESS_TEST(tst_Metrics)
#include "tst_Metrics.moc"

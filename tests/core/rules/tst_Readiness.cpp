#include "core/rules/Readiness.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

Readiness readinessAt(const ProjectBuilder& builder, QStringView now = u"2027-02-01T12:00:00Z")
{
    return readinessOf(Assessment(builder.build(), at(now)));
}

} // namespace

class tst_Readiness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importanceWeighsFourTwoOne()
    {
        ProjectBuilder builder;
        const auto area = builder.area(u"A"_s);
        builder.item(area, ItemStatus::Done, Importance::Must);
        builder.item(area, ItemStatus::NotStarted, Importance::Should);
        builder.item(area, ItemStatus::NotStarted, Importance::Optional);
        QCOMPARE(readinessAt(builder).overall.percent, 400 / 7);
    }

    void percentIsRoundedDownSoThatAHundredMeansAll()
    {
        ProjectBuilder builder;
        const auto area = builder.area(u"A"_s);
        for (int i = 0; i < 300; ++i)
            builder.item(area, ItemStatus::Done, Importance::Must);
        const auto last = builder.item(area, [](ChecklistItem& i) {
            i.importance = Importance::Optional, i.status = ItemStatus::InProgress, i.completeness = 99;
        });
        QCOMPARE(readinessAt(builder).overall.percent, 99);
        builder.change(last, [](ChecklistItem& i) { i.status = ItemStatus::Done; });
        QCOMPARE(readinessAt(builder).overall.percent, 100);
    }

    void whatDoesNotApplyDoesNotCount()
    {
        ProjectBuilder builder;
        builder.fact(u"live"_s, u"no"_s);
        const auto area = builder.area(u"A"_s);
        builder.item(area, ItemStatus::NotApplicable);
        builder.item(area, [](ChecklistItem& i) { i.appliesIf = u"live = yes"_s; });
        QCOMPARE(readinessAt(builder).overall.percent, std::nullopt);
        builder.item(area, ItemStatus::Done);
        const Readiness readiness = readinessAt(builder);
        QCOMPARE(readiness.overall.percent, 100);
        QCOMPARE(readiness.overall.counts.applicable, 1);
        QCOMPARE(readiness.overall.counts.notApplicable, 1);
        QCOMPARE(readiness.overall.counts.notInScope, 1);
    }

    void withWaiversExcusedItemsAreLeftOut()
    {
        ProjectBuilder builder;
        const auto area = builder.area(u"A"_s);
        const auto sponsor = builder.person(u"Sponsor"_s);
        builder.item(area, ItemStatus::Done);
        const auto open = builder.item(area);
        builder.waiver(open, sponsor, QDate(2027, 2, 1));
        QCOMPARE(readinessAt(builder).overall.percent, 50);
        QCOMPARE(readinessAt(builder).overall.percentWithWaivers, 100);
        QCOMPARE(readinessAt(builder).overall.counts.waived, 1);
        QCOMPARE(readinessAt(builder, u"2027-02-02T12:00:00Z").overall.percentWithWaivers, 50); // expired
        builder.change(open, [](ChecklistItem& i) { i.status = ItemStatus::Done; });
        QCOMPARE(readinessAt(builder).overall.percentWithWaivers, 100); // a done item counts, waiver or not
        QCOMPARE(readinessAt(builder).overall.counts.waived, 0);
    }

    void areasAreCountedApartAndInTheirOrder()
    {
        ProjectBuilder builder;
        const auto second = builder.add<Area>([](Area& a) { a.title = u"Second"_s, a.position = u"b"_s; });
        const auto first = builder.add<Area>([](Area& a) { a.title = u"First"_s, a.position = u"a"_s; });
        builder.add<Area>([](Area& a) { a.title = u"Empty"_s, a.position = u"c"_s; });
        builder.item(first, ItemStatus::Done);
        builder.item(second, [](ChecklistItem& i) {
            i.status = ItemStatus::Blocked, i.completeness = 10, i.due.date = QDate(2027, 1, 31);
        });
        builder.item(second, ItemStatus::NotStarted, Importance::Should);
        builder.item(Id<Area>(RecordId{9, 9}), ItemStatus::NotStarted, Importance::Optional); // its area is gone
        const Readiness readiness = readinessAt(builder);
        QCOMPARE(readiness.areas.size(), std::size_t(3));
        QCOMPARE(readiness.areas[0].percent, 100);
        QCOMPARE(readiness.areas[1].percent, 40 / 6);
        QCOMPARE(readiness.areas[1].counts, (ItemCounts{2, 0, 1, 1, 0, 1, 1, 0, 0, 0}));
        QCOMPARE(readiness.areas[2].percent, std::nullopt);
        QCOMPARE(readiness.overall.counts.applicable, 4);
        QCOMPARE(readiness.overall.counts.openOptional, 1);
        QCOMPARE(readiness.overall.percent, 440 / 11);
    }
};

READINESS_TEST(tst_Readiness)
#include "tst_Readiness.moc"

#include "core/rules/ReleaseSchedule.h"

#include "core/rules/Versions.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// The schedule of S1-02, all of 2019.
struct Schedule {
    ProjectBuilder project;
    Id<Release> first = row(u"8.1.3, 10.0.0, 10.0.1"_s, u"7.3 PU23, 7.3 PU24, 7.3 PU25"_s, {2019, 4, 29});
    Id<Release> second = row(u"10.0.0, 10.0.1, 10.0.2"_s, u"7.3 PU24, 7.3 PU25, 7.3 PU26"_s, {2019, 5, 27});
    Id<Release> third = row(u"10.0.1, 10.0.2, 10.0.3"_s, u"7.3 PU25, 7.3 PU26, 7.3 PU27"_s, {2019, 6, 24});
    Id<Release> fourth = row(u"10.0.2, 10.0.3, 10.0.4"_s, u"7.3 PU26, 7.3 PU27, 7.3 PU28"_s, {2019, 7, 29});

    Id<Release> row(const QString& versions, const QString& older, const QDate& from)
    {
        return project.add<Release>([&](Release& w) {
            w.versions = versions;
            w.olderVersions = older;
            w.upgradesFrom = from;
        });
    }
    /// Keeps the snapshot that it points into.
    struct Made {
        SnapshotPtr snapshot;
        ReleaseSchedule schedule{*snapshot};
        const ReleaseSchedule* operator->() const { return &schedule; }
    };
    Made made() const { return {project.build()}; }
};

} // namespace

/// Which versions can be chosen, and until when (S1-01 to S1-04).
class tst_ReleaseSchedule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versionsAreComparedByTheirNumbers_data()
    {
        QTest::addColumn<QString>("smaller");
        QTest::addColumn<QString>("larger");
        const auto row = [](const char* smaller, const char* larger) {
            QTest::newRow(larger) << QString::fromLatin1(smaller) << QString::fromLatin1(larger);
        };
        row("10.0.9", "10.0.10");
        row("8.1.3", "10.0.0");
        row("7.3 PU25", "7.3 PU26");
        row("7.3 PU9", "7.3 PU10");
        row("7.3 PU28", "8.1.3");
        row("10.0", "10.0 PU24");
        row("10.0 PU30", "10.0.1");
        row("99999999999999999998", "99999999999999999999");
        row("", "1");
    }
    void versionsAreComparedByTheirNumbers()
    {
        QFETCH(QString, smaller);
        QFETCH(QString, larger);
        QVERIFY(compareVersions(smaller, larger) < 0);
        QVERIFY(compareVersions(larger, smaller) > 0);
        QVERIFY(compareVersions(larger, larger) == 0);
    }

    void versionsAreReadLeniently()
    {
        QVERIFY(compareVersions(u"10.0"_s, u"10.0.0"_s) == 0);
        QVERIFY(compareVersions(u"10.0.1 PU25"_s, u" v10.00.1  pu 25 "_s) == 0);
        QVERIFY(isSameVersion(u"10.0.1"_s, u"10.0.1 PU25"_s));
        QVERIFY(!isSameVersion(u"10.0.1 PU24"_s, u"10.0.1 PU25"_s));
        QVERIFY(!isSameVersion(u"10.0"_s, u"10.0.1"_s));
        QVERIFY(!isSameVersion({}, {}));
        QCOMPARE(versionsIn(u" 10.0.1 ,10.0.2;10.0.1,,\n7.3  PU25 ,"_s),
                 (QStringList{u"10.0.1"_s, u"10.0.2"_s, u"7.3 PU25"_s}));
    }

    void aRowHoldsFromItsDayUntilTheNext()
    {
        const Schedule schedule;
        const auto made = schedule.made();
        QVERIFY(made->selectableOn({2019, 4, 28}).isEmpty());
        QCOMPARE(made->selectableOn({2019, 4, 29}),
                 (QStringList{u"7.3 PU23"_s, u"7.3 PU24"_s, u"7.3 PU25"_s, u"8.1.3"_s, u"10.0.0"_s, u"10.0.1"_s}));
        QVERIFY(made->isSelectableOn(u"8.1.3"_s, {2019, 5, 26}));
        QVERIFY(!made->isSelectableOn(u"8.1.3"_s, {2019, 5, 27}));
        QVERIFY(!made->isSelectableOn(u"10.0.2"_s, {2019, 5, 26}));
        QVERIFY(made->isSelectableOn(u"10.0.2"_s, {2019, 5, 27}));
        QVERIFY(made->isSelectableOn(u"10.0.4"_s, {2030, 1, 1})); // the schedule does not say more
        QVERIFY(!made->isSelectableOn(u"10.0.4"_s, {}));
    }

    void theOrderOfTheRowsInTheRegisterDoesNotMatter()
    {
        Schedule schedule;
        schedule.project.change(schedule.first, [](Release& w) { w.upgradesFrom = {2019, 8, 26}; });
        QVERIFY(schedule.made()->isSelectableOn(u"8.1.3"_s, {2019, 8, 26}));
        QVERIFY(!schedule.made()->isSelectableOn(u"8.1.3"_s, {2019, 8, 25}));
    }

    void theNewestLeavesAfterThreeReleasesByTheTableAndTwoMonthsByTheText()
    {
        const Schedule schedule;
        const ReleaseChoice choice = schedule.made()->choice(u"10.0.1"_s, {2019, 4, 29});
        QVERIFY(choice.isSelectable);
        QVERIFY(choice.isNewest);
        QCOMPARE(choice.leavesOn, QDate(2019, 7, 29));
        QCOMPARE(choice.lastProductionDay(), QDate(2019, 7, 28));
        QCOMPARE(choice.daysByTable().value(), 91);
        QCOMPARE(choice.twoMonthsEnd, QDate(2019, 6, 29));
        QCOMPARE(choice.daysByText().value(), 61);
    }

    void othersLeaveEarlierAndTheTextIsSilentOfThem()
    {
        const Schedule schedule;
        const ReleaseChoice choice = schedule.made()->choice(u"8.1.3"_s, {2019, 5, 26});
        QCOMPARE(choice.leavesOn, QDate(2019, 5, 27));
        QCOMPARE(choice.daysByTable().value(), 1);
        QVERIFY(!choice.isNewest);
        QVERIFY(!choice.daysByText());
    }

    void nothingIsSaidWhereTheScheduleEnds()
    {
        const Schedule schedule;
        const ReleaseChoice choice = schedule.made()->choice(u"10.0.4"_s, {2019, 7, 29});
        QVERIFY(choice.isSelectable);
        QVERIFY(!choice.leavesOn.isValid());
        QVERIFY(!choice.lastProductionDay().isValid());
        QVERIFY(!choice.daysByTable());
        QVERIFY(!schedule.made()->choice(u"10.0.0"_s, {2019, 7, 29}).isSelectable);
    }

    void allChoicesOfADayComeNewestFirst()
    {
        const Schedule schedule;
        const auto choices = schedule.made()->choicesOn({2019, 7, 1});
        QCOMPARE(choices.size(), std::size_t(6));
        QCOMPARE(choices.front().version, u"10.0.3"_s);
        QCOMPARE(choices.back().version, u"7.3 PU25"_s);
        QCOMPARE(choices.back().leavesOn, QDate(2019, 7, 29));
    }

    void rowsThatCannotBeReadAreLeftOut()
    {
        Schedule schedule;
        schedule.row(u"10.0.9"_s, {}, {});
        schedule.row(u" , "_s, {}, {2019, 8, 1});
        const auto made = schedule.made();
        QCOMPARE(made->rows().size(), std::size_t(4));
        QCOMPARE(made->faults().size(), std::size_t(2));
        QCOMPARE(made->faults()[0].fault, ReleaseRowFault::NoDay);
        QCOMPARE(made->faults()[1].fault, ReleaseRowFault::NoVersions);
    }

    void twoRowsOfOneDayCountOnceOrNotAtAll()
    {
        Schedule schedule;
        const auto second = schedule.row(u"10.0.2, 10.0.1, 10.0.0"_s, u"7.3 PU26, 7.3 PU25, 7.3 PU24"_s, {2019, 5, 27});
        QCOMPARE(schedule.made()->rows().size(), std::size_t(4));
        QCOMPARE(schedule.made()->faults().front().fault, ReleaseRowFault::Doubled);
        QCOMPARE(schedule.made()->faults().front().window->id, RecordId(second));
        schedule.project.change(second, [](Release& w) { w.versions += u", 10.0.3"_s; });
        QCOMPARE(schedule.made()->rows().size(), std::size_t(3));
        QCOMPARE(schedule.made()->faults().size(), std::size_t(2));
        QCOMPARE(schedule.made()->faults().front().fault, ReleaseRowFault::Contradicts);
        QVERIFY(schedule.made()->isSelectableOn(u"8.1.3"_s, {2019, 6, 1})); // the row before holds on
    }

    void theNewestDateOfIssueCounts()
    {
        Schedule schedule;
        QVERIFY(!schedule.made()->issuedOn().isValid());
        schedule.project.change(schedule.first, [](Release& w) { w.issuedOn = {2019, 5, 1}; });
        schedule.project.change(schedule.second, [](Release& w) { w.issuedOn = {2019, 4, 1}; });
        QCOMPARE(schedule.made()->issuedOn(), QDate(2019, 5, 1));
    }
};

READINESS_TEST(tst_ReleaseSchedule)
#include "tst_ReleaseSchedule.moc"

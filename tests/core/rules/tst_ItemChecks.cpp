#include "core/rules/Check.h"
#include "tests/core/rules/BrokenRules.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// The checks of areas and their items.
class tst_ItemChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAreaInUseNeedsAnOwner();
    void anAreaOfWhichNothingAppliesNeedsNoOwner();
    void anAreaNeedsAnItemEvenIfItDoesNotApply();
    void nothingThatGoLiveAsksForIsDueAfterIt();
    void whatOtherGatesAskForMayBeDueLater();
    void aWaiverExcusesADayAfterGoLive();
    void anOpenMustItemNeedsADueDay();
    void aConfirmationNeedsItsOtherHalf();
    void onceTheReviewIsDueAnswersAreAskedForOnlyOnce();
    void aConfirmationMayBeOfTomorrowAndNoLater();
};

void tst_ItemChecks::anAreaInUseNeedsAnOwner()
{
    ProjectBuilder project = soundProject();
    const auto area = project.area(u"A"_s);
    project.item(area, ItemStatus::Done);
    QCOMPARE(brokenRules(project), QStringList{u"RW-013"_s});
    const auto ada = project.person(u"Ada"_s);
    project.change(area, [&](Area& a) { a.owner = ada; });
    QCOMPARE(brokenRules(project), QStringList());
}

void tst_ItemChecks::anAreaOfWhichNothingAppliesNeedsNoOwner()
{
    ProjectBuilder project = soundProject();
    project.fact(u"integrations"_s, u"no"_s);
    project.item(project.area(u"A"_s), [](ChecklistItem& i) { i.appliesIf = u"integrations = yes"_s; });
    QCOMPARE(brokenRules(project), QStringList());
}

void tst_ItemChecks::anAreaNeedsAnItemEvenIfItDoesNotApply()
{
    ProjectBuilder project = soundProject();
    const auto area = project.area(u"A"_s);
    QCOMPARE(brokenRules(project), QStringList{u"RW-014"_s});
    project.item(area, [](ChecklistItem& i) {
        i.status = ItemStatus::NotApplicable;
        i.notApplicableReason = u"Not in this wave"_s;
    });
    QCOMPARE(brokenRules(project), QStringList());
}

void tst_ItemChecks::nothingThatGoLiveAsksForIsDueAfterIt()
{
    ProjectBuilder project = soundProject();
    const auto item = project.item(project.area(u"A"_s), [](ChecklistItem& i) { i.due = DueDate{{}, 0}; });
    QCOMPARE(timesBroken(project, u"RW-015"_s), 0);
    project.change(item, [](ChecklistItem& i) { i.due = DueDate{{}, 1}; });
    QCOMPARE(timesBroken(project, u"RW-015"_s), 1);
    project.change(item, [](ChecklistItem& i) { i.due = DueDate{QDate(2027, 3, 1), {}}; });
    QCOMPARE(timesBroken(project, u"RW-015"_s), 0);
    project.change(item, [](ChecklistItem& i) { i.due = DueDate{QDate(2027, 3, 2), {}}; });
    QCOMPARE(timesBroken(project, u"RW-015"_s), 1);
    project.change(item, [](ChecklistItem& i) { i.importance = Importance::Should; });
    QCOMPARE(timesBroken(project, u"RW-015"_s), 0);
    project.change(item, [](ChecklistItem& i) { i.importance = Importance::Must; });
    project.project([](ProjectSettings& p) { p.goLive = {}; });
    QCOMPARE(timesBroken(project, u"RW-015"_s), 0);
}

void tst_ItemChecks::whatOtherGatesAskForMayBeDueLater()
{
    ProjectBuilder project;
    const auto counted = project.area(u"Cutover"_s);
    const auto later = project.area(u"Weeks after go-live"_s);
    const auto goLive = project.criterion(project.gate(), Metric::OpenMustItems, Comparison::AtMost, 0);
    project.inArea(goLive, counted);
    const auto item = project.item(later, [](ChecklistItem& i) { i.due = DueDate{{}, 14}; });
    QCOMPARE(timesBroken(project, u"RW-015"_s), 0);
    project.change(item, [&](ChecklistItem& i) { i.area = counted; });
    QCOMPARE(timesBroken(project, u"RW-015"_s), 1);
    project.change(goLive, [](Criterion& c) { c.metric = Metric::DoneMustPercent; });
    QCOMPARE(timesBroken(project, u"RW-015"_s), 1);
    project.change(goLive, [](Criterion& c) { c.metric = Metric::OverdueItems; });
    QCOMPARE(timesBroken(project, u"RW-015"_s), 0);
}

void tst_ItemChecks::aWaiverExcusesADayAfterGoLive()
{
    ProjectBuilder project = soundProject();
    const auto item = project.item(project.area(u"A"_s), [](ChecklistItem& i) { i.due = DueDate{{}, 14}; });
    project.waiver(item, project.person(u"Ada"_s), QDate(2027, 1, 10));
    QCOMPARE(timesBroken(project, u"RW-015"_s), 0);
    QCOMPARE(timesBroken(project, u"RW-015"_s, at(u"2027-01-11T12:00:00Z")), 1);
}

void tst_ItemChecks::anOpenMustItemNeedsADueDay()
{
    ProjectBuilder project = soundProject();
    const auto item = project.item(project.area(u"A"_s));
    QCOMPARE(timesBroken(project, u"RW-016"_s), 1);
    project.change(item, [](ChecklistItem& i) { i.status = ItemStatus::Done; });
    QCOMPARE(timesBroken(project, u"RW-016"_s), 0);
    project.change(item, [](ChecklistItem& i) {
        i.status = ItemStatus::InProgress;
        i.due = DueDate{{}, -7};
    });
    QCOMPARE(timesBroken(project, u"RW-016"_s), 0);
    project.change(item, [](ChecklistItem& i) {
        i.due = {};
        i.importance = Importance::Should;
    });
    QCOMPARE(timesBroken(project, u"RW-016"_s), 0);
}

void tst_ItemChecks::aConfirmationNeedsItsOtherHalf()
{
    ProjectBuilder project = soundProject();
    const auto ada = project.person(u"Ada"_s);
    const auto item = project.item(project.area(u"A"_s));
    QCOMPARE(timesBroken(project, u"RW-017"_s), 0);
    project.change(item, [&](ChecklistItem& i) { i.confirmedBy = ada; });
    QCOMPARE(timesBroken(project, u"RW-017"_s), 1);
    project.change(item, [](ChecklistItem& i) { i.confirmedOn = QDate(2027, 1, 9); });
    QCOMPARE(timesBroken(project, u"RW-017"_s), 0);
    project.change(item, [](ChecklistItem& i) { i.confirmedBy = {}; });
    QCOMPARE(timesBroken(project, u"RW-017"_s), 1);
}

void tst_ItemChecks::onceTheReviewIsDueAnswersAreAskedForOnlyOnce()
{
    ProjectBuilder project = soundProject();
    project.item(project.area(u"A"_s), [](ChecklistItem& i) {
        i.kind = ItemKind::Question;
        i.answer = u"Yes"_s;
        i.confirmedOn = QDate(2027, 1, 9);
    });
    const Instant before = at(u"2027-01-31T22:59:59Z"); // four weeks and a second before the day of go-live in Berlin
    QCOMPARE(timesBroken(project, u"RW-017"_s, before), 1);
    QCOMPARE(timesBroken(project, u"S3-08-confirmed"_s, before), 0);
    const Instant due = at(u"2027-01-31T23:00:00Z");
    QCOMPARE(timesBroken(project, u"RW-017"_s, due), 0);
    QCOMPARE(timesBroken(project, u"S3-08-confirmed"_s, due), 1);
}

void tst_ItemChecks::aConfirmationMayBeOfTomorrowAndNoLater()
{
    ProjectBuilder project = soundProject();
    const auto ada = project.person(u"Ada"_s);
    const auto item = project.item(project.area(u"A"_s), [&](ChecklistItem& i) {
        i.confirmedBy = ada;
        i.confirmedOn = QDate(2027, 1, 11); // where it is Monday already
    });
    QCOMPARE(timesBroken(project, u"RW-023"_s), 0);
    project.change(item, [](ChecklistItem& i) { i.confirmedOn = QDate(2027, 1, 12); });
    QCOMPARE(timesBroken(project, u"RW-023"_s), 1);
}

READINESS_TEST(tst_ItemChecks)
#include "tst_ItemChecks.moc"

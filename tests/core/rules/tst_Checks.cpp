#include "core/rules/Check.h"

#include "core/rules/Assessment.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QSet>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_Checks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasAnIdAndAMeaningOfItsOwn();
    void aSoundProjectBreaksNoRule();
    void aBlockedItemNeedsANextStep();
    void goLiveHasToBeSetAndNotPast();
    void anItemDueAfterGoLiveDoesNotMakeGoLiveLate();
    void leadTimesMayBeEqualButNotReversed();
    void unknownTimeZonesAreFound();
    void aWaiverThatExpiredYesterdayIsFoundOneThatExpiresTodayIsNot();
    void sharedNumbersAndNamesAreFound();
    void referencesToRemovedRecordsAreFound();
    void gatesWithoutCriteriaAndMissingGoLiveGatesAreFound();
    void aPercentageAboveHundredCannotBeReached();
    void openConflictsAreFound();
    void circlesOfDeputiesAreFoundButNotWhoLeadsIntoOne();

private:
    static constexpr auto kNow = u"2027-01-10T12:00:00Z"; // seven weeks before go-live

    static ProjectBuilder sound()
    {
        ProjectBuilder project;
        project.criterion(project.gate(), Metric::OpenMustItems, Comparison::AtMost, 0);
        return project;
    }
    static QStringList rules(const ProjectBuilder& project, const Instant& now = at(kNow))
    {
        QStringList found;
        const Assessment assessment(ProjectBuilder(project).build(), now);
        for (const Problem& problem : assessment.problems())
            found += problem.rule;
        return found;
    }
};

void tst_Checks::everyRuleHasAnIdAndAMeaningOfItsOwn()
{
    QSet<QByteArray> ids;
    for (const Check& check : allChecks()) {
        QVERIFY2(!ids.contains(check.rule), check.rule);
        ids.insert(check.rule);
        QVERIFY(qstrlen(check.meaning) > 10);
    }
}

void tst_Checks::aSoundProjectBreaksNoRule() { QCOMPARE(rules(sound()), QStringList()); }

void tst_Checks::aBlockedItemNeedsANextStep()
{
    ProjectBuilder project = sound();
    const auto area = project.area(u"A"_s);
    const auto item = project.item(area, ItemStatus::Blocked, Importance::Should);
    QCOMPARE(rules(project), QStringList{u"RW-002"_s});
    project.change(item, [](ChecklistItem& i) { i.nextStep = u"Call"_s; });
    QCOMPARE(rules(project), QStringList());
}

void tst_Checks::goLiveHasToBeSetAndNotPast()
{
    ProjectBuilder project = sound();
    const auto owner = project.person(u"Ada"_s);
    const auto area = project.area(u"A"_s);
    project.item(area, [&](ChecklistItem& i) {
        i.due = DueDate{{}, -7};
        i.owner = owner;
    });
    QCOMPARE(rules(project, at(u"2027-03-01T06:59:59Z")).count(u"RW-003"_s), 0);
    QCOMPARE(rules(project, at(u"2027-03-01T07:00:01Z")).count(u"RW-003"_s), 1);
    project.project([](ProjectSettings& p) { p.phase = ProjectPhase::Operate; });
    QCOMPARE(rules(project, at(u"2027-03-01T07:00:01Z")).count(u"RW-003"_s), 0);
    project.project([](ProjectSettings& p) { p.goLive = {}; });
    QCOMPARE(rules(project).count(u"RW-003"_s), 1);
}

void tst_Checks::anItemDueAfterGoLiveDoesNotMakeGoLiveLate()
{
    ProjectBuilder project = sound();
    project.item(project.area(u"A"_s), [](ChecklistItem& i) { i.due = DueDate{{}, 30}; });
    QCOMPARE(rules(project, at(u"2027-03-02T07:00:00Z")).count(u"RW-003"_s), 0);
}

void tst_Checks::leadTimesMayBeEqualButNotReversed()
{
    ProjectBuilder project = sound();
    project.project([](ProjectSettings& p) { p.reviewLeadMinimumDays = 84; });
    QCOMPARE(rules(project).count(u"S3-06"_s), 0);
    project.project([](ProjectSettings& p) { p.reviewLeadMinimumDays = 85; });
    QCOMPARE(rules(project).count(u"S3-06"_s), 1);
    project.project([](ProjectSettings& p) { p.reviewLeadMaximumDays = 85; });
    QCOMPARE(rules(project).count(u"S3-06"_s), 0);
}

void tst_Checks::unknownTimeZonesAreFound()
{
    ProjectBuilder project = sound();
    project.add<Person>([](Person& p) {
        p.name = u"Ada"_s;
        p.timeZone = u"Mars/Olympus"_s;
    });
    QCOMPARE(rules(project), QStringList{u"RW-004"_s});
}

void tst_Checks::aWaiverThatExpiredYesterdayIsFoundOneThatExpiresTodayIsNot()
{
    ProjectBuilder project = sound();
    const auto item = project.item(project.area(u"A"_s), ItemStatus::Done, Importance::Should);
    project.waiver(item, project.person(u"Ada"_s), QDate(2027, 1, 10));
    QCOMPARE(rules(project).count(u"RW-005"_s), 0);
    QCOMPARE(rules(project, at(u"2027-01-10T22:59:59Z")).count(u"RW-005"_s), 0); // 23:59 in Berlin
    QCOMPARE(rules(project, at(u"2027-01-10T23:00:00Z")).count(u"RW-005"_s), 1);
}

void tst_Checks::sharedNumbersAndNamesAreFound()
{
    ProjectBuilder project = sound();
    project.add<Person>([](Person& p) {
        p.name = u"Ada"_s;
        p.number = 7;
    });
    project.add<Person>([](Person& p) {
        p.name = u"ada"_s;
        p.number = 7;
    });
    QCOMPARE(rules(project).count(u"RW-006"_s), 2);
    QCOMPARE(rules(project).count(u"RW-007"_s), 2);
}

void tst_Checks::referencesToRemovedRecordsAreFound()
{
    ProjectBuilder project = sound();
    const auto ada = project.person(u"Ada"_s);
    project.add<Area>([&](Area& a) {
        a.title = u"A"_s;
        a.owner = ada;
    });
    QCOMPARE(rules(project), QStringList());
    project.remove(RecordKind::Person, ada);
    QCOMPARE(rules(project), QStringList{u"RW-008"_s});
}

void tst_Checks::gatesWithoutCriteriaAndMissingGoLiveGatesAreFound()
{
    ProjectBuilder project;
    QCOMPARE(rules(project), QStringList{u"RW-009"_s}); // none is marked
    const auto gate = project.gate();
    QCOMPARE(rules(project), QStringList{u"RW-009"_s}); // it has no criteria
    project.criterion(gate, Metric::OpenMustItems, Comparison::AtMost, 0);
    QCOMPARE(rules(project), QStringList());
    project.criterion(project.gate(u"Second"_s), Metric::OpenMustItems, Comparison::AtMost, 0);
    QCOMPARE(rules(project), QStringList{u"RW-009"_s}); // two are marked
}

void tst_Checks::aPercentageAboveHundredCannotBeReached()
{
    ProjectBuilder project;
    const auto gate = project.gate();
    project.criterion(gate, Metric::ReadinessPercent, Comparison::AtLeast, 100);
    QCOMPARE(rules(project), QStringList());
    project.criterion(gate, Metric::ReadinessPercent, Comparison::AtLeast, 101);
    QCOMPARE(rules(project), QStringList{u"RW-010"_s});
}

void tst_Checks::openConflictsAreFound()
{
    ProjectBuilder project = sound();
    const auto area = project.area(u"A"_s);
    project.conflict({RecordKind::Area, area, areaType().field(u"title")->number, {{}, {}}});
    QCOMPARE(rules(project).count(u"RW-011"_s), 1);
}

void tst_Checks::circlesOfDeputiesAreFoundButNotWhoLeadsIntoOne()
{
    ProjectBuilder project = sound();
    const auto ada = project.person(u"Ada"_s);
    const auto ben = project.add<Person>([&](Person& p) {
        p.name = u"Ben"_s;
        p.deputy = ada;
    });
    project.add<Person>([&](Person& p) {
        p.name = u"Cem"_s;
        p.deputy = ada;
    });
    QCOMPARE(rules(project), QStringList());
    project.change(ada, [&](Person& p) { p.deputy = ben; });
    QCOMPARE(rules(project), (QStringList{u"RW-012"_s, u"RW-012"_s}));
}

READINESS_TEST(tst_Checks)
#include "tst_Checks.moc"

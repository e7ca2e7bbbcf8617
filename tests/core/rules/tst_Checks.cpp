#include "core/rules/Check.h"

#include "core/rules/Assessment.h"
#include "core/sign/Signing.h"
#include "tests/core/rules/BrokenRules.h"
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
    void aCriterionThatFullOrderDoesNotMeetIsFound();
    void listsThatNameRemovedRecordsAreFoundOnce();
    void openConflictsAreFound();
    void circlesOfDeputiesAreFoundButNotWhoLeadsIntoOne();
    void evidenceNeedsWhatItsKindSays();
    void aScopeFactThatNoConditionCanUseIsFound();
    void onlyWhatConditionsDependOnNeedsAnAnswer();
    void aSecondProjectRecordIsFound();
    void aSignOffHoldsUntilItsContentChanges();
    void whoeverSignsAgainReplacesWhatTheySigned();
    void anAlteredSignOffIsAWarning();
    void aClockMayBeADayAheadAndNoMore();
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

void tst_Checks::aSoundProjectBreaksNoRule() { QCOMPARE(brokenRules(soundProject()), QStringList()); }

void tst_Checks::aBlockedItemNeedsANextStep()
{
    ProjectBuilder project = soundProject();
    const auto item = project.item(project.area(u"A"_s), ItemStatus::Blocked, Importance::Should);
    QCOMPARE(timesBroken(project, u"RW-002"_s), 1);
    project.change(item, [](ChecklistItem& i) { i.nextStep = u"Call"_s; });
    QCOMPARE(timesBroken(project, u"RW-002"_s), 0);
}

void tst_Checks::goLiveHasToBeSetAndNotPast()
{
    ProjectBuilder project = soundProject();
    const auto owner = project.person(u"Ada"_s);
    const auto area = project.area(u"A"_s);
    project.item(area, [&](ChecklistItem& i) {
        i.due = DueDate{{}, -7};
        i.owner = owner;
    });
    QCOMPARE(timesBroken(project, u"RW-003"_s, at(u"2027-03-01T06:59:59Z")), 0);
    QCOMPARE(timesBroken(project, u"RW-003"_s, at(u"2027-03-01T07:00:01Z")), 1);
    project.project([](ProjectSettings& p) { p.phase = ProjectPhase::Operate; });
    QCOMPARE(timesBroken(project, u"RW-003"_s, at(u"2027-03-01T07:00:01Z")), 0);
    project.project([](ProjectSettings& p) { p.goLive = {}; });
    QCOMPARE(timesBroken(project, u"RW-003"_s), 1);
}

void tst_Checks::anItemDueAfterGoLiveDoesNotMakeGoLiveLate()
{
    ProjectBuilder project = soundProject();
    project.item(project.area(u"A"_s), [](ChecklistItem& i) { i.due = DueDate{{}, 30}; });
    QCOMPARE(timesBroken(project, u"RW-003"_s, at(u"2027-03-02T07:00:00Z")), 0);
}

void tst_Checks::leadTimesMayBeEqualButNotReversed()
{
    ProjectBuilder project = soundProject();
    project.project([](ProjectSettings& p) { p.reviewLeadMinimumDays = 84; });
    QCOMPARE(timesBroken(project, u"S3-06"_s), 0);
    project.project([](ProjectSettings& p) { p.reviewLeadMinimumDays = 85; });
    QCOMPARE(timesBroken(project, u"S3-06"_s), 1);
    project.project([](ProjectSettings& p) { p.reviewLeadMaximumDays = 85; });
    QCOMPARE(timesBroken(project, u"S3-06"_s), 0);
}

void tst_Checks::unknownTimeZonesAreFound()
{
    ProjectBuilder project = soundProject();
    project.add<Person>([](Person& p) {
        p.name = u"Ada"_s;
        p.timeZone = u"Mars/Olympus"_s;
    });
    QCOMPARE(brokenRules(project), QStringList{u"RW-004"_s});
}

void tst_Checks::aWaiverThatExpiredYesterdayIsFoundOneThatExpiresTodayIsNot()
{
    ProjectBuilder project = soundProject();
    const auto item = project.item(project.area(u"A"_s), ItemStatus::Done, Importance::Should);
    project.waiver(item, project.person(u"Ada"_s), QDate(2027, 1, 10));
    QCOMPARE(timesBroken(project, u"RW-005"_s), 0);
    QCOMPARE(timesBroken(project, u"RW-005"_s, at(u"2027-01-10T22:59:59Z")), 0); // 23:59 in Berlin
    QCOMPARE(timesBroken(project, u"RW-005"_s, at(u"2027-01-10T23:00:00Z")), 1);
}

void tst_Checks::sharedNumbersAndNamesAreFound()
{
    ProjectBuilder project = soundProject();
    project.add<Person>([](Person& p) {
        p.name = u"Ada"_s;
        p.number = 7;
    });
    project.add<Person>([](Person& p) {
        p.name = u"ada"_s;
        p.number = 7;
    });
    QCOMPARE(timesBroken(project, u"RW-006"_s), 2);
    QCOMPARE(timesBroken(project, u"RW-007"_s), 2);
}

void tst_Checks::referencesToRemovedRecordsAreFound()
{
    ProjectBuilder project = soundProject();
    const auto ada = project.person(u"Ada"_s);
    const auto area = project.add<Area>([&](Area& a) {
        a.title = u"A"_s;
        a.owner = ada;
    });
    project.item(area, ItemStatus::Done);
    QCOMPARE(brokenRules(project), QStringList());
    project.remove(RecordKind::Person, ada);
    QCOMPARE(brokenRules(project), QStringList{u"RW-008"_s});
}

void tst_Checks::gatesWithoutCriteriaAndMissingGoLiveGatesAreFound()
{
    ProjectBuilder project;
    QCOMPARE(brokenRules(project), QStringList{u"RW-009"_s}); // none is marked
    const auto gate = project.gate();
    QCOMPARE(brokenRules(project), QStringList{u"RW-009"_s}); // it has no criteria
    project.criterion(gate, Metric::OpenMustItems, Comparison::AtMost, 0);
    QCOMPARE(brokenRules(project), QStringList());
    project.criterion(project.gate(u"Second"_s), Metric::OpenMustItems, Comparison::AtMost, 0);
    QCOMPARE(brokenRules(project), QStringList{u"RW-009"_s}); // two are marked
}

void tst_Checks::aPercentageAboveHundredCannotBeReached()
{
    ProjectBuilder project;
    const auto gate = project.gate();
    project.criterion(gate, Metric::ReadinessPercent, Comparison::AtLeast, 100);
    QCOMPARE(brokenRules(project), QStringList());
    project.criterion(gate, Metric::ReadinessPercent, Comparison::AtLeast, 101);
    QCOMPARE(brokenRules(project), QStringList{u"RW-010"_s});
}

void tst_Checks::aCriterionThatFullOrderDoesNotMeetIsFound()
{
    const auto found = [](Metric metric, Comparison comparison, int threshold) {
        ProjectBuilder project = soundProject();
        project.criterion(project.gate(u"Second"_s), metric, comparison, threshold);
        return timesBroken(project, u"RW-010"_s);
    };
    QCOMPARE(found(Metric::BlockedItems, Comparison::AtLeast, 0), 0);
    QCOMPARE(found(Metric::BlockedItems, Comparison::AtLeast, 1), 1);
    QCOMPARE(found(Metric::OverdueItems, Comparison::Equal, 0), 0);
    QCOMPARE(found(Metric::OverdueItems, Comparison::Equal, 1), 1);
    QCOMPARE(found(Metric::DoneMustPercent, Comparison::AtMost, 100), 0);
    QCOMPARE(found(Metric::DoneMustPercent, Comparison::AtMost, 99), 1);
    QCOMPARE(found(Metric::DoneMustPercent, Comparison::Equal, 101), 1);
}

void tst_Checks::listsThatNameRemovedRecordsAreFoundOnce()
{
    ProjectBuilder project;
    const auto criterion = project.criterion(project.gate(), Metric::OpenMustItems, Comparison::AtMost, 0);
    const auto first = project.area(u"A"_s);
    const auto second = project.area(u"B"_s);
    project.inArea(criterion, first);
    project.inArea(criterion, second);
    QCOMPARE(timesBroken(project, u"RW-008"_s), 0);
    project.remove(RecordKind::Area, first);
    QCOMPARE(timesBroken(project, u"RW-008"_s), 1);
    project.remove(RecordKind::Area, second);
    QCOMPARE(timesBroken(project, u"RW-008"_s), 1);
    project.remove(RecordKind::Criterion, criterion);
    QCOMPARE(timesBroken(project, u"RW-008"_s), 0);
}

void tst_Checks::openConflictsAreFound()
{
    ProjectBuilder project = soundProject();
    const auto area = project.area(u"A"_s);
    project.conflict({RecordKind::Area, area, areaType().field(u"title")->number, {{}, {}}});
    QCOMPARE(timesBroken(project, u"RW-011"_s), 1);
}

void tst_Checks::circlesOfDeputiesAreFoundButNotWhoLeadsIntoOne()
{
    ProjectBuilder project = soundProject();
    const auto ada = project.person(u"Ada"_s);
    const auto ben = project.add<Person>([&](Person& p) {
        p.name = u"Ben"_s;
        p.deputy = ada;
    });
    project.add<Person>([&](Person& p) {
        p.name = u"Cem"_s;
        p.deputy = ada;
    });
    QCOMPARE(brokenRules(project), QStringList());
    project.change(ada, [&](Person& p) { p.deputy = ben; });
    QCOMPARE(brokenRules(project), (QStringList{u"RW-012"_s, u"RW-012"_s}));
    project.change(ben, [&](Person& p) { p.deputy = ben; });
    QCOMPARE(brokenRules(project), QStringList{u"RW-012"_s}); // who stands in for himself
}

void tst_Checks::evidenceNeedsWhatItsKindSays()
{
    ProjectBuilder project = soundProject();
    const auto area = project.area(u"A"_s);
    const auto evidence = project.add<Evidence>([&](Evidence& e) {
        e.record = area;
        e.title = u"Minutes"_s;
        e.kind = EvidenceKind::Note;
        e.note = u" \n"_s;
    });
    QCOMPARE(timesBroken(project, u"RW-018"_s), 1);
    project.change(evidence, [](Evidence& e) { e.note = u"Agreed"_s; });
    QCOMPARE(timesBroken(project, u"RW-018"_s), 0);
    project.change(evidence, [](Evidence& e) { e.kind = EvidenceKind::Link; });
    QCOMPARE(timesBroken(project, u"RW-018"_s), 1);
    project.change(evidence, [](Evidence& e) { e.link = u"https://example.com"_s; });
    QCOMPARE(timesBroken(project, u"RW-018"_s), 0);
    project.change(evidence, [](Evidence& e) { e.kind = EvidenceKind::File; });
    QCOMPARE(timesBroken(project, u"RW-018"_s), 1);
    project.change(evidence, [](Evidence& e) { e.file = QByteArray(32, 'x'); });
    QCOMPARE(timesBroken(project, u"RW-018"_s), 0);
}

void tst_Checks::aScopeFactThatNoConditionCanUseIsFound()
{
    ProjectBuilder project = soundProject();
    const auto fact = project.fact(u"users"_s, u"250"_s, ScopeFactKind::Number);
    project.fact(u"live"_s, {});
    QCOMPARE(timesBroken(project, u"RW-019"_s), 0);
    project.change(fact, [](ScopeFact& f) { f.value = u"many"_s; });
    QCOMPARE(timesBroken(project, u"RW-019"_s), 1);
    project.change(fact, [](ScopeFact& f) { f.key = u"Users"_s; });
    QCOMPARE(timesBroken(project, u"RW-019"_s), 2);
    project.change(fact, [](ScopeFact& f) { f.kind = ScopeFactKind::Text; });
    QCOMPARE(timesBroken(project, u"RW-019"_s), 1);
}

void tst_Checks::onlyWhatConditionsDependOnNeedsAnAnswer()
{
    ProjectBuilder project = soundProject();
    const auto users = project.fact(u"users"_s, {}, ScopeFactKind::Number);
    project.fact(u"live"_s, {});
    QCOMPARE(timesBroken(project, u"RW-020"_s), 0);
    project.item(project.area(u"A"_s), [](ChecklistItem& i) { i.appliesIf = u"users >= 250"_s; });
    QCOMPARE(timesBroken(project, u"RW-020"_s), 1);
    project.change(users, [](ScopeFact& f) { f.value = u"0"_s; });
    QCOMPARE(timesBroken(project, u"RW-020"_s), 0);
}

void tst_Checks::aSecondProjectRecordIsFound()
{
    ProjectBuilder project = soundProject();
    const auto second = project.add<ProjectSettings>([](ProjectSettings& p) { p.name = u"Second"_s; });
    const Assessment assessment(project.build(), at(kSevenWeeksBefore));
    QCOMPARE(assessment.problems().size(), 1u);
    QCOMPARE(assessment.problems().front().rule, u"RW-021"_s);
    QCOMPARE(assessment.problems().front().record, RecordId(second));
}

namespace {

SignOff signedBy(const SecretKey& key, const ProjectBuilder& project, const RecordId& area, QStringView when)
{
    return *signOff(*project.build(), {{SignOffScope::Area, area}, u"Lead"_s, u"Ready"_s, {}, at(when), 60}, key);
}

} // namespace

void tst_Checks::aSignOffHoldsUntilItsContentChanges()
{
    ProjectBuilder project = soundProject();
    const auto area = project.area(u"A"_s);
    const SecretKey ada = SecretKey::random(u"Ada"_s, {});
    project.add(signedBy(ada, project, area, u"2027-01-09T10:00:00Z"));
    QCOMPARE(timesBroken(project, u"RW-022"_s), 0);
    project.change(area, [](Area& a) { a.outcome = u"Another one"_s; });
    QCOMPARE(timesBroken(project, u"RW-022"_s), 1);
}

void tst_Checks::whoeverSignsAgainReplacesWhatTheySigned()
{
    ProjectBuilder project = soundProject();
    const auto area = project.area(u"A"_s);
    const SecretKey ada = SecretKey::random(u"Ada"_s, {});
    const SecretKey ben = SecretKey::random(u"Ben"_s, {});
    project.add(signedBy(ada, project, area, u"2027-01-08T10:00:00Z"));
    project.change(area, [](Area& a) { a.outcome = u"Another one"_s; });
    project.add(signedBy(ben, project, area, u"2027-01-09T10:00:00Z"));
    QCOMPARE(timesBroken(project, u"RW-022"_s), 1); // Ada has not agreed to the other outcome
    project.add(signedBy(ada, project, area, u"2027-01-09T10:00:00Z"));
    QCOMPARE(timesBroken(project, u"RW-022"_s), 0);
}

void tst_Checks::anAlteredSignOffIsAWarning()
{
    ProjectBuilder project = soundProject();
    const auto area = project.area(u"A"_s);
    const SecretKey ada = SecretKey::random(u"Ada"_s, {});
    const auto added = project.add(signedBy(ada, project, area, u"2027-01-09T10:00:00Z"));
    project.change(added, [](SignOff& s) { s.signer = u"Ben"_s; });
    const Assessment assessment(project.build(), at(kSevenWeeksBefore));
    QCOMPARE(assessment.problems().front().rule, u"RW-022"_s);
    QCOMPARE(assessment.problems().front().severity, Severity::Warning);
}

void tst_Checks::aClockMayBeADayAheadAndNoMore()
{
    ProjectBuilder project = soundProject();
    const auto area = project.area(u"A"_s);
    const auto comment = project.add<Comment>([&](Comment& c) {
        c.record = area;
        c.writtenAt = at(u"2027-01-11T12:00:00.000Z");
    });
    QCOMPARE(timesBroken(project, u"RW-023"_s), 0);
    project.change(comment, [](Comment& c) { c.writtenAt = at(u"2027-01-11T12:00:00.001Z"); });
    QCOMPARE(timesBroken(project, u"RW-023"_s), 1);
}

READINESS_TEST(tst_Checks)
#include "tst_Checks.moc"

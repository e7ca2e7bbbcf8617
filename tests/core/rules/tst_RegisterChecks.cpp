#include "core/rules/Check.h"
#include "tests/core/rules/BrokenRules.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kWhenDue = u"2027-02-01T12:00:00Z"; // four weeks before go-live: the review is due

/// Of the first problem that breaks the rule.
std::optional<Severity> severityOf(const ProjectBuilder& project, const QString& rule, QStringView now)
{
    const Assessment assessment(project.build(), at(now));
    for (const Problem& problem : assessment.problems()) {
        if (problem.rule == rule)
            return problem.severity;
    }
    return {};
}

} // namespace

/// The checks of actions, findings and the small registers, on both sides of each boundary.
class tst_RegisterChecks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOpenActionNeedsAnOwnerAndBlocksOnceTheReviewIsDue()
    {
        ProjectBuilder project = soundProject();
        const auto action = project.add<Action>([](Action& a) { a.title = u"Book the system"_s; });
        QCOMPARE(brokenRules(project), QStringList{u"S3-08-action"_s});
        QVERIFY(severityOf(project, u"S3-08-action"_s, u"2027-01-31T22:59:59Z") == Severity::Warning);
        QVERIFY(severityOf(project, u"S3-08-action"_s, u"2027-01-31T23:00:00Z") == Severity::Blocking);
        project.change(action, [](Action& a) { a.status = ActionStatus::Cancelled; });
        QCOMPARE(brokenRules(project), QStringList());
        project.change(action, [&](Action& a) {
            a.status = ActionStatus::Open;
            a.owner = project.person(u"Ada"_s);
        });
        QCOMPARE(brokenRules(project), QStringList());
    }

    void anActionIsLateFromTheDayAfterItsDueDay()
    {
        ProjectBuilder project = soundProject();
        const auto action = project.add<Action>([&](Action& a) {
            a.owner = project.person(u"Ada"_s);
            a.due.date = QDate(2027, 1, 10);
        });
        QCOMPARE(timesBroken(project, u"RW-028"_s, at(u"2027-01-10T22:59:59Z")), 0);
        QCOMPARE(timesBroken(project, u"RW-028"_s, at(u"2027-01-10T23:00:00Z")), 1);
        project.change(action, [](Action& a) { a.status = ActionStatus::Done; });
        QCOMPARE(timesBroken(project, u"RW-028"_s, at(u"2027-01-20T12:00:00Z")), 0);
    }

    void aFindingNeedsARecommendationOrAnActionAndAnOwner()
    {
        ProjectBuilder project = soundProject();
        const auto finding = project.add<Finding>([](Finding& f) { f.kind = FindingKind::Issue; });
        QCOMPARE(brokenRules(project), QStringList{u"S3-08-finding"_s});
        const auto ada = project.person(u"Ada"_s);
        project.change(finding, [&](Finding& f) { f.owner = ada; });
        QCOMPARE(brokenRules(project), QStringList{u"S3-08-finding"_s});
        const auto action = project.add<Action>([&](Action& a) {
            a.owner = ada;
            a.subject = finding;
        });
        QCOMPARE(brokenRules(project), QStringList());
        project.change(action, [](Action& a) { a.status = ActionStatus::Cancelled; });
        QCOMPARE(brokenRules(project), QStringList{u"S3-08-finding"_s});
        QVERIFY(severityOf(project, u"S3-08-finding"_s, u"2027-01-31T22:59:59Z") == Severity::Warning);
        QVERIFY(severityOf(project, u"S3-08-finding"_s, u"2027-01-31T23:00:00Z") == Severity::Blocking);
        project.remove(RecordKind::Action, action);
        project.change(finding, [](Finding& f) { f.recommendation = u"Repeat the test"_s; });
        QCOMPARE(brokenRules(project), QStringList());
        project.change(finding, [](Finding& f) { f.owner = {}; });
        QCOMPARE(brokenRules(project), QStringList{u"S3-08-finding"_s});
        project.change(finding, [](Finding& f) { f.kind = FindingKind::Assertion; });
        QCOMPARE(brokenRules(project), QStringList());
    }

    void licencesAreCountedAndAssigned()
    {
        ProjectBuilder project = soundProject();
        const auto licence = project.add<Licence>([](Licence& l) { l.needed = 60, l.assigned = 59; });
        QCOMPARE(brokenRules(project), QStringList{u"S3-02-licences"_s});
        project.change(licence, [](Licence& l) { l.assigned = 60; });
        QCOMPARE(brokenRules(project), QStringList());
    }

    void documentsAreReviewedByTheirDayOrTheReview()
    {
        ProjectBuilder project = soundProject();
        const auto document = project.add<Document>([](Document& d) { d.due.date = QDate(2027, 1, 10); });
        QCOMPARE(timesBroken(project, u"S0-08"_s, at(u"2027-01-10T22:59:59Z")), 0);
        QCOMPARE(timesBroken(project, u"S0-08"_s, at(u"2027-01-10T23:00:00Z")), 1);
        project.change(document, [](Document& d) { d.due = {}; });
        QCOMPARE(timesBroken(project, u"S0-08"_s), 0);
        QCOMPARE(timesBroken(project, u"S0-08"_s, at(kWhenDue)), 1);
        project.change(document, [](Document& d) { d.isReviewed = true; });
        QCOMPARE(timesBroken(project, u"S0-08"_s, at(kWhenDue)), 0);
    }

    void servicePacksAreInPlace()
    {
        ProjectBuilder project = soundProject();
        const auto version = project.add<InstalledVersion>([](InstalledVersion& v) { v.required = u"9.2"_s; });
        QCOMPARE(brokenRules(project), QStringList{u"S0-09"_s});
        project.change(version, [](InstalledVersion& v) { v.isInPlace = true; });
        QCOMPARE(brokenRules(project), QStringList());
    }

    void everybodyIsTrainedWhenTheReviewIsDue()
    {
        ProjectBuilder project = soundProject();
        const auto training = project.add<Training>([](Training& t) { t.needed = 14, t.trained = 13; });
        QCOMPARE(timesBroken(project, u"S3-02-training"_s), 0);
        QCOMPARE(timesBroken(project, u"S3-02-training"_s, at(kWhenDue)), 1);
        project.change(training, [](Training& t) { t.trained = 14; });
        QCOMPARE(timesBroken(project, u"S3-02-training"_s, at(kWhenDue)), 0);
    }

    void rolesAreFilledWithEnoughTime()
    {
        ProjectBuilder project = soundProject();
        const auto role = project.add<Staffing>([](Staffing& s) { s.neededPercent = 60, s.givenPercent = 60; });
        QCOMPARE(brokenRules(project), QStringList{u"S0-03"_s});
        QVERIFY(severityOf(project, u"S0-03"_s, u"2027-01-31T22:59:59Z") == Severity::Warning);
        QVERIFY(severityOf(project, u"S0-03"_s, u"2027-01-31T23:00:00Z") == Severity::Blocking);
        project.change(role, [&](Staffing& s) { s.person = project.person(u"Ada"_s); });
        QCOMPARE(brokenRules(project), QStringList());
        project.change(role, [](Staffing& s) { s.givenPercent = 59; });
        QCOMPARE(brokenRules(project), QStringList{u"S0-03"_s});
    }

    void whereReviewsAreHeldOneIsTheReadinessReview()
    {
        ProjectBuilder project = soundProject();
        QCOMPARE(timesBroken(project, u"S3-04"_s, at(kWhenDue)), 0);
        const auto review = project.add<Review>([](Review& r) { r.kind = ReviewKind::Implementation; });
        QCOMPARE(timesBroken(project, u"S3-04"_s), 0);
        QCOMPARE(timesBroken(project, u"S3-04"_s, at(kWhenDue)), 1);
        QVERIFY(severityOf(project, u"S3-04"_s, kWhenDue) == Severity::Blocking);
        project.change(review, [](Review& r) { r.kind = ReviewKind::GoLiveReadiness; });
        QCOMPARE(timesBroken(project, u"S3-04"_s, at(kWhenDue)), 0);
        QCOMPARE(timesBroken(project, u"S3-04"_s, at(u"2027-02-28T22:59:59Z")), 0);
        QCOMPARE(timesBroken(project, u"S3-04"_s, at(u"2027-02-28T23:00:00Z")), 1); // the day of go-live
        project.change(review, [](Review& r) { r.state = ReviewState::Complete; });
        QCOMPARE(timesBroken(project, u"S3-04"_s, at(u"2027-02-28T23:00:00Z")), 0);
    }

    void aRecordedSignOffNeedsItsProof()
    {
        ProjectBuilder project = soundProject();
        const auto signOff = project.add<SignOff>([&](SignOff& s) {
            s.scope = SignOffScope::Report;
            s.signer = u"Ole Berg"_s;
            s.recordedBy = u"Ada"_s;
        });
        QCOMPARE(timesBroken(project, u"RW-027"_s), 1);
        project.add<Evidence>([&](Evidence& e) {
            e.record = signOff;
            e.kind = EvidenceKind::Note;
            e.note = u"Said so on the phone"_s;
        });
        QCOMPARE(timesBroken(project, u"RW-027"_s), 0);
    }
};

READINESS_TEST(tst_RegisterChecks)
#include "tst_RegisterChecks.moc"

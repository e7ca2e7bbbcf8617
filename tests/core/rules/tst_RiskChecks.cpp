#include "core/rules/Check.h"
#include "tests/core/rules/BrokenRules.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// The checks of risks, issues and components, on both sides of each boundary.
class tst_RiskChecks : public QObject {
    Q_OBJECT

    /// A project with one threat that is rated low and breaks no rule.
    struct OneRisk {
        ProjectBuilder project = soundProject();
        Id<Person> ada = project.person(u"Ada"_s);
        Id<Risk> risk = project.add<Risk>([](Risk& r) { r.inherent = {1, 1}; });

        template <class F>
        QStringList broken(F&& adjust)
        {
            project.change(risk, adjust);
            return brokenRules(project);
        }
    };

private Q_SLOTS:
    void aBlockerNeedsAWorkaroundAndSomebodyWhoAcceptsIt()
    {
        ProjectBuilder project = soundProject();
        const Id<Issue> issue = project.add<Issue>([](Issue& i) { i.severity = IssueSeverity::Critical; });
        const auto severityAt = [&](QStringView now) {
            const Assessment assessment(project.build(), at(now));
            return assessment.problems().empty() ? std::optional<Severity>() : assessment.problems().front().severity;
        };
        QCOMPARE(brokenRules(project), QStringList());
        project.change(issue, [](Issue& i) { i.stopsCriticalProcess = true; });
        QCOMPARE(brokenRules(project), QStringList{u"S3-08-workaround"_s});
        QVERIFY(severityAt(u"2027-01-31T22:59:59Z") == Severity::Warning);
        QVERIFY(severityAt(u"2027-01-31T23:00:00Z") == Severity::Blocking);
        project.change(issue, [](Issue& i) { i.workaround = u"By hand"_s; });
        QCOMPARE(brokenRules(project), QStringList{u"S3-08-workaround"_s});
        project.change(issue, [&](Issue& i) { i.workaroundAcceptedBy = project.person(u"Ada"_s); });
        QCOMPARE(brokenRules(project), QStringList());
        project.change(issue, [&](Issue& i) { i.workaround.clear(); });
        QCOMPARE(brokenRules(project), QStringList{u"S3-08-workaround"_s});
        project.change(issue, [&](Issue& i) { i.status = IssueStatus::Resolved; });
        QCOMPARE(brokenRules(project), QStringList());
    }

    void aReviewOfARiskIsOverdueFromTheNextDay()
    {
        OneRisk one;
        one.project.change(one.risk, [](Risk& r) { r.nextReview.date = QDate(2027, 1, 10); });
        QCOMPARE(timesBroken(one.project, u"RW-029"_s, at(u"2027-01-10T22:59:59Z")), 0);
        QCOMPARE(timesBroken(one.project, u"RW-029"_s, at(u"2027-01-10T23:00:00Z")), 1);
        one.project.change(one.risk, [](Risk& r) { r.status = RiskStatus::Closed; });
        QCOMPARE(timesBroken(one.project, u"RW-029"_s, at(u"2027-01-20T12:00:00Z")), 0);
    }

    void anAcceptanceNamesSomebodyAndADayThatIsNotOver()
    {
        OneRisk one;
        QCOMPARE(one.broken([](Risk& r) { r.status = RiskStatus::Accepted; }), QStringList{u"RW-030"_s});
        QCOMPARE(one.broken([&](Risk& r) { r.acceptedBy = one.ada; }), QStringList{u"RW-030"_s});
        QCOMPARE(one.broken([](Risk& r) { r.acceptedUntil = QDate(2027, 1, 10); }), QStringList());
        QCOMPARE(timesBroken(one.project, u"RW-030"_s, at(u"2027-01-10T22:59:59Z")), 0);
        QCOMPARE(timesBroken(one.project, u"RW-030"_s, at(u"2027-01-10T23:00:00Z")), 1);
    }

    void aThreatDoesNotGrowAndAnOpportunityDoesNotShrink()
    {
        OneRisk one;
        QCOMPARE(one.broken([](Risk& r) { r.residual = {1, 1}; }), QStringList());
        QCOMPARE(one.broken([](Risk& r) { r.residual = {1, 2}; }), QStringList{u"RW-031"_s});
        QCOMPARE(one.broken([](Risk& r) { r.kind = RiskKind::Opportunity; }), QStringList());
        QCOMPARE(one.broken([](Risk& r) { r.inherent = {2, 2}; }), QStringList{u"RW-031"_s});
        QCOMPARE(one.broken([](Risk& r) { r.residual = {}; }), QStringList());
    }

    void somebodySaysWhetherAnExpectedRiskOccurred()
    {
        OneRisk one;
        one.project.change(one.risk, [](Risk& r) { r.proximity.offsetDays = -50; }); // 10 January
        QCOMPARE(timesBroken(one.project, u"RW-032"_s, at(u"2027-01-10T22:59:59Z")), 0);
        QCOMPARE(timesBroken(one.project, u"RW-032"_s, at(u"2027-01-10T23:00:00Z")), 1);
        one.project.change(one.risk, [](Risk& r) { r.status = RiskStatus::Occurred; });
        QCOMPARE(timesBroken(one.project, u"RW-032"_s, at(u"2027-01-20T12:00:00Z")), 0);
    }

    void aBandDemandsItsResponse_data()
    {
        QTest::addColumn<int>("probability");
        QTest::addColumn<int>("impact");
        QTest::addColumn<bool>("response");
        QTest::addColumn<bool>("action");
        QTest::addColumn<bool>("acceptance");
        QTest::addColumn<bool>("isEnough");
        QTest::newRow("4 is low") << 1 << 4 << false << false << false << true;
        QTest::newRow("5 is medium") << 1 << 5 << false << false << false << false;
        QTest::newRow("medium with a response") << 2 << 5 << true << false << false << true;
        QTest::newRow("12 is high") << 3 << 4 << true << false << false << false;
        QTest::newRow("high with an action") << 4 << 4 << true << true << false << true;
        QTest::newRow("20 is extreme") << 4 << 5 << true << true << false << false;
        QTest::newRow("extreme and accepted") << 5 << 5 << true << true << true << true;
    }

    void aBandDemandsItsResponse()
    {
        QFETCH(int, probability);
        QFETCH(int, impact);
        QFETCH(bool, response);
        QFETCH(bool, action);
        QFETCH(bool, acceptance);
        QFETCH(bool, isEnough);
        OneRisk one;
        one.project.change(one.risk, [&](Risk& r) {
            r.inherent = {probability, impact};
            r.response = response ? RiskResponse::Mitigate : RiskResponse::None;
            r.acceptedBy = acceptance ? one.ada : Id<Person>();
            r.acceptedUntil = acceptance ? QDate(2027, 3, 1) : QDate();
        });
        if (action)
            one.project.add<Action>([&](Action& a) { a.subject = one.risk, a.owner = one.ada; });
        QCOMPARE(brokenRules(one.project), isEnough ? QStringList() : QStringList{u"RW-033"_s});
    }

    void whatIsAcceptedNeedsNoActionAndIsReportedOnce()
    {
        OneRisk one;
        one.project.change(one.risk, [](Risk& r) { r.inherent = {5, 5}, r.response = RiskResponse::Accept; });
        QCOMPARE(brokenRules(one.project), QStringList{u"RW-030"_s});
        one.project.change(one.risk, [&](Risk& r) { r.acceptedBy = one.ada, r.acceptedUntil = QDate(2027, 3, 1); });
        QCOMPARE(brokenRules(one.project), QStringList());
    }

    void aCancelledActionIsNone()
    {
        OneRisk one;
        one.project.change(one.risk, [](Risk& r) { r.inherent = {4, 4}, r.response = RiskResponse::Avoid; });
        one.project.add<Action>([&](Action& a) { a.subject = one.risk, a.status = ActionStatus::Cancelled; });
        QCOMPARE(brokenRules(one.project), QStringList{u"RW-033"_s});
    }

    void thePresentRatingCountsForItsBand()
    {
        OneRisk one;
        QCOMPARE(one.broken([](Risk& r) { r.inherent = {5, 5}, r.current = {1, 4}; }), QStringList());
        QCOMPARE(one.broken([](Risk& r) { r.current = {1, 0}; }), QStringList{u"RW-033"_s}); // 1 × 5, of the inherent
        QCOMPARE(one.broken([](Risk& r) { r.current = {}; }), QStringList{u"RW-033"_s});
    }

    void responsesAreOfTheirKind()
    {
        OneRisk one;
        QCOMPARE(one.broken([](Risk& r) { r.response = RiskResponse::Exploit; }), QStringList{u"RW-034"_s});
        QCOMPARE(one.broken([](Risk& r) { r.kind = RiskKind::Opportunity; }), QStringList());
        QCOMPARE(one.broken([](Risk& r) { r.response = RiskResponse::Avoid; }), QStringList{u"RW-034"_s});
        QCOMPARE(one.broken([](Risk& r) { r.response = RiskResponse::Escalate; }), QStringList());
    }

    void aRiskThatOccurredIsAnIssue()
    {
        OneRisk one;
        QCOMPARE(one.broken([](Risk& r) { r.status = RiskStatus::Occurred; }), QStringList{u"RW-035"_s});
        one.project.add<Issue>([&](Issue& i) { i.originRisk = one.risk; });
        QCOMPARE(brokenRules(one.project), QStringList());
    }

    void anOpportunityThatCameTrueIsNoIssue()
    {
        OneRisk one;
        QCOMPARE(one.broken([](Risk& r) { r.kind = RiskKind::Opportunity, r.status = RiskStatus::Occurred; }),
                 QStringList());
    }

    void aRatingIsALevelOfTheScale()
    {
        OneRisk one;
        QCOMPARE(one.broken([](Risk& r) {
            r.residual = {1, 5}, r.inherent = {5, 5}, r.current = {1, 1};
        }),
                 QStringList());
        QCOMPARE(one.broken([](Risk& r) { r.residual = {1, 6}; }), QStringList{u"RW-037"_s});
        QCOMPARE(one.broken([](Risk& r) { r.residual = {6, 1}; }), QStringList{u"RW-037"_s});
        QCOMPARE(one.broken([](Risk& r) { r.status = RiskStatus::Closed; }), QStringList());
        QCOMPARE(one.broken([](Risk& r) { r.status = RiskStatus::Assessed, r.residual = {1, 1}; }), QStringList());
        one.project.add<RiskScale>([](RiskScale& s) { s.dimension = ScaleDimension::Impact, s.value = 1; });
        QCOMPARE(brokenRules(one.project), QStringList{u"RW-037"_s});
    }

    void secondaryRisksComeFromOneAnother()
    {
        OneRisk one;
        const Id<Risk> second = one.project.add<Risk>([&](Risk& r) { r.secondaryTo = one.risk; });
        QCOMPARE(brokenRules(one.project), QStringList());
        QCOMPARE(one.broken([&](Risk& r) { r.secondaryTo = second; }), (QStringList{u"RW-038"_s, u"RW-038"_s}));
        QCOMPARE(one.broken([&](Risk& r) { r.secondaryTo = one.risk; }), QStringList{u"RW-038"_s});
    }

    void delaysRise()
    {
        OneRisk one;
        QCOMPARE(one.broken([](Risk& r) { r.delayOptimistic = r.delayLikely = r.delayPessimistic = 60; }),
                 QStringList());
        QCOMPARE(one.broken([](Risk& r) { r.delayLikely = 61; }), QStringList{u"RW-039"_s});
        QCOMPARE(one.broken([](Risk& r) { r.delayPessimistic = {}; }), QStringList());
        QCOMPARE(one.broken([](Risk& r) { r.delayOptimistic = 62; }), QStringList{u"RW-039"_s});
        QCOMPARE(one.broken([](Risk& r) { r.status = RiskStatus::Closed; }), QStringList());
    }

    void everyStepOfAScaleCanBeUsed()
    {
        ProjectBuilder project = soundProject();
        const auto band = [&](int from) {
            return project.add<RiskScale>([&](RiskScale& s) { s.dimension = ScaleDimension::Band, s.value = from; });
        };
        const Id<RiskScale> lowest = band(2);
        QCOMPARE(brokenRules(project), QStringList{u"RW-036"_s});
        project.change(lowest, [](RiskScale& s) { s.value = 1; });
        QCOMPARE(brokenRules(project), QStringList());
        band(100);
        QCOMPARE(brokenRules(project), QStringList());
        band(100);
        QCOMPARE(brokenRules(project), QStringList{u"RW-036"_s});
        project.add<RiskScale>([](RiskScale& s) { s.value = kHighestRating; });
        QCOMPARE(timesBroken(project, u"RW-036"_s), 1);
        project.add<RiskScale>([](RiskScale& s) { s.value = kHighestRating + 1; });
        QCOMPARE(timesBroken(project, u"RW-036"_s), 2);
    }

    void whatMayBreakHasAContingencyPlan()
    {
        ProjectBuilder project = soundProject();
        const Id<Component> component = project.add<Component>([](Component&) {});
        QCOMPARE(brokenRules(project), QStringList());
        project.change(component, [](Component& c) { c.mayBreak = true; });
        QCOMPARE(brokenRules(project), QStringList{u"S0-06"_s});
        const auto severityAt = [&](QStringView now) {
            return Assessment(project.build(), at(now)).problems().front().severity;
        };
        QVERIFY(severityAt(u"2027-01-31T22:59:59Z") == Severity::Warning);
        QVERIFY(severityAt(u"2027-01-31T23:00:00Z") == Severity::Blocking);
        project.change(component, [](Component& c) { c.contingencyPlan = u"Use the list of the old system"_s; });
        QCOMPARE(brokenRules(project), QStringList());
    }

    void whatCannotBeUpgradedIsCreatedAgainAndTested()
    {
        ProjectBuilder project = soundProject();
        const Id<Component> component = project.add<Component>([](Component& c) { c.upgradeable = Upgradeable::Yes; });
        QCOMPARE(brokenRules(project), QStringList());
        project.change(component, [](Component& c) { c.upgradeable = Upgradeable::No; });
        QCOMPARE(brokenRules(project), QStringList{u"S0-05"_s});
        project.change(component, [](Component& c) { c.recreationPlan = u"Build it as a flow"_s; });
        QCOMPARE(brokenRules(project), QStringList{u"S0-05"_s});
        project.change(component, [](Component& c) { c.recreationTest = u"Ten orders"_s; });
        QCOMPARE(brokenRules(project), QStringList());
    }
};

READINESS_TEST(tst_RiskChecks)
#include "tst_RiskChecks.moc"

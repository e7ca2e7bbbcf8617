#include "core/rules/PathAdvice.h"

#include "core/rules/Assessment.h"
#include "core/rules/UpgradeRequest.h"
#include "tests/support/PlanBuilder.h"
#include "tests/support/TestMain.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

using Product = OperationsRelease;

namespace {

/// Everything is answered: live, with custom code, the platform untouched, from May 2016 to 1611.
Advice answered()
{
    Advice advice;
    advice.source = Product::May2016;
    advice.target = Product::Release1611;
    advice.isLive = Answer::Yes;
    advice.hasCustomCode = Answer::Yes;
    advice.applicationPlatform = advice.applicationFoundation = advice.directory = advice.testEssentials = Answer::No;
    advice.isSpecificIssue = advice.isTimeShort = advice.isPlatformEnough = Answer::No;
    return advice;
}

/// From 1611 to a newer platform, and nothing else.
Advice platformOnly()
{
    Advice advice = answered();
    advice.source = Product::Release1611;
    advice.target = Product::Newer;
    advice.isPlatformEnough = Answer::Yes;
    return advice;
}

QStringList keys(const PathAdvice& path)
{
    QStringList keys;
    for (const AdvisedStep& step : path.steps)
        keys += step.key;
    return keys;
}

/// An advice for production in a plan whose downtime window is from Friday 17:00Z for 48 hours.
struct Requested {
    PlanBuilder project;
    Id<Advice> advice = project.add<Advice>([&](Advice& made) {
        made = answered();
        made.plan = project.plan;
        made.productionStart = at(u"2027-02-26T17:00:00Z");
    });

    std::vector<RequestFaultKind> faults(QStringView now = u"2027-02-01T12:00:00Z") const
    {
        const Assessment assessment(project.build(), at(now));
        std::vector<RequestFaultKind> kinds;
        for (const UpgradeRequest& request : upgradeRequests(assessment, *assessment.snapshot().find(advice))) {
            for (const RequestFault& fault : request.faults)
                kinds.push_back(fault.kind);
        }
        return kinds;
    }
    Id<Upgrade> upgrade(EnvironmentKind kind, QStringView requestedAt)
    {
        const auto environment = project.add<Environment>([&](Environment& e) { e.kind = kind; });
        return project.add<Upgrade>([&](Upgrade& u) {
            u.process = UpgradeProcess::ServiceTeam;
            u.environment = environment;
            u.requestedAt = at(requestedAt);
        });
    }
    void window(const Id<Plan>& plan, WindowKind kind, QStringView starts, QStringView ends)
    {
        project.add<Window>([&](Window& w) {
            w.plan = plan;
            w.kind = kind;
            w.starts = at(starts);
            w.ends = at(ends);
        });
    }
};

using Kinds = std::vector<RequestFaultKind>;

} // namespace

/// The scenarios of S2 with their steps, and when the service team has to be asked.
class tst_PathAdvice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEightRowsOfTheCodeUpgrade_data()
    {
        QTest::addColumn<Product>("source");
        QTest::addColumn<Product>("target");
        QTest::addColumn<Answer>("needed");
        QTest::newRow("AX 2012") << Product::Ax2012 << Product::Release1611 << Answer::Yes;
        QTest::newRow("Feb May") << Product::February2016 << Product::May2016 << Answer::Yes;
        QTest::newRow("Feb Aug") << Product::February2016 << Product::August2016 << Answer::Yes;
        QTest::newRow("May Aug") << Product::May2016 << Product::August2016 << Answer::No;
        QTest::newRow("Feb 1611") << Product::February2016 << Product::Release1611 << Answer::Yes;
        QTest::newRow("May 1611") << Product::May2016 << Product::Release1611 << Answer::Yes;
        QTest::newRow("Aug 1611") << Product::August2016 << Product::Release1611 << Answer::Yes;
        QTest::newRow("1611 newer") << Product::Release1611 << Product::Newer << Answer::No;
    }
    void theEightRowsOfTheCodeUpgrade()
    {
        QFETCH(Product, source);
        QFETCH(Product, target);
        QFETCH(Answer, needed);
        const CodeUpgrade code = codeUpgrade(source, target, Answer::Yes);
        QCOMPARE(code.answer, needed);
        QVERIFY(code.isInTable);
        QVERIFY(!code.isReading);
        QCOMPARE(codeUpgrade(source, target, Answer::Unknown).answer, needed);
        QCOMPARE(codeUpgrade(source, target, Answer::No).answer, Answer::No); // no custom code
    }

    void whatTheTableDoesNotSayIsReadOrUnknown()
    {
        const CodeUpgrade byWayOf1611 = codeUpgrade(Product::May2016, Product::Newer, Answer::Yes);
        QCOMPARE(byWayOf1611.answer, Answer::Yes);
        QVERIFY(byWayOf1611.isReading);
        QCOMPARE(codeUpgrade(Product::Newer, Product::Newer, Answer::Yes).answer, Answer::Unknown);
        QCOMPARE(codeUpgrade(Product::Unknown, Product::Newer, Answer::Yes).answer, Answer::Unknown);
        QCOMPARE(codeUpgrade(Product::Release1611, Product::May2016, Answer::Yes).answer, Answer::Unknown);
    }

    void whoIsLiveTakesScenarioThree()
    {
        const PathAdvice path = pathAdvice(answered());
        QCOMPARE(path.scenario, 3);
        QCOMPARE(path.rule, u"S2-04"_s);
        QVERIFY(path.unanswered.isEmpty());
        QVERIFY(!path.reason.isEmpty());
    }

    void whoIsNotLiveUpgradesTheCode()
    {
        Advice advice = answered();
        advice.isLive = Answer::No;
        const PathAdvice path = pathAdvice(advice);
        QCOMPARE(path.scenario, 2);
        QCOMPARE(path.rule, u"S2-03"_s);
        QVERIFY(std::ranges::all_of(path.steps, [](const AdvisedStep& step) {
            return step.place == AdvicePlace::Development && step.actor == AdviceActor::Developer;
        }));
    }

    void aHotfixIsForASpecificIssueWithoutTime()
    {
        Advice advice;
        advice.isSpecificIssue = advice.isTimeShort = Answer::Yes;
        QCOMPARE(pathAdvice(advice).scenario, 1);
        QVERIFY(pathAdvice(advice).unanswered.isEmpty()); // of no release
        advice.isTimeShort = Answer::Unknown;
        QCOMPARE(pathAdvice(advice).scenario, 0);
        QCOMPARE(pathAdvice(advice).unanswered, (QStringList{u"source"_s, u"target"_s, u"time_short"_s}));
        advice = answered();
        advice.isSpecificIssue = Answer::Yes; // and there is time
        QCOMPARE(pathAdvice(advice).scenario, 3);
    }

    void scenarioFourIsForAnUntouchedPlatform_data()
    {
        QTest::addColumn<Answer Advice::*>("model");
        QTest::newRow("platform") << &Advice::applicationPlatform;
        QTest::newRow("foundation") << &Advice::applicationFoundation;
        QTest::newRow("directory") << &Advice::directory;
        QTest::newRow("test essentials") << &Advice::testEssentials;
    }
    void scenarioFourIsForAnUntouchedPlatform()
    {
        QFETCH(Answer Advice::*, model);
        Advice advice = platformOnly();
        QCOMPARE(pathAdvice(advice).scenario, 4);
        QVERIFY(!pathAdvice(advice).isReading);
        advice.*model = Answer::Yes;
        QCOMPARE(pathAdvice(advice).scenario, 3);
        QCOMPARE(pathAdvice(advice).rule, u"S2-05"_s);
        QVERIFY(pathAdvice(advice).isReading);
        advice.*model = Answer::Unknown;
        QCOMPARE(pathAdvice(advice).scenario, 0);
        QCOMPARE(pathAdvice(advice).unanswered.size(), 1);
    }

    void aPlatformUpdateDoesNotCarryTheApplicationOverAnUpgradeOfTheCode()
    {
        Advice advice = answered(); // May 2016 to 1611 upgrades the code
        advice.isPlatformEnough = Answer::Yes;
        QCOMPARE(pathAdvice(advice).scenario, 3);
        advice.target = Product::August2016; // that is of the platform only
        advice.isPlatformEnough = Answer::Unknown;
        QCOMPARE(pathAdvice(advice).scenario, 4);
        advice.source = Product::February2016;
        QCOMPARE(pathAdvice(advice).scenario, 3);
    }

    void missingAnswersAreNamedAsFarAsTheyMatter()
    {
        QCOMPARE(pathAdvice({}).scenario, 0);
        QCOMPARE(pathAdvice({}).unanswered, (QStringList{u"source"_s, u"target"_s, u"specific_issue"_s}));
        Advice advice = answered();
        advice.isLive = Answer::Unknown;
        QCOMPARE(pathAdvice(advice).unanswered, QStringList{u"live"_s});
        advice.isLive = Answer::Yes;
        advice.directory = advice.testEssentials = Answer::Unknown; // do not matter here
        QVERIFY(pathAdvice(advice).unanswered.isEmpty());
        advice.hasCustomCode = Answer::Unknown;
        QCOMPARE(pathAdvice(advice).scenario, 3);
        QCOMPARE(pathAdvice(advice).unanswered, QStringList{u"custom_code"_s});
        for (const QString& key : pathAdvice({}).unanswered)
            QVERIFY(adviceType().field(key));
    }

    void releasesThatCannotBeAreSaid()
    {
        Advice advice = answered();
        advice.target = Product::Ax2012;
        QVERIFY(!pathAdvice(advice).contradiction.isEmpty());
        QCOMPARE(pathAdvice(advice).scenario, 0);
        advice.target = advice.source;
        QVERIFY(!pathAdvice(advice).contradiction.isEmpty());
        advice.source = advice.target = Product::Newer; // newer than newer
        QVERIFY(pathAdvice(advice).contradiction.isEmpty());
    }

    void sandboxAndProductionGoThroughAllEightStepsAndTheirValidation()
    {
        const PathAdvice path = pathAdvice(answered());
        for (const AdvicePlace place : {AdvicePlace::Sandbox, AdvicePlace::Production}) {
            const auto count = [&](const QString& rule) {
                return std::ranges::count_if(
                    path.steps, [&](const AdvisedStep& step) { return step.place == place && step.rule == rule; });
            };
            QCOMPARE(count(u"S2-09"_s), 1);
            QCOMPARE(count(u"S2-10"_s), 8);
            QCOMPARE(count(u"S2-11"_s), 3);
        }
        QCOMPARE(path.steps.back().place, AdvicePlace::Production);
        QVERIFY(std::ranges::is_sorted(path.steps, {}, &AdvisedStep::place));
        for (const AdvisedStep& step : path.steps) {
            QCOMPARE(step.isDowntime, step.rule == u"S2-10"_s);
            QCOMPARE(step.limitMinutes.has_value(), step.isDowntime);
        }
        const QStringList all = keys(path);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
    }

    void theActorsAreThoseOfTheDocument()
    {
        using enum AdviceActor;
        std::vector<AdviceActor> actors;
        for (const AdvisedStep& step : pathAdvice(answered()).steps) {
            if (step.place == AdvicePlace::Sandbox && step.rule == u"S2-10"_s)
                actors.push_back(step.actor);
        }
        QVERIFY(actors
                == (std::vector{ServiceTeam, Customer, Customer, ServiceTeam, ServiceTeam, ServiceTeam, ServiceTeam,
                                ServiceTeam}));
    }

    void withoutCustomCodeMainIsMappedAndOldHotfixesGo()
    {
        Advice advice = answered();
        QVERIFY(keys(pathAdvice(advice)).contains(u"development-service"_s));
        QVERIFY(!keys(pathAdvice(advice)).contains(u"development-old-hotfixes"_s));
        advice.hasCustomCode = Answer::No;
        QVERIFY(!keys(pathAdvice(advice)).contains(u"development-service"_s));
        QVERIFY(!keys(pathAdvice(advice)).contains(u"development-resolve"_s));
        QVERIFY(keys(pathAdvice(advice)).contains(u"development-map-main"_s));
        QVERIFY(keys(pathAdvice(advice)).contains(u"development-old-hotfixes"_s));
    }

    void dataAreUpgradedInDevelopmentBeforeTheRequestForTheSandbox()
    {
        const QStringList steps = keys(pathAdvice(answered()));
        QVERIFY(steps.contains(u"development-data-copy"_s));
        QCOMPARE(steps.indexOf(u"development-data-copy"_s) + 1, steps.indexOf(u"sandbox-request"_s));
    }

    void aPlatformUpdateHasNeitherCodeNorDataScripts()
    {
        QCOMPARE(keys(pathAdvice(platformOnly())), (QStringList{u"sandbox-platform"_s, u"sandbox-validate"_s,
                                                                u"production-platform"_s, u"production-validate"_s}));
    }

    void aRequestIsInTimeUntilFortyEightHoursBefore()
    {
        const Instant start = at(u"2027-02-26T17:00:00Z");
        QCOMPARE(latestRequest(start), at(u"2027-02-24T17:00:00Z"));
        QVERIFY(isRequestInTime(at(u"2027-02-24T17:00:00Z"), start));
        QVERIFY(!isRequestInTime(at(u"2027-02-24T17:01:00Z"), start)); // 48 h − 1 min
        QVERIFY(latestRequest({}).isNull());
    }

    void whatIsNotRequestedYetCanBeUntilThen()
    {
        Requested requested;
        QVERIFY(requested.faults(u"2027-02-24T17:00:00Z") == Kinds{});
        QVERIFY(requested.faults(u"2027-02-24T17:01:00Z") == Kinds{RequestFaultKind::TooLate});
        QVERIFY(requested.faults(u"2027-02-26T17:00:00Z") == Kinds{}); // it has begun: nobody can mend it
    }

    void whatWasRequestedIsJudgedByThat()
    {
        Requested requested;
        const auto upgrade = requested.upgrade(EnvironmentKind::Production, u"2027-02-24T17:00:00Z");
        QVERIFY(requested.faults(u"2027-02-25T12:00:00Z") == Kinds{});
        requested.project.change(upgrade, [](Upgrade& u) { u.requestedAt = at(u"2027-02-24T17:01:00Z"); });
        QVERIFY(requested.faults(u"2027-02-25T12:00:00Z") == Kinds{RequestFaultKind::TooLate});
        requested.upgrade(EnvironmentKind::Test, u"2027-02-01T00:00:00Z"); // of sandbox
        QVERIFY(requested.faults(u"2027-02-25T12:00:00Z") == Kinds{RequestFaultKind::TooLate});
    }

    /// As `readiness upgrade FILE UP-001 requested` records it.
    void theEventSaysWhenItWasRequested()
    {
        Requested requested;
        const auto upgrade = requested.upgrade(EnvironmentKind::Production, u"2027-02-25T08:00:00Z");
        QVERIFY(requested.faults(u"2027-02-25T12:00:00Z") == Kinds{RequestFaultKind::TooLate});
        const auto happened = [&](UpgradeStep step, QStringView when) {
            requested.project.add<UpgradeEvent>(
                [&](UpgradeEvent& e) { e.upgrade = upgrade, e.step = step, e.at = at(when); });
        };
        happened(UpgradeStep::Requested, u"2027-02-24T17:00:00Z");
        QVERIFY(requested.faults(u"2027-02-25T12:00:00Z") == Kinds{});
        happened(UpgradeStep::Cancelled, u"2027-02-25T08:00:00Z"); // the next needs another
        QVERIFY(requested.faults(u"2027-02-25T12:00:00Z") == Kinds{RequestFaultKind::TooLate});
    }

    void fortyEightHoursOfDowntimeFitIntoTheWindow()
    {
        Requested requested;
        QVERIFY(requested.faults() == Kinds{});
        requested.project.change(requested.project.window, [](Window& w) { w.ends = at(u"2027-02-28T16:59:00Z"); });
        QVERIFY(requested.faults() == Kinds{RequestFaultKind::OutsideWindow});
        requested.window(requested.project.plan, WindowKind::Downtime, u"2027-02-26T17:00:00Z",
                         u"2027-02-28T17:00:00Z");
        QVERIFY(requested.faults() == Kinds{}); // one of them is enough
        requested.project.change(requested.advice, [](Advice& a) { a.productionStart = at(u"2027-02-26T16:59:00Z"); });
        QVERIFY(requested.faults() == Kinds{RequestFaultKind::OutsideWindow});
    }

    void theWindowIsThatOfProduction()
    {
        Requested requested;
        requested.project.change(requested.advice, [](Advice& a) {
            a.productionStart = {};
            a.sandboxStart = at(u"2027-02-12T17:00:00Z");
        });
        QVERIFY(requested.faults() == Kinds{});
    }

    void blackoutsFreezesAndHolidaysAreMet()
    {
        Requested requested;
        const auto other = requested.project.add<Plan>([](Plan& p) { p.title = u"Other"_s; });
        requested.window(requested.project.plan, WindowKind::Blackout, u"2027-02-28T17:00:00Z",
                         u"2027-02-28T20:00:00Z");
        requested.window(other, WindowKind::Freeze, u"2027-02-26T12:00:00Z", u"2027-02-26T17:00:00Z");
        requested.window(requested.project.plan, WindowKind::Freeze, u"2027-02-26T12:00:00Z", u"2027-03-01T17:00:00Z");
        QVERIFY(requested.faults() == Kinds{}); // they touch, and the freeze of the plan itself protects it
        requested.window(requested.project.plan, WindowKind::Blackout, u"2027-02-28T16:59:00Z",
                         u"2027-02-28T20:00:00Z");
        QVERIFY(requested.faults() == Kinds{RequestFaultKind::InBlackout});
        requested.window(other, WindowKind::Freeze, u"2027-02-26T12:00:00Z", u"2027-02-26T17:01:00Z");
        QVERIFY(requested.faults() == (Kinds{RequestFaultKind::InBlackout, RequestFaultKind::InFreeze}));
    }

    void holidaysAreThoseOfThePlansCalendar()
    {
        Requested requested;
        const auto calendar = requested.project.add<Calendar>([](Calendar& c) { c.timeZone = u"Europe/Berlin"_s; });
        requested.project.change(requested.project.plan, [&](Plan& p) { p.calendar = calendar; });
        const auto day = requested.project.add<CalendarException>([&](CalendarException& e) {
            e.calendar = calendar;
            e.starts = QDate(2027, 3, 1); // the downtime ends on the day before, at 18:00
        });
        QVERIFY(requested.faults() == Kinds{});
        requested.project.change(day, [](CalendarException& e) { e.starts = QDate(2027, 2, 28); });
        QVERIFY(requested.faults() == Kinds{RequestFaultKind::OnHoliday});
        requested.project.change(day, [](CalendarException& e) { e.hours = u"08:00-12:00"_s; });
        QVERIFY(requested.faults() == Kinds{});
    }

    void theDowntimeEndsAfterFortyEightHours()
    {
        Requested requested;
        const Assessment assessment(requested.project.build(), at(u"2027-02-01T12:00:00Z"));
        const auto requests = upgradeRequests(assessment, *assessment.snapshot().find(requested.advice));
        QCOMPARE(requests.size(), std::size_t(1));
        QCOMPARE(requests.front().latest, at(u"2027-02-24T17:00:00Z"));
        QCOMPARE(requests.front().downtimeEnds, at(u"2027-02-28T17:00:00Z"));
    }
};

READINESS_TEST(tst_PathAdvice)
#include "tst_PathAdvice.moc"

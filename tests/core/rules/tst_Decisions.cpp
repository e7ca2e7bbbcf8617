#include "core/rules/Decisions.h"

#include "core/rules/GateEvaluation.h"
#include "core/rules/PathToGo.h"
#include "core/rules/ReviewTiming.h"
#include "tests/core/rules/BrokenRules.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// A gate that is met, decided with one condition that is due on 10 January 2027.
struct DecisionCase {
    ProjectBuilder builder = soundProject();
    Id<Gate> gate{builder.build()->all<Gate>().front()->id};
    Id<Decision> decision = builder.add<Decision>([&](Decision& d) {
        d.title = u"Go with a condition"_s;
        d.gate = gate;
        d.outcome = DecisionOutcome::ConditionalGo;
        d.decidedOn = QDate(2027, 1, 4);
    });
    Id<Condition> condition = builder.add<Condition>([&](Condition& c) {
        c.decision = decision;
        c.title = u"Train Poland"_s;
        c.owner = builder.person(u"Marta"_s);
        c.due.date = QDate(2027, 1, 10);
    });

    void decideLater(const QString& title, DecisionOutcome outcome)
    {
        builder.add<Decision>([&](Decision& d) {
            d.title = title;
            d.gate = gate;
            d.outcome = outcome;
            d.decidedOn = QDate(2027, 1, 20);
        });
    }
    GateAnswer answer(QStringView now) const
    {
        const Assessment assessment(builder.build(), at(now));
        return evaluateGate(assessment, *assessment.snapshot().find(gate)).decision;
    }
    int stepsToGo(QStringView now) const
    {
        const Assessment assessment(builder.build(), at(now));
        return int(pathToGo(assessment, *assessment.snapshot().find(gate)).size());
    }
};

} // namespace

/// What people decide, and what their conditions do to the gate.
class tst_Decisions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConditionPastItsDateTurnsTheGateAmberThenNoGo()
    {
        const DecisionCase c; // days are those of Berlin, an hour ahead of UTC
        QCOMPARE(c.answer(u"2027-01-10T22:59:59Z"), GateAnswer::Go);
        QCOMPARE(c.answer(u"2027-01-10T23:00:00Z"), GateAnswer::ConditionalGo);
        QCOMPARE(c.answer(u"2027-01-17T22:59:59Z"), GateAnswer::ConditionalGo); // seven days late
        QCOMPARE(c.answer(u"2027-01-17T23:00:00Z"), GateAnswer::NoGo);
        QCOMPARE(c.stepsToGo(u"2027-01-12T12:00:00Z"), 1);
    }

    void theProjectSaysHowLongConditionsMayBeLate()
    {
        DecisionCase c;
        c.builder.project([](ProjectSettings& project) { project.conditionGraceDays = 0; });
        QCOMPARE(c.answer(u"2027-01-10T12:00:00Z"), GateAnswer::Go);
        QCOMPARE(c.answer(u"2027-01-11T12:00:00Z"), GateAnswer::NoGo);
    }

    void aFulfilledOrDroppedConditionHoldsNothingUp()
    {
        for (const ConditionStatus status : {ConditionStatus::Fulfilled, ConditionStatus::Dropped}) {
            DecisionCase c;
            c.builder.change(c.condition, [&](Condition& condition) { condition.status = status; });
            QCOMPARE(c.answer(u"2027-02-01T12:00:00Z"), GateAnswer::Go);
        }
    }

    void onlyTheLatestDecisionOnTheGateCounts()
    {
        DecisionCase c;
        c.decideLater(u"Decided anew"_s, DecisionOutcome::Go);
        QCOMPARE(c.answer(u"2027-02-01T12:00:00Z"), GateAnswer::Go);
        c.builder.add<Decision>([&](Decision& d) { // not taken yet
            d.title = u"Wanted"_s;
            d.gate = c.gate;
        });
        QCOMPARE(decisionOn(*c.builder.build(), c.gate)->title, u"Decided anew"_s);
    }

    void aDecisionThatOnlyNamesTheGateLeavesItsConditionsInForce()
    {
        DecisionCase c;
        c.decideLater(u"Which room?"_s, DecisionOutcome::Decided);
        QCOMPARE(c.answer(u"2027-02-01T12:00:00Z"), GateAnswer::NoGo);
    }

    void aDecisionThatDiffersHasToSayWhy_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("computed");
        QTest::addColumn<bool>("differs");
        const auto row = [](const char* name, DecisionOutcome outcome, ComputedDecision computed, bool differs) {
            QTest::newRow(name) << int(outcome) << int(computed) << differs;
        };
        row("go against no-go", DecisionOutcome::Go, ComputedDecision::NoGo, true);
        row("go as computed", DecisionOutcome::Go, ComputedDecision::Go, false);
        row("go where not computed", DecisionOutcome::Go, ComputedDecision::Unknown, false);
        row("conditional for go", DecisionOutcome::ConditionalGo, ComputedDecision::Go, true);
        row("no-go against go", DecisionOutcome::NoGo, ComputedDecision::Go, true);
        row("no-go as computed", DecisionOutcome::NoGo, ComputedDecision::NoGo, false);
        row("deferred against go", DecisionOutcome::Deferred, ComputedDecision::ConditionalGo, true);
        row("open", DecisionOutcome::Open, ComputedDecision::Go, false);
    }

    void aDecisionThatDiffersHasToSayWhy()
    {
        QFETCH(int, outcome);
        QFETCH(int, computed);
        QFETCH(bool, differs);
        DecisionCase c;
        c.builder.change(c.decision, [&](Decision& decision) {
            decision.outcome = DecisionOutcome(outcome);
            decision.computed = ComputedDecision(computed);
        });
        QCOMPARE(timesBroken(c.builder, u"RW-024"_s), int(differs));
        c.builder.change(c.decision, [&](Decision& decision) { decision.reason = u"The season does not wait"_s; });
        QCOMPARE(timesBroken(c.builder, u"RW-024"_s), 0);
    }

    void aConditionalGoNamesConditionsWithOwnerAndDate()
    {
        DecisionCase c;
        QCOMPARE(brokenRules(c.builder), QStringList());
        c.builder.change(c.condition, [](Condition& condition) { condition.due = {}; });
        QCOMPARE(brokenRules(c.builder), QStringList{u"RW-026"_s});
        c.builder.remove(RecordKind::Condition, c.condition);
        QCOMPARE(brokenRules(c.builder), QStringList{u"RW-025"_s});
    }

    void theReviewIsNeitherTooLateNorTooEarly()
    {
        ProjectBuilder builder = soundProject(); // go-live on 1 March 2027
        const auto review = builder.add<Review>([](Review& r) {
            r.title = u"Ready?"_s;
            r.kind = ReviewKind::GoLiveReadiness;
        });
        const auto brokenOn = [&](const QString& day) {
            builder.change(review, [&](Review& r) { r.on = *DueDate::fromText(day); });
            return timesBroken(builder, u"S3-06-timing"_s);
        };
        QCOMPARE(brokenOn(u"T-28"_s), 0);
        QCOMPARE(brokenOn(u"T-27"_s), 1);
        QCOMPARE(brokenOn(u"2027-02-01"_s), 0);
        QCOMPARE(brokenOn(u"2027-02-02"_s), 1);
        QCOMPARE(brokenOn(u"T-84"_s), 0);
        QCOMPARE(brokenOn(u"T-85"_s), 1);
        builder.project([](ProjectSettings& project) { project.reviewLeadMaximumDays = 90; });
        QCOMPARE(brokenOn(u"T-85"_s), 0);
        builder.change(review, [](Review& r) { r.kind = ReviewKind::Blueprint; });
        QCOMPARE(brokenOn(u"T-1"_s), 0);
    }

    void openFindingsOfEarlierReviewsComeAlong()
    {
        ProjectBuilder builder;
        const auto reviewOn = [&](const QDate& day) {
            return builder.add<Review>([&](Review& r) { r.on.date = day; });
        };
        const Id<Review> second = reviewOn({2027, 2, 1}), first = reviewOn({2027, 1, 1}),
                         third = reviewOn({2027, 3, 1});
        const auto finding = [&](const Id<Review>& review, FindingKind kind, FindingStatus status) {
            return builder.add<Finding>([&](Finding& f) {
                f.review = review;
                f.kind = kind;
                f.status = status;
            });
        };
        const auto open = finding(first, FindingKind::Issue, FindingStatus::Open);
        finding(first, FindingKind::Issue, FindingStatus::Closed);
        finding(first, FindingKind::Assertion, FindingStatus::Open);
        finding(second, FindingKind::Risk, FindingStatus::Open);
        finding(third, FindingKind::Risk, FindingStatus::Open);
        const SnapshotPtr snapshot = builder.build();
        const auto found = openFindingsBefore(*snapshot, *snapshot->find(second));
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found.front()->id, RecordId(open));
    }
};

READINESS_TEST(tst_Decisions)
#include "tst_Decisions.moc"

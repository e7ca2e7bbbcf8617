#include "core/rules/GateEvaluation.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_GateEvaluation : public QObject {
    Q_OBJECT

    struct Case {
        ProjectBuilder builder;
        Id<Area> area = builder.area(u"A"_s);
        Id<Person> sponsor = builder.person(u"Sponsor"_s);
        Id<Gate> gate = builder.gate();

        template <class F>
        void evaluate(F&& look, QStringView now = u"2027-02-10T12:00:00Z") const
        {
            const Assessment assessment(builder.build(), at(now));
            look(evaluateGate(assessment, *assessment.snapshot().find(gate)));
        }
        GateAnswer decision(QStringView now = u"2027-02-10T12:00:00Z") const
        {
            GateAnswer decision{};
            evaluate([&](const GateEvaluation& evaluation) { decision = evaluation.decision; }, now);
            return decision;
        }
    };

private Q_SLOTS:
    void aGateIsGoWhenEveryCriterionIsMet()
    {
        Case c;
        c.builder.item(c.area, ItemStatus::Done);
        c.builder.criterion(c.gate, Metric::OpenMustItems, Comparison::AtMost, 0);
        c.builder.criterion(c.gate, Metric::DoneMustPercent, Comparison::AtLeast, 100);
        QCOMPARE(c.decision(), GateAnswer::Go);
        c.evaluate([](const GateEvaluation& e) { QCOMPARE(e.reason, u"All 2 criteria are met."_s); });
    }

    void oneUnmetCriterionIsANoGo()
    {
        Case c;
        const auto open = c.builder.item(c.area);
        c.builder.criterion(c.gate, Metric::OpenMustItems, Comparison::AtMost, 0);
        c.builder.criterion(c.gate, Metric::OpenShouldItems, Comparison::AtMost, 0);
        c.evaluate([&](const GateEvaluation& e) {
            QCOMPARE(e.decision, GateAnswer::NoGo);
            QCOMPARE(e.reason, u"1 of 2 criteria is not met."_s);
            QCOMPARE(e.criteria[0].outcome, Outcome::NotMet);
            QCOMPARE(e.criteria[0].strict, (MetricValue{1, {open}}));
            QCOMPARE(e.criteria[1].outcome, Outcome::Met);
        });
    }

    void aGateWithoutCriteriaIsANoGoAndSaysSo()
    {
        const Case c;
        c.evaluate([](const GateEvaluation& e) {
            QCOMPARE(e.decision, GateAnswer::NoGo);
            QVERIFY(e.reason.contains(u"no criteria"));
        });
    }

    void aWaiverOfTheCriterionMakesItConditionalUntilItExpires()
    {
        Case c;
        c.builder.item(c.area);
        const auto criterion = c.builder.criterion(c.gate, Metric::OpenMustItems, Comparison::AtMost, 0);
        const auto waiver = c.builder.waiver(criterion, c.sponsor, QDate(2027, 2, 10));
        QCOMPARE(c.decision(), GateAnswer::ConditionalGo);
        c.evaluate([&](const GateEvaluation& e) {
            QCOMPARE(e.criteria[0].outcome, Outcome::Waived);
            QCOMPARE(e.criteria[0].waivers.size(), std::size_t(1));
            QCOMPARE(e.criteria[0].waivers[0]->id, waiver);
            QVERIFY(e.criteria[0].notes.empty());
        });
        QCOMPARE(c.decision(u"2027-02-10T22:59:59Z"), GateAnswer::ConditionalGo); // Berlin
        QCOMPARE(c.decision(u"2027-02-10T23:00:00Z"), GateAnswer::NoGo);
        c.evaluate(
            [](const GateEvaluation& e) {
                QCOMPARE(e.criteria[0].notes.size(), std::size_t(1));
                QCOMPARE(e.criteria[0].notes[0].text,
                         u"The waiver “Accepted for now” does not count: it expired on 10 Feb 2027."_s);
            },
            u"2027-02-11T12:00:00Z");
    }

    void waiversOfItemsTakeThemOutOfTheCount()
    {
        Case c;
        const auto first = c.builder.item(c.area);
        const auto second = c.builder.item(c.area);
        c.builder.criterion(c.gate, Metric::OpenMustItems, Comparison::AtMost, 0);
        c.builder.criterion(c.gate, Metric::DoneMustPercent, Comparison::AtLeast, 100);
        c.builder.waiver(first, c.sponsor, QDate(2027, 5, 1));
        QCOMPARE(c.decision(), GateAnswer::NoGo);
        c.builder.waiver(second, c.sponsor, QDate(2027, 5, 1));
        c.evaluate([&](const GateEvaluation& e) {
            QCOMPARE(e.decision, GateAnswer::ConditionalGo);
            QCOMPARE(e.reason, u"All 2 criteria are excused by waivers."_s);
            QCOMPARE(e.criteria[0].strict.value, 2);
            QCOMPARE(e.criteria[0].withWaivers.value, 0);
            QCOMPARE(e.criteria[0].waivers.size(), std::size_t(2));
        });
    }

    void aCriterionThatIsMetAnywayDoesNotRestOnItsWaiver()
    {
        Case c;
        c.builder.item(c.area, ItemStatus::Done);
        const auto criterion = c.builder.criterion(c.gate, Metric::OpenMustItems, Comparison::AtMost, 0);
        c.builder.waiver(criterion, c.sponsor, QDate(2027, 5, 1));
        QCOMPARE(c.decision(), GateAnswer::Go);
    }

    void nobodyApprovesAWaiverOfTheirOwn()
    {
        Case c;
        c.builder.item(c.area);
        const auto criterion = c.builder.criterion(c.gate, Metric::OpenMustItems, Comparison::AtMost, 0);
        const auto waiver = c.builder.waiver(criterion, c.sponsor, QDate(2027, 5, 1));
        c.builder.change(waiver, [](Waiver& w) { w.requestedBy = u"SPONSOR"_s; });
        c.evaluate([](const GateEvaluation& e) {
            QCOMPARE(e.decision, GateAnswer::NoGo);
            QVERIFY(e.criteria[0].notes.at(0).text.contains(u"approved by the person who requested it"));
        });
    }

    void criteriaAndGatesAreInTheirOrder()
    {
        Case c;
        const auto second = c.builder.criterion(c.gate, Metric::OpenMustItems, Comparison::AtMost, 0);
        const auto first = c.builder.criterion(c.gate, Metric::OverdueItems, Comparison::AtMost, 0);
        c.builder.change(second, [](Criterion& x) { x.position = u"b"_s; });
        c.builder.change(first, [](Criterion& x) { x.position = u"a"_s; });
        c.builder.criterion(c.builder.gate(u"Other"_s), Metric::OpenMustItems, Comparison::AtMost, 0);
        c.evaluate([&](const GateEvaluation& e) {
            QCOMPARE(e.criteria.size(), std::size_t(2));
            QCOMPARE(e.criteria[0].criterion->id, first);
        });
    }

    void theGoLiveGateIsTheMarkedOne()
    {
        ProjectBuilder builder;
        QVERIFY(!goLiveGate(*builder.build()));
        builder.add<Gate>([](Gate& gate) { gate.title = u"Start"_s; });
        const auto marked = builder.gate();
        builder.gate(u"Second that is marked"_s);
        QCOMPARE(goLiveGate(*builder.build())->id, marked);
    }
};

READINESS_TEST(tst_GateEvaluation)
#include "tst_GateEvaluation.moc"

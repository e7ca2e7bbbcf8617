#include "core/report/HypercareReport.h"
#include "core/report/TextReport.h"
#include "tests/support/GoldenText.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"
#include "tests/support/VerifyContains.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// The fifth day of hypercare after the go-live of 1 March 2027.
struct FifthDay {
    FifthDay()
    {
        jana = project.person(u"Jana Novak"_s);
        gate = project.add<Gate>([](Gate& g) { g.title = u"End of hypercare"_s; });
        project.criterion(gate, Metric::OpenBlockers, Comparison::AtMost, 0);
        project.criterion(gate, Metric::OpenConflicts, Comparison::AtMost, 0);
        hypercare = project.add<Hypercare>([&](Hypercare& h) {
            h.title = u"Hypercare of wave 1"_s;
            h.ends = DueDate{QDate(2027, 3, 28), {}};
            h.exitGate = gate;
            h.owner = jana;
        });
        project.add<SupportContact>([&](SupportContact& c) {
            c.title = u"First line"_s;
            c.person = jana;
            c.hours = u"Mon–Fri 07:00–19:00"_s;
        });
        old = issue(u"Labels print twice"_s, IssueSeverity::Medium);
        fixed = issue(u"Orders wait for a minute"_s, IssueSeverity::High);
        before = project.build();
        project.change(fixed, [](Issue& i) { i.status = IssueStatus::Resolved; });
        fresh = issue(u"Invoices cannot be posted"_s, IssueSeverity::Critical);
        project.change(fresh, [&](Issue& i) {
            i.stopsCriticalProcess = true;
            i.owner = jana;
            i.due = DueDate{QDate(2027, 3, 6), {}};
        });
    }
    Id<Issue> issue(const QString& title, IssueSeverity severity)
    {
        return project.add<Issue>([&](Issue& i) {
            i.title = title;
            i.severity = severity;
        });
    }
    QString text(Instant now = at(u"2027-03-05T16:00:00Z"), int lines = kHypercareLines) const
    {
        const Assessment assessment(project.build(), now);
        const Hypercare& about = *assessment.snapshot().find(hypercare);
        return textReport(hypercareReport({assessment,
                                           before.get(),
                                           about,
                                           {{old, at(u"2027-03-02T08:00:00Z")}, {fresh, at(u"2027-03-05T09:00:00Z")}},
                                           u"0123456789abcdef"_s,
                                           u"Jana Novak"_s},
                                          lines),
                          96);
    }

    ProjectBuilder project;
    Id<Person> jana;
    Id<Gate> gate;
    Id<Hypercare> hypercare;
    Id<Issue> old, fixed, fresh;
    SnapshotPtr before;
};

} // namespace

/// The daily page after go-live.
class tst_HypercareReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsAsAgreed() { compareWithGolden(u"core/report/golden/hypercare"_s, FifthDay().text()); }

    void daysAreCountedFromTheFirst_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("words");
        QTest::newRow("before") << u"2027-02-26T12:00:00Z"_s << u"begins in 3 days"_s;
        QTest::newRow("first") << u"2027-03-01T12:00:00Z"_s << u"day 1 of 28"_s;
        QTest::newRow("last") << u"2027-03-28T12:00:00Z"_s << u"day 28 of 28"_s;
        QTest::newRow("after") << u"2027-03-29T12:00:00Z"_s << u"day 29, planned were 28"_s;
    }
    void daysAreCountedFromTheFirst()
    {
        QFETCH(const QString, time);
        QFETCH(const QString, words);
        verifyContains(FifthDay().text(at(time)), {words});
    }

    void itEndsByItsCriteriaAndNotByTheCalendar()
    {
        FifthDay day;
        const Instant after = at(u"2027-04-20T12:00:00Z");
        verifyContains(day.text(after), {u"Hypercare goes on: 1 of 2 exit criteria are not met."_s});
        day.project.change(day.fresh, [](Issue& i) { i.status = IssueStatus::Closed; });
        verifyContains(day.text(), {u"Hypercare can end"_s});
    }

    void beforeItBeginsItDoesNotGoOn()
    {
        FifthDay day;
        const QString text = day.text(at(u"2027-02-28T22:59:59Z"));
        verifyContains(text, {u"NOT BEGUN"_s, u"Today, 1 of 2 exit criteria would not be met."_s});
        QVERIFY(!text.contains(u"goes on"));
        verifyContains(day.text(at(u"2027-02-28T23:00:00Z")), {u"Hypercare goes on"_s});
        day.project.change(day.fresh, [](Issue& i) { i.status = IssueStatus::Closed; });
        const QString met = day.text(at(u"2027-02-28T22:59:59Z"));
        verifyContains(met, {u"NOT BEGUN"_s});
        QVERIFY(!met.contains(u"can end"));
    }

    void aDecisionEndsItOnceItHasBegun()
    {
        FifthDay day;
        const auto decision = day.project.add<Decision>([&](Decision& d) {
            d.gate = day.gate, d.outcome = DecisionOutcome::Go, d.decidedOn = QDate(2027, 3, 5), d.decidedBy = day.jana;
        });
        verifyContains(day.text(), {u"ENDED"_s, u"It was decided that hypercare ends: 5 Mar 2027, Jana Novak."_s});
        day.project.change(decision, [](Decision& d) { d.decidedOn = QDate(2027, 2, 28); });
        verifyContains(day.text(), {u"Hypercare goes on"_s});
        day.project.change(decision, [](Decision& d) { d.decidedOn = QDate(2027, 3, 1); });
        verifyContains(day.text(), {u"ENDED"_s});
        day.project.change(decision, [](Decision& d) { d.outcome = DecisionOutcome::NoGo; });
        verifyContains(day.text(), {u"Hypercare goes on"_s});
    }

    void internalIssuesAreLeftOut()
    {
        FifthDay day;
        day.project.change(day.old, [](Issue& i) { i.isInternal = true; });
        QVERIFY(!day.text().contains(u"Labels print twice"));
    }

    void longListsAreCutAndCounted()
    {
        FifthDay day;
        for (int i = 0; i < 9; ++i)
            day.issue(u"Issue %1"_s.arg(i), IssueSeverity::Low);
        verifyContains(day.text(at(u"2027-03-05T16:00:00Z"), 3), {u"and 8 more"_s});
    }

    void withoutAGateNothingSaysWhenItEnds()
    {
        FifthDay day;
        day.project.change(day.hypercare, [](Hypercare& h) { h.exitGate = {}; });
        verifyContains(day.text(), {u"NO EXIT CRITERIA"_s});
    }

    void theOneThatBeganLastIsMeant()
    {
        FifthDay day;
        day.project.add<Hypercare>([](Hypercare& h) {
            h.title = u"Wave 2"_s;
            h.starts = DueDate{QDate(2027, 5, 3), {}};
        });
        const SnapshotPtr snapshot = day.project.build();
        QCOMPARE(hypercareOn(*snapshot, QDate(2027, 3, 5))->title, u"Hypercare of wave 1"_s);
        QCOMPARE(hypercareOn(*snapshot, QDate(2027, 5, 3))->title, u"Wave 2"_s);
        QCOMPARE(hypercareOn(*ProjectBuilder().build(), QDate(2027, 3, 5)), nullptr);
    }
};

READINESS_TEST(tst_HypercareReport)
#include "tst_HypercareReport.moc"

#include "core/report/ReportParts.h"
#include "core/report/StatusReport.h"
#include "core/report/TextReport.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const Instant kSince = at(u"2027-01-01T00:00:00Z");
const Instant kStatusNow = at(u"2027-01-08T10:00:00Z");

QString report(const ProjectBuilder& before, const ProjectBuilder& after, int lines = kStatusLines)
{
    const Assessment earlier(before.build(), kSince);
    const Assessment later(after.build(), kStatusNow);
    const std::vector<TrendPoint> trend{{QDate(2027, 1, 3), 20, 9}, {QDate(2027, 1, 8), 40, 6}};
    return textReport(statusReport({later, &earlier, QDate(2027, 1, 1), {}, trend, u"0123"_s, u"Jana"_s}, lines), 200);
}

} // namespace

class tst_StatusReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMovedGoLiveHasALineOfItsOwn()
    {
        ProjectBuilder before;
        ProjectBuilder after(before);
        after.project([](ProjectSettings& project) { project.goLive = at(u"2027-04-05T06:00:00Z"); });
        const QString text = report(before, after);
        QVERIFY2(text.contains(u"\nGo-live moved from 1 Mar 2027, 08:00 CET to 5 Apr 2027, 08:00 CEST.\n"),
                 qPrintable(text));
        QVERIFY(!report(before, before).contains(u"moved"));
    }

    void theDecisionIsToldNowAndThen()
    {
        ProjectBuilder before;
        const auto item = before.item(before.area(u"Data"_s));
        before.criterion(before.gate(), Metric::OpenMustItems, Comparison::AtMost, 0);
        QVERIFY(report(before, before).contains(u"The go-live gate: NO-GO, as on 1 Jan 2027."));
        ProjectBuilder after(before);
        after.change(item, [](ChecklistItem& changed) { changed.status = ItemStatus::Done; });
        QVERIFY(report(before, after).contains(u"The go-live gate: GO, on 1 Jan 2027 it was NO-GO. Done: 1."));
    }

    void whatPeopleDecidedStandsBesideIt()
    {
        ProjectBuilder project;
        project.add<Decision>([gate = project.gate(), who = project.person(u"Otto"_s)](Decision& decision) {
            decision.gate = gate;
            decision.outcome = DecisionOutcome::Deferred;
            decision.decidedBy = who;
            decision.decidedOn = QDate(2027, 1, 5);
        });
        QVERIFY(report(project, project).contains(u"Decided on 5 Jan 2027: Deferred (Otto)."));
    }

    void risksAndIssuesHaveOneLine()
    {
        ProjectBuilder project;
        QVERIFY(!report(project, project).contains(u"Risks and issues"));
        project.add<Risk>([](Risk& risk) { risk.inherent = {5, 5}; });
        project.add<Risk>([](Risk& risk) { risk.inherent = {1, 1}, risk.current = {3, 4}; });
        project.add<Risk>([](Risk& risk) { risk.inherent = {5, 5}, risk.isInternal = true; });
        project.add<Issue>([](Issue& issue) { issue.stopsCriticalProcess = true; });
        project.add<Issue>([](Issue&) {});
        QVERIFY(report(project, project)
                    .contains(u"\nOpen threats: Extreme 1, High 1. Open issues: 2, blockers of these: 1.\n"));
    }

    void theAreaShowsTheLeadsWordBesideTheComputedOne()
    {
        ProjectBuilder project;
        const auto area = project.add<Area>([](Area& a) {
            a.title = u"Data migration"_s;
            a.rag = Rag::Amber;
            a.ragNote = u"The second run is late."_s;
        });
        project.item(area, ItemStatus::Done);
        project.item(area);
        const QString text = report(project, project).simplified();
        QVERIFY2(text.contains(u"Data migration ◆ amber The second run is late. 50 % 1/2 –"), qPrintable(text));
    }

    void quietAreasAreLeftOutFirstAndItSaysSo()
    {
        ProjectBuilder project;
        for (int i = 1; i <= 7; ++i) {
            const auto area = project.add<Area>([&](Area& a) {
                a.title = u"Area %1."_s.arg(i);
                a.rag = i == 7 ? Rag::Red : Rag::Green;
            });
            project.item(area);
        }
        const QString quiet = report(project, project, 1);
        QVERIFY(quiet.contains(u"Area 7.") && quiet.indexOf(u"Area 4.") < quiet.indexOf(u"Area 7."));
        QVERIFY(!quiet.contains(u"Area 5."));
        QVERIFY2(quiet.contains(u"and 2 more, none of them red, amber, overdue or blocked"), qPrintable(quiet));
        const QString all = report(project, project, 2); // the line that counts one has room for that one
        QVERIFY(all.contains(u"Area 5.") && all.contains(u"Area 6.") && !all.contains(u"more"));
        for (int i = 0; i < 6; ++i)
            project.item(project.add<Area>([](Area& a) { a.rag = Rag::Amber; }));
        QVERIFY(report(project, project, 1).contains(u"and 8 more\n"));
    }

    void whatIsOverdueIsCountedByOwner()
    {
        ProjectBuilder project;
        const auto jana = project.person(u"Jana"_s);
        const auto area = project.add<Area>([&](Area& a) { a.owner = jana; });
        project.item(area, [](ChecklistItem& item) {
            item.title = u"Load"_s;
            item.due.date = QDate(2027, 1, 4);
        });
        project.add<Action>([&](Action& action) {
            action.owner = jana;
            action.title = u"Ask the provider"_s;
            action.due.date = QDate(2027, 1, 2);
        });
        project.add<Finding>([](Finding& finding) { finding.due.date = QDate(2027, 1, 9); }); // not yet
        project.add<Finding>([&](Finding& finding) { // nothing is to be done about it
            finding.kind = FindingKind::Assertion;
            finding.owner = jana;
            finding.due.date = QDate(2027, 1, 2);
        });
        const QString text = report(project, project).simplified();
        QVERIFY2(text.contains(u"Jana 1 1 – – 2 Jan 2027, A-001 Ask the provider"), qPrintable(text));
    }

    void nextStepsAndMilestonesComeSoonestFirst()
    {
        ProjectBuilder project;
        const auto area = project.area(u"Data"_s);
        for (const int day : {20, 12, 16, 14, 18}) {
            project.item(area, [day](ChecklistItem& item) {
                item.nextStep = u"Step of the %1th"_s.arg(day);
                item.nextStepOn = QDate(2027, 1, day);
            });
        }
        project.add<Gate>([](Gate& gate) {
            gate.title = u"Date"_s;
            gate.due.date = QDate(2027, 1, 20);
        });
        project.add<Review>([](Review& review) {
            review.title = u"Readiness"_s;
            review.on.offsetDays = -28;
        });
        const QString text = report(project, project, 6);
        QVERIFY(text.indexOf(u"Step of the 12th") < text.indexOf(u"Step of the 14th"));
        QVERIFY(text.contains(u"Step of the 16th"));
        QVERIFY(!text.contains(u"Step of the 18th"));
        QVERIFY(text.contains(u"and 2 more"));
        const auto gate = text.indexOf(u"Gate “Date”");
        const auto review = text.indexOf(u"Review “Readiness”");
        QVERIFY(gate > 0 && gate < review && review < text.lastIndexOf(u"1 Mar 2027"));
    }

    void decisionsAreWantedWhereNobodyHasDecided()
    {
        ProjectBuilder project;
        const auto near = project.add<Gate>([](Gate& gate) {
            gate.title = u"Near"_s;
            gate.due.date = QDate(2027, 1, 22);
        });
        project.add<Gate>([](Gate& gate) {
            gate.title = u"Far"_s;
            gate.due.date = QDate(2027, 1, 23);
        });
        const auto wanted = [&] {
            const QString text = report(project, project);
            return text.mid(text.indexOf(u"Decisions wanted"_s)).section(u"Open conditions"_s, 0, 0);
        };
        QVERIFY(wanted().contains(u"Near"));
        QVERIFY(!wanted().contains(u"Far"));
        project.add<Decision>([&](Decision& decision) {
            decision.gate = near;
            decision.outcome = DecisionOutcome::NoGo;
        });
        project.add<Decision>([&](Decision& decision) {
            decision.title = u"Cut the scope"_s;
            decision.decidedBy = project.person(u"Otto"_s);
            decision.due.date = QDate(2027, 1, 15);
        });
        QVERIFY(!wanted().contains(u"Near"));
        QVERIFY2(wanted().contains(u"15 Jan 2027  DC-002 Cut the scope (Otto)"), qPrintable(wanted()));
    }

    void nothingIsAlarmingOrFineWhereNothingIsToBeDone()
    {
        const ProjectBuilder project;
        const Assessment assessment(project.build(), kStatusNow);
        for (const ReportFigure& figure : itemFigures(readinessOf(assessment).overall).figures)
            QVERIFY2(figure.tone == Tone::Neutral || figure.tone == Tone::NotStarted, qPrintable(figure.label));
    }

    void registersSpeakWhereTheyLackSomething()
    {
        ProjectBuilder project;
        project.add<Licence>([](Licence& licence) {
            licence.title = u"Sales"_s;
            licence.needed = 50;
            licence.assigned = 42;
        });
        project.add<Licence>([](Licence& licence) {
            licence.title = u"Service"_s;
            licence.needed = 10;
            licence.assigned = 12;
        });
        project.add<Document>([](Document& document) {
            document.title = u"Readme"_s;
            document.isReviewed = true;
        });
        project.add<Staffing>([](Staffing& role) {
            role.title = u"Cutover lead"_s;
            role.neededPercent = 50;
        });
        const QString text = report(project, project).simplified();
        QVERIFY2(text.contains(u"52 of 60 assigned; missing for Sales (8)"), qPrintable(text));
        QVERIFY(text.contains(u"0 of 1 roles staffed with enough time; not yet: Cutover lead"));
        QVERIFY(!text.contains(u"reviewed"));
    }

    void internalRecordsAndWhatIsAboutThemAreLeftOut()
    {
        ProjectBuilder before;
        ProjectBuilder after(before);
        const auto secret = after.add<Finding>([](Finding& finding) {
            finding.title = u"Secret finding"_s;
            finding.isInternal = true;
            finding.due.date = QDate(2027, 1, 2);
        });
        after.add<Action>([&](Action& action) {
            action.title = u"Secret answer"_s;
            action.subject = secret;
            action.due.date = QDate(2027, 1, 2);
        });
        after.add<Action>([](Action& action) {
            action.title = u"Secret action"_s;
            action.isInternal = true;
            action.due.date = QDate(2027, 1, 2);
        });
        const QString text = report(before, after);
        QVERIFY(!text.contains(u"Secret"));
        QVERIFY(text.contains(u"Nothing is overdue."));
        QVERIFY(text.contains(u"Nothing has changed."));
    }

    void theTrendIsAlsoText()
    {
        const QString text = report({}, {}).simplified();
        QVERIFY2(text.contains(u"3 Jan 2027 20 % 9"), qPrintable(text));
        QVERIFY(text.contains(u"8 Jan 2027 40 % 6"));
    }

    void theTrendBeginsWhereThereIsSomethingToCount()
    {
        const ProjectBuilder project;
        const Assessment assessment(project.build(), kStatusNow);
        const std::vector<TrendPoint> trend{
            {QDate(2026, 12, 27), {}, 0}, {QDate(2027, 1, 3), 20, 9}, {QDate(2027, 1, 8), 40, 6}};
        const auto text = [&](const std::vector<TrendPoint>& points) {
            return textReport(statusReport({assessment, nullptr, QDate(2027, 1, 1), {}, points, {}, {}}), 200);
        };
        QVERIFY(!text(trend).contains(u"27 Dec 2026"));
        QVERIFY(text(trend).contains(u"3 Jan 2027"));
        QVERIFY(text(trend).contains(u"8 Jan 2027"));
        QVERIFY(!text({trend[0], trend[1]}).contains(u"Week by week"));
    }
};

READINESS_TEST(tst_StatusReport)
#include "tst_StatusReport.moc"

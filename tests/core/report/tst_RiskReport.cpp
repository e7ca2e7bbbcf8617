#include "core/report/RiskReport.h"
#include "core/report/RiskTables.h"
#include "core/report/SignOffReport.h"
#include "core/report/TextReport.h"
#include "core/rules/GateEvaluation.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

const Instant kRiskNow = at(u"2027-01-20T10:00:00Z");

/// A project with two people and whatever a test adds.
struct Register {
    template <class F>
    Id<Risk> risk(const QString& title, const RiskRating& inherent, F&& adjust)
    {
        return project.add<Risk>([&](Risk& added) {
            added.title = title;
            added.inherent = inherent;
            adjust(added);
        });
    }
    Id<Risk> risk(const QString& title, const RiskRating& inherent)
    {
        return risk(title, inherent, [](Risk&) {});
    }
    template <class F>
    Id<Issue> issue(const QString& title, F&& adjust)
    {
        return project.add<Issue>([&](Issue& added) {
            added.title = title;
            adjust(added);
        });
    }
    QString text() const
    {
        const Assessment assessment(project.build(), kRiskNow);
        return textReport(riskReport({assessment, u"0123456789abcdef"_s, u"Jana"_s}), 200);
    }
    QString signOffText() const
    {
        const Assessment assessment(project.build(), kRiskNow);
        const Gate* gate = goLiveGate(assessment.snapshot());
        return textReport(signOffReport({assessment, gate, u"0123456789abcdef"_s, {}, {}, u"Jana"_s}), 200);
    }

    ProjectBuilder project;
    Id<Person> jana = project.person(u"Jana"_s);
    Id<Person> omar = project.person(u"Omar"_s);
};

/// What stands under a heading of level 1.
QString under(const QString& text, const QString& heading)
{
    const auto from = text.indexOf(u'\n' + heading.toUpper() + u'\n');
    const auto rule = text.indexOf(u'=', from);
    auto end = text.indexOf(u"\n====", text.indexOf(u'\n', rule));
    end = end < 0 ? text.size() : text.lastIndexOf(u'\n', end - 1);
    return from < 0 ? QString() : text.mid(from, end - from);
}

bool inOrder(const QString& text, const QStringList& parts)
{
    qsizetype from = 0;
    for (const QString& part : parts) {
        from = text.indexOf(part, from);
        if (from < 0)
            return false;
    }
    return true;
}

} // namespace

/// The register of risks and issues on paper, and what other reports say of it.
class tst_RiskReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyProjectSaysSoInSentences()
    {
        const QString text = Register().text();
        for (const QString& sentence :
             {u"No risk is open."_s, u"No threat is open."_s, u"No opportunity is open."_s, u"No issue is open."_s,
              u"No action is open."_s, u"No assumption is recorded."_s, u"No open risk has a contingency plan."_s,
              u"No component is known to break or to need creating again."_s,
              u"No open threat is in a band that demands a response."_s, u"not known: no open risk has figures"_s})
            QVERIFY2(text.contains(sentence), qPrintable(sentence));
    }

    void theMethodIsExplained()
    {
        const QString method = under(Register().text(), u"Method"_s).simplified();
        for (const QString& part : {u"the usual scale of five by five"_s, u"20–25"_s, u"Extreme"_s,
                                    u"A response with an action"_s, u"Almost certain"_s, u"2 d"_s, u"15 min"_s})
            QVERIFY2(method.contains(part), qPrintable(part + u" in "_s + method));
    }

    void theHeatMapsShowEachStage()
    {
        Register of;
        of.risk(u"Fallen"_s, {5, 4}, [](Risk& risk) { risk.current = {2, 4}, risk.residual = {1, 1}; });
        of.risk(u"Not rated"_s, {});
        const QString maps = under(of.text(), u"Heat maps"_s);
        QCOMPARE(maps.count(u"1: R-001"_s), 3);
        QVERIFY(inOrder(maps, {u"inherent"_s, u"5 · Almost certain"_s, u"1: R-001"_s, u"4 · Likely"_s, u"current"_s,
                               u"2 · Unlikely"_s, u"1: R-001"_s, u"residual"_s, u"1 · Rare"_s, u"1: R-001"_s}));
        QVERIFY(maps.contains(u"Not rated for this, and so not in the map: 1 of 2."));
    }

    void whereNothingWasRatedAnewTheInherentMapIsLeftOut()
    {
        Register of;
        of.risk(u"Alone"_s, {3, 3});
        const QString maps = under(of.text(), u"Heat maps"_s);
        QVERIFY(!maps.contains(u"inherent"));
        QVERIFY(maps.contains(u"None of them is rated for this."));
    }

    void aTopRiskIsToldInFull()
    {
        Register of;
        const Id<Risk> id = of.risk(u"Too slow"_s, {5, 5}, [&](Risk& risk) {
            risk.cause = u"The tables grew"_s;
            risk.event = u"the migration is late"_s;
            risk.effect = u"the shops stay closed"_s;
            risk.current = {4, 4};
            risk.residual = {2, 2};
            risk.response = RiskResponse::Mitigate;
            risk.owner = of.jana;
            risk.chancePercent = 50;
            risk.delayLikely = 240;
            risk.contingencyPlan = u"Open years only"_s;
            risk.fallbackPlan = u"Snapshot of Friday"_s;
            risk.acceptedBy = of.omar;
            risk.acceptedUntil = QDate(2027, 2, 10);
            risk.nextReview.date = QDate(2027, 1, 10);
        });
        of.risk(u"Harmless"_s, {1, 1});
        of.project.add<Action>([&](Action& action) {
            action.title = u"Rehearse"_s;
            action.subject = id;
            action.owner = of.omar;
            action.due.date = QDate(2027, 1, 12);
        });
        const QString text = of.text();
        const QString top = under(text, u"Top risks"_s).simplified();
        QVERIFY2(
            inOrder(top,
                    {u"R-001 Too slow"_s, u"Cause The tables grew"_s, u"Event the migration is late"_s,
                     u"Effect the shops stay closed"_s, u"inherent 25 Extreme → current 16 High → residual 4 Low"_s,
                     u"2 h at a probability of 50 %"_s, u"Owner Jana"_s, u"Mitigate (Identified)"_s,
                     u"accepted by Omar until 10 Feb 2027"_s, u"A-001 Rehearse (Omar, 12 Jan 2027, overdue)"_s,
                     u"Open years only"_s, u"Snapshot of Friday"_s, u"10 Jan 2027, overdue"_s}),
            qPrintable(top));
        QVERIFY(!top.contains(u"Harmless"));
        QVERIFY(under(text, u"Register"_s).contains(u"Harmless"));
        QVERIFY(text.contains(u"Exposure"));
        QVERIFY(text.simplified().contains(u"2 h (open risks without figures: 1)"));
    }

    void theRegisterGoesByScoreAndTellsOpportunitiesApart()
    {
        Register of;
        of.risk(u"Small"_s, {1, 2});
        of.risk(u"Chance"_s, {5, 5}, [](Risk& risk) { risk.kind = RiskKind::Opportunity; });
        of.risk(u"Large"_s, {5, 5});
        of.risk(u"Gone"_s, {5, 5}, [](Risk& risk) { risk.status = RiskStatus::Closed; });
        const QString text = of.text();
        QVERIFY(inOrder(under(text, u"Register"_s), {u"Threats"_s, u"Large"_s, u"Small"_s, u"Opportunities"_s,
                                                     u"Chance"_s, u"Closed and occurred"_s, u"Gone"_s}));
        QVERIFY(!under(text, u"Top risks"_s).contains(u"Chance"));
    }

    void blockersComeFirstAndWorkaroundsSayWhoAcceptedThem()
    {
        Register of;
        of.issue(u"Ugly"_s, [](Issue& issue) { issue.severity = IssueSeverity::Critical; });
        of.issue(u"Held"_s, [&](Issue& issue) {
            issue.stopsCriticalProcess = true;
            issue.workaround = u"By hand"_s;
            issue.workaroundAcceptedBy = of.omar;
        });
        of.issue(u"Stuck"_s, [](Issue& issue) { issue.stopsCriticalProcess = true; });
        of.issue(u"Solved"_s, [](Issue& issue) { issue.status = IssueStatus::Resolved; });
        const QString issues = under(of.text(), u"Issues"_s);
        QVERIFY2(inOrder(issues, {u"Blockers of go-live"_s, u"Stuck"_s, u"No workaround."_s, u"Other issues"_s,
                                  u"Ugly"_s, u"Held"_s, u"Workaround, accepted by Omar: By hand"_s}),
                 qPrintable(issues));
        QVERIFY(!issues.contains(u"Solved"));
    }

    void actionsStandByOwnerThoseOfNobodyFirst()
    {
        Register of;
        const auto action = [&](const QString& title, const Id<Person>& owner, ActionStatus status) {
            of.project.add<Action>([&](Action& added) {
                added.title = title;
                added.owner = owner;
                added.status = status;
                added.due.date = QDate(2027, 1, 19);
            });
        };
        action(u"Write"_s, of.omar, ActionStatus::Open);
        action(u"Read"_s, of.jana, ActionStatus::InProgress);
        action(u"Find somebody"_s, {}, ActionStatus::Open);
        action(u"Over"_s, of.jana, ActionStatus::Done);
        const QString actions = under(of.text(), u"Actions by owner"_s);
        QVERIFY2(inOrder(actions, {u"no owner"_s, u"1, 1 overdue"_s, u"Find somebody"_s, u"Jana"_s, u"Read"_s,
                                   u"Omar"_s, u"Write"_s}),
                 qPrintable(actions));
        QVERIFY(!actions.contains(u"Over "));
    }

    void componentsWithoutPlanStandOut()
    {
        Register of;
        of.project.add<Component>([](Component& component) {
            component.title = u"Label report"_s;
            component.mayBreak = true;
        });
        of.project.add<Component>([](Component& component) {
            component.title = u"Old workflow"_s;
            component.upgradeable = Upgradeable::No;
            component.recreationPlan = u"Built anew"_s;
            component.recreationTest = u"Ten cases"_s;
        });
        of.project.add<Component>([](Component& component) { component.title = u"Robust"_s; });
        const QString plans = under(of.text(), u"Contingency plans"_s);
        QVERIFY(inOrder(plans, {u"Label report"_s, u"! missing"_s, u"Old workflow"_s, u"Built anew"_s}));
        QVERIFY(plans.contains(u"Ten cases"));
        QVERIFY(plans.contains(u"Not tested"));
        QVERIFY(!plans.contains(u"Robust"));
    }

    void internalRecordsAreNeitherShownNorCounted()
    {
        Register of;
        const Id<Risk> secret = of.risk(u"Hidden risk"_s, {5, 5}, [](Risk& risk) {
            risk.isInternal = true;
            risk.contingencyPlan = u"Hidden plan"_s;
            risk.chancePercent = 100;
        });
        of.issue(u"Hidden issue"_s, [](Issue& issue) { issue.isInternal = true, issue.stopsCriticalProcess = true; });
        of.issue(u"Plain issue"_s, [&](Issue& issue) { issue.originRisk = secret; });
        of.project.add<Action>([&](Action& action) { action.title = u"Hidden action"_s, action.subject = secret; });
        of.project.add<Assumption>(
            [](Assumption& assumption) { assumption.title = u"Hidden thought"_s, assumption.isInternal = true; });
        const QString text = of.text();
        QVERIFY(text.contains(u"Plain issue"));
        for (const QString& shown : {text, of.signOffText()}) {
            QVERIFY(!shown.contains(u"Hidden"));
            QVERIFY(!shown.contains(u"R-001"));
        }
        QVERIFY(text.contains(u"No risk is open."));
        QVERIFY(text.contains(u"not known: no open risk has figures"));
    }

    void aWaiverOfAnInternalRecordIsNotNamedEither()
    {
        Register of;
        const Id<Criterion> open = of.project.criterion(of.project.gate(), Metric::OpenRisks, Comparison::AtMost, 0);
        const Id<Risk> secret = of.risk(u"Hidden risk"_s, {5, 5}, [](Risk& risk) { risk.isInternal = true; });
        of.project.change(of.project.waiver(secret, of.omar, QDate(2027, 1, 1)),
                          [](Waiver& waiver) { waiver.reason = u"Hidden reason"_s; });
        of.project.change(of.project.waiver(open, of.omar, QDate(2027, 1, 1)),
                          [](Waiver& waiver) { waiver.reason = u"Plain reason"_s; });
        const QString text = of.signOffText();
        QVERIFY(!text.contains(u"Hidden"));
        QVERIFY(!text.contains(u" R-001"));
        QVERIFY(under(text, u"Criteria of the gate"_s).contains(u"The waiver “Plain reason” does not count"));
        QVERIFY(under(text, u"Waivers"_s).contains(u"Plain reason"));
    }

    void aPathOfInternalStepsIsNoEmptyPath()
    {
        Register of;
        of.project.criterion(of.project.gate(), Metric::OpenRisks, Comparison::AtMost, 0);
        const Id<Risk> secret = of.risk(u"Hidden risk"_s, {5, 5}, [](Risk& risk) { risk.isInternal = true; });
        const QString path = u"What gets us to GO"_s;
        QVERIFY(under(of.signOffText(), path).contains(u"What remains to be done is internal"));
        of.project.change(secret, [](Risk& risk) { risk.status = RiskStatus::Closed; });
        QVERIFY(under(of.signOffText(), path).contains(u"Nothing: every criterion of the gate is met."));
    }

    void whatALevelIsCalledIsNoPlaceholder()
    {
        Register of;
        of.project.add<RiskScale>([](RiskScale& band) {
            band.dimension = ScaleDimension::Band;
            band.value = 1;
            band.title = u"50 %2"_s;
        });
        of.risk(u"One"_s, {1, 1});
        QVERIFY(of.text().contains(u"50 %2 1\n"));
    }

    void whoeverLowersTheProbabilityAloneHasRatedWhatStays()
    {
        Register of;
        of.risk(u"Halved"_s, {4, 5}, [](Risk& risk) { risk.residual.probability = 2; });
        const QString text = of.text();
        QVERIFY(under(text, u"Top risks"_s).contains(u"current 20 Extreme → residual 10 Medium"));
        QVERIFY(inOrder(under(text, u"Register"_s), {u"Halved"_s, u"20"_s, u"20"_s, u"10"_s}));
    }

    void theSignOffReportHasRisksAndIssues()
    {
        Register of;
        QVERIFY(under(of.signOffText(), u"Risks and issues"_s).contains(u"No risk and no issue is open."));
        of.risk(u"Extreme one"_s, {5, 5});
        of.risk(u"High one"_s, {3, 4});
        of.risk(u"Medium one"_s, {2, 3});
        of.issue(u"Stuck"_s, [](Issue& issue) { issue.stopsCriticalProcess = true; });
        of.issue(u"Held"_s, [](Issue& issue) { issue.workaround = u"By hand"_s; });
        of.issue(u"Ugly"_s, [](Issue&) {});
        const QString section = under(of.signOffText(), u"Risks and issues"_s);
        QVERIFY2(inOrder(section,
                         {u"Open threats: Extreme 1, High 1, Medium 1."_s, u"Open issues: 3, blockers of these: 1."_s,
                          u"Extreme one"_s, u"High one"_s, u"Stuck"_s, u"Held"_s}),
                 qPrintable(section));
        QVERIFY(!section.contains(u"Medium one"));
        QVERIFY(!section.contains(u"Ugly"));
    }

    void ofTwoBandsOfOneColourTheGraverIsStrong()
    {
        const SnapshotPtr snapshot = ProjectBuilder().build();
        const RiskMethod method(*snapshot);
        const auto threats = matrixBands(method, RiskKind::Threat);
        QCOMPARE(threats.size(), 4);
        QCOMPARE(threats[2].tone, Tone::NoGo);
        QVERIFY(!threats[2].isStrong);
        QCOMPARE(threats[3].tone, Tone::NoGo);
        QVERIFY(threats[3].isStrong);
        QCOMPARE(matrixBands(method, RiskKind::Opportunity)[3].tone, Tone::Go);
    }

    void aFigureHasAsManyCodesAsAskedForAndAWholeCount()
    {
        Register of;
        for (int i = 0; i < 5; ++i)
            of.risk(u"Same"_s, {5, 1});
        const SnapshotPtr snapshot = of.project.build();
        const RiskMethod method(*snapshot);
        const ReportMatrix figure = matrixFigure(*snapshot, RiskMatrix(*snapshot, method, {}), method, 2);
        QCOMPARE(figure.rows.first(), u"5 · Almost certain"_s);
        QCOMPARE(figure.columns.first(), u"1 · Negligible"_s);
        QCOMPARE(figure.cell(0, 0).count, 5);
        QCOMPARE(figure.cell(0, 0).codes, (QStringList{u"R-001"_s, u"R-002"_s}));
        QCOMPARE(figure.band(figure.cell(0, 0)).word, u"Medium"_s);
        QCOMPARE(figure.cell(1, 0).count, 0);
    }
};

READINESS_TEST(tst_RiskReport)
#include "tst_RiskReport.moc"

#include "core/report/TextReport.h"
#include "core/report/UpgradeReport.h"
#include "tests/support/GoldenText.h"
#include "tests/support/TestMain.h"
#include "tests/support/UpgradedProject.h"
#include "tests/support/VerifyContains.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kWide = 400; ///< so that no line of a test breaks

QString textOf(const ProjectBuilder& project, const Id<Upgrade>& upgrade = {}, int width = kWide,
               Instant now = UpgradedProject::now())
{
    const Assessment assessment(project.build(), now);
    const Upgrade* about = assessment.snapshot().find(upgrade);
    return textReport(upgradeReport({assessment, about, u"0123456789abcdef"_s, u"Jana Novak"_s}), width);
}

} // namespace

/// What people decide an upgrade by.
class tst_UpgradeReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordIsAsAgreed()
    {
        compareWithGolden(u"core/report/golden/upgrade-all"_s, textOf(UpgradedProject(), {}, 96));
    }

    void oneUpgradeBringsItsEnvironmentOnly()
    {
        const UpgradedProject project;
        const QString text = textOf(project, project.first);
        verifyContains(text, {u"UP-001 Sandbox to 10.0.1"_s});
        QVERIFY(!text.contains(u"UP-002"));
        QVERIFY(!text.contains(u"Business database"));
    }

    void theHardestRefusalIsAReason()
    {
        const QString text = textOf(UpgradedProject());
        verifyContains(text, {u"A RULE REFUSES THE NEXT STEP"_s});
        verifyContains(text, {u"UP-002 – S1-13: “Sandbox to 10.0.1”, which goes before, is not committed."_s});
    }

    void whatTheTimerWouldDoIsSaid()
    {
        UpgradedProject project;
        verifyContains(textOf(project),
                       {u"Ends on 30 Nov 2026, 07:00 CET. If it ended now: The new environment is queued "
                        "for deletion; the old one was never down (S1-09)."_s});
        project.happens(project.first, UpgradeStep::PackageSignedOff, u"2026-11-21T12:10:00Z", project.warehouse);
        project.happens(project.first, UpgradeStep::DataUpgradeStarted, u"2026-11-21T12:20:00Z");
        const Instant during = at(u"2026-11-21T13:20:00Z");
        const QString text = textOf(project, project.first, kWide, during);
        verifyContains(text, {u"Data upgrading since 21 Nov 2026, 13:20 CET; the old environment is down."_s});
        verifyContains(text, {u"1 h so far, 6 h planned"_s});
        verifyContains(text, {u"(S1-11)"_s});
    }

    void backupsThatAreTooOldAreNamedWithTheirRule()
    {
        UpgradedProject project;
        verifyContains(textOf(project), {u"S0-18: before the last change"_s});
        project.change(project.database, [](Backup& b) { b.takenAt = at(u"2026-11-21T02:00:00Z"); });
        QVERIFY(!textOf(project).contains(u"S0-18: before the last change"));
    }

    void turningBackBeginsByTheEarlierOfPlanAndFailure()
    {
        verifyContains(textOf(UpgradedProject()), {u"turning back begins on 28 Feb 2027, 12:30 CET at the latest, for "
                                                   u"coming back from “The data upgrade stops half "
                                                   "way” takes 5 h 30 min (S0-20)."_s});
    }

    void onlyReadingsOfTheProcessesAreGiven()
    {
        UpgradedProject project;
        verifyContains(textOf(project), {u"In that of the environment, else in that of the project."_s});
        QVERIFY(!textOf(project).contains(u"S2-09"));
        project.change(project.first, [](Upgrade& u) { u.process = UpgradeProcess::ServiceTeam; });
        verifyContains(textOf(project), {u"S2-09"_s});
    }

    void aProjectWithoutAnythingSaysSo()
    {
        const QString text = textOf(ProjectBuilder());
        verifyContains(text, {u"NO UPGRADE IS PLANNED"_s});
        verifyContains(text, {u"Nobody is named whom one could turn to."_s});
        verifyContains(text, {u"It drives nothing"_s});
    }

    void aTitleThatOnlyRepeatsTheStepIsLeftOut()
    {
        UpgradedProject project;
        project.add<UpgradeEvent>([&](UpgradeEvent& e) {
            e.upgrade = project.second;
            e.step = UpgradeStep::Start;
            e.title = u"Upgrade started"_s;
            e.at = at(u"2026-11-21T09:00:00Z");
        });
        QCOMPARE(textOf(project, project.second).count(u"Upgrade started"_s), 1);
    }

    void whatFailedAndWasRolledBackIsToldWithItsDowntime()
    {
        UpgradedProject project;
        project.happens(project.first, UpgradeStep::PackageSignedOff, u"2026-11-21T12:10:00Z", project.warehouse);
        project.happens(project.first, UpgradeStep::DataUpgradeStarted, u"2026-11-21T12:20:00Z");
        project.happens(project.first, UpgradeStep::DataUpgradeFailed, u"2026-11-21T14:20:00Z");
        project.happens(project.first, UpgradeStep::RolledBack, u"2026-11-21T15:20:00Z");
        const QString text = textOf(project, project.first, kWide, at(u"2026-11-21T18:20:00Z"));
        verifyContains(text, {u"Rolled back since 21 Nov 2026, 16:20 CET; the old environment is up."_s});
        verifyContains(text, {u"3 h so far, 6 h planned"_s, u"(S1-10)"_s, u"Data upgrade failed"_s});
        verifyContains(text, {u"AN UPGRADE HAS TO BEGIN AGAIN"_s});
        const QString failed = textOf(project, project.first, kWide, at(u"2026-11-21T14:30:00Z"));
        verifyContains(failed, {u"AN UPGRADE HAS FAILED"_s});
    }

    void whatIsOverIsNotSoFar()
    {
        UpgradedProject project;
        project.happens(project.first, UpgradeStep::Cancelled, u"2026-11-21T12:30:00Z");
        const QString text = textOf(project, project.first, kWide, at(u"2026-11-21T18:20:00Z"));
        verifyContains(text, {u"0 min, planned were 6 h"_s});
        QVERIFY(!text.contains(u"so far"));
    }

    void waiversAreListedWithWhyTheyDoNotCount()
    {
        UpgradedProject project;
        verifyContains(textOf(project), {u"W-001 by Omar Haddad until 30 Nov 2026: Accepted for now"_s});
        verifyContains(textOf(project, {}, kWide, at(u"2026-11-30T23:00:00Z")), {u"does not count"_s});
    }

    void versionsNeedNoRecord()
    {
        UpgradedProject project;
        project.change(project.sandbox, [](Environment& e) { e.version = u"10.0.1"_s; });
        verifyContains(textOf(project), {u"An upgrade of one of the two is open."_s});
    }

    void anUpgradeOfNoEnvironmentIsShownAllTheSame()
    {
        ProjectBuilder project;
        project.add<Upgrade>([](Upgrade& u) { u.title = u"Somewhere"_s; });
        verifyContains(textOf(project), {u"WITHOUT AN ENVIRONMENT"_s});
    }
};

READINESS_TEST(tst_UpgradeReport)
#include "tst_UpgradeReport.moc"

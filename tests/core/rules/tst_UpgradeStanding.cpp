#include "core/rules/UpgradeStanding.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <random>
#include <set>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

using State = UpgradeState;
using Step = UpgradeStep;

/// One upgrade of a sandbox whose clocks go as those in Berlin.
struct UpgradedProject {
    ProjectBuilder project;
    Id<Environment> sandbox = project.add<Environment>([](Environment& e) { e.name = u"Sandbox"_s; });
    Id<Upgrade> upgrade = project.add<Upgrade>([this](Upgrade& u) { u.environment = sandbox; });

    Id<UpgradePackage> package()
    {
        return project.add<UpgradePackage>([this](UpgradePackage& p) { p.upgrade = upgrade; });
    }
    void happens(Step step, QStringView when, const Id<UpgradePackage>& package = {})
    {
        project.add<UpgradeEvent>([&](UpgradeEvent& e) {
            e.upgrade = upgrade;
            e.step = step;
            e.at = at(when);
            e.package = package;
        });
    }
    UpgradeStanding standing(QStringView now)
    {
        snapshot = project.build();
        return *upgradeStanding(*snapshot, upgrade, at(now));
    }

    SnapshotPtr snapshot; ///< what the last standing points into
};

/// Staged before the clocks go back on 25 October: ten calendar days from 10:00 are 241 hours.
UpgradedProject staged()
{
    UpgradedProject project;
    project.happens(Step::Start, u"2026-10-20T08:00:00Z");
    project.happens(Step::Prepared, u"2026-10-20T18:00:00Z");
    return project;
}

} // namespace

/// How an upgrade stands after its events: state, timer, downtime.
class tst_UpgradeStanding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutEventsNothingHasStarted()
    {
        UpgradedProject project;
        const UpgradeStanding standing = project.standing(u"2026-10-20T08:00:00Z");
        QCOMPARE(standing.state, State::NotStarted);
        QVERIFY(standing.since.isNull() && standing.moves.empty() && standing.timer.ends.isNull());
        QCOMPARE(standing.timer.outcome, TimerOutcome::None);
        QVERIFY(!upgradeStanding(*project.snapshot, Id<Upgrade>(RecordId{9, 9}), at(u"2026-10-20T08:00:00Z")));
    }

    void eventsCountInTheOrderOfTheirTimes()
    {
        UpgradedProject project;
        project.happens(Step::Prepared, u"2026-10-20T18:00:00Z");
        project.happens(Step::Start, u"2026-10-20T08:00:00Z");
        QCOMPARE(project.standing(u"2026-10-20T07:59:59Z").state, State::NotStarted);
        QCOMPARE(project.standing(u"2026-10-20T08:00:00Z").state, State::Preparing);
        const UpgradeStanding standing = project.standing(u"2026-10-21T08:00:00Z");
        QCOMPARE(standing.state, State::Staged);
        QCOMPARE(standing.since, at(u"2026-10-20T18:00:00Z"));
        QVERIFY(standing.misplaced.empty());
    }

    void whatTheProcessDoesNotAllowIsLeftOutAndNamed()
    {
        UpgradedProject project = staged();
        project.happens(Step::Accepted, u"2026-10-21T08:00:00Z");
        project.happens(Step::DataUpgradeStarted, u"2026-10-21T09:00:00Z");
        const UpgradeStanding standing = project.standing(u"2026-10-21T10:00:00Z");
        QCOMPARE(standing.state, State::DataUpgrading);
        QCOMPARE(standing.misplaced.size(), 1);
        QCOMPARE(standing.misplaced.front()->step, Step::Accepted);
    }

    /// In the zone of the environment, across the end of summer time.
    void theTimerIsTenCalendarDays()
    {
        UpgradedProject project = staged();
        UpgradeStanding standing = project.standing(u"2026-10-30T08:59:59Z");
        QCOMPARE(standing.timer.ends, at(u"2026-10-30T09:00:00Z"));
        QCOMPARE(standing.state, State::Staged);
        QVERIFY(!standing.timer.isOver);
        standing = project.standing(u"2026-10-30T09:00:00Z");
        QVERIFY(standing.timer.isOver);
        QCOMPARE(standing.state, State::Expired);
        QCOMPARE(standing.since, at(u"2026-10-30T09:00:00Z"));

        project.project.change(project.sandbox, [](Environment& e) { e.timeZone = u"America/New_York"_s; });
        QCOMPARE(project.standing(u"2026-10-30T09:00:00Z").timer.ends, at(u"2026-10-30T08:00:00Z"));
        project.project.change(project.sandbox, [](Environment& e) { e.timeZone = u"Nowhere/Land"_s; });
        QCOMPARE(project.standing(u"2026-10-30T09:00:00Z").timer.ends, at(u"2026-10-30T09:00:00Z"));
    }

    void atZeroBeforeTheDataUpgradeTheNewOneGoes()
    {
        UpgradedProject project = staged();
        QCOMPARE(project.standing(u"2026-10-30T08:00:00Z").timer.outcome, TimerOutcome::OldUntouched);
        project.happens(Step::DataUpgradeStarted, u"2026-10-30T09:00:00Z"); // too late by a moment
        const UpgradeStanding standing = project.standing(u"2026-10-30T10:00:00Z");
        QCOMPARE(standing.state, State::Expired);
        QCOMPARE(standing.misplaced.size(), 1);
        QCOMPARE(standing.downMinutes, 0);
    }

    void atZeroAfterARollbackTheNewOneGoes()
    {
        UpgradedProject project = staged();
        project.happens(Step::DataUpgradeStarted, u"2026-10-29T08:00:00Z");
        project.happens(Step::DataUpgradeFailed, u"2026-10-29T12:00:00Z");
        project.happens(Step::RolledBack, u"2026-10-29T14:00:00Z");
        QCOMPARE(project.standing(u"2026-10-30T08:59:00Z").state, State::RolledBack);
        QCOMPARE(project.standing(u"2026-10-30T08:59:00Z").timer.outcome, TimerOutcome::OldIsPrimary);
        QCOMPARE(project.standing(u"2026-10-30T09:00:00Z").state, State::Expired);
    }

    void atZeroInValidationNothingHappensUntilARollback()
    {
        UpgradedProject project = staged();
        project.happens(Step::DataUpgradeStarted, u"2026-10-29T08:00:00Z");
        QCOMPARE(project.standing(u"2026-10-30T09:00:00Z").state, State::DataUpgrading);
        QCOMPARE(project.standing(u"2026-10-30T09:00:00Z").timer.outcome, TimerOutcome::NothingHappens);
        project.happens(Step::DataUpgraded, u"2026-10-29T12:00:00Z");
        QCOMPARE(project.standing(u"2026-11-05T09:00:00Z").state, State::Validation);
        UpgradedProject other = staged();
        other.happens(Step::DataUpgradeStarted, u"2026-10-29T08:00:00Z");
        other.happens(Step::DataUpgraded, u"2026-10-29T12:00:00Z");
        other.happens(Step::RolledBack, u"2026-11-05T10:00:00Z");
        const UpgradeStanding standing = other.standing(u"2026-11-05T10:00:00Z");
        QCOMPARE(standing.state, State::Expired);
        QCOMPARE(standing.since, at(u"2026-11-05T10:00:00Z"));
        project.happens(Step::Accepted, u"2026-11-06T10:00:00Z");
        QCOMPARE(project.standing(u"2026-11-06T10:00:00Z").state, State::Committed);
    }

    void aNewStartBeginsANewTimer()
    {
        UpgradedProject project;
        project.happens(Step::Start, u"2026-11-02T08:00:00Z");
        project.happens(Step::PrepareFailed, u"2026-11-03T08:00:00Z");
        project.happens(Step::Start, u"2026-11-04T08:00:00Z");
        QCOMPARE(project.standing(u"2026-11-05T08:00:00Z").timer.ends, at(u"2026-11-14T08:00:00Z"));
    }

    void onPremisesThereIsNoTimer()
    {
        UpgradedProject project;
        project.project.change(project.upgrade, [](Upgrade& u) { u.process = UpgradeProcess::OnPremises; });
        project.happens(Step::DataUpgradeStarted, u"2026-10-20T08:00:00Z");
        const UpgradeStanding standing = project.standing(u"2027-10-20T08:00:00Z");
        QCOMPARE(standing.state, State::DataUpgrading);
        QVERIFY(standing.timer.ends.isNull());
    }

    void downtimeIsWhatTheOldOneIsDown()
    {
        UpgradedProject project = staged();
        project.project.change(project.upgrade, [](Upgrade& u) {
            u.prepareMinutes = 480;
            u.dataUpgradeMinutes = 300;
            u.validationMinutes = 120;
        });
        project.happens(Step::DataUpgradeStarted, u"2026-10-21T08:00:00Z");
        project.happens(Step::Resumed, u"2026-10-21T09:00:00Z");
        project.happens(Step::DataUpgradeFailed, u"2026-10-21T10:00:00Z");
        project.happens(Step::RolledBack, u"2026-10-21T11:00:00Z");
        project.happens(Step::DataUpgradeStarted, u"2026-10-22T08:00:00Z");
        UpgradeStanding standing = project.standing(u"2026-10-22T08:30:00Z");
        QCOMPARE(standing.downMinutes, 180 + 30);
        QCOMPARE(standing.stages[0].actual, 600);
        QCOMPARE(standing.stages[0].planned, 480);
        QCOMPARE(standing.stages[2].actual, 210);
        QVERIFY(standing.stages[2].isRunning && !standing.stages[3].actual);
        QCOMPARE(standing.stages[2].began, at(u"2026-10-21T08:00:00Z"));
        QVERIFY(standing.stages[2].ended.isNull() && standing.stages[3].began.isNull());
        QCOMPARE(standing.plannedDownMinutes, 300);
        project.happens(Step::DataUpgraded, u"2026-10-22T12:00:00Z");
        project.happens(Step::Accepted, u"2026-10-22T14:00:00Z");
        standing = project.standing(u"2026-10-25T08:00:00Z");
        QCOMPARE(standing.downMinutes, 180 + 240);
        QCOMPARE(standing.stages[3].actual, 120);
        QCOMPARE(standing.stages[3].began, at(u"2026-10-22T12:00:00Z"));
        QCOMPARE(standing.stages[3].ended, at(u"2026-10-22T14:00:00Z"));
    }

    void byTheServiceTeamItIsDownFromDetachingOn()
    {
        UpgradedProject project;
        project.project.change(project.upgrade, [](Upgrade& u) {
            u.process = UpgradeProcess::ServiceTeam;
            u.dataUpgradeMinutes = 2880;
        });
        project.happens(Step::Requested, u"2026-10-20T08:00:00Z");
        project.happens(Step::OldDetached, u"2026-10-22T08:00:00Z");
        project.happens(Step::DeploymentRequested, u"2026-10-22T09:00:00Z");
        const UpgradeStanding standing = project.standing(u"2026-10-22T10:00:00Z");
        QCOMPARE(standing.stages.size(), 3u); // packages come with the request
        QCOMPARE(standing.stages[0].actual, 2880);
        QCOMPARE(standing.stages[1].stage, UpgradeStage::DataUpgrade);
        QCOMPARE(standing.stages[1].actual, 120);
        QCOMPARE(standing.downMinutes, 120);
        QCOMPARE(standing.plannedDownMinutes, 2880);
    }

    /// Two people on two copies may apply a package each: after the merge, a sign-off of the second is none of the first.
    void aSignOffIsOfThePackageThatWasApplied()
    {
        UpgradedProject project = staged();
        const auto first = project.package();
        const auto second = project.package();
        project.happens(Step::PackageApplied, u"2026-10-21T08:00:00Z", first);
        project.happens(Step::PackageApplied, u"2026-10-21T08:30:00Z", second);
        project.happens(Step::PackageSignedOff, u"2026-10-21T09:00:00Z", second);
        UpgradeStanding standing = project.standing(u"2026-10-21T09:30:00Z");
        QCOMPARE(standing.state, State::PackageApplied);
        QCOMPARE(standing.misplaced.size(), 2);
        QCOMPARE(standing.packages[1].state, PackageState::Waiting);
        project.happens(Step::PackageSignedOff, u"2026-10-21T10:00:00Z", first);
        standing = project.standing(u"2026-10-21T10:30:00Z");
        QCOMPARE(standing.state, State::Staged);
        QCOMPARE(standing.packages[0].state, PackageState::SignedOff);
        QCOMPARE(packageInTurn(standing, Step::PackageApplied), standing.packages[1].package);
    }

    void packagesAreSignedOffOneByOne()
    {
        UpgradedProject project = staged();
        const auto platform = project.package();
        const auto own = project.package();
        project.happens(Step::PackageApplied, u"2026-10-21T08:00:00Z", platform);
        project.happens(Step::PackageApplied, u"2026-10-21T09:00:00Z", own); // before the sign-off
        UpgradeStanding standing = project.standing(u"2026-10-21T10:00:00Z");
        QCOMPARE(standing.state, State::PackageApplied);
        QCOMPARE(standing.misplaced.size(), 1);
        QCOMPARE(standing.packages[0].state, PackageState::Applied);
        QCOMPARE(standing.packages[1].state, PackageState::Waiting);
        project.happens(Step::PackageSignedOff, u"2026-10-21T10:00:00Z", platform);
        project.happens(Step::PackageFailed, u"2026-10-21T11:00:00Z", own);
        standing = project.standing(u"2026-10-21T12:00:00Z");
        QCOMPARE(standing.packages[0].state, PackageState::SignedOff);
        QCOMPARE(standing.packages[1].state, PackageState::Failed);
        project.happens(Step::PackageRolledBack, u"2026-10-21T13:00:00Z", own);
        QCOMPARE(project.standing(u"2026-10-21T14:00:00Z").packages[1].state, PackageState::Waiting);
    }

    /// Whatever is recorded, in whichever order: states follow each other as the table has it, each event is either a step or
    /// named as misplaced, and nothing goes on after the timer but what S1-11 leaves.
    void randomWalksStayInTheTable()
    {
        std::mt19937 random(20261122);
        std::set<State> reached;
        for (int round = 0; round < 3'000; ++round) {
            UpgradedProject project;
            const auto process = UpgradeProcess(random() % 3);
            project.project.change(project.upgrade, [&](Upgrade& u) { u.process = process; });
            qint64 time = at(u"2026-10-20T08:00:00Z").milliseconds;
            State state = State::NotStarted;
            const int length = int(random() % 24);
            for (int i = 0; i < length; ++i) {
                time += qint64(random() % 86'400'000);
                Step step = Step(random() % (unsigned(Step::OldRetired) + 1));
                const auto transitions = upgradeTable(process).transitions;
                std::vector<Step> allowed;
                for (const UpgradeTransition& t : transitions) {
                    if (t.from == state)
                        allowed.push_back(t.step);
                }
                if (!allowed.empty() && random() % 4 != 0) // else most walks would end at once
                    step = allowed[random() % allowed.size()];
                if (const UpgradeTransition* transition = transitionOf(process, state, step))
                    state = transition->to;
                project.project.add<UpgradeEvent>(
                    [&](UpgradeEvent& e) { e.upgrade = project.upgrade, e.step = step, e.at = Instant{time}; });
            }
            const UpgradeStanding standing =
                project.standing(Instant{time}.utc().addDays(int(random() % 12)).toString(Qt::ISODateWithMs));
            State before = State::NotStarted;
            Instant last;
            std::size_t events = 0;
            for (const UpgradeMove& move : standing.moves) {
                QCOMPARE(move.from, before);
                QVERIFY(last.isNull() || last <= move.at);
                if (move.event) {
                    const UpgradeTransition* transition = transitionOf(process, move.from, move.event->step);
                    QVERIFY(transition && transition->to == move.to);
                    ++events;
                } else {
                    QVERIFY(move.to == State::Expired && process == UpgradeProcess::SelfService);
                    QVERIFY(isBeforeDataUpgrade(move.from) || move.from == State::RolledBack);
                }
                before = move.to;
                last = move.at;
                reached.insert(move.to);
            }
            QCOMPARE(standing.state, before);
            QCOMPARE(events + standing.misplaced.size(), std::size_t(length));
            QVERIFY(!standing.timer.isOver || standing.state == State::Expired || isOver(standing.state)
                    || standing.timer.outcome == TimerOutcome::NothingHappens);
        }
        QVERIFY(reached.size() > 20); // else the walks show nothing
    }
};

READINESS_TEST(tst_UpgradeStanding)
#include "tst_UpgradeStanding.moc"

#include "core/rules/UpgradeEvents.h"
#include "core/rules/Validation.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

using Step = UpgradeStep;

/// The upgrade of a sandbox, and what a commit answers to changes of what happened in it.
struct RecordedUpgrade {
    explicit RecordedUpgrade(UpgradeProcess process = UpgradeProcess::SelfService)
    {
        project.add<Release>([](Release& row) {
            row.versions = u"10.0.0, 10.0.1"_s;
            row.upgradesFrom = QDate(2026, 11, 1);
        });
        project.add<Release>([](Release& row) {
            row.versions = u"10.0.2"_s;
            row.upgradesFrom = QDate(2026, 12, 1);
        });
        sandbox = project.add<Environment>([](Environment& e) { e.kind = EnvironmentKind::Acceptance; });
        upgrade = project.add<Upgrade>([&](Upgrade& u) {
            u.process = process;
            u.environment = sandbox;
            u.toVersion = u"10.0.1"_s;
            u.areOverlaysExtensions = u.areOldHotfixesDeleted = u.isDevelopmentUpgraded = u.isDataRefreshed = true;
            u.startsAt = at(u"2026-11-23T12:00:00Z");
        });
    }

    Id<UpgradeEvent> happened(Step step, QStringView when, const Id<UpgradePackage>& package = {})
    {
        return project.add<UpgradeEvent>([&](UpgradeEvent& e) {
            e.upgrade = upgrade, e.step = step, e.at = at(when), e.package = package;
            e.recordedAt = at(when);
        });
    }
    /// Started on the 20th and staged, so that the timer ends on the 30th at eight.
    void stage()
    {
        happened(Step::Start, u"2026-11-20T08:00:00Z");
        happened(Step::Prepared, u"2026-11-20T16:00:00Z");
    }
    Id<UpgradePackage> package(const QString& title)
    {
        return project.add<UpgradePackage>([&](UpgradePackage& p) { p.upgrade = upgrade, p.title = title; });
    }

    /// The sentence that refuses the changes, or nothing.
    QString refusal(const ChangeSet& changes) const
    {
        const SnapshotPtr before = project.build();
        const auto after = applied(*before, changes);
        if (!after)
            return after.error().text;
        const auto valid = validateChange(*before, **after, changes);
        return valid ? QString() : valid.error().text;
    }
    /// Of an event that is recorded now, or at `recorded`.
    template <class F>
    QString record(Step step, QStringView when, QStringView recorded, F&& adjust) const
    {
        UpgradeEvent event;
        event.id = RecordId::random();
        event.number = 99;
        event.upgrade = upgrade, event.step = step, event.at = at(when), event.recordedAt = at(recorded);
        adjust(event);
        ChangeSet changes;
        changes.create(std::move(event));
        return refusal(changes);
    }
    QString record(Step step, QStringView when, QStringView recorded) const
    {
        return record(step, when, recorded, [](UpgradeEvent&) {});
    }
    QString record(Step step, QStringView when) const { return record(step, when, when); }
    QString recordOf(Step step, const Id<UpgradePackage>& package) const
    {
        return record(step, u"2026-11-21T12:00:00Z", u"2026-11-21T12:00:00Z",
                      [&](UpgradeEvent& e) { e.package = package; });
    }
    QString set(const Id<UpgradeEvent>& event, QStringView field, const Value& value) const
    {
        ChangeSet changes;
        changes.set(RecordKind::UpgradeEvent, event, upgradeEventType().field(field)->number, value);
        return refusal(changes);
    }
    QString remove(const Id<UpgradeEvent>& event) const
    {
        ChangeSet changes;
        changes.remove(RecordKind::UpgradeEvent, event);
        return refusal(changes);
    }

    ProjectBuilder project;
    Id<Environment> sandbox;
    Id<Upgrade> upgrade;
};

} // namespace

/// What may be recorded of an upgrade, and what of that may change: asked of the commit, which every way goes through.
class tst_UpgradeEvents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCannotHappenThereIsRefusedWithTheDocumentAndWhatCan()
    {
        RecordedUpgrade history;
        QCOMPARE(history.record(Step::Accepted, u"2026-11-21T12:00:00Z"),
                 u"UE-099: S1: “Accepted by users” cannot happen while the upgrade stands at “Not started”; what can: "
                 "“Upgrade started”."_s);
        QCOMPARE(history.record(Step::Start, u"2026-11-21T12:00:00Z"), QString());
        QVERIFY(RecordedUpgrade(UpgradeProcess::OnPremises)
                    .record(Step::Start, u"2026-11-21T12:00:00Z")
                    .contains(u": S0: "));
    }

    void nothingHappensInTheFutureOrBeforeTheLastStep()
    {
        RecordedUpgrade history;
        history.stage();
        QVERIFY(history.record(Step::Cancelled, u"2026-11-21T12:00:00.001Z", u"2026-11-21T12:00:00Z")
                    .contains(u"in the future"));
        QCOMPARE(history.record(Step::Cancelled, u"2026-11-21T12:00:00Z"), QString());
        QCOMPARE(history.record(Step::Cancelled, u"2026-11-20T16:00:00Z", u"2026-11-21T12:00:00Z"), QString());
        QVERIFY(history.record(Step::Cancelled, u"2026-11-20T15:59:59Z", u"2026-11-21T12:00:00Z")
                    .contains(u"before the last step"));
    }

    /// The timer ended on the 30th at eight; who writes it down on the day after did begin before.
    void whatHappenedBeforeTheTimerEndedCanBeRecordedAfterIt()
    {
        RecordedUpgrade history;
        history.stage();
        QCOMPARE(history.record(Step::DataUpgradeStarted, u"2026-11-30T07:59:59Z", u"2026-12-01T12:00:00Z"), QString());
        QVERIFY(history.record(Step::DataUpgradeStarted, u"2026-11-30T08:00:00Z", u"2026-12-01T12:00:00Z")
                    .contains(u"“Timer ended”"));
        history.happened(Step::DataUpgradeStarted, u"2026-11-30T07:59:59Z");
        const auto standing = upgradeStanding(*history.project.build(), history.upgrade, at(u"2026-12-01T12:00:00Z"));
        QVERIFY(standing->state == UpgradeState::DataUpgrading && standing->misplaced.empty());
        QVERIFY(standing->timer.outcome == TimerOutcome::NothingHappens);
    }

    /// The version leaves on 1 December in Berlin.
    void guardsAreAskedWhenItHappened()
    {
        RecordedUpgrade history;
        QCOMPARE(history.record(Step::Start, u"2026-11-30T22:59:59Z", u"2026-12-03T12:00:00Z"), QString());
        QVERIFY(
            history.record(Step::Start, u"2026-11-30T23:00:00Z", u"2026-12-03T12:00:00Z").contains(u"S1-01: Version"));
    }

    /// S2-09: it counts when the team was asked, not when somebody wrote that down.
    void aRequestInTimeCanBeRecordedLater()
    {
        const RecordedUpgrade history(UpgradeProcess::ServiceTeam);
        QCOMPARE(history.record(Step::Requested, u"2026-11-21T12:00:00Z", u"2026-11-22T12:00:00Z"), QString());
        QVERIFY(
            history.record(Step::Requested, u"2026-11-21T12:01:00Z", u"2026-11-22T12:00:00Z").contains(u"S2-09: The"));
    }

    void goingOnInSpiteOfAWarningNeedsAReason()
    {
        RecordedUpgrade history;
        history.project.change(history.upgrade, [](Upgrade& u) { u.isDataRefreshed = false; });
        QVERIFY(
            history.record(Step::Start, u"2026-11-21T12:00:00Z").contains(u"S1: The environment was not refreshed"));
        QVERIFY(history.record(Step::Start, u"2026-11-21T12:00:00Z").contains(u"needs a reason"));
        QCOMPARE(history.record(Step::Start, u"2026-11-21T12:00:00Z", u"2026-11-21T12:00:00Z",
                                [](UpgradeEvent& e) { e.overrideReason = u"A pilot"_s; }),
                 QString());
    }

    void aStepIsAboutThePackageWhoseTurnItIs()
    {
        RecordedUpgrade history;
        const auto first = history.package(u"First"_s);
        const auto second = history.package(u"Second"_s);
        const auto other = history.project.add<UpgradePackage>([](UpgradePackage&) {});
        history.stage();
        QVERIFY(history.recordOf(Step::PackageApplied, {}).contains(u"it is the turn of the package “First”"));
        QVERIFY(history.recordOf(Step::PackageApplied, other).contains(u"another upgrade"));
        QVERIFY(history.recordOf(Step::Cancelled, first).contains(u"about no package"));
        QCOMPARE(history.recordOf(Step::PackageApplied, second), QString()); // the order is the team's
        history.happened(Step::PackageApplied, u"2026-11-20T17:00:00Z", first);
        QVERIFY(history.recordOf(Step::PackageSignedOff, second).contains(u"“Second” is not at this step; “First” is"));
        QCOMPARE(history.recordOf(Step::PackageSignedOff, first), QString());
        // It was removed: the upgrade must not be stuck.
        history.project.remove(RecordKind::UpgradePackage, first);
        QCOMPARE(history.recordOf(Step::PackageSignedOff, {}), QString());
        history.happened(Step::PackageSignedOff, u"2026-11-20T18:00:00Z");
        history.project.remove(RecordKind::UpgradePackage, second);
        QVERIFY(history.recordOf(Step::PackageApplied, {}).contains(u"add the package first"));
    }

    /// Else one would record what nothing stands against, and make another step of it.
    void whatHappenedStaysWhatItIs()
    {
        RecordedUpgrade history;
        const auto package = history.package(u"First"_s);
        const auto other = history.package(u"Second"_s);
        history.stage();
        const auto applied = history.happened(Step::PackageApplied, u"2026-11-20T17:00:00Z", package);
        const auto cancelled = history.happened(Step::Cancelled, u"2026-11-20T18:00:00Z");
        QVERIFY(history.set(cancelled, u"step", u"data_upgrade_started"_s).contains(u"stays what it is"));
        QVERIFY(history.set(applied, u"package", RecordId(other)).contains(u"stays what it is"));
        QVERIFY(history.set(applied, u"package", Nothing{}).contains(u"stays what it is"));
        QCOMPARE(history.set(cancelled, u"note", u"By mail"_s), QString());
        // With the package, what names it goes.
        ChangeSet changes;
        changes.set(RecordKind::UpgradeEvent, applied, upgradeEventType().field(u"package")->number, Nothing{});
        changes.remove(RecordKind::UpgradePackage, package);
        QCOMPARE(history.refusal(changes), QString());
    }

    void aTimeMovesOnlyWhereEverythingKeepsItsPlace()
    {
        RecordedUpgrade history;
        const auto started = history.happened(Step::Start, u"2026-11-20T08:00:00Z");
        const auto prepared = history.happened(Step::Prepared, u"2026-11-20T16:00:00Z");
        QCOMPARE(history.set(prepared, u"at", at(u"2026-11-20T08:00:00Z").milliseconds), QString());
        QCOMPARE(history.set(prepared, u"at", at(u"2026-11-20T07:59:59Z").milliseconds),
                 u"UE-002: “New environment staged” (UE-002) could not have happened then: undo that one first."_s);
        QVERIFY(
            history.set(prepared, u"at", at(u"2026-11-20T16:00:01Z").milliseconds).contains(u"after it was recorded"));
        QCOMPARE(history.set(started, u"at", at(u"2026-11-19T08:00:00Z").milliseconds), QString());
        // The ten days would be over before it was staged.
        QVERIFY(history.set(started, u"at", at(u"2026-11-10T16:00:00Z").milliseconds).contains(u"(UE-002)"));
        QCOMPARE(history.set(started, u"at", at(u"2026-11-10T16:00:01Z").milliseconds), QString());
    }

    void whatOthersRestOnIsNotRemoved()
    {
        RecordedUpgrade history;
        const auto started = history.happened(Step::Start, u"2026-11-20T08:00:00Z");
        const auto prepared = history.happened(Step::Prepared, u"2026-11-20T16:00:00Z");
        QVERIFY(history.remove(started).contains(u"“New environment staged” (UE-002) could not"));
        QCOMPARE(history.remove(prepared), QString());
        ChangeSet all;
        all.remove(RecordKind::UpgradeEvent, started);
        all.remove(RecordKind::UpgradeEvent, prepared);
        QCOMPARE(history.refusal(all), QString());
        all.remove(RecordKind::Upgrade, history.upgrade);
        QCOMPARE(history.refusal(all), QString());
    }

    /// Undo of a removal brings an event back to where later ones are recorded already.
    void whatWasRemovedComesBackToItsPlace()
    {
        RecordedUpgrade history;
        history.stage();
        history.happened(Step::DataUpgradeStarted, u"2026-11-21T08:00:00Z");
        const auto resumed = history.happened(Step::Resumed, u"2026-11-21T09:00:00Z");
        history.happened(Step::DataUpgraded, u"2026-11-21T10:00:00Z");
        const SnapshotPtr before = history.project.build();
        QCOMPARE(history.remove(resumed), QString());
        history.project.remove(RecordKind::UpgradeEvent, resumed);
        ChangeSet back;
        back.restore(RecordKind::UpgradeEvent, std::make_shared<const UpgradeEvent>(*before->find(resumed)));
        QCOMPARE(history.refusal(back), QString());
    }

    /// A merge can misplace an event; what is wrong already keeps nobody from working on.
    void whatWasMisplacedBeforeKeepsNobodyFromEditing()
    {
        RecordedUpgrade history;
        history.stage();
        const auto again = history.happened(Step::Start, u"2026-11-20T17:00:00Z");
        QCOMPARE(history.set(again, u"note", u"Of the other copy"_s), QString());
        QCOMPARE(history.set(again, u"at", at(u"2026-11-20T16:30:00Z").milliseconds), QString());
        QCOMPARE(history.record(Step::Cancelled, u"2026-11-21T12:00:00Z"), QString());
        QCOMPARE(history.remove(again), QString());
    }

    void anUpgradeKeepsItsProcessOnceSomethingHappened()
    {
        RecordedUpgrade history;
        const auto other = [&] {
            ChangeSet changes;
            changes.set(RecordKind::Upgrade, history.upgrade, upgradeType().field(u"process")->number,
                        u"on_premises"_s);
            return history.refusal(changes);
        };
        QCOMPARE(other(), QString());
        history.stage();
        QVERIFY(other().contains(u"“Upgrade started” (UE-001) could not have happened"));
    }

    void anUpgradeDoesNotWaitForItself()
    {
        RecordedUpgrade history;
        const auto second = history.project.add<Upgrade>([&](Upgrade& u) { u.after = history.upgrade; });
        const auto after = [&](const Id<Upgrade>& before) {
            ChangeSet changes;
            changes.set(RecordKind::Upgrade, history.upgrade, upgradeType().field(u"after")->number, RecordId(before));
            return history.refusal(changes);
        };
        QVERIFY(after(history.upgrade).contains(u"wait for itself"));
        QVERIFY(after(second).contains(u"wait for itself"));
        history.project.change(second, [](Upgrade& u) { u.after = {}; });
        QCOMPARE(after(second), QString());
    }

    /// An upgrade with its history, as a sample or a copy brings it, comes as it is.
    void theHistoryOfANewUpgradeIsTakenAsItIs()
    {
        RecordedUpgrade history;
        Upgrade upgrade;
        upgrade.id = RecordId::random();
        upgrade.title = u"Of a sample"_s;
        ChangeSet changes;
        for (const Step step : {Step::Start, Step::Accepted}) {
            UpgradeEvent event;
            event.id = RecordId::random();
            event.upgrade = Id<Upgrade>(upgrade.id);
            event.step = step;
            event.at = event.recordedAt = at(u"2026-11-20T08:00:00Z");
            changes.create(std::move(event));
        }
        changes.create(std::move(upgrade));
        QCOMPARE(history.refusal(changes), QString());
    }
};

READINESS_TEST(tst_UpgradeEvents)
#include "tst_UpgradeEvents.moc"

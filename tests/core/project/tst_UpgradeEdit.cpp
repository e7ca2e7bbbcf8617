#include "core/model/Records.h"
#include "core/project/UpgradeEdit.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

using Step = UpgradeStep;

/// A sandbox that is staged, with two packages.
struct Staged {
    Staged()
    {
        const auto sandbox = project.add<Environment>([](Environment& e) { e.kind = EnvironmentKind::Acceptance; });
        upgrade = project.add<Upgrade>([&](Upgrade& u) { u.environment = sandbox; });
        first = package(u"First"_s, u"b"_s);
        second = package(u"Second"_s, u"c"_s);
        happened(Step::Start, u"2026-11-20T08:00:00Z");
        happened(Step::Prepared, u"2026-11-20T16:00:00Z");
    }

    Id<UpgradePackage> package(const QString& title, const QString& position)
    {
        return project.add<UpgradePackage>(
            [&](UpgradePackage& p) { p.upgrade = upgrade, p.title = title, p.position = position; });
    }
    void happened(Step step, QStringView when, const Id<UpgradePackage>& of = {})
    {
        project.add<UpgradeEvent>(
            [&](UpgradeEvent& e) { e.upgrade = upgrade, e.step = step, e.at = at(when), e.package = of; });
    }
    /// The event that a deed became, or why it did not.
    Result<UpgradeEvent> recorded(const UpgradeDeed& deed, QStringView now = u"2026-11-21T12:00:00Z") const
    {
        const SnapshotPtr shown = project.build();
        Edit edit(shown, u"Record"_s);
        const auto made = recordDeed(edit, upgrade, deed, at(now));
        if (!made)
            return tl::unexpected(made.error());
        return applied(*shown, std::move(edit).finish(u"Jana"_s, at(now))).transform([&](const SnapshotPtr& after) {
            return *after->find(Id<UpgradeEvent>(*made));
        });
    }
    QString refusal(const UpgradeDeed& deed, QStringView now = u"2026-11-21T12:00:00Z") const
    {
        const auto made = recorded(deed, now);
        return made ? QString() : made.error().text;
    }

    ProjectBuilder project;
    Id<Upgrade> upgrade;
    Id<UpgradePackage> first, second;
};

} // namespace

class tst_UpgradeEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatHappenedIsKeptWithWhoAndWhen()
    {
        const Staged staged;
        UpgradeDeed deed{Step::PackageApplied, {}, {}, u" a1b2 "_s, {}, u"At once\n"_s};
        const auto event = staged.recorded(deed);
        QVERIFY(event);
        QCOMPARE(event->title, u"Package applied"_s);
        QCOMPARE(event->at, at(u"2026-11-21T12:00:00Z"));
        QCOMPARE(event->recordedAt, at(u"2026-11-21T12:00:00Z"));
        QCOMPARE(event->recordedBy, u"Jana"_s);
        QCOMPARE(event->activity, u"a1b2"_s);
        QCOMPARE(event->note, u"At once"_s);
        QVERIFY(event->package == staged.first && event->overridden.isEmpty());
        deed.at = at(u"2026-11-21T09:00:00Z");
        QCOMPARE(staged.recorded(deed)->at, deed.at);
    }

    void thePackageIsTheOneWhoseTurnItIsThen()
    {
        Staged staged;
        staged.happened(Step::PackageApplied, u"2026-11-20T17:00:00Z", staged.first);
        staged.happened(Step::PackageSignedOff, u"2026-11-20T18:00:00Z", staged.first);
        QVERIFY(staged.recorded({.step = Step::PackageFailed})->package == staged.second);
        QVERIFY(staged.refusal({.step = Step::PackageApplied, .package = staged.first}).contains(u"“Second” is"));
        QVERIFY(staged.refusal({.step = Step::Cancelled, .package = staged.first}).contains(u"about no package"));
    }

    void anUpgradeWhosePackageWasRemovedIsNotStuck()
    {
        Staged staged;
        staged.happened(Step::PackageApplied, u"2026-11-20T17:00:00Z", staged.first);
        staged.project.remove(RecordKind::UpgradePackage, staged.first);
        const auto event = staged.recorded({.step = Step::PackageSignedOff});
        QVERIFY(event && event->package.isNull());
    }

    void whatCannotBeIsRefusedWithoutTouchingTheEdit()
    {
        const Staged staged;
        QVERIFY(staged.refusal({.step = Step::Accepted}).contains(u"“Accepted by users”: S1: "));
        QVERIFY(staged.refusal({.step = Step::Cancelled, .at = at(u"2026-11-21T12:00:01Z")}).contains(u"future"));
        QVERIFY(staged.refusal({.step = Step::Cancelled, .at = at(u"2026-11-20T15:59:59Z")}).contains(u"last step"));
        QVERIFY(staged.refusal({.step = Step::Cancelled, .reason = u"Why not"_s}).contains(u"needs no reason"));
        // After the timer, what happened before it
        QCOMPARE(staged.refusal({.step = Step::Cancelled, .at = at(u"2026-11-30T07:59:59Z")}, u"2026-12-02T08:00:00Z"),
                 QString());
        QVERIFY(staged.refusal({.step = Step::Cancelled}, u"2026-12-02T08:00:00Z").contains(u"“Timer ended”"));
        Edit edit(staged.project.build(), u"Record"_s);
        QVERIFY(!recordDeed(edit, {}, {}, at(u"2026-11-21T12:00:00Z")));
        QVERIFY(edit.isEmpty());
    }

    void whatIsOverriddenIsKeptWithItsReasonAndWaiver()
    {
        Staged staged;
        const auto fresh = staged.project.add<Upgrade>([&](Upgrade& u) {
            u.process = UpgradeProcess::OnPremises;
            u.environment = staged.project.add<Environment>([](Environment&) {});
        });
        staged.upgrade = fresh;
        QVERIFY(staged.refusal({.step = Step::DataUpgradeStarted}).contains(u"give the reason"));
        const auto event = staged.recorded({.step = Step::DataUpgradeStarted, .reason = u" A trial "_s});
        QVERIFY(event);
        QCOMPARE(event->overridden, u"S0-13"_s);
        QCOMPARE(event->overrideReason, u"A trial"_s);
        QVERIFY(event->waiver.isNull());

        // A hard rule that a waiver lifts has the reason of the waiver.
        staged.happened(Step::DataUpgradeStarted, u"2026-11-20T17:00:00Z");
        staged.happened(Step::DataUpgraded, u"2026-11-20T18:00:00Z");
        const auto waiver = staged.project.waiver(fresh, staged.project.person(u"Ada"_s), QDate(2026, 11, 21));
        const auto accepted = staged.recorded({.step = Step::Accepted});
        QVERIFY(accepted);
        QCOMPARE(accepted->overridden, u"S0-10"_s);
        QVERIFY(accepted->waiver == waiver);
    }
};

READINESS_TEST(tst_UpgradeEdit)
#include "tst_UpgradeEdit.moc"

#include "tests/cli/CommandLine.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace readiness::test;
using namespace Qt::StringLiterals;

/// A sandbox upgrade on the command line, step by step.
class tst_Upgrade : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        CommandLine jana;
        jana.setNow(u"2026-11-20T12:00:00Z"_s);
        makeToyProject(jana);
        const auto add = [&](const QStringList& arguments) {
            const Outcome outcome = jana.run(QStringList{u"add"_s, kToy} + arguments);
            QVERIFY2(outcome.exitCode == 0, outcome.err);
        };
        add({u"environment"_s, u"name=Sandbox"_s, u"kind=acceptance"_s, u"time_zone=Europe/Berlin"_s});
        add({u"release"_s, u"title=November"_s, u"versions=10.0.0, 10.0.1"_s, u"upgrades_from=2026-11-01"_s});
        add({u"upgrade"_s, u"title=Sandbox to 10.0.1"_s, u"environment=Sandbox"_s, u"to_version=10.0.1"_s,
             u"overlays_are_extensions=yes"_s, u"old_hotfixes_deleted=yes"_s, u"development_upgraded=no"_s,
             u"data_refreshed=no"_s, u"data_upgrade_minutes=4h"_s});
        add({u"upgrade_package"_s, u"title=Own code"_s, u"upgrade=UP-001"_s});
        m_file = jana.read(kToy);
    }

    void init()
    {
        m_jana = std::make_unique<CommandLine>();
        m_jana->setNow(u"2026-11-21T12:00:00Z"_s);
        m_jana->write(kToy, m_file);
    }

    void aHardGuardRefusesAndNamesItsRule()
    {
        const QByteArray before = m_jana->read(kToy);
        const Outcome refused = upgrade({u"start"_s});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.error().contains(u"Refused. S1-06, S1-07: "_s));
        QVERIFY(refused.error().contains(u"Run it there until it does."_s));
        QCOMPARE(m_jana->read(kToy), before);
        QCOMPARE(state(), u"not_started"_s);
    }

    /// However an event gets into the file, the guards are asked.
    void addingAnEventByHandIsRefusedToo()
    {
        const Outcome refused = m_jana->run({u"add"_s, kToy, u"upgrade_event"_s, u"upgrade=UP-001"_s, u"step=start"_s});
        QVERIFY(refused.exitCode != 0);
        QVERIFY2(refused.error().contains(u"S1-07: "_s), refused.err);
    }

    void aWarningIsRecordedAndGoesOn()
    {
        set({u"development_upgraded=yes"_s});
        const Outcome silent = upgrade({u"start"_s});
        QCOMPARE(silent.exitCode, 2);
        QVERIFY2(silent.error().contains(u"give the reason for going on"_s), silent.err);
        const Outcome started = upgrade({u"start"_s, u"--reason"_s, u"Data are a week old"_s});
        QCOMPARE(started.exitCode, 0);
        QVERIFY(started.error().contains(u"Warning. S1: "_s));
        const QJsonObject json = upgrade({u"--json"_s}).object();
        QCOMPARE(json[u"state"_s], u"preparing"_s);
        QCOMPARE(json[u"history"_s][0][u"overridden"_s], u"S1"_s);
        QCOMPARE(json[u"timer"_s][u"ends"_s], u"2026-12-01T12:00:00Z"_s);
        QCOMPARE(json[u"timer"_s][u"at_zero"_s], u"old_untouched"_s);
    }

    void aWaiverLiftsAHardGuard()
    {
        m_jana->run({u"add"_s, kToy, u"waiver"_s, u"subject=UP-001"_s, u"reason=Agreed"_s, u"approver=Omar Haddad"_s,
                     u"expires=2026-11-30"_s});
        const Outcome started = upgrade({u"start"_s, u"--reason"_s, u"Pilot"_s});
        QCOMPARE(started.exitCode, 0);
        QVERIFY(started.error().contains(u"Waived. S1-06, S1-07: "_s));
        QCOMPARE(upgrade({u"--json"_s}).object()[u"history"_s][0][u"overridden"_s], u"S1-06, S1-07, S1"_s);
    }

    void theWholeWayToCommitted()
    {
        set({u"development_upgraded=yes"_s, u"data_refreshed=yes"_s});
        for (const auto& [time, event] : {std::pair(u"2026-11-21T08:00:00Z", u"start"),
                                          {u"2026-11-21T17:00:00Z", u"prepared"},
                                          {u"2026-11-21T18:00:00Z", u"package_applied"},
                                          {u"2026-11-21T19:00:00Z", u"package_signed_off"},
                                          {u"2026-11-22T08:00:00Z", u"data_upgrade_started"},
                                          {u"2026-11-22T11:30:00Z", u"data_upgraded"},
                                          {u"2026-11-23T08:00:00Z", u"accepted"},
                                          {u"2026-11-23T09:00:00Z", u"post_upgrade_done"}}) {
            m_jana->setNow(QStringView(time).toString());
            const Outcome outcome = upgrade({QStringView(event).toString()});
            QVERIFY2(outcome.exitCode == 0, outcome.err);
        }
        const QJsonObject json = upgrade({u"--json"_s}).object();
        QCOMPARE(json[u"state"_s], u"committed"_s);
        QCOMPARE(json[u"down_minutes"_s], 210);
        QCOMPARE(json[u"planned_down_minutes"_s], 240);
        QCOMPARE(json[u"packages"_s][0][u"state"_s], u"signed_off"_s);
        QVERIFY(json[u"misplaced"_s].toArray().isEmpty());
        QVERIFY(upgrade({}).text().contains(u"State: Committed since 2026-11-23 09:00"_s));
    }

    void whatCannotHappenThereIsRefusedInOneSentence()
    {
        const Outcome refused = upgrade({u"accepted"_s});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.error().contains(u"Refused. S1: “Accepted by users” cannot happen while the upgrade stands at "
                                          "“Not started”; what can: “Upgrade started”."_s),
                 refused.err);
        QCOMPARE(upgrade({u"nonsense"_s}).exitCode, 2);
        QVERIFY(upgrade({u"nonsense"_s}).error().contains(u"now there can be: start"_s));
        set({u"development_upgraded=yes"_s, u"data_refreshed=yes"_s});
        QVERIFY(upgrade({u"start"_s, u"--at"_s, u"2026-11-22T08:00"_s}).error().contains(u"in the future"_s));
        QCOMPARE(upgrade({u"start"_s, u"--at"_s, u"2026-11-20T08:00"_s}).exitCode, 0);
        QVERIFY(upgrade({u"prepared"_s, u"--at"_s, u"2026-11-20T07:59"_s}).error().contains(u"before the last step"_s));
        QCOMPARE(state(), u"preparing"_s);
    }

    /// The timer ends ten days after the start; what happened before can still be written down after it.
    void whatHappenedBeforeTheTimerEndedIsRecordedLate()
    {
        set({u"development_upgraded=yes"_s, u"data_refreshed=yes"_s});
        QCOMPARE(m_jana->run({u"remove"_s, kToy, u"PK-001"_s}).exitCode, 0);
        QCOMPARE(upgrade({u"start"_s}).exitCode, 0);
        QCOMPARE(upgrade({u"prepared"_s}).exitCode, 0);
        m_jana->setNow(u"2026-12-02T12:00:00Z"_s);
        QCOMPARE(state(), u"expired"_s);
        const Outcome late =
            upgrade({u"data_upgrade_started"_s, u"--at"_s, u"2026-12-01T13:00"_s}); // in Berlin: at the end
        QCOMPARE(late.exitCode, 1);
        QVERIFY2(late.error().contains(u"“Timer ended”"_s), late.err);
        QCOMPARE(upgrade({u"data_upgrade_started"_s, u"--at"_s, u"2026-12-01T12:59"_s}).exitCode, 0);
        QCOMPARE(state(), u"data_upgrading"_s);
    }

    /// A step that nothing stands against is not made another by an edit, nor is what rests on it left alone.
    void whatHappenedIsNotRewritten()
    {
        set({u"development_upgraded=yes"_s, u"data_refreshed=yes"_s});
        for (const QString& event : {u"start"_s, u"prepared"_s, u"cancelled"_s})
            QCOMPARE(upgrade({event}).exitCode, 0);
        const auto refused = [&](const QStringList& arguments) {
            const Outcome outcome = m_jana->run(arguments);
            return outcome.exitCode == 2 ? outcome.error() : QString();
        };
        QVERIFY(refused({u"set"_s, kToy, u"UE-003"_s, u"step=data_upgrade_started"_s}).contains(u"stays what it is"_s));
        QVERIFY(refused({u"set"_s, kToy, u"UE-002"_s, u"at=2010-01-01T00:00"_s}).contains(u"(UE-002)"_s));
        QVERIFY(refused({u"remove"_s, kToy, u"UE-001"_s}).contains(u"undo that one first"_s));
        QVERIFY(refused({u"set"_s, kToy, u"UP-001"_s, u"process=on_premises"_s}).contains(u"(UE-001)"_s));
        QVERIFY(refused({u"set"_s, kToy, u"UP-001"_s, u"after=UP-001"_s}).contains(u"wait for itself"_s));
        QVERIFY(refused({u"set"_s, kToy, u"E-001"_s, u"time_zone=Nowhere/X"_s}).contains(u"no time zone"_s));
        QCOMPARE(state(), u"cancelled"_s);
    }

    void whatIsSaidOfAnEventNeedsOne()
    {
        for (const QString& option : {u"--at"_s, u"--package"_s, u"--activity"_s, u"--reason"_s, u"--note"_s}) {
            const Outcome refused = upgrade({option, u"2026-11-20"_s});
            QCOMPARE(refused.exitCode, 2);
            QVERIFY2(refused.error().contains(option + u" is about an event"_s), refused.err);
        }
    }

    void undoTakesTheLastStepBack()
    {
        set({u"development_upgraded=yes"_s, u"data_refreshed=yes"_s});
        QCOMPARE(upgrade({u"start"_s}).exitCode, 0);
        QCOMPARE(m_jana->run({u"undo"_s, kToy}).exitCode, 0);
        QCOMPARE(state(), u"not_started"_s);
    }

    void allUpgradesAreListed()
    {
        QVERIFY(m_jana->run({u"upgrade"_s, kToy}).text().contains(u"Sandbox to 10.0.1"_s));
        QCOMPARE(m_jana->run({u"upgrade"_s, kToy, u"--json"_s}).array().size(), 1);
    }

private:
    Outcome upgrade(const QStringList& arguments) const
    {
        return m_jana->run(QStringList{u"upgrade"_s, kToy, u"UP-001"_s} + arguments);
    }
    QString state() const { return upgrade({u"--json"_s}).object()[u"state"_s].toString(); }
    void set(const QStringList& fields) const
    {
        const Outcome outcome = m_jana->run(QStringList{u"set"_s, kToy, u"UP-001"_s} + fields);
        QVERIFY2(outcome.exitCode == 0, outcome.err);
    }

    std::unique_ptr<CommandLine> m_jana;
    QByteArray m_file;
};

READINESS_TEST(tst_Upgrade)
#include "tst_Upgrade.moc"

#include "core/model/Records.h"
#include "core/query/TimeText.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/Widgets.h"
#include "ui/forms/FilterBar.h"
#include "ui/forms/RecordPage.h"
#include "ui/forms/RowList.h"
#include "ui/forms/StatusChip.h"
#include "ui/panels/environments/EnvironmentsPanel.h"
#include "ui/panels/environments/StageBar.h"
#include "ui/panels/environments/UpgradeSheet.h"
#include "ui/panels/environments/UpgradeSteps.h"
#include "ui/panels/environments/UpgradeTables.h"
#include "ui/panels/environments/WindowCalculator.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

using Values = std::vector<std::pair<QString, Value>>;

/// A sandbox whose upgrade to a version that can be chosen is prepared, in the window.
struct Upgrades {
    PanelDesk desk{PanelDesk::Content::Empty};
    EnvironmentsPanel panel{desk.context()};
    UpgradeSheet* sheet = panel.findChild<UpgradeSheet*>();
    RecordId sandbox, upgrade;

    explicit Upgrades(bool isRefreshed = true)
    {
        add(RecordKind::Release,
            {{u"title"_s, u"January"_s}, {u"versions"_s, u"10.0.1, 10.0.2"_s}, {u"upgrades_from"_s, u"2027-01-10"_s}});
        add(RecordKind::Release,
            {{u"title"_s, u"April"_s}, {u"versions"_s, u"10.0.3, 10.0.4"_s}, {u"upgrades_from"_s, u"2027-04-05"_s}});
        sandbox = add(RecordKind::Environment, {{u"name"_s, u"Sandbox"_s}, {u"kind"_s, u"acceptance"_s}});
        upgrade = add(RecordKind::Upgrade, {{u"title"_s, u"Sandbox to 10.0.2"_s},
                                            {u"environment"_s, sandbox},
                                            {u"to_version"_s, u"10.0.2"_s},
                                            {u"overlays_are_extensions"_s, qint64(1)},
                                            {u"old_hotfixes_deleted"_s, qint64(1)},
                                            {u"development_upgraded"_s, qint64(1)}});
        if (isRefreshed)
            change(RecordKind::Upgrade, upgrade, {{u"data_refreshed"_s, qint64(1)}});
        panel.resize(1200, 900);
        panel.show();
        panel.reveal({RecordKind::Upgrade, upgrade});
        settle();
    }
    /// Until the standing is that of what is there now.
    void settle()
    {
        const bool isThere = QTest::qWaitFor([&] {
            return desk.workspace->standing() && &desk.workspace->standing()->snapshot() == desk.snapshot().get();
        });
        if (!isThere)
            qFatal("the rules never spoke");
        QCoreApplication::processEvents(); // new widgets are shown by their layout
    }
    RecordId add(RecordKind kind, const Values& values)
    {
        Edit edit(desk.snapshot(), u"Add"_s);
        const RecordId made = edit.create(kind);
        commit(std::move(edit), kind, made, values);
        return made;
    }
    void change(RecordKind kind, const RecordId& record, const Values& values)
    {
        commit(Edit(desk.snapshot(), u"Change"_s), kind, record, values);
    }
    StepLine* line(UpgradeStep step) const
    {
        for (StepLine* one : sheet->findChildren<StepLine*>()) {
            if (one->offer().step == step && one->isVisible())
                return one;
        }
        return nullptr;
    }
    QPushButton* stepButton(UpgradeStep step) const
    {
        return line(step) ? line(step)->findChild<QPushButton*>() : nullptr;
    }
    /// Presses the button and gives the line in which one types then.
    QLineEdit* begin(UpgradeStep step) const
    {
        sheet->tables().setCurrentIndex(0); // where steps are
        QPushButton* pressed = stepButton(step);
        if (!pressed || !pressed->isEnabled())
            qFatal("that step cannot be taken");
        pressed->click();
        return input(step, u"Note"_s);
    }
    QLineEdit* input(UpgradeStep step, const QString& name) const
    {
        for (auto* one : line(step)->findChildren<QLineEdit*>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    void go(UpgradeStep step)
    {
        QTest::keyClick(begin(step), Qt::Key_Return);
        settle();
    }
    RecordView& table(RecordKind kind) const
    {
        for (RecordPage* page : sheet->tables().findChildren<RecordPage*>()) {
            if (page->view().records().type().kind == kind)
                return page->view();
        }
        qFatal("no such table");
    }
    std::size_t events() const { return desk.snapshot()->all<UpgradeEvent>().size(); }
    QString texts() const
    {
        QStringList all;
        for (const QLabel* label : sheet->findChildren<QLabel*>()) {
            if (label->isVisible())
                all += label->text();
        }
        return all.join(u'\n');
    }

private:
    void commit(Edit&& edit, RecordKind kind, const RecordId& record, const Values& values)
    {
        for (const auto& [key, value] : values) {
            if (const auto set = edit.set(kind, record, key, value); !set)
                qFatal("%s: %s", qPrintable(key), qPrintable(set.error().text));
        }
        if (!desk.workspace->commit(std::move(edit)))
            qFatal("refused");
    }
};

} // namespace

/// Upgrades in the window.
class tst_UpgradesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aStepIsRecordedInOneUndoableCommit()
    {
        Upgrades u;
        QVERIFY(u.line(UpgradeStep::Start));
        QVERIFY(u.line(UpgradeStep::Start)->offer().faults.empty());
        QVERIFY(!u.line(UpgradeStep::Prepared));
        u.go(UpgradeStep::Start);
        QCOMPARE(u.events(), std::size_t(1));
        QCOMPARE(u.desk.snapshot()->all<UpgradeEvent>().front()->recordedBy, u"Jana"_s);
        QVERIFY(u.line(UpgradeStep::Prepared));
        QVERIFY(!u.line(UpgradeStep::Start));
        u.desk.undo();
        u.settle();
        QCOMPARE(u.events(), std::size_t(0));
        QVERIFY(u.line(UpgradeStep::Start));
    }

    void aHardGuardDisablesItsStepAndSaysWhatLiftsIt()
    {
        Upgrades u;
        u.change(RecordKind::Upgrade, u.upgrade, {{u"development_upgraded"_s, {}}});
        u.settle();
        const StepLine* start = u.line(UpgradeStep::Start);
        QVERIFY(start->offer().isRefused);
        QVERIFY(!u.stepButton(UpgradeStep::Start)->isEnabled());
        const QString text = start->offer().faults.front().text;
        QVERIFY2(text.contains(u"by S1-06, S1-07: "_s) && text.contains(u"Run it there"_s), qPrintable(text));
        QVERIFY(u.texts().contains(text));
        u.change(RecordKind::Upgrade, u.upgrade, {{u"development_upgraded"_s, qint64(1)}});
        u.settle();
        QVERIFY(u.stepButton(UpgradeStep::Start)->isEnabled());
    }

    void aWarningAsksForTheReasonInPlace()
    {
        Upgrades u(false);
        StepLine* start = u.line(UpgradeStep::Start);
        QVERIFY(start->offer().needsReason);
        QLineEdit* reason = u.input(UpgradeStep::Start, u"Reason"_s);
        QVERIFY(!reason->isVisible());
        u.stepButton(UpgradeStep::Start)->click();
        QVERIFY(reason->isVisible());
        QCOMPARE(u.events(), std::size_t(0));
        QVERIFY(!button(*start, u"Record it all the same"_s)->isEnabled());
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(u.events(), std::size_t(0));
        QTest::keyClicks(reason, u"The copy is of last night"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        u.settle();
        QCOMPARE(u.events(), std::size_t(1));
        const UpgradeEvent& event = *u.desk.snapshot()->all<UpgradeEvent>().front();
        QCOMPARE(event.overridden, u"S1"_s);
        QCOMPARE(event.overrideReason, u"The copy is of last night"_s);
    }

    void whatWasTypedStaysWhileTheProjectChanges()
    {
        Upgrades u(false);
        u.stepButton(UpgradeStep::Start)->click();
        QLineEdit* reason = u.input(UpgradeStep::Start, u"Reason"_s);
        QTest::keyClicks(reason, u"The copy"_s);
        u.add(RecordKind::Person, {{u"name"_s, u"Somebody"_s}});
        u.settle();
        QCOMPARE(u.input(UpgradeStep::Start, u"Reason"_s), reason);
        QCOMPARE(reason->text(), u"The copy"_s);
        QVERIFY(reason->isVisible());
    }

    void timerAndBothViewsAreSaidInWords()
    {
        Upgrades u;
        QVERIFY(!u.texts().contains(u"Timer ends"_s));
        u.go(UpgradeStep::Start);
        QVERIFY2(u.texts().contains(u"Timer ends on 2027-02-11 11:00 CET, in 10 d"_s), qPrintable(u.texts()));
        QVERIFY(u.texts().contains(u"If it ended now:"_s) && u.texts().contains(u"S1-09"_s));
        QVERIFY(u.texts().contains(u"Old environment: Sandbox"_s) && u.texts().contains(u"up, people work in it"_s));
        QVERIFY(u.texts().contains(u"Upgrade in progress: 10.0.2, Preparing"_s));
        u.go(UpgradeStep::Prepared);
        u.go(UpgradeStep::DataUpgradeStarted);
        QVERIFY(u.texts().contains(u"down, nobody can work"_s));
        QVERIFY(u.texts().contains(u"S1-11"_s));
        QCOMPARE(u.table(RecordKind::UpgradeEvent).records().shownCount(), 3);
    }

    void openHotfixesStandAgainstTheDataUpgrade()
    {
        Upgrades u;
        u.add(RecordKind::Hotfix, {{u"title"_s, u"Posting is slow"_s}, {u"upgrade"_s, u.upgrade}});
        u.settle();
        u.go(UpgradeStep::Start);
        u.go(UpgradeStep::Prepared);
        QVERIFY(!u.stepButton(UpgradeStep::DataUpgradeStarted)->isEnabled());
        QVERIFY(u.stepButton(UpgradeStep::Cancelled)->isEnabled());
    }

    void knownErrorsAreSearched()
    {
        Upgrades u;
        u.add(RecordKind::KnownError,
              {{u"title"_s, u"The report service stops"_s}, {u"symptom"_s, u"DVT … MRProcessService"_s}});
        u.add(RecordKind::KnownError,
              {{u"title"_s, u"A transaction is not open"_s}, {u"symptom"_s, u"TTSCOMMIT without TTSBEGIN"_s}});
        u.add(RecordKind::KnownError, {{u"title"_s, u"Elsewhere"_s}, {u"process"_s, u"on_premises"_s}});
        u.settle();
        const RecordTableModel& errors = u.table(RecordKind::KnownError).records();
        QCOMPARE(errors.shownCount(), 2); // of this process
        QTest::keyClicks(&u.sheet->tables().errors().findChild<FilterBar*>()->text(), u"ttscommit"_s);
        QTRY_COMPARE(errors.shownCount(), 1);
    }

    void aKnownErrorOfWhatRunsNowOffersToResume()
    {
        Upgrades u;
        u.add(RecordKind::KnownError, {{u"title"_s, u"The report service stops"_s},
                                       {u"step"_s, u"data_upgrade_started"_s},
                                       {u"action"_s, u"resume"_s},
                                       {u"advice"_s, u"Let it go on."_s}});
        u.settle();
        u.go(UpgradeStep::Start);
        QVERIFY(!u.texts().contains(u"Let it go on."_s));
        u.go(UpgradeStep::Prepared);
        u.go(UpgradeStep::DataUpgradeStarted);
        QVERIFY2(u.texts().contains(u"The report service stops: Let it go on."_s), qPrintable(u.texts()));
        button(*u.sheet, u"Resume…"_s)->click();
        QTest::keyClick(u.input(UpgradeStep::Resumed, u"Note"_s), Qt::Key_Return);
        u.settle();
        QCOMPARE(u.desk.snapshot()->all<UpgradeEvent>().back()->step, UpgradeStep::Resumed);
    }

    void aStepIsRecordedWithItsTimeActivityAndNote()
    {
        Upgrades u;
        QLineEdit* note = u.begin(UpgradeStep::Start);
        QLineEdit* when = u.input(UpgradeStep::Start, u"When"_s);
        QCOMPARE(when->text(), u"2027-02-01 11:00"_s);
        when->setText(u"about nine"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(u.events(), std::size_t(0));
        QVERIFY2(u.texts().contains(u"is written like 2027-02-01 11:00"_s), qPrintable(u.texts()));
        when->setText(u"2027-02-01 09:15"_s);
        u.input(UpgradeStep::Start, u"Activity id"_s)->setText(u"4f1c"_s);
        QTest::keyClicks(note, u"Started by hand"_s);
        QTest::keyClick(note, Qt::Key_Return);
        u.settle();
        const UpgradeEvent& event = *u.desk.snapshot()->all<UpgradeEvent>().front();
        QCOMPARE(displayInstant(event.when(), u.desk.snapshot()->project().zone()), u"2027-02-01 09:15 CET"_s);
        QCOMPARE(event.activity, u"4f1c"_s);
        QCOMPARE(event.note, u"Started by hand"_s);
    }

    void escapeLeavesAStepUnrecorded()
    {
        Upgrades u;
        QLineEdit* note = u.begin(UpgradeStep::Start);
        QVERIFY(note->isVisible());
        QTest::keyClick(note, Qt::Key_Escape);
        QVERIFY(!note->isVisible());
        QCOMPARE(u.events(), std::size_t(0));
    }

    void aRefusedStepLeadsToItsWaiver()
    {
        Upgrades u;
        u.change(RecordKind::Upgrade, u.upgrade, {{u"development_upgraded"_s, {}}});
        const RecordId boss = u.add(RecordKind::Person, {{u"name"_s, u"Boss"_s}});
        u.settle();
        auto* waive = button(*u.line(UpgradeStep::Start), u"Waive…"_s);
        QVERIFY(waive->isVisible());
        u.desk.prompts.filling = [&](Edit& edit, const RecordId& waiver) {
            const Values values{
                {u"reason"_s, u"The copy ran elsewhere"_s}, {u"approver"_s, boss}, {u"expires"_s, u"2027-02-10"_s}};
            Result<> set;
            for (const auto& [key, value] : values)
                set = set ? edit.set(RecordKind::Waiver, waiver, key, value) : set;
            return set;
        };
        waive->click();
        u.settle();
        QCOMPARE(u.desk.snapshot()->all<Waiver>().front()->subject, u.upgrade);
        QVERIFY(u.stepButton(UpgradeStep::Start)->isEnabled());
        QVERIFY(u.texts().contains(u"Waived: S1-06, S1-07"_s));
        u.go(UpgradeStep::Start); // the waiver has the reason
        QCOMPARE(u.desk.snapshot()->all<UpgradeEvent>().front()->overridden, u"S1-06, S1-07"_s);
    }

    void packagesAreSignedOffWhereTheyAreListed()
    {
        Upgrades u;
        const RecordId package = u.add(RecordKind::UpgradePackage, {{u"title"_s, u"Own"_s}, {u"upgrade"_s, u.upgrade}});
        u.add(RecordKind::Upgrade, {{u"title"_s, u"Another"_s}});
        u.settle();
        u.panel.reveal({RecordKind::UpgradePackage, package});
        RecordView& packages = u.table(RecordKind::UpgradePackage);
        QVERIFY(packages.isVisible());
        QVERIFY(!button(u.sheet->tables(), u"Applied…"_s)->isEnabled());
        u.go(UpgradeStep::Start);
        u.go(UpgradeStep::Prepared);
        u.panel.reveal({RecordKind::UpgradePackage, package});
        QVERIFY(button(u.sheet->tables(), u"Applied…"_s)->isEnabled());
        QVERIFY(!button(u.sheet->tables(), u"Sign off…"_s)->isEnabled());
        button(u.sheet->tables(), u"Applied…"_s)->click();
        QTest::keyClick(u.input(UpgradeStep::PackageApplied, u"Note"_s), Qt::Key_Return);
        u.settle();
        QVERIFY(u.desk.snapshot()->all<UpgradeEvent>().back()->package == package);
        u.panel.reveal({RecordKind::UpgradePackage, package});
        QVERIFY(button(u.sheet->tables(), u"Sign off…"_s)->isEnabled());
    }

    void hotfixesAreTickedOff()
    {
        Upgrades u;
        const RecordId hotfix = u.add(RecordKind::Hotfix, {{u"title"_s, u"Slow"_s}, {u"upgrade"_s, u.upgrade}});
        u.settle();
        u.panel.reveal({RecordKind::Hotfix, hotfix});
        button(u.sheet->tables(), u"Tick off as applied"_s)->click();
        QCOMPARE(u.desk.snapshot()->all<Hotfix>().front()->status, HotfixStatus::Applied);
        u.desk.undo();
        QCOMPARE(u.desk.snapshot()->all<Hotfix>().front()->status, HotfixStatus::Open);
    }

    void whatIsAddedBelongsToTheUpgradeThatIsShown()
    {
        Upgrades u;
        u.add(RecordKind::UpgradePackage, {{u"title"_s, u"Of another"_s},
                                           {u"upgrade"_s, u.add(RecordKind::Upgrade, {{u"title"_s, u"Another"_s}})}});
        u.panel.reveal({RecordKind::Upgrade, u.upgrade});
        u.settle();
        RecordView& packages = u.table(RecordKind::UpgradePackage);
        QCOMPARE(packages.records().shownCount(), 0);
        packages.addRecord();
        QCOMPARE(packages.records().shownCount(), 1);
        QVERIFY(u.desk.snapshot()->all<UpgradePackage>().back()->upgrade == u.upgrade);
    }

    void theBarShowsWhatIsDoneAndWhereItStands()
    {
        Upgrades u;
        u.change(RecordKind::Upgrade, u.upgrade, {{u"prepare_minutes"_s, qint64(480)}});
        u.settle();
        auto* bar = u.sheet->findChild<StageBar*>();
        QCOMPARE(bar->marks().size(), std::size_t(5));
        QVERIFY(bar->marks().front().place == StageMark::Place::ToCome);
        QCOMPARE(bar->marks().front().times, u"8 h planned"_s);
        u.go(UpgradeStep::Start);
        QVERIFY(bar->marks().front().place == StageMark::Place::Current);
        QCOMPARE(bar->marks().front().times, u"0 min of 8 h"_s);
        QCOMPARE(bar->marks().front().old, u"old one up"_s);
        u.go(UpgradeStep::Prepared);
        QVERIFY(bar->marks().front().place == StageMark::Place::Done);
        u.go(UpgradeStep::DataUpgradeStarted);
        QCOMPARE(bar->marks()[2].old, u"old one down"_s);
        u.go(UpgradeStep::DataUpgradeFailed);
        QVERIFY(bar->marks()[2].tone == Tone::NoGo);
        u.go(UpgradeStep::RolledBack);
        QVERIFY(bar->marks()[1].tone == Tone::Go);
        QVERIFY(bar->marks()[2].tone != Tone::Go); // what was rolled back is not done
    }

    void afterTheSandboxProductionMayBegin()
    {
        Upgrades u;
        u.add(RecordKind::Upgrade, {{u"title"_s, u"Production"_s}, {u"after"_s, u.upgrade}});
        u.panel.reveal({RecordKind::Upgrade, u.upgrade});
        u.settle();
        for (const UpgradeStep step : {UpgradeStep::Start, UpgradeStep::Prepared, UpgradeStep::DataUpgradeStarted,
                                       UpgradeStep::DataUpgraded, UpgradeStep::Accepted})
            u.go(step);
        QVERIFY2(u.texts().contains(u"S1-12"_s), qPrintable(u.texts()));
        QVERIFY(u.texts().contains(u"may begin: UP-002 Production"_s));
        u.go(UpgradeStep::PostUpgradeDone);
        QVERIFY(!u.texts().contains(u"S1-12"_s));
    }

    void theCalculatorSaysUntilWhenProductionCanFollow()
    {
        Upgrades u;
        auto* calculator = u.panel.findChild<WindowCalculator*>();
        auto* list = calculator->findChild<RowList*>();
        calculator->renew();
        QCOMPARE(list->model()->rowCount(), 2);
        QCOMPARE(list->model()->index(0, 0).data().toString(), u"10.0.2"_s);
        QCOMPARE(list->model()->index(0, 1).data().toString(), u"2027-04-04"_s);
        calculator->day().setDate(QDate(2027, 1, 1));
        QCOMPARE(list->model()->rowCount(), 0);
    }
};

READINESS_TEST(tst_UpgradesPage)
#include "tst_UpgradesPage.moc"

#include "core/model/Records.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/Widgets.h"
#include "ui/forms/LinkList.h"
#include "ui/forms/RowList.h"
#include "ui/forms/StatusChip.h"
#include "ui/panels/environments/EnvironmentsPanel.h"
#include "ui/panels/environments/UpgradeSheet.h"
#include "ui/panels/environments/UpgradeSteps.h"
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
    void go(UpgradeStep step)
    {
        QPushButton* pressed = stepButton(step);
        if (!pressed || !pressed->isEnabled())
            qFatal("that step cannot be taken");
        pressed->click();
        settle();
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
        QVERIFY2(text.startsWith(u"S1-06, S1-07: "_s) && text.contains(u"Run it there"_s), qPrintable(text));
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
        auto* reason = start->findChild<QLineEdit*>();
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
        auto* reason = u.line(UpgradeStep::Start)->findChild<QLineEdit*>();
        QTest::keyClicks(reason, u"The copy"_s);
        u.add(RecordKind::Person, {{u"name"_s, u"Somebody"_s}});
        u.settle();
        QCOMPARE(u.line(UpgradeStep::Start)->findChild<QLineEdit*>(), reason);
        QCOMPARE(reason->text(), u"The copy"_s);
        QVERIFY(reason->isVisible());
    }

    void timerAndBothViewsAreSaidInWords()
    {
        Upgrades u;
        QVERIFY(!u.texts().contains(u"Timer ends"_s));
        u.go(UpgradeStep::Start);
        QVERIFY2(u.texts().contains(u"Timer ends on 2027-02-11 11:00 CET"_s), qPrintable(u.texts()));
        QVERIFY(u.texts().contains(u"If it ended now:"_s) && u.texts().contains(u"S1-09"_s));
        QVERIFY(u.texts().contains(u"Old environment: Sandbox"_s) && u.texts().contains(u"up, people work in it"_s));
        QVERIFY(u.texts().contains(u"Upgrade in progress: 10.0.2, Preparing"_s));
        u.go(UpgradeStep::Prepared);
        u.go(UpgradeStep::DataUpgradeStarted);
        QVERIFY(u.texts().contains(u"down, nobody can work"_s));
        QVERIFY(u.texts().contains(u"S1-11"_s));
        const auto history = u.sheet->findChildren<LinkList*>();
        QVERIFY(std::ranges::any_of(history, [](const LinkList* list) { return list->lines().size() == 3; }));
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
        u.settle();
        QTest::keyClicks(&u.sheet->search(), u"ttscommit"_s);
        const auto lists = u.sheet->findChildren<LinkList*>();
        const auto& lines = lists.back()->lines();
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines.front().title, u"A transaction is not open"_s);
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

#include "core/model/Records.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/Widgets.h"
#include "ui/forms/EmptyState.h"
#include "ui/forms/RecordPage.h"
#include "ui/forms/RowList.h"
#include "ui/panels/environments/EnvironmentMap.h"
#include "ui/panels/environments/EnvironmentsPanel.h"
#include "ui/panels/environments/ParityPane.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

using Values = std::vector<std::pair<QString, Value>>;

struct Environments {
    PanelDesk desk{PanelDesk::Content::Empty};
    EnvironmentsPanel panel{desk.context()};
    EnvironmentMap* map = panel.findChild<EnvironmentMap*>();
    ParityPane* parity = panel.findChild<ParityPane*>();

    Environments()
    {
        panel.resize(1200, 800);
        panel.show();
        if (!QTest::qWaitFor([&] { return desk.workspace->standing() != nullptr; }))
            qFatal("the rules never spoke");
    }
    RecordId add(RecordKind kind, const Values& values)
    {
        Edit edit(desk.snapshot(), u"Add"_s);
        const RecordId made = edit.create(kind);
        set(edit, kind, made, values);
        return made;
    }
    void change(RecordKind kind, const RecordId& record, const Values& values)
    {
        set(Edit(desk.snapshot(), u"Change"_s), kind, record, values);
    }
    RecordId environment(const QString& name, const QString& kind, const QString& memory = {})
    {
        Values values{{u"name"_s, name}, {u"kind"_s, kind}};
        if (!memory.isEmpty())
            values.emplace_back(u"memory"_s, memory);
        return add(RecordKind::Environment, values);
    }
    void choose(const RecordId& environment)
    {
        QTest::mouseClick(map->card(environment), Qt::LeftButton);
        for (int row = 0; row < parity->list().model()->rowCount(); ++row) {
            if (cell(row, 1) == u"Memory"_s)
                parity->list().setCurrentIndex(parity->list().model()->index(row, 0));
        }
    }
    QString cell(int row, int column) const
    {
        return parity->list().model()->index(row, column).data(Qt::DisplayRole).toString();
    }
    QString empty() const { return parity->findChild<EmptyState*>()->sentence(); }
    std::optional<RecordId> current() const
    {
        const auto& record = desk.selection.current();
        return record ? std::optional(record->id) : std::nullopt;
    }

private:
    void set(Edit&& edit, RecordKind kind, const RecordId& record, const Values& values)
    {
        set(edit, kind, record, values);
    }
    void set(Edit& edit, RecordKind kind, const RecordId& record, const Values& values)
    {
        for (const auto& [key, value] : values) {
            if (!edit.set(kind, record, key, value))
                qFatal("no %s", qPrintable(key));
        }
        if (!desk.workspace->commit(std::move(edit)))
            qFatal("refused");
    }
};

/// A test environment that has less memory than production.
struct Different : Environments {
    RecordId test = environment(u"Test"_s, u"test"_s, u"16 GB"_s);
    RecordId production = environment(u"Production"_s, u"production"_s, u"64 GB"_s);
    Different() { choose(test); }
};

} // namespace

/// Environments in the window.
class tst_EnvironmentsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutEnvironmentsOneIsAdded()
    {
        const Environments e;
        QVERIFY(!e.map->isVisible());
        QVERIFY(!e.parity->isVisible());
        QVERIFY(e.map->parentWidget()->findChild<RecordPage*>()->findChild<EmptyState*>()->sentence().contains(
            u"no environments"_s));
    }

    void cardsStandOnTheWayToProduction()
    {
        Environments e;
        const RecordId production = e.environment(u"Production"_s, u"production"_s);
        const RecordId acceptance = e.environment(u"Acceptance"_s, u"acceptance"_s);
        const RecordId development = e.environment(u"Development"_s, u"development"_s);
        QCoreApplication::processEvents();
        const auto left = [&](const RecordId& one) { return e.map->card(one)->mapTo(e.map, QPoint()).x(); };
        QVERIFY(left(development) < left(acceptance));
        QVERIFY(left(acceptance) < left(production));
        QTest::mouseClick(e.map->card(development), Qt::LeftButton);
        QTest::keyClick(e.map->card(development), Qt::Key_Right);
        QVERIFY(e.current() == acceptance);
        QTest::keyClick(e.map->card(acceptance), Qt::Key_Right);
        QVERIFY(e.current() == production);
        QVERIFY(e.map->card(production)->isChecked());
        QVERIFY(!e.map->card(development)->isChecked());
    }

    void aCardFollowsItsEnvironment()
    {
        Different e;
        QVERIFY(e.map->card(e.test)->facts().parity->word.startsWith(u"1 unrecorded"_s));
        QVERIFY(!e.map->card(e.production)->facts().parity);
        e.change(RecordKind::Environment, e.test, {{u"memory"_s, u"64 GB"_s}});
        QCOMPARE(e.map->card(e.test)->facts().parity->word, u"No unrecorded deviation"_s);
        e.add(RecordKind::Upgrade, {{u"title"_s, u"To 10.0.1"_s}, {u"environment"_s, e.test}});
        QCOMPARE(e.map->card(e.test)->facts().upgrade->word, u"Upgrade: Not started"_s);
        QVERIFY(!e.map->card(e.production)->facts().upgrade);
    }

    void aRemovedEnvironmentLeavesTheMap()
    {
        Different e;
        Edit edit(e.desk.snapshot(), u"Remove"_s);
        QVERIFY(edit.remove(RecordKind::Environment, e.test));
        QVERIFY(e.desk.workspace->commit(std::move(edit)));
        QVERIFY(!e.map->card(e.test));
        QVERIFY(e.map->card(e.production));
    }

    void whatDiffersIsRecorded()
    {
        Different e;
        const int row = e.parity->list().currentRow();
        QCOMPARE(e.cell(row, 2), u"16 GB"_s);
        QCOMPARE(e.cell(row, 3), u"64 GB"_s);
        QPushButton* record = button(*e.parity, u"Record the deviation"_s);
        QVERIFY(record->isEnabled());
        record->click();
        const auto deviations = e.desk.snapshot()->all<Deviation>();
        QCOMPARE(deviations.size(), std::size_t(1));
        QCOMPARE(deviations.front()->title, u"Memory"_s);
        QCOMPARE(deviations.front()->here, u"16 GB"_s);
        QCOMPARE(deviations.front()->there, u"64 GB"_s);
        QVERIFY(deviations.front()->production == e.production);
        QCOMPARE(deviations.front()->recordedBy, u"Jana"_s);
        QVERIFY(e.desk.snapshot()->all<Risk>().empty());
        QVERIFY(!record->isEnabled());
        QVERIFY(button(*e.parity, u"Record it as a risk"_s)->isEnabled());
        QCOMPARE(e.map->card(e.test)->facts().parity->word, u"No unrecorded deviation"_s);
    }

    void aDeviationBecomesARiskInOneStep()
    {
        Different e;
        button(*e.parity, u"Record it as a risk"_s)->click();
        const auto risks = e.desk.snapshot()->all<Risk>();
        QCOMPARE(risks.size(), std::size_t(1));
        QVERIFY(risks.front()->cause.contains(u"16 GB"_s) && risks.front()->cause.contains(u"64 GB"_s));
        QVERIFY(e.desk.snapshot()->all<Deviation>().front()->risk == risks.front()->id);
        QVERIFY(e.current() == risks.front()->id);
        QVERIFY(!button(*e.parity, u"Record it as a risk"_s)->isEnabled());
        e.desk.undo();
        QVERIFY(e.desk.snapshot()->all<Risk>().empty());
        QVERIFY(e.desk.snapshot()->all<Deviation>().empty());
    }

    void aRecordedDeviationBecomesARiskLater()
    {
        Different e;
        button(*e.parity, u"Record the deviation"_s)->click();
        button(*e.parity, u"Record it as a risk"_s)->click();
        QCOMPARE(e.desk.snapshot()->all<Deviation>().size(), std::size_t(1));
        QVERIFY(!e.desk.snapshot()->all<Deviation>().front()->risk.isNull());
    }

    void otherValuesAreRecordedAnew()
    {
        Different e;
        button(*e.parity, u"Record the deviation"_s)->click();
        e.change(RecordKind::Environment, e.test, {{u"memory"_s, u"32 GB"_s}});
        QVERIFY(e.map->card(e.test)->facts().parity->word.startsWith(u"1 unrecorded"_s));
        button(*e.parity, u"Record the deviation"_s)->click();
        QCOMPARE(e.desk.snapshot()->all<Deviation>().size(), std::size_t(1));
        QCOMPARE(e.desk.snapshot()->all<Deviation>().front()->here, u"32 GB"_s);
    }

    void whatIsNotKnownIsFilledInByTheKeyboard()
    {
        Different e;
        RowList& list = e.parity->list();
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            if (e.cell(row, 1) == u"Disk"_s)
                list.setCurrentIndex(list.model()->index(row, 0));
        }
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Return);
        auto lines = e.parity->findChildren<QLineEdit*>();
        QCOMPARE(lines.size(), 2);
        lines[0]->setText(u"1 TB"_s);
        lines[1]->setText(u"1 TB"_s);
        QTest::keyClick(lines[1], Qt::Key_Return);
        const auto* test = e.desk.snapshot()->find(Id<Environment>(e.test));
        const auto* production = e.desk.snapshot()->find(Id<Environment>(e.production));
        QCOMPARE(test->disk, u"1 TB"_s);
        QCOMPARE(production->disk, u"1 TB"_s);
        QCOMPARE(e.cell(list.currentRow(), 1), u"Operating system"_s); // the next that is not known
        e.desk.undo();
        QVERIFY(e.desk.snapshot()->find(Id<Environment>(e.production))->disk.isEmpty());
    }

    void enterRecordsWhatDiffers()
    {
        Different e;
        QTest::keyClick(&e.parity->list(), Qt::Key_Return);
        QCOMPARE(e.desk.snapshot()->all<Deviation>().size(), std::size_t(1));
    }

    void ofThousandsTheMapShowsTheFirst()
    {
        Environments e;
        Edit edit(e.desk.snapshot(), u"Add"_s);
        for (int i = 0; i < 3000; ++i) {
            const RecordId made = edit.create(RecordKind::Environment);
            QVERIFY(edit.set(RecordKind::Environment, made, u"name", u"E%1"_s.arg(i)));
        }
        QVERIFY(e.desk.workspace->commit(std::move(edit)));
        QVERIFY(e.map->findChildren<EnvironmentCard*>().size() <= 12);
        const auto labels = e.map->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* one) { return one->text().contains(u"2988"_s); }));
    }

    void everyKindIsReached()
    {
        Different e;
        const RecordId upgrade = e.add(RecordKind::Upgrade, {{u"title"_s, u"To 10.0.1"_s}, {u"environment"_s, e.test}});
        QVERIFY(QTest::qWaitFor([&] { return e.desk.workspace->standing()->upgrade(upgrade) != nullptr; }));
        const auto isShown = [&](RecordKind kind) {
            const auto pages = e.panel.findChildren<RecordPage*>();
            return std::ranges::any_of(pages, [&](const RecordPage* page) {
                return page->isVisible() && page->view().records().type().kind == kind;
            });
        };
        for (const RecordKind kind :
             {RecordKind::Environment, RecordKind::Deviation, RecordKind::Upgrade, RecordKind::UpgradePackage,
              RecordKind::Hotfix, RecordKind::UpgradeEvent, RecordKind::KnownError, RecordKind::Release,
              RecordKind::Advice, RecordKind::Strategy, RecordKind::Backup, RecordKind::FailureScenario,
              RecordKind::SupportContact, RecordKind::Hypercare}) {
            e.panel.reveal({kind, {}});
            QVERIFY2(isShown(kind), recordType(kind).key);
        }
        QVERIFY(e.panel.findChild<QTabWidget*>()->count() <= 5);
    }

    void productionIsHeldAgainstNothing()
    {
        Different e;
        e.choose(e.production);
        QVERIFY(e.empty().contains(u"This is production"_s));
        QVERIFY(!button(*e.parity, u"Record the deviation"_s)->isVisible());
    }

    void withoutProductionItSaysSo()
    {
        Environments e;
        e.choose(e.environment(u"Test"_s, u"test"_s));
        QVERIFY(e.empty().contains(u"no production"_s));
    }

    void linksLeadToTheirTables()
    {
        Different e;
        e.panel.reveal({RecordKind::Backup, {}});
        auto* tabs = e.panel.findChild<QTabWidget*>();
        QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Recovery"_s);
        e.panel.reveal({RecordKind::Environment, e.production});
        QVERIFY(e.map->isVisible());
        QVERIFY(e.map->card(e.production)->isChecked());
    }
};

READINESS_TEST(tst_EnvironmentsPanel)
#include "tst_EnvironmentsPanel.moc"

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
        QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Backups"_s);
        e.panel.reveal({RecordKind::Environment, e.production});
        QVERIFY(e.map->isVisible());
        QVERIFY(e.map->card(e.production)->isChecked());
    }
};

READINESS_TEST(tst_EnvironmentsPanel)
#include "tst_EnvironmentsPanel.moc"

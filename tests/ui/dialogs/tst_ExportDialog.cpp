#include "core/model/Records.h"
#include "tests/support/ProjectBuilder.h"
#include "tests/support/TestMain.h"
#include "tests/support/Widgets.h"
#include "ui/dialogs/ExportDialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_ExportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ProjectBuilder project;
        m_shop = project.area(u"Shop"_s);
        m_anna = project.person(u"Anna"_s);
        project.item(m_shop, [this](ChecklistItem& item) { item.owner = m_anna; });
        project.item(project.area(u"Stock"_s), [this](ChecklistItem& item) { item.owner = m_anna; });
        project.item(m_shop);
        m_snapshot = project.build();
    }

    void ownerAndAreaRestrictTheList()
    {
        ExportDialog dialog(m_snapshot, {});
        QCOMPARE(wantedRecords(*m_snapshot, dialog.wish()).size(), std::size_t(3));
        choose(dialog, u"Everybody"_s, u"Anna"_s);
        QCOMPARE(wantedRecords(*m_snapshot, dialog.wish()).size(), std::size_t(2));
        choose(dialog, u"All areas"_s, u"Shop"_s);
        QCOMPARE(wantedRecords(*m_snapshot, dialog.wish()).size(), std::size_t(1));
    }

    void executionsAreThoseOfATestCycle()
    {
        ProjectBuilder project;
        const auto testCase = project.add<TestCase>([](TestCase& c) { c.title = c.expected = u"Quote"_s; });
        for (const QString& title : {u"Round 1"_s, u"Round 2"_s}) {
            const auto cycle = project.add<Cycle>([&](Cycle& c) { c.title = title; });
            project.add<Execution>([&](Execution& e) { e.cycle = cycle, e.testCase = testCase; });
        }
        const SnapshotPtr snapshot = project.build();
        ExportDialog dialog(snapshot, {.kind = RecordKind::Execution});
        QCOMPARE(wantedRecords(*snapshot, dialog.wish()).size(), std::size_t(2));
        choose(dialog, u"All test cycles"_s, u"Round 2"_s);
        QCOMPARE(wantedRecords(*snapshot, dialog.wish()).size(), std::size_t(1));
        QVERIFY(!boxWith(dialog, u"Everybody"_s)->isEnabled());
    }

    void kindsWithoutOwnerCannotBeRestrictedToOne()
    {
        ExportDialog dialog(m_snapshot, {.kind = RecordKind::Person});
        QVERIFY(!boxWith(dialog, u"Everybody"_s)->isEnabled());
        QCOMPARE(wantedRecords(*m_snapshot, dialog.wish()).size(), std::size_t(1));
    }

    void nothingToWriteCanOnlyBeATemplate()
    {
        ExportDialog dialog(m_snapshot, {.kind = RecordKind::Gate});
        QVERIFY(!button(dialog, u"&Export…"_s)->isEnabled());
        dialog.findChildren<QCheckBox*>().last()->setChecked(true);
        QVERIFY(button(dialog, u"&Export…"_s)->isEnabled());
        QCOMPARE(dialog.wish().isTemplate, true);
    }

    void whatIsProposedIsChosen()
    {
        ExportDialog dialog(m_snapshot, {.owner = m_anna, .area = m_shop, .format = ExportWish::Format::Csv});
        QCOMPARE(dialog.wish().owner, RecordId(m_anna));
        QCOMPARE(dialog.wish().area, RecordId(m_shop));
        QCOMPARE(dialog.wish().suffix(), u"csv"_s);
    }

    void chosenRecordsAreTheListUnlessSomebodyWantsAll()
    {
        const RecordId first = m_snapshot->all<ChecklistItem>().front()->id;
        ExportDialog dialog(m_snapshot, {.records = {first}});
        QCOMPARE(wantedRecords(*m_snapshot, dialog.wish()).size(), std::size_t(1));
        dialog.findChildren<QCheckBox*>().front()->setChecked(false);
        QCOMPARE(wantedRecords(*m_snapshot, dialog.wish()).size(), std::size_t(3));
    }

private:
    static QComboBox* boxWith(const ExportDialog& dialog, const QString& first)
    {
        for (auto* box : dialog.findChildren<QComboBox*>()) {
            if (box->itemText(0) == first)
                return box;
        }
        qFatal("no such box");
    }
    static void choose(const ExportDialog& dialog, const QString& first, const QString& text)
    {
        boxWith(dialog, first)->setCurrentText(text);
    }

    SnapshotPtr m_snapshot;
    Id<Area> m_shop;
    Id<Person> m_anna;
};

READINESS_TEST(tst_ExportDialog)
#include "tst_ExportDialog.moc"

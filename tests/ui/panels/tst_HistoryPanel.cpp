#include "core/model/Records.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/Widgets.h"
#include "ui/forms/StatusBand.h"
#include "ui/panels/history/HistoryPanel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QTreeWidget>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

int shownRows(const QTreeWidget& list)
{
    int rows = 0;
    for (int i = 0; i < list.topLevelItemCount(); ++i)
        rows += !list.topLevelItem(i)->isHidden();
    return rows;
}

} // namespace

class tst_HistoryPanel : public QObject {
    Q_OBJECT

private:
    static void answer(PanelDesk& desk, const RecordId& item, const QString& text)
    {
        desk.clock.advanceMilliseconds(60'000);
        Edit edit(desk.snapshot(), u"Answer "_s + text);
        QVERIFY(edit.set(RecordKind::ChecklistItem, item, u"answer", text));
        QVERIFY(desk.workspace->commit(std::move(edit)));
    }

private Q_SLOTS:
    void removedRecordsKeepTheirNames()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        const RecordId item = desk.snapshot()->all<ChecklistItem>()[0]->id;
        Edit adding(desk.snapshot(), u"Add owner"_s);
        const RecordId person = adding.create(RecordKind::Person);
        QVERIFY(adding.set(RecordKind::Person, person, u"name", u"Gone Girl"_s));
        QVERIFY(adding.set(RecordKind::ChecklistItem, item, u"owner", person));
        QVERIFY(desk.workspace->commit(std::move(adding)));
        desk.clock.advanceMilliseconds(60'000);
        Edit removing(desk.snapshot(), u"Remove owner"_s);
        QVERIFY(removing.remove(RecordKind::Person, person));
        QVERIFY(desk.workspace->commit(std::move(removing)));
        HistoryPanel panel(desk.context());
        panel.show();
        const auto* list = panel.findChild<QTreeWidget*>();
        QTRY_VERIFY(list->topLevelItemCount() >= 2);
        QStringList told;
        for (int i = 0; i < 2; ++i) {
            for (int child = 0; child < list->topLevelItem(i)->childCount(); ++child)
                told += list->topLevelItem(i)->child(child)->text(2);
        }
        QVERIFY2(told.join(u' ').contains(u"Gone Girl → (empty)"), qPrintable(told.join(u'\n')));
        QVERIFY2(!told.join(u' ').contains(u"missing record"), qPrintable(told.join(u'\n')));
    }

    void everyChangeIsToldWithOldAndNew()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        const RecordId item = desk.snapshot()->all<ChecklistItem>()[0]->id;
        answer(desk, item, u"One"_s);
        answer(desk, item, u"Two"_s);
        HistoryPanel panel(desk.context());
        panel.resize(900, 400);
        panel.show();
        auto* list = panel.findChild<QTreeWidget*>();
        QTRY_COMPARE(list->topLevelItemCount(), 3);
        QCOMPARE(list->topLevelItem(0)->text(2), u"Answer Two"_s);
        QVERIFY2(list->topLevelItem(0)->child(0)->text(2).endsWith(u"Answer: One → Two"),
                 qPrintable(list->topLevelItem(0)->child(0)->text(2)));
        answer(desk, item, u"Three"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 4);
        panel.findChild<QLineEdit*>()->setText(u"one two"_s);
        QCOMPARE(shownRows(*list), 1);
    }

    void aTransactionIsReverted()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        const RecordId first = desk.snapshot()->all<ChecklistItem>()[0]->id;
        const RecordId second = desk.snapshot()->all<ChecklistItem>()[1]->id;
        answer(desk, first, u"One"_s);
        answer(desk, second, u"Two"_s);
        HistoryPanel panel(desk.context());
        panel.show();
        auto* list = panel.findChild<QTreeWidget*>();
        QTRY_COMPARE(list->topLevelItemCount(), 3);
        list->setCurrentItem(list->topLevelItem(1));
        QTest::mouseClick(button(panel, u"&Revert"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.snapshot()->find(Id<ChecklistItem>(first))->answer, QString());
        QCOMPARE(desk.snapshot()->find(Id<ChecklistItem>(second))->answer, u"Two"_s);
    }

    void onlyTheSelectedRecordOrOnePerson()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        HistoryPanel panel(desk.context());
        panel.show();
        auto* list = panel.findChild<QTreeWidget*>();
        QTRY_VERIFY(list->topLevelItemCount() > 5);
        auto* author = panel.findChild<QComboBox*>();
        QVERIFY(author->count() > 2);
        author->setCurrentIndex(2);
        const int of = shownRows(*list);
        QVERIFY(of > 0 && of < list->topLevelItemCount());
        author->setCurrentIndex(0);
        const int all = list->topLevelItemCount();
        desk.selection.select(RecordRef{RecordKind::ChecklistItem, desk.snapshot()->all<ChecklistItem>()[31]->id});
        panel.findChild<QCheckBox*>()->setChecked(true);
        QTRY_VERIFY(list->topLevelItemCount() < all && list->topLevelItemCount() > 0);
    }

    void thePastCanBeLookedAt()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        HistoryPanel panel(desk.context());
        panel.show();
        auto* list = panel.findChild<QTreeWidget*>();
        QTRY_VERIFY(list->topLevelItemCount() > 5);
        list->setCurrentItem(list->topLevelItem(list->topLevelItemCount() - 1));
        QTest::mouseClick(button(panel, u"&Look at that moment"_s), Qt::LeftButton);
        QTRY_VERIFY(panel.findChild<StatusBand*>()->isVisible());
        QVERIFY2(panel.findChild<StatusBand*>()->accessibleName().contains(u"As of"),
                 qPrintable(panel.findChild<StatusBand*>()->accessibleName()));
    }
};

READINESS_TEST(tst_HistoryPanel)
#include "tst_HistoryPanel.moc"

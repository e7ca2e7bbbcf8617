#include "core/model/Records.h"
#include "core/sign/Signing.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "ui/dialogs/PasteDialog.h"
#include "ui/forms/FilterBar.h"
#include "ui/forms/RecordView.h"
#include "ui/panels/checklist/ChecklistPanel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include <algorithm>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

constexpr RecordKind kItem = RecordKind::ChecklistItem;

int columnOf(const QString& key)
{
    const auto& columns = columnsOf(kItem);
    return int(std::find_if(columns.begin(), columns.end(), [&](const Column& column) { return column.key == key; })
               - columns.begin());
}

} // namespace

class tst_ChecklistPanel : public QObject {
    Q_OBJECT

private:
    static const ChecklistItem* item(const PanelDesk& desk, int number)
    {
        for (const ChecklistItem* one : desk.snapshot()->all<ChecklistItem>()) {
            if (one->number == number)
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void tenItemsAreFilledInWithTheKeyboardAlone()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        ChecklistPanel panel(desk.context());
        panel.resize(1000, 700);
        panel.show();
        auto* view = panel.findChild<RecordView*>();
        view->setFocus();
        view->setCurrentIndex(view->records().indexOf(item(desk, 1)->id, columnOf(u"status"_s)));
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(view, i % 2 == 0 ? Qt::Key_3 : Qt::Key_2); // done, in progress; and on to the next row
        int done = 0, begun = 0;
        for (const ChecklistItem* one : desk.snapshot()->all<ChecklistItem>()) {
            done += one->status == ItemStatus::Done;
            begun += one->status == ItemStatus::InProgress;
        }
        QCOMPARE(done, 5);
        QCOMPARE(begun, 5);
        for (int i = 0; i < 10; ++i)
            desk.workspace->undo(); // as fast as one can press the keys
        QTRY_VERIFY([&] {
            const auto all = desk.snapshot()->all<ChecklistItem>();
            return std::all_of(all.begin(), all.end(),
                               [](const ChecklistItem* one) { return one->status == ItemStatus::NotStarted; });
        }());
    }

    void anAnswerIsTypedIntoItsCell()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        ChecklistPanel panel(desk.context());
        panel.resize(1000, 700);
        panel.show();
        auto* view = panel.findChild<RecordView*>();
        view->setFocus();
        const RecordId first = item(desk, 1)->id;
        view->setCurrentIndex(view->records().indexOf(first, columnOf(u"title"_s)));
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget() != view);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"Scope is agreed"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(item(desk, 1)->title, u"Scope is agreed"_s);
        QCOMPARE(desk.said, QStringList());
    }

    void whatASignOffTicksOffIsNotTickedOffByHand()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        const RecordId first = item(desk, 1)->id;
        const RecordId area = desk.snapshot()->all<Area>().back()->id;
        QVERIFY(item(desk, 1)->area != area); // signing it is not about this item
        Edit edit(desk.snapshot(), u"Wait for it"_s);
        QVERIFY(edit.set(kItem, first, u"done_when_signed", area));
        QVERIFY(desk.workspace->commit(std::move(edit)));
        ChecklistPanel panel(desk.context());
        panel.show();
        auto* view = panel.findChild<RecordView*>();
        view->setFocus();
        const auto status = [&] { return view->records().indexOf(first, columnOf(u"status"_s)); };
        view->setCurrentIndex(status());
        QTest::keyClick(view, Qt::Key_3);
        QCOMPARE(item(desk, 1)->status, ItemStatus::NotStarted);
        QCOMPARE(desk.said.size(), 1);
        QVERIFY2(desk.said.front().contains(u"done by itself"), qPrintable(desk.said.front()));
        QTRY_VERIFY(status().data().toString().startsWith(u"Waits for the sign-off of the area"));

        const SignRequest request{{SignOffScope::Area, area}, u"Lead"_s, u"Go"_s, {}, desk.clock.now(), 0};
        ChangeSet changes;
        changes.create(*recordedSignOff(*desk.snapshot(), request, u"Ole"_s, u"Jana"_s));
        QVERIFY(desk.workspace->commit(std::move(changes), desk.snapshot()->revision()));
        QTRY_COMPARE(status().data().toString(), u"Signed by Ole"_s);
        QCOMPARE(status().data(StatusRole).value<ReportStatus>().word, u"Done"_s);
        RecordFilter filter;
        filter.choices[u"status"_s] = {u"done"_s};
        panel.findChild<FilterBar*>()->setFilter(filter);
        QTRY_VERIFY(status().isValid());
    }

    void whatDoesNotApplyNeedsAReason()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        ChecklistPanel panel(desk.context());
        panel.show();
        auto* view = panel.findChild<RecordView*>();
        view->setFocus();
        view->setCurrentIndex(view->records().indexOf(item(desk, 2)->id, columnOf(u"status"_s)));
        QTest::keyClick(view, Qt::Key_5);
        QCOMPARE(desk.prompts.asked.size(), 1);
        QCOMPARE(item(desk, 2)->status, ItemStatus::NotStarted); // the question was cancelled
        desk.prompts.answer = u"There is no cutover"_s;
        QTest::keyClick(view, Qt::Key_5);
        QCOMPARE(item(desk, 2)->status, ItemStatus::NotApplicable);
        QCOMPARE(item(desk, 2)->notApplicableReason, u"There is no cutover"_s);
    }

    void fiveHundredRowsArePastedAsOneStepThatCanBeUndone()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        ChecklistPanel panel(desk.context());
        panel.show();
        auto* view = panel.findChild<RecordView*>();
        view->setFocus();
        view->setCurrentIndex(view->records().indexOf(item(desk, 1)->id, columnOf(u"title"_s)));
        QString text = u"Title\tImportance\tDue\tWhatever\n"_s;
        for (int row = 0; row < 500; ++row)
            text += u"Pasted %1\tShould\tT-%2\tx\n"_s.arg(row).arg(row % 90);
        QApplication::clipboard()->setText(text);
        QTest::keyClick(view, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(desk.prompts.asked, QStringList{u"paste"_s}); // "Whatever" names no field
        QCOMPARE(desk.snapshot()->table(kItem).size(), 549);
        QTRY_COMPARE(view->records().shownCount(), 549);
        const auto* pasted = item(desk, 50);
        QCOMPARE(pasted->importance, Importance::Should);
        QCOMPARE(pasted->area, item(desk, 1)->area);
        desk.undo();
        QCOMPARE(desk.snapshot()->table(kItem).size(), 49);
        QCOMPARE(view->records().shownCount(), 49);
    }

    void columnsAreAssignedBeforeTheyArePasted()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        ChecklistPanel panel(desk.context());
        auto* view = panel.findChild<RecordView*>();
        view->setCurrentIndex(view->records().indexOf(item(desk, 1)->id, columnOf(u"title"_s)));
        QApplication::clipboard()->setText(
            u"Thema\tTitle\tDue\nShop\tTest the shop\tMust\nShop\tTrain the shop\tShould\n"_s);
        desk.prompts.pasting = [](const PastePlan& proposed,
                                  const Prompts::PasteFault& fault) -> std::optional<PastePlan> {
            PasteDialog dialog(proposed, fault);
            dialog.show();
            const auto fields = dialog.findChildren<QComboBox*>();
            const auto* paste = dialog.findChild<QDialogButtonBox*>()->buttons().front();
            for (QAbstractButton* button : dialog.findChild<QDialogButtonBox*>()->buttons()) {
                if (button->text() == u"&Paste")
                    paste = button;
            }
            const auto choose = [&](int column, const QString& field) {
                fields[column]->setCurrentIndex(fields[column]->findText(field));
            };
            if (fields.size() != 3 || fields[0]->currentIndex() != 0 || paste->isEnabled()) // "Must" is no day
                return std::nullopt;
            choose(2, u"Title"_s); // twice: refused
            if (paste->isEnabled())
                return std::nullopt;
            choose(2, u"Importance"_s);
            return paste->isEnabled() ? std::optional(dialog.plan()) : std::nullopt;
        };
        view->paste();
        QCOMPARE(desk.snapshot()->table(kItem).size(), 51);
        QCOMPARE(item(desk, 51)->title, u"Train the shop"_s);
        QCOMPARE(item(desk, 51)->importance, Importance::Should);
    }

    void aTableOfAWebPageIsPasted()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        ChecklistPanel panel(desk.context());
        auto* view = panel.findChild<RecordView*>();
        view->setCurrentIndex(view->records().indexOf(item(desk, 1)->id, columnOf(u"title"_s)));
        auto* mime = new QMimeData;
        mime->setHtml(
            u"<p>See:</p><table><tr><th>Title</th><th>Importance</th></tr><tr><td>Back &amp; up</td><td>Should</td></tr></table>"_s);
        QApplication::clipboard()->setMimeData(mime);
        view->paste();
        QCOMPARE(item(desk, 50)->title, u"Back & up"_s);
        QCOMPARE(item(desk, 50)->importance, Importance::Should);
    }

    void aRowThatCannotBePastedLeavesEverythingAsItWas()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        ChecklistPanel panel(desk.context());
        auto* view = panel.findChild<RecordView*>();
        view->setCurrentIndex(view->records().indexOf(item(desk, 1)->id, columnOf(u"title"_s)));
        QApplication::clipboard()->setText(u"Title\tImportance\nOne\tMust\nTwo\tvery\n"_s);
        view->paste();
        QCOMPARE(desk.snapshot()->table(kItem).size(), 49);
        QVERIFY2(desk.said.last().contains(u"Row 2") && desk.said.last().contains(u"Importance"),
                 qPrintable(desk.said.last()));
    }

    void whatIsCopiedCanBePastedBack()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        ChecklistPanel panel(desk.context());
        auto* view = panel.findChild<RecordView*>();
        const SnapshotPtr before = desk.snapshot();
        view->selectAll();
        const std::vector<RecordId> records = view->selectedRecords();
        QVERIFY(records.size() > 50);
        view->copy();
        QVERIFY(QApplication::clipboard()->mimeData()->hasHtml());
        // Over themselves, without the heading: nothing changes.
        QString text = QApplication::clipboard()->text();
        text = text.mid(text.indexOf(u'\n') + 1);
        QApplication::clipboard()->setText(text);
        view->setCurrentIndex(view->records().indexOf(records[0], 0));
        view->paste();
        for (const RecordId& record : records)
            QVERIFY(*desk.snapshot()->find(Id<ChecklistItem>(record)) == *before->find(Id<ChecklistItem>(record)));
    }

    void anEditOfASelectedRowIsMeantForAll()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        ChecklistPanel panel(desk.context());
        auto* view = panel.findChild<RecordView*>();
        view->setCurrentIndex(view->records().indexOf(item(desk, 1)->id));
        for (int number : {1, 2, 3})
            view->selectionModel()->select(view->records().indexOf(item(desk, number)->id),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(view->setForSelected(u"importance"_s, u"optional"_s, u"Set importance"_s));
        for (int number : {1, 2, 3})
            QCOMPARE(item(desk, number)->importance, Importance::Optional);
        desk.undo();
        QVERIFY(item(desk, 2)->importance != Importance::Optional);
    }

    void aLinkLeadsToAnItemThatTheFilterHides()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        ChecklistPanel panel(desk.context());
        panel.show();
        auto* filter = panel.findChild<FilterBar*>();
        filter->text().setText(u"nothing has these words"_s);
        auto* view = panel.findChild<RecordView*>();
        QCOMPARE(view->records().shownCount(), 0);
        panel.reveal({kItem, item(desk, 20)->id});
        QCOMPARE(view->records().recordAt(view->currentIndex())->id, item(desk, 20)->id);
        QVERIFY(filter->filter().isEmpty());
        QCOMPARE(desk.selection.current()->id, item(desk, 20)->id);
    }

    void columnsAndFiltersAreRemembered()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        {
            ChecklistPanel panel(desk.context());
            auto* view = panel.findChild<RecordView*>();
            view->setColumnHidden(columnOf(u"answer"_s), true);
            view->setColumnHidden(columnOf(u"next_step"_s), false);
        }
        ChecklistPanel panel(desk.context());
        auto* view = panel.findChild<RecordView*>();
        QVERIFY(view->isColumnHidden(columnOf(u"answer"_s)));
        QVERIFY(!view->isColumnHidden(columnOf(u"next_step"_s)));
    }

    void itemsAreMovedInsideTheirAreaAndIntoTheNext()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        ChecklistPanel panel(desk.context());
        panel.show();
        auto* view = panel.findChild<RecordView*>();
        view->setFocus();
        const auto titles = [&](int group) {
            QStringList found;
            const QModelIndex parent = view->records().index(group, 0);
            for (int row = 0; row < view->records().rowCount(parent); ++row)
                found += view->records().index(row, columnOf(u"title"_s), parent).data().toString();
            return found;
        };
        QStringList first = titles(0), second = titles(1);
        view->setCurrentIndex(view->records().index(1, 0, view->records().index(0, 0)));
        QTest::keyClick(view, Qt::Key_Up, Qt::AltModifier);
        first.swapItemsAt(0, 1);
        QCOMPARE(titles(0), first);
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        first.swapItemsAt(0, 1);
        QCOMPARE(titles(0), first);
        view->setCurrentIndex(view->records().index(int(first.size()) - 1, 0, view->records().index(0, 0)));
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        second.prepend(first.takeLast());
        QCOMPARE(titles(0), first);
        QCOMPARE(titles(1), second);
        for (int i = 0; i < 3; ++i)
            desk.undo();
        QCOMPARE(desk.said, QStringList());
    }

    void duplicatesAndNewItemsStandInTheirArea()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        ChecklistPanel panel(desk.context());
        panel.show();
        auto* view = panel.findChild<RecordView*>();
        view->setFocus();
        view->setCurrentIndex(view->records().indexOf(item(desk, 30)->id));
        view->duplicateSelected();
        QCOMPARE(item(desk, 50)->title, item(desk, 30)->title);
        QCOMPARE(item(desk, 50)->area, item(desk, 30)->area);
        view->addRecord();
        QCOMPARE(item(desk, 51)->area, item(desk, 30)->area);
        view->setCurrentIndex(view->records().indexOf(item(desk, 51)->id));
        view->removeSelected();
        QVERIFY(!item(desk, 51));
    }
};

READINESS_TEST(tst_ChecklistPanel)
#include "tst_ChecklistPanel.moc"

#include "core/model/Records.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "ui/forms/EmptyState.h"
#include "ui/panels/conflicts/ConflictCard.h"
#include "ui/panels/conflicts/ConflictsPanel.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

QStringList shownValues(const QWidget& panel)
{
    QStringList values;
    for (const ConflictCard* card : panel.findChildren<ConflictCard*>())
        values += card->findChild<QPlainTextEdit*>()->toPlainText();
    values.sort();
    return values;
}

} // namespace

class tst_ConflictsPanel : public QObject {
    Q_OBJECT

private:
    /// Tomáš and the user both set the answer of the first item; the file and this session are brought together.
    static RecordId makeConflict(PanelDesk& desk)
    {
        const auto answer = [](const SnapshotPtr& shown, const RecordId& item, const QString& text) {
            Edit edit(shown, u"Answer"_s);
            if (!edit.set(RecordKind::ChecklistItem, item, u"answer", text))
                qFatal("refused");
            return edit;
        };
        const RecordId item = desk.snapshot()->all<ChecklistItem>()[0]->id;
        QTest::qVerify(desk.workspace->commit(answer(desk.snapshot(), item, u"Unknown"_s)), "", "", __FILE__, __LINE__);
        if (!desk.workspace->project().publish())
            qFatal("not published");
        const auto theirs = desk.open(u"Tomáš"_s);
        desk.clock.advanceMilliseconds(60'000);
        if (!theirs->commit(answer(theirs->snapshot(), item, u"Two interfaces"_s)) || !theirs->publish())
            qFatal("not published");
        desk.clock.advanceMilliseconds(60'000);
        desk.workspace->commit(answer(desk.snapshot(), item, u"Three interfaces"_s));
        if (!desk.workspace->project().publish())
            qFatal("not published");
        return item;
    }

private Q_SLOTS:
    void withoutConflictsItSaysSo()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        ConflictsPanel panel(desk.context());
        panel.show();
        QVERIFY(panel.findChild<EmptyState*>()->sentence().startsWith(u"No conflicts"));
    }

    void theValueBeforeAndBothOthersStandSideBySide()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        makeConflict(desk);
        ConflictsPanel panel(desk.context());
        QTRY_COMPARE(shownValues(panel), (QStringList{u"Three interfaces"_s, u"Two interfaces"_s, u"Unknown"_s}));
    }

    void takingAValueDecides()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        ConflictsPanel panel(desk.context());
        panel.show();
        const RecordId item = makeConflict(desk);
        auto* list = panel.findChild<QTreeWidget*>();
        QTRY_VERIFY(list->topLevelItemCount() > 0);
        panel.reveal({RecordKind::ChecklistItem, item});
        QCOMPARE(list->topLevelItemCount(), 1); // by whom and when follows
        for (const ConflictCard* card : panel.findChildren<ConflictCard*>()) {
            if (card->findChild<QLabel*>()->text().startsWith(u"Tomáš"))
                QTest::mouseClick(card->findChild<QPushButton*>(), Qt::LeftButton);
        }
        QTRY_COMPARE(list->topLevelItemCount(), 0);
        QCOMPARE(desk.snapshot()->find(Id<ChecklistItem>(item))->answer, u"Two interfaces"_s);
        QVERIFY(desk.said.isEmpty());
        QVERIFY(desk.workspace->project().publish());
        QVERIFY(desk.open(u"Tomáš"_s)->snapshot()->conflicts().empty());
    }
};

READINESS_TEST(tst_ConflictsPanel)
#include "tst_ConflictsPanel.moc"

#include "core/model/Records.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "ui/forms/LinkList.h"
#include "ui/forms/StatusBand.h"
#include "ui/panels/overview/OverviewPanel.h"

#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

LinkList* listNamed(const QWidget& panel, const QString& beginning)
{
    for (LinkList* list : panel.findChildren<LinkList*>()) {
        if (list->accessibleName().startsWith(beginning))
            return list;
    }
    return nullptr;
}

} // namespace

class tst_OverviewPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void anEmptyProjectSaysWhatToDoFirst()
    {
        PanelDesk desk(PanelDesk::Content::Empty);
        OverviewPanel panel(desk.context());
        panel.show();
        QTRY_VERIFY(panel.findChild<StatusBand*>()->accessibleName().contains(u"No gate is marked"));
        QVERIFY(listNamed(panel, u"Readiness"_s)->lines().empty());
    }

    void theDecisionIsThatOfTheGateAndThePathLeadsToItsRecords()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        OverviewPanel panel(desk.context());
        panel.resize(420, 1200);
        panel.show();
        QTRY_VERIFY(panel.findChild<StatusBand*>()->accessibleName().contains(u"NO-GO"));
        const auto& path = desk.workspace->standing()->pathToGo;
        LinkList* list = listNamed(panel, u"What gets us"_s);
        QCOMPARE(list->lines().size(), path.size());
        auto* first = list->findChild<RecordLink*>();
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Space);
        QCOMPARE(desk.selection.current(), std::optional(RecordRef{path[0].kind, path[0].record}));
    }

    void finishingAnItemTakesItOffThePath()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        OverviewPanel panel(desk.context());
        panel.show();
        QTRY_VERIFY(desk.workspace->standing());
        LinkList* list = listNamed(panel, u"What gets us"_s);
        QTRY_VERIFY(!list->lines().empty());
        const auto before = list->lines().size();
        const RecordRef item = *list->lines()[0].record;
        QCOMPARE(item.kind, RecordKind::ChecklistItem);
        Edit edit(desk.snapshot(), u"Finish"_s);
        QVERIFY(edit.set(item.kind, item.id, u"status", u"done"_s));
        QVERIFY(edit.set(item.kind, item.id, u"answer", u"It is."_s));
        QVERIFY(desk.workspace->commit(std::move(edit)));
        QTRY_VERIFY(list->lines().size() < before || list->lines()[0].record != item);
    }

    void whatOthersChangedIsListedUntilItWasSeen()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        OverviewPanel panel(desk.context());
        panel.show();
        QTRY_VERIFY(!QSettings().allKeys().isEmpty());
        LinkList* list = listNamed(panel, u"Changed"_s);
        {
            const auto theirs = desk.open(u"Tomáš"_s);
            desk.clock.set(at(u"2027-01-20T10:00:00Z")); // his clock is late
            const ChecklistItem* item = theirs->snapshot()->all<ChecklistItem>()[4];
            Edit edit(theirs->snapshot(), u"Start"_s);
            QVERIFY(edit.set(RecordKind::ChecklistItem, item->id, u"status", u"in_progress"_s));
            QVERIFY(theirs->commit(std::move(edit)));
            QVERIFY(theirs->publish());
        }
        desk.workspace->project().startRefreshing(Project::Look::Thorough);
        QTRY_COMPARE(list->lines().size(), std::size_t(1));
        QCOMPARE(list->lines()[0].code, u"C-005"_s);
        QVERIFY2(list->lines()[0].note.contains(u"Tomáš changed Status"), qPrintable(list->lines()[0].note));
        const QString key = QSettings().allKeys()[0];
        const QVariant before = QSettings().value(key);
        QTest::mouseClick(panel.findChild<QPushButton*>(), Qt::LeftButton);
        QVERIFY(list->lines().empty());
        QTRY_VERIFY(QSettings().value(key) != before);
        OverviewPanel again(desk.context()); // the next time the project is opened
        bool asked = false;
        desk.workspace->project().askStore([](Store&) { return 0; }, this, [&](int) { asked = true; });
        QTRY_VERIFY(asked);
        QVERIFY(listNamed(again, u"Changed"_s)->lines().empty());
    }
};

READINESS_TEST(tst_OverviewPanel)
#include "tst_OverviewPanel.moc"

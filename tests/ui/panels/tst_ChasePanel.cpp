#include "core/model/Records.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/Widgets.h"
#include "ui/forms/EmptyState.h"
#include "ui/panels/chase/ChasePanel.h"
#include "ui/panels/chase/OwnersModel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDesktopServices>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>
#include <QSpinBox>
#include <QTextBrowser>
#include <QTreeView>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

/// A project in which Lena owes two of the items: one since ten days, one in seven days.
struct Case {
    PanelDesk desk{PanelDesk::Content::Empty};
    Id<Person> lena;
    std::unique_ptr<ChasePanel> panel;

    Case()
    {
        ChangeSet changes;
        Area area;
        area.id = RecordId::random();
        area.title = u"A"_s;
        area.position = u"m"_s;
        Person person;
        person.id = RecordId::random();
        person.name = u"Lena <b>"_s;
        person.mail = u"lena@example.org"_s;
        lena = Id<Person>(person.id);
        for (const int day : {22, 39}) { // today is the first of February
            ChecklistItem item;
            item.id = RecordId::random();
            item.title = u"Item %1"_s.arg(day);
            item.position = u"m"_s;
            item.area = Id<Area>(area.id);
            item.owner = lena;
            item.due.date = QDate(2027, 1, 1).addDays(day - 1);
            changes.create(std::move(item));
        }
        changes.create(std::move(area));
        changes.create(std::move(person));
        changes.giveNumbers(*desk.snapshot());
        if (!desk.workspace->commit(std::move(changes), desk.snapshot()->revision()))
            qFatal("refused");
        panel = std::make_unique<ChasePanel>(desk.context());
        panel->show();
    }
    OwnersModel& model() { return *panel->findChild<OwnersModel*>(); }
    std::vector<const Reminder*> reminders() { return desk.snapshot()->all<Reminder>(); }
    void press(const QString& text) { QTest::mouseClick(button(*panel, text), Qt::LeftButton); }
};

} // namespace

class tst_ChasePanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void ownersAreListedWithTheirMail()
    {
        Case c;
        QAbstractItemModelTester tester(&c.model());
        QTRY_COMPARE(c.model().rowCount(), 1);
        const auto text = [&](int column) { return c.model().index(0, column).data().toString(); };
        QCOMPARE(text(OwnersModel::OwnerColumn), u"Lena <b>"_s);
        QCOMPARE(text(OwnersModel::OverdueColumn), u"1"_s);
        QCOMPARE(text(OwnersModel::UpcomingColumn), u"1"_s);
        QCOMPARE(text(OwnersModel::AskedColumn), u"never"_s);
        const QString shown = c.panel->findChild<QTextBrowser*>()->toPlainText();
        QVERIFY(shown.contains(u"Hello Lena <b>,"_s));
        QVERIFY(shown.contains(u"10 days late"_s));
    }

    void copyingIsNotedAtEachRecordAsOneChange()
    {
        Case c;
        QTRY_COMPARE(c.model().rowCount(), 1);
        c.press(u"&Copy"_s);
        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied->text().contains(u"Item 22"_s));
        QVERIFY(copied->html().contains(u"<table"_s));
        QCOMPARE(c.reminders().size(), std::size_t(2));
        for (const Reminder* reminder : c.reminders()) {
            QCOMPARE(reminder->channel, ReminderChannel::Copied);
            QCOMPARE(reminder->person, u"Lena <b>"_s);
            QCOMPARE(reminder->askedBy, u"Jana"_s);
        }
        QCOMPARE(c.desk.said, QStringList{u"Noted at 2 record(s) that Lena <b> was asked."_s});
        QTRY_COMPARE(c.model().index(0, OwnersModel::AskedColumn).data().toString(), u"1 Feb 2027, 1 time(s) in all"_s);
        c.desk.undo();
        QCOMPARE(c.reminders().size(), std::size_t(0));
    }

    void aMailFileIsSavedAndNoted()
    {
        Case c;
        QTRY_COMPARE(c.model().rowCount(), 1);
        c.press(u"&Save mail file…"_s); // and cancelled
        QCOMPARE(c.reminders().size(), std::size_t(0));
        ScratchFolder folder;
        c.desk.prompts.savePath = folder.filePath(u"lena.eml"_s);
        c.press(u"&Save mail file…"_s);
        QFile file(c.desk.prompts.savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("<lena@example.org>\r\n"));
        QCOMPARE(c.reminders().size(), std::size_t(2));
        QCOMPARE(c.reminders()[0]->channel, ReminderChannel::File);
    }

    void whatCannotBeWrittenIsSaidAndNotNoted()
    {
        Case c;
        QTRY_COMPARE(c.model().rowCount(), 1);
        ScratchFolder folder;
        c.desk.prompts.savePath = folder.filePath(u"missing/lena.eml"_s);
        c.press(u"&Save mail file…"_s);
        QCOMPARE(c.desk.said.size(), 1);
        QCOMPARE(c.reminders().size(), std::size_t(0));
    }

    void theMailProgramIsOpenedAndNoted()
    {
        Case c;
        QTRY_COMPARE(c.model().rowCount(), 1);
        QDesktopServices::setUrlHandler(u"mailto"_s, this, "open");
        c.press(u"Open in &mail program"_s);
        QDesktopServices::unsetUrlHandler(u"mailto"_s);
        QCOMPARE(m_opened.path(), u"lena@example.org"_s);
        QCOMPARE(c.reminders().size(), std::size_t(2));
        QCOMPARE(c.reminders()[0]->channel, ReminderChannel::Mail);
    }

    void aWorkbookOfTheAskedItemsIsSavedAndNoted()
    {
        Case c;
        QTRY_COMPARE(c.model().rowCount(), 1);
        ScratchFolder folder;
        c.desk.prompts.savePath = folder.filePath(u"lena.xlsx"_s);
        c.press(u"&Workbook…"_s);
        QFile file(c.desk.prompts.savePath);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("PK"));
        QCOMPARE(c.reminders().size(), std::size_t(2));
        QCOMPARE(c.reminders()[0]->channel, ReminderChannel::Workbook);
    }

    void daysAheadDecideWhatIsUpcoming()
    {
        Case c;
        QTRY_COMPARE(c.model().rowCount(), 1);
        auto* days = c.panel->findChild<QSpinBox*>();
        days->setValue(6);
        QCOMPARE(c.model().index(0, OwnersModel::UpcomingColumn).data().toString(), QString());
        days->setValue(7);
        QCOMPARE(c.model().index(0, OwnersModel::UpcomingColumn).data().toString(), u"1"_s);
    }

    void nobodyOwesAnything()
    {
        Case c;
        Edit edit(c.desk.snapshot(), u"Finish"_s);
        for (const ChecklistItem* item : c.desk.snapshot()->all<ChecklistItem>())
            QVERIFY(edit.set(RecordKind::ChecklistItem, item->id, u"status", u"done"_s));
        QVERIFY(c.desk.workspace->commit(std::move(edit)));
        QTRY_COMPARE(c.panel->findChild<EmptyState*>()->sentence(),
                     u"Nobody has anything overdue, or due in the next 14 day(s)."_s);
        QVERIFY(!button(*c.panel, u"&Copy"_s)->isEnabled());
        QCOMPARE(c.panel->findChild<QTextBrowser*>()->toPlainText(), QString());
    }

    void recordsWithoutOwnerCannotBeAskedFor()
    {
        Case c;
        Edit edit(c.desk.snapshot(), u"Disown"_s);
        for (const ChecklistItem* item : c.desk.snapshot()->all<ChecklistItem>())
            QVERIFY(edit.set(RecordKind::ChecklistItem, item->id, u"owner", Value()));
        QVERIFY(c.desk.workspace->commit(std::move(edit)));
        QTRY_COMPARE(c.model().index(0, OwnersModel::OwnerColumn).data().toString(), u"Nobody"_s);
        QVERIFY(!button(*c.panel, u"&Copy"_s)->isEnabled());
    }

public Q_SLOTS:
    void open(const QUrl& url) { m_opened = url; }

private:
    QUrl m_opened;
};

READINESS_TEST(tst_ChasePanel)
#include "tst_ChasePanel.moc"

#include "core/model/Records.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "ui/dialogs/NewRecordDialog.h"
#include "ui/forms/FieldNote.h"
#include "ui/forms/FormRow.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_NewRecordDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<PanelDesk>(PanelDesk::Content::Sample); }
    void cleanup()
    {
        m_dialog.reset();
        m_desk.reset();
    }

    void whatIsTypedBecomesOneRecordInOneEdit()
    {
        askForWaiver();
        type("reason", u"The vendor is late"_s);
        type("approver", m_desk->snapshot()->all<Person>()[0]->name);
        type("expires", u"2027-02-20"_s);
        QSignalSpy committed(m_desk->workspace.get(), &Workspace::committed);
        QTest::mouseClick(saveButton(), Qt::LeftButton);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QCOMPARE(committed.size(), 1);
        QCOMPARE(committed[0][0].value<Commit>().label, u"Waive a criterion"_s);
        const Waiver* waiver = m_desk->snapshot()->find(Id<Waiver>(m_dialog->made()));
        QVERIFY(waiver);
        QCOMPARE(waiver->subject, criterion());
        QCOMPARE(waiver->reason, u"The vendor is late"_s);
        QCOMPARE(waiver->expires, QDate(2027, 2, 20));
        QCOMPARE(waiver->requestedBy, m_desk->author);
    }

    void whatIsMissingOrWrongIsSaidAtItsField()
    {
        askForWaiver();
        type("expires", u"soon"_s);
        QTest::mouseClick(saveButton(), Qt::LeftButton);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(row("reason").note().sentence(), u"Reason must not be empty."_s);
        QCOMPARE(row("approver").note().sentence(), u"Approver must not be empty."_s);
        QCOMPARE(row("expires").note().sentence(), u"Expires must be a day such as 2027-03-01."_s);
        QVERIFY(row("reason").hasFocusWithin());
        type("reason", u"The vendor is late"_s);
        QCOMPARE(row("reason").note().sentence(), QString());
        QVERIFY(m_dialog->made().isNull());
    }

    void whatTheProjectRefusesStaysTyped()
    {
        askForWaiver();
        Edit edit(m_desk->snapshot(), u"Remove"_s);
        QVERIFY(edit.remove(RecordKind::Criterion, criterion()));
        QVERIFY(m_desk->workspace->commit(std::move(edit)));
        type("reason", u"The vendor is late"_s);
        type("approver", m_desk->snapshot()->all<Person>()[0]->name);
        type("expires", u"2027-02-20"_s);
        QTest::mouseClick(saveButton(), Qt::LeftButton);
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(row("reason").editor()->value(), Value(u"The vendor is late"_s));
        bool isSaid = false;
        for (const QLabel* label : m_dialog->findChildren<QLabel*>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(u"does not exist"));
        QVERIFY(isSaid);
        QCOMPARE(m_desk->said, QStringList()); // not behind the form
    }

    void enterLeadsToTheButton()
    {
        askForWaiver();
        row("reason").setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(row("approver").hasFocusWithin());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(row("expires").hasFocusWithin());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), saveButton());
    }

    void theFormStartsWithWhatIsKnown()
    {
        const SnapshotPtr before = m_desk->snapshot();
        const RecordId gate = before->all<Gate>()[0]->id, area = before->all<Area>()[0]->id;
        show({u"Add criterion"_s,
              u"What decides?"_s,
              u"&Add"_s,
              RecordKind::Criterion,
              {u"title"_s, u"areas"_s},
              [=](Edit& edit, const RecordId& record) -> Result<> {
                  return edit.set(RecordKind::Criterion, record, u"gate", gate)
                      .and_then([&] { return edit.set(RecordKind::Criterion, record, u"title", u"Known"_s); })
                      .and_then([&] { return edit.setList(RecordKind::Criterion, record, u"areas", {area}); });
              }});
        QCOMPARE(m_dialog->findChild<QListWidget*>()->count(), int(before->table(RecordKind::Area).size()));
        QCOMPARE(row("title").editor()->value(), Value(u"Known"_s));
        QTest::mouseClick(saveButton(), Qt::LeftButton);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QCOMPARE(m_desk->snapshot()->references(m_dialog->made(), Criterion::kAreasField), std::vector<RecordId>{area});
    }

    void aChoiceThatNeedsAReasonAsksForIt()
    {
        const RecordId area = m_desk->snapshot()->all<Area>()[0]->id;
        show({u"Add item"_s,
              u"What is to be done?"_s,
              u"&Add"_s,
              RecordKind::ChecklistItem,
              {u"title"_s, u"status"_s},
              [area](Edit& edit, const RecordId& record) -> Result<> {
                  return edit.set(RecordKind::ChecklistItem, record, u"title", u"Known"_s)
                      .and_then([&] { return edit.set(RecordKind::ChecklistItem, record, u"area", area); })
                      .and_then(
                          [&] { return edit.set(RecordKind::ChecklistItem, record, u"status", u"not_applicable"_s); });
              }});
        QTest::mouseClick(saveButton(), Qt::LeftButton);
        QVERIFY(m_dialog->isVisible());
        auto* reason = row("status").footer()->findChild<QLineEdit*>();
        QVERIFY(reason);
        QTest::keyClicks(reason, u"No printers here"_s);
        QTest::mouseClick(saveButton(), Qt::LeftButton);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QCOMPARE(m_desk->snapshot()->find(Id<ChecklistItem>(m_dialog->made()))->notApplicableReason,
                 u"No printers here"_s);
    }

private:
    RecordId criterion() const { return m_criterion; }
    void askForWaiver()
    {
        m_criterion = m_desk->snapshot()->all<Criterion>()[0]->id;
        show({u"Waive a criterion"_s,
              u"Why may it be passed?"_s,
              u"&Waive"_s,
              RecordKind::Waiver,
              {u"reason"_s, u"approver"_s, u"expires"_s},
              [id = m_criterion](Edit& edit, const RecordId& record) {
                  return edit.set(RecordKind::Waiver, record, u"subject", id);
              }});
    }
    void show(const NewRecord& wanted)
    {
        m_dialog = std::make_unique<NewRecordDialog>(*m_desk->workspace, wanted);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    FormRow& row(const char* key) const
    {
        for (FormRow* row : m_dialog->findChildren<FormRow*>()) {
            if (qstrcmp(row->field().key, key) == 0)
                return *row;
        }
        qFatal("The form has no field %s", key);
    }
    void type(const char* key, const QString& text) const
    {
        auto* line = qobject_cast<QLineEdit*>(row(key).editor()->focusProxy());
        QVERIFY2(line, key);
        line->insert(text); // QTest cannot type the names of everybody
        Q_EMIT line->textEdited(line->text());
    }
    QPushButton* saveButton() const
    {
        for (QPushButton* button : m_dialog->findChild<QDialogButtonBox*>()->findChildren<QPushButton*>()) {
            if (button->text() == u"&Waive"_s || button->text() == u"&Add"_s)
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<PanelDesk> m_desk;
    std::unique_ptr<NewRecordDialog> m_dialog;
    RecordId m_criterion;
};

READINESS_TEST(tst_NewRecordDialog)
#include "tst_NewRecordDialog.moc"

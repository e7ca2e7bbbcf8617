#include "core/model/Records.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/Widgets.h"
#include "ui/dialogs/RecordSignOffDialog.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_RecordSignOffDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFormIsFilledInByKeyboardAlone()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        const RecordId gate = desk.snapshot()->all<Gate>().back()->id;
        const auto people = desk.snapshot()->all<Person>();
        const Person* person = *std::find_if(people.begin(), people.end(), [](const Person* one) {
            return one->name.toUtf8().size() == one->name.size(); // QTest types ASCII only
        });
        RecordSignOffDialog dialog(*desk.workspace, gate);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* record = button(dialog, u"Record"_s);
        QVERIFY(!record->isEnabled());
        QTest::keyClicks(QApplication::focusWidget(), person->name);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // the role is known
        QTest::keyClicks(QApplication::focusWidget(), u"We go live"_s);
        QVERIFY(record->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const SaidSignOff said = dialog.answer();
        QCOMPARE(said.subject.scope.subject, gate);
        QCOMPARE(said.signer, person->name);
        QCOMPARE(said.role, person->role);
        QCOMPARE(said.meaning, u"We go live"_s);
        QCOMPARE(said.saidAt, u"2027-02-01T11:00"_s); // now, by the clocks of the project
        QVERIFY(said.proofPath.isEmpty());
    }

    void theTimeIsNeverToCome()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        RecordSignOffDialog dialog(*desk.workspace, {});
        auto* when = dialog.findChild<QDateTimeEdit*>();
        when->setDateTime(QDateTime(QDate(2028, 1, 1), QTime(8, 0), Qt::UTC));
        QCOMPARE(dialog.answer().saidAt, u"2027-02-01T11:00"_s);
        when->setDateTime(QDateTime(QDate(2027, 1, 29), QTime(16, 30), Qt::UTC));
        QCOMPARE(dialog.answer().saidAt, u"2027-01-29T16:30"_s);
    }

    void aFileThatIsNotThereProvesNothing()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        RecordSignOffDialog dialog(*desk.workspace, {});
        dialog.findChildren<QComboBox*>()[1]->setEditText(u"Somebody else"_s);
        const auto lines = dialog.findChildren<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly);
        lines[0]->setText(u"Sponsor"_s);
        auto* record = button(dialog, u"Record"_s);
        QVERIFY(record->isEnabled());
        for (QLineEdit* line : dialog.findChildren<QLineEdit*>()) {
            if (line->placeholderText() == u"none")
                line->setText(desk.path() + u".missing"_s);
        }
        QVERIFY(!record->isEnabled());
    }
};

READINESS_TEST(tst_RecordSignOffDialog)
#include "tst_RecordSignOffDialog.moc"

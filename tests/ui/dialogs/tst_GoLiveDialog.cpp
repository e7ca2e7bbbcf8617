#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "tests/support/Widgets.h"
#include "ui/dialogs/GoLiveDialog.h"
#include "ui/models/GoLiveMoveModel.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QTimeEdit>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// Go-live of the project is on the first of March at eight in Berlin; it is the first of February.
class tst_GoLiveDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itBeginsWithThePresentGoLiveAndNothingToMove()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        GoLiveDialog dialog(*desk.workspace);
        QCOMPARE(dialog.findChild<QDateEdit*>()->date(), QDate(2027, 3, 1));
        QCOMPARE(dialog.findChild<QTimeEdit*>()->time(), QTime(8, 0));
        QVERIFY(!button(dialog, u"&Move"_s)->isEnabled());
        QCOMPARE(dialog.findChild<GoLiveMoveModel*>()->rowCount(), 0);
    }

    void theButtonWaitsForThePreview()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        GoLiveDialog dialog(*desk.workspace);
        auto* model = dialog.findChild<GoLiveMoveModel*>();
        QAbstractItemModelTester tester(model);
        dialog.findChild<QDateEdit*>()->setDate(QDate(2027, 2, 8));
        QVERIFY(!button(dialog, u"&Move"_s)->isEnabled());
        QTRY_VERIFY(button(dialog, u"&Move"_s)->isEnabled());
        QVERIFY(model->rowCount() > 20);
        const auto fallen = model->match(model->index(0, GoLiveMoveModel::NoteColumn), Qt::DisplayRole,
                                         u"falls into the past"_s, -1, Qt::MatchExactly);
        QVERIFY(!fallen.isEmpty());
        QCOMPARE(*dialog.goLive(), at(u"2027-02-08T07:00:00Z"));
        dialog.findChild<QDateEdit*>()->setDate(QDate(2027, 3, 1));
        QTRY_COMPARE(model->rowCount(), 0);
        QVERIFY(!button(dialog, u"&Move"_s)->isEnabled());
        QCOMPARE(desk.snapshot()->project().goLive, at(u"2027-03-01T07:00:00Z"));
    }

    void anHourThatTheClocksSkipIsRefused()
    {
        PanelDesk desk(PanelDesk::Content::Empty);
        GoLiveDialog dialog(*desk.workspace);
        QSignalSpy previewed(&dialog, &GoLiveDialog::previewed);
        dialog.findChild<QDateEdit*>()->setDate(QDate(2027, 3, 28));
        dialog.findChild<QTimeEdit*>()->setTime(QTime(2, 30));
        QVERIFY(previewed.wait());
        QVERIFY(!dialog.goLive());
        QVERIFY(!button(dialog, u"&Move"_s)->isEnabled());
    }
};

READINESS_TEST(tst_GoLiveDialog)
#include "tst_GoLiveDialog.moc"

#include "core/model/Records.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/PlanDesk.h"
#include "tests/support/TestMain.h"
#include "ui/models/PlanEdits.h"
#include "ui/models/PlanModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

struct Model {
    PlanDesk desk;
    PlanModel model{*desk.desk.workspace};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    Model()
    {
        model.setAwake(model, true);
        model.setPlan(desk.plan);
    }
    void commit(Result<Edit> edit)
    {
        const QSignalSpy renewed(&model, &PlanModel::renewed);
        if (!edit || !desk.desk.workspace->commit(std::move(*edit)))
            qFatal("refused");
        if (!QTest::qWaitFor([&] { return !renewed.isEmpty(); }))
            qFatal("the model never followed");
    }
    QString cell(int line, PlanColumn column) const { return model.indexOfLine(line, column).data().toString(); }
};

} // namespace

/// The tree of a plan's tasks.
class tst_PlanModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRowSaysWhatTheScheduleSays()
    {
        Model m;
        QCOMPARE(m.model.rowCount(), 3);
        QCOMPARE(m.cell(1, PlanColumn::Title), u"Copy"_s);
        QCOMPARE(m.cell(1, PlanColumn::Step), u"20"_s);
        QCOMPARE(m.cell(1, PlanColumn::Duration), u"1 h"_s);
        QCOMPARE(m.cell(1, PlanColumn::Predecessors), u"10"_s);
        QVERIFY(m.cell(1, PlanColumn::Start).endsWith(u"18:30"_s));
        QVERIFY(m.cell(1, PlanColumn::Finish).endsWith(u"19:30"_s));
        QCOMPARE(m.cell(1, PlanColumn::EarlyStart), m.cell(1, PlanColumn::Start));
        QVERIFY(m.cell(2, PlanColumn::TotalFloat) != QString());
        QVERIFY(m.model.indexOfLine(1, PlanColumn::Title).flags() & Qt::ItemIsEditable);
        QVERIFY(!(m.model.indexOfLine(1, PlanColumn::Start).flags() & Qt::ItemIsEditable));
    }

    void aLongerTaskMovesThoseThatWaitForItAndNothingElseIsSaid()
    {
        Model m;
        const QSignalSpy changed(&m.model, &QAbstractItemModel::dataChanged);
        const QSignalSpy arranged(&m.model, &QAbstractItemModel::layoutChanged);
        m.commit(lasting(m.desk.desk.snapshot(), m.desk.tasks[1], 90));
        QVERIFY(m.cell(2, PlanColumn::Start).endsWith(u"20:00"_s));
        QCOMPARE(arranged.size(), 0);
        QVERIFY(!changed.isEmpty());
    }

    void selectedRowsSurviveAnotherOutline()
    {
        Model m;
        const QPersistentModelIndex third(m.model.indexOfLine(2, PlanColumn::Title));
        m.commit(indented(m.desk.desk.snapshot(), m.desk.plan, {m.desk.tasks[1]}));
        QCOMPARE(m.model.rowCount(), 2);
        QCOMPARE(m.model.rowCount(m.model.index(0, 0)), 1);
        QCOMPARE(third.data().toString(), u"Start"_s);
        QCOMPARE(third.row(), 1);
        m.commit(removed(m.desk.desk.snapshot(), m.desk.plan, {m.desk.tasks[2]}));
        QVERIFY(!third.isValid());
    }

    void asleepItComputesNothing()
    {
        Model m;
        m.model.setAwake(m.model, false);
        const QSignalSpy renewed(&m.model, &PlanModel::renewed);
        auto edit = lasting(m.desk.desk.snapshot(), m.desk.tasks[1], 90);
        QVERIFY(m.desk.desk.workspace->commit(std::move(*edit)));
        QCoreApplication::processEvents();
        QCOMPARE(renewed.size(), 0);
        m.model.setAwake(m.model, true);
        QCOMPARE(renewed.size(), 1);
        QCOMPARE(m.cell(1, PlanColumn::Duration), u"1 h 30 min"_s);
    }

    void withoutAStartThereIsAReasonAndNoDates()
    {
        Model m;
        Edit edit(m.desk.desk.snapshot(), u"No start"_s);
        QVERIFY(edit.set(RecordKind::Plan, m.desk.plan, u"starts"_s, Value()));
        m.commit(std::move(edit));
        QVERIFY(m.model.shown()->trouble.contains(u"begins"_s));
        QCOMPARE(m.cell(1, PlanColumn::Start), QString());
        QCOMPARE(m.cell(1, PlanColumn::Title), u"Copy"_s);
    }
};

READINESS_TEST(tst_PlanModel)
#include "tst_PlanModel.moc"

#include "tests/support/TestMain.h"
#include "tests/support/Widgets.h"
#include "tests/ui/panels/OpenPlan.h"
#include "ui/forms/EmptyState.h"
#include "ui/models/TypedLinks.h"

#include <QClipboard>
#include <QLineEdit>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

struct PlanTable : OpenPlan {
    QModelIndex cell(int task, PlanColumn column) const { return tree.model()->index(task, int(column)); }
    QString text(int task, PlanColumn column) const { return cell(task, column).data().toString(); }
    void go(int task, PlanColumn column)
    {
        tree.setCurrentIndex(cell(task, column));
        tree.setFocus();
    }
    void type(int task, PlanColumn column, const QString& text)
    {
        tree.setCurrentIndex(cell(task, column));
        typeHere(text);
    }
    void typeHere(const QString& text)
    {
        tree.edit(tree.currentIndex());
        auto* editor = tree.viewport()->findChild<QLineEdit*>();
        if (!editor)
            qFatal("no editor");
        editor->selectAll();
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QLineEdit& filter() const
    {
        for (QLineEdit* line : sheet->findChildren<QLineEdit*>()) {
            if (line->accessibleName() == u"Filter by words"_s)
                return *line;
        }
        qFatal("no filter");
    }
    void key(const QKeySequence::StandardKey sequence) { QTest::keySequence(&tree, QKeySequence(sequence)); }
};

} // namespace

/// The tasks of a plan as a table: the ways of a spreadsheet.
class tst_PlanTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void copiedRowsComeBackAsNewTasks()
    {
        PlanTable t;
        t.select({0, 1});
        t.key(QKeySequence::Copy);
        const QString copied = QApplication::clipboard()->text();
        QVERIFY2(copied.startsWith(u"Step\tTitle\tDuration\tStart"_s), qPrintable(copied));
        QVERIFY(copied.contains(u"20\tCopy\t1 h\t"_s));
        t.key(QKeySequence::Paste);
        QTRY_COMPARE(t.snapshot()->all<Task>().size(), 5u);
        QVERIFY2(t.plan.desk.prompts.asked.isEmpty(), "columns that follow from others need no question");
        QTRY_COMPARE(t.text(4, PlanColumn::Title), u"Copy"_s);
        QCOMPARE(t.text(4, PlanColumn::Duration), u"1 h"_s);
        t.plan.desk.undo();
        QCOMPARE(t.snapshot()->all<Task>().size(), 3u);
    }

    void cellsOfASpreadsheetGoOverTheRowsFromTheCurrentOne()
    {
        PlanTable t;
        QApplication::clipboard()->setText(u"Halt\t45\nTake over\t1:30\n"_s);
        t.go(1, PlanColumn::Title);
        t.key(QKeySequence::Paste);
        QTRY_COMPARE(t.text(1, PlanColumn::Title), u"Halt"_s);
        QCOMPARE(t.text(1, PlanColumn::Duration), u"45 min"_s);
        QCOMPARE(t.text(2, PlanColumn::Title), u"Take over"_s);
        QCOMPARE(t.text(2, PlanColumn::Duration), u"1 h 30 min"_s);
        QCOMPARE(t.snapshot()->all<Task>().size(), 3u);
    }

    void fillDownCopiesTheFirstCell()
    {
        PlanTable t;
        t.select({0, 1, 2});
        t.tree.selectionModel()->setCurrentIndex(t.cell(0, PlanColumn::Duration), QItemSelectionModel::NoUpdate);
        t.run(u"Ctrl+D"_s);
        QCOMPARE(t.task(1).duration, 30);
        QCOMPARE(t.task(2).duration, 30);
        t.plan.desk.undo();
        QCOMPARE(t.task(2).duration, 15);
    }

    void whatIsEnteredIntoOneOfSeveralRowsIsForAll()
    {
        PlanTable t;
        t.select({0, 1, 2});
        t.tree.selectionModel()->setCurrentIndex(t.cell(1, PlanColumn::Duration), QItemSelectionModel::NoUpdate);
        t.typeHere(u"25"_s);
        QTRY_COMPARE(t.task(1).duration, 25);
        QCOMPARE(t.task(0).duration, 25);
        QCOMPARE(t.task(2).duration, 25);
    }

    void whatATaskWaitsForIsTyped()
    {
        PlanTable t;
        t.type(2, PlanColumn::Predecessors, u"10SS+1:30, 20"_s);
        QTRY_COMPARE(t.text(2, PlanColumn::Predecessors), u"20, 10SS+90"_s);
        t.type(2, PlanColumn::Predecessors, u"10FF-15"_s);
        QTRY_COMPARE(t.text(2, PlanColumn::Predecessors), u"10FF−15"_s);
        t.type(2, PlanColumn::Predecessors, u"99"_s);
        QVERIFY2(t.plan.desk.said.value(0).contains(u"“99” names no other task"_s),
                 qPrintable(t.plan.desk.said.join(u' ')));
        QCOMPARE(t.text(2, PlanColumn::Predecessors), u"10FF−15"_s);
        t.tree.setCurrentIndex(t.cell(2, PlanColumn::Predecessors));
        t.tree.edit(t.tree.currentIndex());
        auto* editor = t.tree.viewport()->findChild<QLineEdit*>();
        QTest::keyClicks(editor, u"40"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(t.text(2, PlanColumn::Predecessors), u"10FF−15"_s);
    }

    void typedLinksKnowStepsCodesKindsAndLags_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("predecessor");
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("lag");
        QTest::newRow("step") << u"10"_s << 0 << int(LinkType::FinishToStart) << 0;
        QTest::newRow("code") << u"CT-002"_s << 1 << int(LinkType::FinishToStart) << 0;
        QTest::newRow("code, kind and lag") << u" CT-002ff + 1 h 30 min"_s << 1 << int(LinkType::FinishToFinish) << 90;
        QTest::newRow("German") << u"10AA"_s << 0 << int(LinkType::StartToStart) << 0;
        QTest::newRow("lead") << u"10 FS−20"_s << 0 << int(LinkType::FinishToStart) << -20;
        for (const char* text : {"30", "10XX", "10+", "10+soon", "CT-009", "-10", "10 20"})
            QTest::newRow(text) << QString::fromLatin1(text) << -1 << 0 << 0;
    }
    void typedLinksKnowStepsCodesKindsAndLags()
    {
        QFETCH(QString, text);
        QFETCH(int, predecessor);
        QFETCH(int, type);
        QFETCH(int, lag);
        const PlanDesk desk;
        const auto links = typedLinks(*desk.desk.snapshot(), desk.task(2), text);
        QCOMPARE(links.has_value(), predecessor >= 0);
        if (!links)
            return;
        QCOMPARE(links->size(), 1u);
        QVERIFY(links->front().predecessor == desk.tasks[std::size_t(predecessor)]);
        QCOMPARE(int(links->front().type), type);
        QCOMPARE(links->front().lag, lag);
    }

    void theFilterKeepsWhatATaskIsPartOf()
    {
        PlanTable t;
        t.select({0, 1, 2});
        t.run(u"Ctrl+Shift+L"_s);
        t.select({1});
        t.run(u"Alt+Shift+Right"_s);
        t.filter().setText(u"cop"_s);
        QCOMPARE(t.tree.shownLines(), (std::vector<int>{0, 1}));
        QVERIFY(t.gantt.barRect(2).isEmpty());
        QVERIFY(t.tree.isRowHidden(1, {}));
        t.filter().setText(u"nowhere"_s);
        QVERIFY(t.tree.shownLines().empty());
        QCOMPARE(t.sheet->findChild<EmptyState*>()->sentence(), u"Nothing fits the filter."_s);
        QTest::mouseClick(button(*t.sheet, u"Show all"_s), Qt::LeftButton);
        QCOMPARE(t.tree.shownLines(), (std::vector<int>{0, 1, 2}));
        t.filter().setText(u"start"_s);
        t.panel.reveal({RecordKind::Task, t.plan.tasks[1]});
        QCOMPARE(t.filter().text(), QString());
        QCOMPARE(t.tree.currentLine(), 1);
    }

    void aFoldedPartIsFoundAndStaysFoldedAfterwards()
    {
        PlanTable t;
        t.select({1});
        t.run(u"Alt+Shift+Right"_s);
        t.tree.collapse(t.cell(0, PlanColumn::Title).siblingAtColumn(0));
        QCOMPARE(t.tree.shownLines(), (std::vector<int>{0, 2}));
        t.filter().setText(u"copy"_s);
        QCOMPARE(t.tree.shownLines(), (std::vector<int>{0, 1}));
        t.filter().clear();
        QCOMPARE(t.tree.shownLines(), (std::vector<int>{0, 2}));
    }
};

READINESS_TEST(tst_PlanTable)
#include "tst_PlanTable.moc"

#include "core/model/Records.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/TestMain.h"
#include "ui/models/ProblemTableModel.h"
#include "ui/panels/checks/ChecksPanel.h"
#include "ui/panels/checks/ProblemFixes.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QCoreApplication>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

class tst_ChecksPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyProblemIsListedAndLeadsToItsRecord()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        ChecksPanel panel(desk.context());
        auto* view = panel.findChild<QTreeView*>();
        QAbstractItemModelTester tester(view->model());
        QTRY_VERIFY(desk.workspace->standing());
        const auto& problems = desk.workspace->standing()->assessment.problems();
        QVERIFY(!problems.empty());
        QTRY_COMPARE(view->model()->rowCount(), int(problems.size()));
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::mouseClick(panel.findChildren<QPushButton*>()[0], Qt::LeftButton);
        QCOMPARE(desk.selection.current(), std::optional(RecordRef{problems[0].kind, problems[0].record}));
    }

    void onlyTheChosenSeverityIsShown()
    {
        PanelDesk desk(PanelDesk::Content::Sample);
        ChecksPanel panel(desk.context());
        auto* view = panel.findChild<QTreeView*>();
        QTRY_VERIFY(view->model()->rowCount() > 0);
        auto* model = panel.findChild<ProblemTableModel*>();
        panel.findChild<QComboBox*>()->setCurrentIndex(3);
        QCOMPARE(view->model()->rowCount(), model->count(Severity::Advice));
        panel.findChild<QComboBox*>()->setCurrentIndex(0);
        QVERIFY(view->model()->rowCount() > model->count(Severity::Advice));
    }

    void aProblemThatIsFixedGoes()
    {
        PanelDesk desk(PanelDesk::Content::Generic);
        Edit edit(desk.snapshot(), u"Block"_s);
        const RecordId item = desk.snapshot()->all<ChecklistItem>()[0]->id;
        QVERIFY(edit.set(RecordKind::ChecklistItem, item, u"status", u"blocked"_s));
        QVERIFY(desk.workspace->commit(std::move(edit)));
        ChecksPanel panel(desk.context());
        panel.show();
        auto* view = panel.findChild<QTreeView*>();
        auto* model = panel.findChild<ProblemTableModel*>();
        const auto rowOf = [&](const QString& rule) {
            for (int row = 0; row < model->rowCount(); ++row) {
                if (model->problemAt(row).rule == rule)
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY(rowOf(u"RW-002"_s) >= 0);
        view->setCurrentIndex(model->index(rowOf(u"RW-002"_s), 0));
        desk.prompts.answer = u"Ask the vendor"_s;
        auto* fix = panel.findChildren<QPushButton*>()[1];
        QVERIFY(fix->isVisible());
        QTest::mouseClick(fix, Qt::LeftButton);
        QCOMPARE(desk.prompts.asked.size(), 1);
        QTRY_COMPARE(rowOf(u"RW-002"_s), -1);
        QCOMPARE(desk.snapshot()->find(Id<ChecklistItem>(item))->nextStep, u"Ask the vendor"_s);
    }

    void everyFixNamesARuleThatExists()
    {
        for (const Check& check : allChecks()) {
            Problem problem;
            problem.rule = QString::fromLatin1(check.rule);
            if (fixFor(problem))
                ++m_fixes;
        }
        QCOMPARE(m_fixes, 5);
    }

private:
    int m_fixes = 0;
};

READINESS_TEST(tst_ChecksPanel)
#include "tst_ChecksPanel.moc"

#include "core/model/Records.h"
#include "tests/support/PanelDesk.h"
#include "tests/support/ProjectFile.h"
#include "tests/support/ReturnedList.h"
#include "tests/support/TestMain.h"
#include "tests/support/Widgets.h"
#include "ui/dialogs/ImportDialog.h"
#include "ui/dialogs/ImportPlanPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

/// What a list that came back would do, seen before it does.
class tst_ImportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<PanelDesk>(PanelDesk::Content::Generic); }
    void cleanup()
    {
        m_dialog.reset();
        m_desk.reset();
    }

    void rowsAreCountedByWhatHappens()
    {
        ReturnedList list(m_desk->snapshot());
        list.type(0, u"title", u"Better"_s).type(1, u"status", u"Nonsense"_s).add(u"Another"_s);
        show(list.type(list.size() - 1, u"area", areaTitle()));
        QVERIFY2(counted(u"New"_s).endsWith(u"  1"_s), qPrintable(counted(u"New"_s)));
        QVERIFY(counted(u"Changed"_s).endsWith(u"  1"_s));
        QVERIFY(counted(u"Faulty"_s).endsWith(u"  1"_s));
        QVERIFY(counted(u"Unchanged"_s).endsWith(u"  47"_s));
        QVERIFY(!filters()->isTabEnabled(filter(u"Conflict"_s)));
        QCOMPARE(table()->model()->rowCount(), 3);
        QVERIFY(says(u"Left out: 1 faulty row"_s));
        QVERIFY(import()->isEnabled());
    }

    void aChangeShowsFieldOldAndNewValue()
    {
        const QString before = firstItem()->title;
        show(ReturnedList(m_desk->snapshot()).type(0, u"title", u"Better"_s));
        QCOMPARE(cell(0, ImportPlanModel::FieldColumn), u"Title"_s);
        QCOMPARE(cell(0, ImportPlanModel::BeforeColumn), before);
        QCOMPARE(cell(0, ImportPlanModel::AfterColumn), u"Better"_s);
        QVERIFY(table()->isColumnHidden(ImportPlanModel::ChoiceColumn));
    }

    void aProjectFileShowsItsPlanAtOnce()
    {
        ProjectFile night;
        night.tasks = {{1, "Back up", 60}, {2, "Load", 60, ProjectFile::link(1) + ProjectFile::link(9)}};
        m_dialog = std::make_unique<ImportDialog>(
            *m_desk->workspace,
            ImportSource::of(m_desk->snapshot(), readProjectXml(night.bytes()).value(), u"night.xml"_s));
        m_dialog->show();
        QTRY_VERIFY(import()->isEnabled());
        QVERIFY(says(u"Left out: 1 faulty row"_s));
        QVERIFY(says(u"night.xml"_s));
        for (int line = 0; line < table()->model()->rowCount(); ++line)
            QVERIFY(!cell(line, ImportPlanModel::FieldColumn).contains(u"Position"));
        for (const auto* button : m_dialog->findChildren<QPushButton*>())
            QVERIFY(!button->isVisible() || !button->text().contains(u"How it is read"));
    }

    void aFaultyRowSaysItsSentence()
    {
        show(ReturnedList(m_desk->snapshot()).type(1, u"status", u"Nonsense"_s));
        QVERIFY2(cell(0, ImportPlanModel::FieldColumn).contains(u"“Nonsense”"_s),
                 qPrintable(cell(0, ImportPlanModel::FieldColumn)));
        QVERIFY(whole().contains(u"“Nonsense”"_s));
        QVERIFY(says(u"There is nothing to import."_s));
        QVERIFY(!import()->isEnabled());
    }

    void aFilterLeavesRowsOfOneState()
    {
        show(ReturnedList(m_desk->snapshot()).type(0, u"title", u"Better"_s).type(1, u"status", u"Nonsense"_s));
        filters()->setCurrentIndex(filter(u"Changed"_s));
        QCOMPARE(table()->model()->rowCount(), 1);
        filters()->setCurrentIndex(filter(u"Unchanged"_s));
        QCOMPARE(table()->model()->rowCount(), 47);
        filters()->setCurrentIndex(filter(u"What happens"_s));
        QCOMPARE(table()->model()->rowCount(), 2);
    }

    void aConflictStaysOpenUnlessSomebodyChooses()
    {
        showConflict();
        QCOMPARE(m_dialog->plan().rows().front().changes.front().choice, ConflictChoice::Open);
        choice()->setCurrentIndex(int(ConflictChoice::Theirs));
        Q_EMIT choice()->activated(int(ConflictChoice::Theirs));
        QCOMPARE(m_dialog->plan().rows().front().changes.front().choice, ConflictChoice::Theirs);
        QCOMPARE(cell(0, ImportPlanModel::ChoiceColumn), choiceText(ConflictChoice::Theirs));
        QVERIFY(whole().contains(u"Meanwhile"_s));
    }

    void oneChoiceCanBeForAllConflicts()
    {
        showConflict();
        choice()->setCurrentIndex(int(ConflictChoice::Ours));
        button(*m_dialog, u"For &all conflicts"_s)->click();
        QCOMPARE(m_dialog->plan().rows().front().changes.front().choice, ConflictChoice::Ours);
    }

    void unknownPeopleAreFaultsUntilTheyShallBeCreated()
    {
        show(ReturnedList(m_desk->snapshot()).type(0, u"owner", u"Somebody New"_s));
        QCOMPARE(m_dialog->plan().count(RowState::Faulty), 1);
        page()->findChild<QCheckBox*>()->click();
        QTRY_VERIFY(says(u"Will be created: Person “Somebody New”."_s));
        QVERIFY(import()->isEnabled());
        page()->findChild<QCheckBox*>()->click();
        QTRY_VERIFY(!import()->isEnabled());
    }

    void aListWithoutNewsIsEmptyAndSaysWhy()
    {
        show(ReturnedList(m_desk->snapshot()));
        QVERIFY(says(u"Everything in the list is in the project already."_s));
        QVERIFY(!import()->isEnabled());
    }

    void everyInputHasANameAndIsReachedByTab()
    {
        showConflict();
        for (const QWidget* input : m_dialog->findChildren<QWidget*>()) {
            if (input->focusPolicy() == Qt::NoFocus || !input->isVisibleTo(m_dialog.get()) || input->focusProxy())
                continue;
            QVERIFY2(input->focusPolicy() & Qt::TabFocus || input->inherits("QScrollBar")
                         || input->inherits("QHeaderView"),
                     input->metaObject()->className());
        }
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Tab);
        QVERIFY(!table()->hasFocus());
    }

private:
    void show(const ReturnedList& list) { show(list.source(m_desk->snapshot())); }
    void show(const ImportSource& source)
    {
        m_dialog = std::make_unique<ImportDialog>(*m_desk->workspace, source);
        m_dialog->show();
        QVERIFY(QTest::qWaitFor([&] { return table()->model()->rowCount() > 0 || says(u"nothing to import"_s); }));
    }
    void showConflict()
    {
        ReturnedList list(m_desk->snapshot());
        list.type(0, u"title", u"In the list"_s);
        Edit edit(m_desk->snapshot(), u"Meanwhile"_s);
        QVERIFY(edit.set(RecordKind::ChecklistItem, firstItem()->id, u"title", u"Meanwhile"_s));
        QVERIFY(m_desk->workspace->commit(std::move(edit)));
        show(list);
    }
    const ChecklistItem* firstItem() const { return m_desk->snapshot()->all<ChecklistItem>().front(); }
    QString areaTitle() const { return m_desk->snapshot()->all<Area>().front()->title; }
    ImportPlanPage* page() const { return m_dialog->findChild<ImportPlanPage*>(); }
    QTableView* table() const { return page()->findChild<QTableView*>(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QString whole() const { return page()->findChild<QPlainTextEdit*>()->toPlainText(); }
    QComboBox* choice() const { return page()->findChild<QComboBox*>(); }
    QPushButton* import() const { return button(*m_dialog, u"&Import"_s); }
    QTabBar* filters() const { return page()->findChild<QTabBar*>(); }
    int filter(const QString& word) const
    {
        for (int i = 0; i < filters()->count(); ++i) {
            if (filters()->tabText(i).startsWith(word + u' '))
                return i;
        }
        qFatal("no such filter");
    }
    QString counted(const QString& word) const { return filters()->tabText(filter(word)); }
    bool says(const QString& text) const
    {
        const auto labels = m_dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->text().contains(text); });
    }

    std::unique_ptr<PanelDesk> m_desk;
    std::unique_ptr<ImportDialog> m_dialog;
};

READINESS_TEST(tst_ImportDialog)
#include "tst_ImportDialog.moc"

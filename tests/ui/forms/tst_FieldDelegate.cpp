#include "core/model/Records.h"
#include "core/project/SampleProject.h"
#include "core/query/FieldText.h"
#include "tests/support/FakeClock.h"
#include "tests/support/ScratchFolder.h"
#include "tests/support/TestMain.h"
#include "ui/forms/FieldDelegate.h"
#include "ui/models/CellRoles.h"
#include "ui/models/ChoiceStatus.h"
#include "ui/paint/Palette.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace readiness;
using namespace readiness::test;
using namespace Qt::StringLiterals;

namespace {

constexpr RecordKind kItem = RecordKind::ChecklistItem;
constexpr std::array kColumns{"title", "status", "owner", "completeness"};

} // namespace

class tst_FieldDelegate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void enterCommitsOneEdit();
    void escapeGivesUp();
    void tabGoesToTheNextCell();
    void leavingTheCellCommits();
    void aFaultKeepsTheEditorOpen();
    void aStaleEditBecomesAConflict();
    void theHookCanStopAndExtend();
    void whatIsKeptByTheProgramIsNotEdited();
    void aPersonIsAddedInTheSameEdit();
    void aConfirmationIsOfToday();
    void rowsAreAsHighAsTheyMustBe();
    void statusAndPercentAreDrawn();

private:
    const ChecklistItem& item() const { return *m_workspace->snapshot()->find(m_item); }
    void open(int column)
    {
        m_view->setCurrentIndex(m_model->index(0, column));
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_F2);
    }
    static QWidget* focus() { return QApplication::focusWidget(); }
    FieldEditor* editor() const { return m_view->viewport()->findChild<FieldEditor*>(); }
    void type(const QString& text)
    {
        QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focus(), text);
    }

    std::unique_ptr<ScratchFolder> m_folder;
    FakeClock m_clock{at(u"2027-02-01T10:00:00Z")};
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<QTableView> m_view;
    FieldDelegate* m_delegate = nullptr;
    Id<ChecklistItem> m_item;
};

void tst_FieldDelegate::init()
{
    m_folder = std::make_unique<ScratchFolder>();
    auto project = createSampleProject(m_folder->filePath(u"sample.readiness"_s), m_clock);
    QVERIFY(project);
    m_workspace = std::make_unique<Workspace>(std::move(*project), u"Jana Novak"_s, m_clock);
    m_item = Id<ChecklistItem>(m_workspace->snapshot()->all(kItem).front()->id);
    m_model = std::make_unique<QStandardItemModel>(1, int(kColumns.size()));
    const RecordType& type = checklistItemType();
    for (int column = 0; column < int(kColumns.size()); ++column) {
        const Field* field = type.field(QString::fromLatin1(kColumns[std::size_t(column)]));
        auto* cell = new QStandardItem(displayField(*field, item(), *m_workspace->snapshot()));
        cell->setData(QVariant::fromValue(RecordRef{kItem, m_item}), RecordRole);
        cell->setData(QVariant::fromValue(field), FieldRole);
        m_model->setItem(0, column, cell);
    }
    m_view = std::make_unique<QTableView>();
    m_view->setModel(m_model.get());
    m_delegate = new FieldDelegate(*m_workspace, m_view.get());
    m_view->setItemDelegate(m_delegate);
    m_view->resize(800, 200);
    m_view->show();
    m_view->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

void tst_FieldDelegate::cleanup()
{
    m_view.reset();
    m_workspace.reset();
}

void tst_FieldDelegate::enterCommitsOneEdit()
{
    QSignalSpy committed(m_workspace.get(), &Workspace::committed);
    open(0);
    type(u"Rehearse it"_s);
    QTest::keyClick(focus(), Qt::Key_Return);
    QCOMPARE(committed.size(), 1);
    QCOMPARE(item().title, u"Rehearse it"_s);
    QCOMPARE(committed[0][0].value<Commit>().label, u"Set title of C-001"_s);
    QTRY_VERIFY(!editor());
    QVERIFY(m_view->hasFocus());
}

void tst_FieldDelegate::escapeGivesUp()
{
    const QString before = item().title;
    QSignalSpy committed(m_workspace.get(), &Workspace::committed);
    open(0);
    type(u"Something else"_s);
    QTest::keyClick(focus(), Qt::Key_Escape);
    QTRY_VERIFY(!editor());
    QCOMPARE(committed.size(), 0);
    QCOMPARE(item().title, before);
}

void tst_FieldDelegate::tabGoesToTheNextCell()
{
    open(0);
    type(u"Rehearse it"_s);
    QTest::keyClick(focus(), Qt::Key_Tab);
    QCOMPARE(item().title, u"Rehearse it"_s);
    QCOMPARE(m_view->currentIndex().column(), 1);
    QTRY_VERIFY(qobject_cast<QComboBox*>(focus()));
    QTest::keyClicks(focus(), u"bl"_s);
    QTest::keyClick(focus(), Qt::Key_Backtab);
    QCOMPARE(item().status, ItemStatus::Blocked);
    QCOMPARE(m_view->currentIndex().column(), 0);
}

void tst_FieldDelegate::leavingTheCellCommits()
{
    QSignalSpy committed(m_workspace.get(), &Workspace::committed);
    open(0);
    type(u"Rehearse it"_s);
    m_view->setFocus();
    QCOMPARE(item().title, u"Rehearse it"_s);
    QCOMPARE(committed.size(), 1);
}

void tst_FieldDelegate::aFaultKeepsTheEditorOpen()
{
    open(3);
    type(u"300"_s);
    QTest::keyClick(focus(), Qt::Key_Return);
    QVERIFY(editor());
    m_view->setFocus();
    QVERIFY(editor());
    QCOMPARE(editor()->findChild<QLineEdit*>()->text(), u"300"_s);
    editor()->setFocus();
    type(u"30"_s);
    QTest::keyClick(focus(), Qt::Key_Return);
    QCOMPARE(item().completeness, std::optional<int>(30));
}

void tst_FieldDelegate::aStaleEditBecomesAConflict()
{
    open(0);
    type(u"Mine"_s);
    Edit theirs(m_workspace->snapshot(), u"Set title"_s);
    QVERIFY(theirs.set(kItem, m_item, u"title", u"Theirs"_s));
    QVERIFY(m_workspace->commit(std::move(theirs)));
    QTest::keyClick(focus(), Qt::Key_Return);
    QTRY_COMPARE(m_workspace->snapshot()->conflicts().size(), std::size_t(1));
    QCOMPARE(m_workspace->snapshot()->conflicts()[0].heads.size(), std::size_t(2));
}

void tst_FieldDelegate::theHookCanStopAndExtend()
{
    bool goesOn = false;
    m_delegate->setBeforeCommit([&](Edit& edit, const QModelIndex& index, const FieldEditor&) {
        const auto record = index.data(RecordRole).value<RecordRef>();
        return goesOn && edit.set(record.kind, record.id, u"not_applicable_reason", u"No such system"_s).has_value();
    });
    open(1);
    QTest::keyClick(focus(), Qt::Key_End);
    QTest::keyClick(focus(), Qt::Key_Return);
    QVERIFY(item().status != ItemStatus::NotApplicable);
    goesOn = true;
    open(1);
    QTest::keyClick(focus(), Qt::Key_End);
    QTest::keyClick(focus(), Qt::Key_Return);
    QCOMPARE(item().status, ItemStatus::NotApplicable);
    QCOMPARE(item().notApplicableReason, u"No such system"_s);
}

void tst_FieldDelegate::whatIsKeptByTheProgramIsNotEdited()
{
    m_model->item(0, 0)->setData(QVariant::fromValue(checklistItemType().field(u"origin")), FieldRole);
    open(0);
    QVERIFY(!editor());
}

void tst_FieldDelegate::aPersonIsAddedInTheSameEdit()
{
    QSignalSpy committed(m_workspace.get(), &Workspace::committed);
    open(2);
    type(u"Ada Byron"_s);
    QTest::keyClick(focus(), Qt::Key_Down);
    QTest::keyClick(focus(), Qt::Key_Return);
    QCOMPARE(committed.size(), 1);
    QCOMPARE(m_workspace->snapshot()->find(item().owner)->name, u"Ada Byron"_s);
    m_workspace->undo();
    QTRY_VERIFY([&] {
        const auto people = m_workspace->snapshot()->all<Person>();
        return std::none_of(people.begin(), people.end(), [](const Person* p) { return p->name == u"Ada Byron"; });
    }());
}

void tst_FieldDelegate::aConfirmationIsOfToday()
{
    m_model->item(0, 2)->setData(QVariant::fromValue(checklistItemType().field(u"confirmed_by")), FieldRole);
    const Person* person = m_workspace->snapshot()->all<Person>().front();
    open(2);
    QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(focus(), Qt::Key_Delete);
    QTest::keyClick(focus(), Qt::Key_Return);
    QVERIFY(!item().confirmedOn.isValid());
    open(2);
    type(u"P-001"_s);
    QTest::keyClick(focus(), Qt::Key_Return);
    QCOMPARE(RecordId(item().confirmedBy), person->id);
    QCOMPARE(item().confirmedOn, QDate(2027, 2, 1));
}

void tst_FieldDelegate::rowsAreAsHighAsTheyMustBe()
{
    const QFontMetrics metrics = m_view->fontMetrics();
    QCOMPARE(FieldDelegate::rowHeight(metrics), std::max(24, metrics.height() * 7 / 4));
}

void tst_FieldDelegate::statusAndPercentAreDrawn()
{
    const auto status = statusOf(*checklistItemType().field(u"status"), Value(u"blocked"_s));
    QCOMPARE(status->word, u"Blocked"_s);
    m_model->item(0, 1)->setText(status->word);
    m_model->item(0, 1)->setData(QVariant::fromValue(*status), StatusRole);
    m_model->item(0, 3)->setData(75, PercentRole);
    const QImage shown = m_view->viewport()->grab().toImage();
    const auto has = [&](int column, const QColor& colour) {
        const QRect cell = m_view->visualRect(m_model->index(0, column));
        for (int y = cell.top(); y < cell.bottom(); ++y) {
            for (int x = cell.left(); x < cell.right(); ++x) {
                if (shown.pixelColor(x, y) == colour)
                    return true;
            }
        }
        return false;
    };
    const Palette& colours = Palette::light();
    QVERIFY(has(1, colours.noGo.tint));
    QVERIFY(has(1, colours.noGo.ink));
    QVERIFY(has(3, colours.inProgress.ink));
    QVERIFY(has(3, colours.border));
    QVERIFY(!has(0, colours.noGo.tint));
}

READINESS_TEST(tst_FieldDelegate)
#include "tst_FieldDelegate.moc"

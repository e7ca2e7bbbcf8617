#include "ui/panels/tests/StepsPane.h"

#include "core/base/Text.h"
#include "core/query/References.h"
#include "core/rules/TestStates.h"
#include "ui/forms/EmptyState.h"
#include "ui/forms/QuickEntry.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

/// Steps are called by their place in the case: 1, 2, 3.
class StepsModel : public RecordTableModel {
public:
    using RecordTableModel::RecordTableModel;

    QVariant data(const QModelIndex& index, int role) const override
    {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText && index.column() == 0 ? QVariant(QString::number(index.row() + 1))
                                             : RecordTableModel::data(index, role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        return section == 0 && role == Qt::DisplayRole ? QVariant(u"#"_s)
                                                       : RecordTableModel::headerData(section, orientation, role);
    }
};

} // namespace

StepsPane::StepsPane(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_heading(textLabel()),
      m_view(new RecordView(workspace, new StepsModel(workspace, RecordKind::TestStep), u"test_step"_s)),
      m_entry(new QuickEntry(workspace, RecordKind::TestStep,
                             {{u"action"_s, tr("Next step: what is done? Enter adds it"), 3},
                              {u"data"_s, tr("Data"), 2},
                              {u"expected"_s, tr("Expected result"), 3}})),
      m_empty(new EmptyState(*m_view))
{
    setTextRole(m_heading, TextRole::Secondary);
    m_heading->setContentsMargins(8, 4, 8, 4);
    m_view->setMinimumHeight(60);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heading);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_entry);
    m_view->setDefaults([this] { return ofCase(); });
    m_entry->setDefaults([this] { return ofCase(); });
    m_view->installEventFilter(this);
    connect(m_entry, &QuickEntry::rowsPasted, m_view, &RecordView::pasteNew);
    connect(m_entry, &QuickEntry::left, m_view, [this] { m_view->setFocus(Qt::BacktabFocusReason); });
    connect(m_entry, &QuickEntry::made, m_view, &RecordView::showRecord);
    connect(&m_view->records(), &RecordTableModel::shownCountChanged, this, &StepsPane::say);
    connect(&workspace, &Workspace::committed, this, &StepsPane::say);
    const auto add = [this](const QString& text, std::function<void()> run) {
        auto* action = new QAction(text, m_view);
        connect(action, &QAction::triggered, m_view, run);
        m_view->addAction(action);
    };
    add(tr("Move &up (Alt+Up)"), [this] { m_view->moveSelected(-1); });
    add(tr("Move do&wn (Alt+Down)"), [this] { m_view->moveSelected(1); });
    add(tr("&Duplicate"), [this] { m_view->duplicateSelected(); });
    add(tr("&Remove"), [this] { m_view->removeSelected(); });
    setCase({});
}

RecordView::FieldValues StepsPane::ofCase() const { return {{testStepType().field(u"test_case"), Value(m_case)}}; }

void StepsPane::setCase(const RecordId& testCase)
{
    m_case = testCase;
    RecordFilter filter;
    filter.references[u"test_case"_s] = testCase;
    m_view->records().setFilter(filter);
    say();
}

void StepsPane::say()
{
    const SnapshotPtr snapshot = m_workspace.snapshot();
    const TestCase* testCase = snapshot->find(Id<TestCase>(m_case));
    m_heading->setText(
        testCase ? tr("Steps of %1 · %2")
                       .arg(displayRef(*snapshot, RecordKind::TestCase, *testCase), displayLine(testCase->title))
                 : tr("Steps"));
    m_entry->setVisible(testCase != nullptr);
    if (!testCase)
        m_empty->say(tr("The steps of the test case that you choose above stand here."));
    else if (m_view->records().shownCount() == 0)
        m_empty->say(tr("Without steps the case is judged as a whole. Type the first step below, or paste rows."));
    else
        m_empty->say({});
}

/// Behind the last step comes the line for the next one.
bool StepsPane::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && !m_case.isNull()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isAtEnd = m_view->currentIndex().row() == m_view->records().rowCount() - 1;
        const bool isOnwards = key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier && isAtEnd;
        if (isOnwards || key->key() == Qt::Key_Insert) {
            m_entry->first().setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace readiness

#include "ui/panels/tests/CasesPage.h"

#include "core/rules/TestStates.h"
#include "ui/forms/FilterBar.h"
#include "ui/forms/QuickEntry.h"
#include "ui/forms/RecordPage.h"
#include "ui/forms/SuccessorActions.h"
#include "ui/models/CasePaste.h"
#include "ui/panels/tests/StepsPane.h"
#include "ui/panels/tests/SuiteList.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr RecordKind kCase = RecordKind::TestCase;
constexpr int kSuitesWidth = 210;
constexpr int kSideBySide = 560; ///< pixels from which the suites stand beside the cases
const QString kSplit = u"tests/cases"_s;

} // namespace

CasesPage::CasesPage(const PanelContext& context)
    : m_context(context),
      m_splitter(new QSplitter(Qt::Horizontal)),
      m_suites(new SuiteList(context.workspace)),
      m_cases(new RecordPage(
          context.workspace, kCase,
          {tr("&Add test case"), tr("There are no test cases yet. Type a title above, Tab, the expected "
                                    "result, Enter; or paste rows from a spreadsheet. Nothing else is needed.")},
          u"suite"_s)),
      m_entry(new QuickEntry(context.workspace, kCase,
                             {{u"title"_s, tr("New test case: what is tried?"), 1},
                              {u"expected"_s, tr("Expected result; Enter adds it"), 1}})),
      m_steps(new StepsPane(context.workspace))
{
    makeCases();
    makeSuites();
    makeActions();
    auto* below = new QSplitter(Qt::Vertical);
    below->setChildrenCollapsible(false);
    below->addWidget(m_cases);
    below->addWidget(m_steps);
    below->setStretchFactor(0, 3);
    below->setStretchFactor(1, 2);
    m_splitter->addWidget(m_suites);
    m_splitter->addWidget(below);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({kSuitesWidth, 3 * kSuitesWidth});
    m_splitter->restoreState(QSettings().value(kSplit).toByteArray());
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { QSettings().setValue(kSplit, m_splitter->saveState()); });
    auto* layout = new QVBoxLayout(this);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void CasesPage::makeSuites()
{
    m_suites->takeCasesFrom(m_cases->view());
    m_suites->setMinimumSize(120, 72);
    connect(m_suites, &SuiteList::chosenChanged, this, &CasesPage::showSuite);
    connect(m_suites, &SuiteList::casesDropped, this, &CasesPage::moveTo);
    const auto add = [this](const QString& text, std::function<void()> run) {
        auto* action = new QAction(text, m_suites);
        connect(action, &QAction::triggered, m_suites, run);
        m_suites->addAction(action);
    };
    add(tr("&Add suite"), [this] { m_suites->addSuite(); });
    add(tr("Move &up (Alt+Up)"), [this] { m_suites->moveSuite(-1); });
    add(tr("Move do&wn (Alt+Down)"), [this] { m_suites->moveSuite(1); });
    add(tr("&Remove with its cases"), [this] { m_suites->removeSuite(); });
}

void CasesPage::makeCases()
{
    RecordView& view = m_cases->view();
    m_entry->setToolTip(tr("A test case needs a title and an expected result. All else can be left out or come later: "
                           "suite, steps, data, process, tester."));
    m_cases->addAbove(m_entry);
    m_filter = &m_cases->addFilter({}, {u"process"_s, u"tester"_s});
    m_cases->setFilteredWords([this] {
        RecordFilter chosen;
        if (const auto suite = m_suites->chosen())
            chosen.references[u"suite"_s] = *suite;
        return m_filter->filter() == chosen
                   ? tr("This suite has no test cases yet. Type a title above, Tab, the expected result, Enter.")
                   : QString();
    });
    m_cases->setAdding([this] { m_entry->first().setFocus(Qt::ShortcutFocusReason); });
    const auto defaults = [this] {
        RecordView::FieldValues values;
        if (const RecordId suite = suiteOfNew(); !suite.isNull())
            values.emplace_back(testCaseType().field(u"suite"), suite);
        return values;
    };
    view.setDefaults(defaults);
    view.setPasteReview([&prompts = m_context.prompts](const PastePlan& proposed, const Prompts::PasteFault& fault) {
        return prompts.pastePlan(proposed, fault);
    });
    view.setPasting([this](const TextGrid& grid) { return pasteWithSteps(grid); });
    m_steps->view().setPasteReview(
        [&prompts = m_context.prompts](const PastePlan& proposed, const Prompts::PasteFault& fault) {
            return prompts.pastePlan(proposed, fault);
        });
    m_entry->setDefaults(defaults);
    connect(m_entry, &QuickEntry::made, this, [this](const RecordId& made) { m_cases->view().showRecord(made); });
    connect(m_entry, &QuickEntry::rowsPasted, &view, &RecordView::pasteNew);
    connect(&view, &RecordView::currentRecordChanged, this, &CasesPage::followCase);
    connect(&m_steps->view(), &RecordView::currentRecordChanged, this,
            [this](const auto& record) { m_context.selection.select(record); });
    connect(m_filter, &FilterBar::changed, this, [this](const RecordFilter& filter) {
        if (!filter.references.contains(u"suite"_s))
            m_suites->choose({});
    });
}

QAction* CasesPage::addAction(const QString& text, const QString& shortcut, std::function<void()> run)
{
    auto* action = new QAction(text, this);
    action->setShortcut(QKeySequence(shortcut));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    QWidget::addAction(action);
    m_actions += action;
    return action;
}

void CasesPage::makeActions()
{
    RecordView& view = m_cases->view();
    QAction* suite = addAction(tr("Add a &suite"), {}, [this] { m_suites->addSuite(); });
    addAction(tr("Add a test &case"), u"Ctrl+Shift+T"_s,
              [this] { m_entry->first().setFocus(Qt::ShortcutFocusReason); });
    QList<QAction*> ofCases{
        addAction(tr("&Duplicate with all fields and steps"), u"Ctrl+D"_s,
                  [this] { m_cases->view().duplicateSelected(); }),
        addAction(tr("Move to a s&uite…"), u"Ctrl+Shift+M"_s, [this] { chooseSuiteToMoveTo(); }),
        addAction(tr("Cop&y with steps"), u"Ctrl+Shift+C"_s, [this] { copyWithSteps(); }),
        addAction(tr("Move u&p (Alt+Up)"), {}, [this] { m_cases->view().moveSelected(-1); }),
        addAction(tr("Move do&wn (Alt+Down)"), {}, [this] { m_cases->view().moveSelected(1); }),
    };
    addAction(tr("&Filter the test cases"), u"Ctrl+F"_s,
              [this] { m_filter->text().setFocus(Qt::ShortcutFocusReason); });
    view.addActions(ofCases);
    m_cases->addButton(buttonFor(*suite));
    m_cases->addButton(menuButtonFor(ofCases, tr("Test cases")));
}

/// The table shows what is chosen; what else is filtered stays.
void CasesPage::showSuite()
{
    RecordFilter filter = m_filter->filter();
    const SuitesModel::Chosen chosen = m_suites->chosen();
    if (chosen)
        filter.references[u"suite"_s] = *chosen;
    else
        filter.references.remove(u"suite"_s);
    if (filter != m_filter->filter())
        m_filter->setFilter(filter);
    if (chosen && !chosen->isNull() && isVisible())
        m_context.selection.select(RecordRef{RecordKind::Suite, *chosen});
}

void CasesPage::followCase(const std::optional<RecordRef>& record)
{
    m_context.selection.select(record);
    m_steps->setCase(record && record->kind == kCase ? record->id : RecordId());
}

/// The chosen suite; where all are shown, that of the current case.
RecordId CasesPage::suiteOfNew() const
{
    if (const SuitesModel::Chosen chosen = m_suites->chosen())
        return *chosen;
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    const RecordId current = m_cases->current();
    const TestCase* testCase = snapshot->find(Id<TestCase>(current));
    const Suite* suite = snapshot->find(testCase ? testCase->suite : Id<Suite>(current));
    return suite ? suite->id : RecordId();
}

bool CasesPage::pasteWithSteps(const TextGrid& grid)
{
    if (!CasePaste::fits(grid))
        return false;
    Workspace& workspace = m_context.workspace;
    auto edit = CasePaste::edit(workspace.snapshot(), grid, suiteOfNew());
    if (!edit)
        workspace.say({Message::Kind::Error, edit.error().text, {}, {}});
    else if (workspace.commit(std::move(*edit)))
        workspace.say({Message::Kind::Information, tr("Pasted the test cases with their steps."), tr("Undo"),
                       [&workspace] { workspace.undo(); }});
    return true;
}

void CasesPage::moveTo(const RecordId& suite)
{
    const std::size_t count = m_cases->view().selectedRecords().size();
    m_cases->view().setForSelected(u"suite"_s, suite.isNull() ? Value() : Value(suite),
                                   tr("Move %n test case(s) to a suite", nullptr, int(count)));
}

void CasesPage::chooseSuiteToMoveTo()
{
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    const std::vector<const Suite*> suites = suitesInOrder(*snapshot);
    QStringList titles;
    for (const Suite* suite : suites)
        titles += suite->title;
    titles += tr("Without a suite");
    const std::size_t count = m_cases->view().selectedRecords().size();
    if (count == 0)
        return;
    const auto chosen = m_context.prompts.choice(
        {tr("Move to a suite"), tr("To which suite shall the %n selected test case(s) go?", nullptr, int(count)),
         tr("Move")},
        titles);
    if (chosen)
        moveTo(std::size_t(*chosen) < suites.size() ? RecordId(suites[std::size_t(*chosen)]->id) : RecordId());
}

void CasesPage::copyWithSteps()
{
    const std::vector<RecordId> cases = m_cases->view().selectedRecords();
    if (!cases.empty())
        copyGrid(CasePaste::grid(*m_context.workspace.snapshot(), cases));
}

void CasesPage::reveal(const RecordRef& record)
{
    const SnapshotPtr snapshot = m_context.workspace.snapshot();
    if (record.kind == RecordKind::Suite) {
        if (!record.id.isNull())
            m_suites->choose(record.id);
        m_suites->setFocus();
        return;
    }
    const TestStep* step = snapshot->find(Id<TestStep>(record.id));
    m_cases->show(step ? RecordId(step->testCase) : record.id);
    if (!step)
        return;
    m_steps->view().showRecord(record.id);
    m_steps->view().setFocus();
}

/// As narrow as the two can be one below the other, however they stand now.
QSize CasesPage::minimumSizeHint() const
{
    const QSize suites = m_suites->minimumSize(), cases = m_splitter->widget(1)->minimumSizeHint();
    return {std::max(suites.width(), cases.width()), suites.height() + cases.height()};
}

/// In a narrow window the suites stand above the cases.
void CasesPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto wanted = width() < kSideBySide ? Qt::Vertical : Qt::Horizontal;
    if (wanted == m_splitter->orientation())
        return;
    m_splitter->setOrientation(wanted);
    m_splitter->setSizes(wanted == Qt::Vertical ? QList{height() / 6, height()}
                                                : QList{kSuitesWidth, width() - kSuitesWidth});
}

} // namespace readiness

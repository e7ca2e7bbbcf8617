#include "ui/panels/cycle/ExecutePage.h"

#include "core/base/Text.h"
#include "core/model/Records.h"
#include "core/query/References.h"
#include "core/report/TestWords.h"
#include "ui/forms/EmptyState.h"
#include "ui/forms/FlowLayout.h"
#include "ui/forms/RowList.h"
#include "ui/models/TestForms.h"
#include "ui/models/TextRows.h"
#include "ui/panels/cycle/CaseSheet.h"
#include "ui/panels/cycle/VerdictBar.h"
#include "ui/panels/cycle/VerdictKeys.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

enum Column { CodeColumn, TitleColumn, VerdictColumn, TesterColumn };

constexpr int kRoomSideBySide = 720;
constexpr int kListShare = 200, kAllShares = 500; ///< of the room, beside or above the case
constexpr int kRoomForTesters = 440;              ///< the case itself names its tester, too

TextRows::Row rowOf(const Snapshot& snapshot, const Person* tester, const CaseState& state)
{
    return {{RecordKind::TestCase, state.testCase->id},
            {{displayRef(snapshot, RecordKind::TestCase, *state.testCase)},
             {displayLine(state.testCase->title)},
             {{}, caseStatus(state)},
             {tester ? displayLine(tester->name) : QString()}}};
}

} // namespace

ExecutePage::ExecutePage(const PanelContext& context, OpenCycle& cycle)
    : m_context(context),
      m_cycle(cycle),
      m_table(new TextRows(this)),
      m_view(new RowList(m_table, context.workspace, tr("Test cases of the cycle"), {})),
      m_empty(new EmptyState(*m_view)),
      m_sheet(new CaseSheet(context, cycle)),
      m_splitter(new QSplitter)
{
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->installEventFilter(this);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_view, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_sheet);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(makeFoot());
    connect(&cycle, &OpenCycle::changed, this, &ExecutePage::showCases);
    connect(m_sheet, &CaseSheet::left, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ExecutePage::showCurrent);
}

QWidget* ExecutePage::makeHead()
{
    auto* bar = new QWidget;
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(8, 4, 8, 4);
    m_filter = new QComboBox;
    m_filter->setAccessibleName(tr("Which cases are listed"));
    for (const auto& [text, filter] : {std::pair(tr("All cases"), CaseFilter::All),
                                       {tr("Mine"), CaseFilter::Mine},
                                       {tr("Not run"), CaseFilter::NotRun},
                                       {tr("Failed or blocked"), CaseFilter::Failed},
                                       {tr("Stale, or not counted"), CaseFilter::NotCounted}})
        m_filter->addItem(text, int(filter));
    row->addWidget(m_filter);
    connect(m_filter, &QComboBox::activated, this, [this] {
        showCases();
        Q_EMIT filtered();
    });
    return bar;
}

QWidget* ExecutePage::makeFoot()
{
    auto* bar = new QWidget;
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(8);
    addCommands(*bar);
    return bar;
}

void ExecutePage::addCommands(QWidget& bar)
{
    for (const VerdictKey& key : kVerdictKeys) {
        const Verdict verdict = key.verdict;
        addCommand(bar, buttonText(key),
                   {nullptr, key.key,
                    verdict == Verdict::NotRun ? tr("As if the case had not been run")
                                               : tr("And on to the next case that is not run"),
                    [this, verdict] { return m_cycle.refusal(current(), verdict); },
                    [this, verdict] { give(verdict); }});
    }
    const auto ofCase = [this] { return m_cycle.refusal(current()); };
    const auto ofRun = [this] {
        const CaseState* state = m_cycle.find(current());
        const QString trouble = m_cycle.refusal(current());
        return trouble.isEmpty() && !state->isRun() ? tr("The case was not run yet.") : trouble;
    };
    const auto always = [] { return QString(); };
    addCommand(bar, tr("Run again (A)"),
               {nullptr, Qt::Key_A, tr("Another attempt; what came of this one stays"), ofRun, [this] { repeat(); }});
    addCommand(bar, tr("Report a defect… (D)"),
               {nullptr, Qt::Key_D, tr("Of this case, or of the one that has just failed"),
                [this] { return toReport() ? QString() : tr("Neither this case nor the one before has failed."); },
                [this] { report(); }});
    addCommand(bar, tr("Assign a tester… (T)"),
               {nullptr, Qt::Key_T, tr("To the selected cases that are not run"), ofCase, [this] { assign(); }});
    addCommand(bar, tr("Next (N)"),
               {nullptr, Qt::Key_N, tr("On to the next case that is not run"), always, [this] { goOn(); }});
}

void ExecutePage::addCommand(QWidget& bar, const QString& text, Command command)
{
    command.button = new QPushButton(text);
    bar.layout()->addWidget(command.button);
    connect(command.button, &QPushButton::clicked, this, [this, run = command.run] {
        run();
        m_view->setFocus(Qt::OtherFocusReason); // where the keys work
    });
    auto* action = new QAction(text, this);
    connect(action, &QAction::triggered, command.button, &QPushButton::click);
    m_actions += action;
    m_commands.push_back(std::move(command));
}

bool ExecutePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        m_view->setColumnHidden(TesterColumn, m_view->width() < kRoomForTesters);
    if (watched == m_view && event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::MouseFocusReason)
            selectCurrent(); // whoever comes back turns to it again
    }
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Paste) && m_sheet->paste())
        return true;
    if (key->isAutoRepeat() && verdictOf(*key))
        return true; // a finger that rests on the key judges one case
    if (key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Right: m_sheet->focusInside(); return true;
    default: return press(key->key()) || QWidget::eventFilter(watched, event);
    }
}

/// What cannot be done says why.
bool ExecutePage::press(int key)
{
    const auto command = std::ranges::find(m_commands, key, &Command::key);
    if (command == m_commands.end())
        return false;
    m_cycle.readStartFaultsAgain();
    if (const QString trouble = command->refusal(); !trouble.isEmpty())
        Q_EMIT m_cycle.told(trouble);
    else
        command->run();
    return true;
}

void ExecutePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto wanted = width() < kRoomSideBySide ? Qt::Vertical : Qt::Horizontal;
    if (wanted == m_splitter->orientation())
        return;
    m_splitter->setOrientation(wanted);
    m_splitter->setSizes({kListShare, kAllShares - kListShare});
}

std::vector<ExecutePage::Listed> ExecutePage::listed() const
{
    const Snapshot& snapshot = *m_cycle.snapshot();
    const RecordId me = m_cycle.me();
    const auto filter = CaseFilter(m_filter->currentData().toInt());
    std::vector<Listed> cases;
    cases.reserve(m_cycle.cases().size());
    for (const CaseState& state : m_cycle.cases()) {
        const Person* tester = testerOf(snapshot, state);
        cases.push_back({state.testCase, state.execution, tester, state.fault,
                         snapshot.isNumberShared(RecordKind::TestCase, state.testCase->number),
                         passes(state, filter, tester, me)});
    }
    return cases;
}

/// After a verdict, one row of thousands is another. False: the list is no longer of the same cases.
bool ExecutePage::followChanges(const std::vector<Listed>& cases)
{
    const auto isSameRow = [](const Listed& a, const Listed& b) {
        return a.testCase->id == b.testCase->id && a.isShown == b.isShown;
    };
    if (m_listed.empty() || !std::ranges::equal(cases, m_listed, isSameRow))
        return false;
    int row = 0;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        if (cases[i].isShown && cases[i] != m_listed[i])
            m_table->setRow(row, rowOf(*m_cycle.snapshot(), cases[i].tester, m_cycle.cases()[i]));
        row += cases[i].isShown ? 1 : 0;
    }
    return true;
}

void ExecutePage::showCases()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const RecordId shown = m_sheet->testCase();
    std::vector<Listed> cases = listed();
    if (!followChanges(cases)) {
        std::vector<TextRows::Row> rows;
        for (std::size_t i = 0; i < cases.size(); ++i) {
            if (cases[i].isShown)
                rows.push_back(rowOf(*m_cycle.snapshot(), cases[i].tester, m_cycle.cases()[i]));
        }
        m_table->setRows({tr("Code"), tr("Test case"), tr("Verdict"), tr("Tester")}, std::move(rows));
    }
    m_listed = std::move(cases);
    m_listedOf = m_cycle.snapshot();
    QHeaderView& header = *m_view->header();
    header.setStretchLastSection(false);
    header.setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    for (const auto& [column, width] :
         {std::pair(CodeColumn, kCodeWidth), {VerdictColumn, verdictWidth(fontMetrics())}, {TesterColumn, 96}})
        header.resizeSection(column, width);
    m_filter->setVisible(!m_cycle.cases().empty());
    choose(m_cycle.find(shown) ? shown : nextToRun());
    followTakenBack();
}

/// A case that the filter has just left out stays in sight until another is chosen.
void ExecutePage::choose(const RecordId& testCase)
{
    const int row = m_table->rowOf(testCase);
    if (row >= 0 && row != m_view->currentRow())
        m_view->setCurrentIndex(m_table->index(row, TitleColumn));
    if (row >= 0 || m_cycle.find(testCase))
        m_sheet->setCase(testCase);
    else
        m_sheet->setCase({});
    enableWhatMayBeDone();
}

void ExecutePage::showCurrent()
{
    const QModelIndex index = m_view->currentIndex();
    if (m_isShowing || !index.isValid())
        return;
    m_sheet->setCase(index.data(RecordRole).value<RecordRef>().id);
    selectCurrent();
    enableWhatMayBeDone();
}

void ExecutePage::selectCurrent()
{
    const CaseState* state = m_cycle.find(current());
    if (!state)
        return;
    const Execution* execution = state->execution;
    m_context.selection.select(execution ? RecordRef{RecordKind::Execution, execution->id}
                                         : RecordRef{RecordKind::TestCase, state->testCase->id});
}

RecordId ExecutePage::current() const { return m_sheet->testCase(); }

/// Behind the current one in the list, else from its beginning; where all are run, the first.
RecordId ExecutePage::nextToRun() const
{
    const std::vector<TextRows::Row>& rows = m_table->rows();
    const int from = m_table->rowOf(current()), count = int(rows.size());
    for (int i = 1; i <= count; ++i) {
        const RecordId& testCase = rows[std::size_t((from + i) % count)].record.id;
        const CaseState* state = m_cycle.find(testCase);
        if (state && !state->isRun() && testCase != current())
            return testCase;
    }
    return from >= 0 || count == 0 ? current() : rows.front().record.id;
}

void ExecutePage::give(Verdict verdict)
{
    const RecordId testCase = current(), next = nextToRun();
    if (!m_cycle.give(testCase, verdict, m_sheet->openedAt()))
        return;
    const CaseState* state = m_cycle.find(testCase);
    if (!state || verdict == Verdict::NotRun)
        return;
    m_lastGiven = testCase;
    const QString code = displayRef(*m_cycle.snapshot(), RecordKind::TestCase, *state->testCase);
    const QString fault = passFaultText(*m_cycle.snapshot(), m_cycle.states(), *state);
    QString said = fault.isEmpty() ? tr("%1: %2.").arg(code, caseStatus(*state).word) : code + u": "_s + fault;
    if (verdict == Verdict::Failed)
        said += u' ' + tr("D reports a defect.");
    if (next == testCase)
        said += u' ' + tr("No case of the list is left to run.");
    choose(next);
    Q_EMIT m_cycle.told(said);
}

void ExecutePage::goOn()
{
    const RecordId next = nextToRun();
    const CaseState* state = m_cycle.find(next);
    Q_EMIT m_cycle.told(state && !state->isRun() && next != current() ? QString()
                                                                      : tr("No case of the list is left to run."));
    choose(next);
}

void ExecutePage::repeat()
{
    const RecordId cycle = m_cycle.cycle()->id, testCase = current();
    m_cycle.change(tr("Run a case again"),
                   [&](Edit& edit) { return repeatCase(edit, cycle, testCase).transform([](const RecordId&) {}); });
}

/// Who has just failed a case is at the next one already.
const CaseState* ExecutePage::toReport() const
{
    for (const RecordId& testCase : {current(), m_lastGiven}) {
        const CaseState* state = m_cycle.find(testCase);
        if (state && passes(*state, CaseFilter::Failed, nullptr, {}) && m_cycle.refusal(testCase).isEmpty())
            return state;
    }
    return nullptr;
}

void ExecutePage::report()
{
    const SnapshotPtr snapshot = m_cycle.snapshot(); // the question leaves time for another one
    const CaseState found = *toReport();
    const auto reported = m_context.prompts.newRecord(m_context.workspace, newDefect(*snapshot, *found.execution));
    const Defect* made = reported ? m_context.workspace.snapshot()->find(Id<Defect>(*reported)) : nullptr;
    if (!made)
        return;
    m_context.selection.select(RecordRef{RecordKind::Defect, made->id});
    Q_EMIT m_cycle.told(tr("%1 is reported; the details show it. N goes on to the next case.")
                            .arg(displayRef(*m_context.workspace.snapshot(), RecordKind::Defect, *made)));
}

void ExecutePage::assign()
{
    const SnapshotPtr snapshot = m_cycle.snapshot();
    const std::vector<const Person*> people = snapshot->all<Person>();
    std::vector<RecordId> cases;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) {
        const CaseState* state = m_cycle.find(index.data(RecordRole).value<RecordRef>().id);
        if (state && !state->isRun())
            cases.push_back(state->testCase->id);
    }
    if (cases.empty() || people.empty()) {
        Q_EMIT m_cycle.told(people.empty() ? tr("The project has no people yet.")
                                           : tr("Choose cases that are not run: the others have had their tester."));
        return;
    }
    QStringList names;
    for (const Person* person : people)
        names += displayLine(person->name);
    const auto chosen = m_context.prompts.choice(
        {tr("Assign a tester"), tr("Who runs the %n selected case(s)?", nullptr, int(cases.size())), tr("Assign")},
        names);
    if (!chosen)
        return;
    const RecordId cycle = m_cycle.cycle()->id, tester = people[std::size_t(*chosen)]->id;
    m_cycle.change(tr("Assign a tester"), [&](Edit& edit) {
        Result<> done;
        for (const RecordId& testCase : cases) {
            done = done.and_then([&] { return attemptAt(edit, cycle, testCase); }).and_then([&](const RecordId& made) {
                return edit.set(RecordKind::Execution, made, u"tester", tester);
            });
        }
        return done;
    });
}

/// Whoever takes the last verdict back looks at its case again.
void ExecutePage::followTakenBack()
{
    const CaseState* state = m_cycle.find(m_lastGiven);
    if (!state || state->isRun())
        return;
    const RecordId testCase = std::exchange(m_lastGiven, {});
    choose(testCase);
}

void ExecutePage::enableWhatMayBeDone()
{
    for (const Command& command : m_commands) {
        const QString trouble = command.refusal();
        command.button->setEnabled(trouble.isEmpty());
        command.button->setToolTip(trouble.isEmpty() ? command.hint : trouble);
    }
}

bool ExecutePage::isFilteredEmpty() const { return m_table->rowCount() == 0 && !m_cycle.cases().empty(); }

void ExecutePage::showAll()
{
    m_filter->setCurrentIndex(0);
    showCases();
}

void ExecutePage::showCase(const RecordId& testCase)
{
    if (m_table->rowOf(testCase) < 0)
        showAll();
    choose(testCase);
}

} // namespace readiness

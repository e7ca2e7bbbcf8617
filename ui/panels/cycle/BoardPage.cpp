#include "ui/panels/cycle/BoardPage.h"

#include "core/base/Text.h"
#include "core/model/Records.h"
#include "core/query/References.h"
#include "core/report/ReportTexts.h"
#include "core/report/TestWords.h"
#include "ui/forms/LinkList.h"
#include "ui/forms/RowList.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"
#include "ui/panels/cycle/BurnUpView.h"
#include "ui/shell/SignSteps.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBoardMargin = 12;
constexpr int kBarColumn = 1;
constexpr int kNameWidth = 200, kBarWidth = 160, kLeastNumber = 72, kHeadingRoom = 8;

TextRows::Cell number(int value) { return {QString::number(value), {}, true}; }

/// Names and bars have their widths, numbers that of their heading in the language of the program.
void fitToWords(QTreeView& view)
{
    QHeaderView& header = *view.header();
    header.setMinimumSectionSize(kLeastNumber);
    for (int column = 0; column < header.count(); ++column)
        header.resizeSection(column, column == 0            ? kNameWidth
                                     : column == kBarColumn ? kBarWidth
                                                            : header.sectionSizeHint(column) + kHeadingRoom);
}

/// As high as its rows: the page scrolls, not the table.
void fitToRows(QTreeView& view)
{
    const int rows = view.model()->rowCount();
    const int row = rows > 0 ? view.sizeHintForRow(0) : 0;
    const int bar = view.horizontalScrollBar()->sizeHint().height(); // comes where the columns find no room
    view.setFixedHeight(view.header()->sizeHint().height() + rows * row + 2 * view.frameWidth() + bar);
    view.setVisible(rows > 0);
}

} // namespace

BoardPage::BoardPage(const PanelContext& context, OpenCycle& cycle)
    : m_context(context),
      m_cycle(cycle),
      m_steps(new SignSteps(context, this)),
      m_page(new QWidget),
      m_summary(textLabel()),
      m_burnUp(new BurnUpView)
{
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(kBoardMargin, kBoardMargin, kBoardMargin, kBoardMargin);
    column->setSpacing(8);
    setTextRole(m_summary, TextRole::Heading);
    column->addWidget(m_summary);
    column->addWidget(m_burnUp);
    m_suites = addTable(*column, tr("By suite"));
    m_testers = addTable(*column, tr("By tester"));
    m_stale = addList(*column, tr("Passes that do not count"));
    m_entry = addList(*column, tr("Entry criteria"));
    m_exit = addList(*column, tr("Exit criteria"));
    m_signOffs = addList(*column, tr("Signed by"));
    m_signOffs->setEmptyText(tr("Nobody has signed this cycle yet."));
    m_sign = new QPushButton(tr("Sign the cycle…"));
    column->addWidget(m_sign, 0, Qt::AlignLeft);
    connect(m_sign, &QPushButton::clicked, this, [this] {
        if (const Cycle* shown = m_cycle.cycle())
            m_steps->begin(shown->id);
    });
    connect(m_steps, &SignSteps::busyChanged, this, [this] { m_sign->setEnabled(!m_steps->isBusy()); });
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(&cycle, &OpenCycle::changed, this, &BoardPage::renew);
}

BoardPage::Table BoardPage::addTable(QVBoxLayout& column, const QString& title)
{
    Table table{new QLabel(title), new TextRows(this), nullptr};
    table.view = new RowList(table.rows, m_context.workspace, title, {});
    table.view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.view->setItemDelegateForColumn(kBarColumn, new VerdictBar(table.view));
    setTextRole(table.title, TextRole::Heading);
    column.addWidget(table.title);
    column.addWidget(table.view);
    connect(table.view, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const auto record = index.data(RecordRole).value<RecordRef>(); !record.id.isNull())
            m_context.selection.go(record);
    });
    return table;
}

LinkList* BoardPage::addList(QVBoxLayout& column, const QString& title)
{
    auto* list = new LinkList(title);
    column.addWidget(list);
    connect(list, &LinkList::followed, this, [this](const RecordRef& record) {
        if (record.kind == RecordKind::TestCase)
            Q_EMIT caseChosen(record.id);
        else
            m_context.selection.go(record);
    });
    return list;
}

void BoardPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    renew();
}

void BoardPage::renew()
{
    const Cycle* cycle = m_cycle.cycle();
    m_page->setVisible(cycle);
    const StandingPtr& standing = m_context.workspace.standing();
    const RecordId shown = cycle ? cycle->id : RecordId();
    const bool isSame = m_shown == standing && m_shownRecords == m_cycle.snapshot() && m_shownCycle == shown;
    if (!isVisible() || !cycle || isSame)
        return;
    m_shown = standing;
    m_shownRecords = m_cycle.snapshot();
    m_shownCycle = shown;
    fill(*cycle);
}

void BoardPage::fill(const Cycle& cycle)
{
    const CycleProgress progress =
        progressOf(*m_cycle.snapshot(), m_cycle.states(), cycle, m_context.workspace.clock().now());
    m_summary->setText(progress.all.cases == 0 ? tr("This cycle has no cases yet.")
                                               : tr("%1 of %n case(s) run: %2", nullptr, progress.all.cases)
                                                     .arg(progress.all.run())
                                                     .arg(countsText(progress.all)));
    m_burnUp->setProgress(progress.days, progress.all.cases);
    m_burnUp->setVisible(!progress.days.empty() && progress.all.cases > 0);
    showSuites(progress);
    showTesters(progress);
    showStale();
    showGate(*m_entry, cycle.entryGate, tr("Entry criteria"));
    showGate(*m_exit, cycle.exitGate, tr("Exit criteria"));
    showSignOffs(cycle);
}

void BoardPage::showSuites(const CycleProgress& progress)
{
    std::vector<TextRows::Row> rows;
    for (const SuiteCounts& suite : progress.suites) {
        const VerdictCounts& counts = suite.counts;
        const int percent = counts.cases == 0 ? 0 : 100 * counts.passed / counts.cases;
        rows.push_back({{RecordKind::Suite, suite.suite->id},
                        {{displayLine(suite.suite->title)},
                         {countsText(counts), {}, false, QVariant::fromValue(counts)},
                         {tr("%1 %", "percent").arg(percent), {}, true},
                         {countsText(counts)}}});
    }
    m_suites.rows->setRows({tr("Suite"), tr("Verdicts"), tr("Passed"), tr("Cases")}, std::move(rows));
    m_suites.title->setVisible(!progress.suites.empty());
    fitToWords(*m_suites.view);
    fitToRows(*m_suites.view);
}

void BoardPage::showTesters(const CycleProgress& progress)
{
    std::vector<TextRows::Row> rows;
    for (const TesterCounts& tester : progress.testers) {
        const VerdictCounts& counts = tester.counts;
        const RecordRef record{RecordKind::Person, tester.tester ? tester.tester->id : RecordId()};
        rows.push_back({record,
                        {{tester.tester ? displayLine(tester.tester->name) : tr("Nobody")},
                         {countsText(counts), {}, false, QVariant::fromValue(counts)},
                         number(counts.cases),
                         number(counts.run()),
                         number(counts.passed),
                         number(counts.failed),
                         number(counts.blocked)}});
    }
    m_testers.title->setVisible(!rows.empty());
    m_testers.rows->setRows(
        {tr("Tester"), tr("Verdicts"), tr("Assigned"), tr("Run"), tr("Passed"), tr("Failed"), tr("Blocked")},
        std::move(rows));
    m_testers.view->header()->setStretchLastSection(false);
    m_testers.view->header()->setSectionResizeMode(kBarColumn, QHeaderView::Stretch);
    fitToWords(*m_testers.view);
    fitToRows(*m_testers.view);
}

/// With the version that made them so.
void BoardPage::showStale()
{
    std::vector<LinkLine> lines;
    for (const CaseState& state : m_cycle.cases()) {
        const QString text = passFaultText(*m_cycle.snapshot(), m_cycle.states(), state);
        if (text.isEmpty())
            continue;
        LinkLine& line = lines.emplace_back();
        line.record = RecordRef{RecordKind::TestCase, state.testCase->id};
        line.code = displayRef(*m_cycle.snapshot(), RecordKind::TestCase, *state.testCase);
        line.title = displayLine(state.testCase->title);
        line.note = text;
        line.status = caseStatus(state);
    }
    m_stale->setLines(std::move(lines));
}

void BoardPage::showGate(LinkList& list, const RecordId& gate, const QString& title)
{
    const GateEvaluation* evaluation = m_shown && !gate.isNull() ? m_shown->evaluationOf(gate) : nullptr;
    std::vector<LinkLine> lines;
    for (std::size_t i = 0; evaluation && i < evaluation->criteria.size(); ++i) {
        const CriterionResult& result = evaluation->criteria[i];
        LinkLine& line = lines.emplace_back();
        line.record = RecordRef{RecordKind::Criterion, result.criterion->id};
        line.title = displayLine(result.criterion->title);
        line.note = measuredText(result);
        line.status = outcomeStatus(result.outcome);
    }
    list.setTitle(
        evaluation
            ? tr("%1: %2", "entry or exit criteria, GO or NO-GO").arg(title, decisionStatus(evaluation->decision).word)
            : title);
    list.setEmptyText(evaluation ? tr("The gate has no criteria yet.") : QString());
    list.setLines(std::move(lines));
}

void BoardPage::showSignOffs(const Cycle& cycle)
{
    std::vector<LinkLine> lines;
    for (const SignOff* signOff : m_cycle.snapshot()->all<SignOff>()) {
        if (signOff->scope != SignOffScope::Cycle || signOff->subject != cycle.id)
            continue;
        LinkLine& line = lines.emplace_back();
        line.record = RecordRef{RecordKind::SignOff, signOff->id};
        line.title = displayLine(signOff->signer);
        line.note = displayLine(signOff->meaning);
        if (m_shown)
            line.status = validityStatus(m_shown->assessment.signOffs().validity(signOff->id));
    }
    m_signOffs->setLines(std::move(lines));
}

} // namespace readiness

#include "ui/panels/cycle/CoveragePage.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "core/query/References.h"
#include "core/report/TestWords.h"
#include "core/rules/TestStates.h"
#include "ui/forms/CellPainter.h"
#include "ui/forms/FieldDelegate.h"
#include "ui/forms/FlowLayout.h"
#include "ui/forms/RowList.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"
#include "ui/models/TextRows.h"
#include "ui/panels/cycle/VerdictBar.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

enum Tab { EntitiesTab, ProcessesTab, RequirementsTab };
enum GridColumn { EntityColumn, ShareColumn, FirstOperation };
enum TreeColumn { LineColumn, CoveredColumn, GapColumn };
constexpr int kLineRole = Qt::UserRole + 200; ///< the place of a tree's row among the lines
constexpr int kCoverageRoom = 760;            ///< for the cases beside what is covered
constexpr int kEntityWidth = 150, kShareWidth = 156, kWidestOperation = 200;
constexpr int kCellRoom = 12; ///< around a status in its cell

ReportStatus noCase() { return status(CoveragePage::tr("No case"), Tone::NoGo); }

/// By its sign and its words, not by its colour alone.
ReportStatus cellStatus(const CoverageCell& cell)
{
    const CaseCounts& counts = cell.counts;
    if (!cell.isCounted && counts.cases == 0)
        return {u"–"_s, Tone::NotStarted, StatusGlyph::None};
    if (counts.cases == 0)
        return noCase();
    const QString words = CoveragePage::tr("%1 of %2", "cases passed").arg(counts.passed).arg(counts.cases);
    if (counts.isCovered())
        return status(words, Tone::Go);
    if (counts.notPassed > 0)
        return status(words, Tone::NoGo);
    return status(words, counts.notRun == counts.cases ? Tone::NotStarted : Tone::Conditional);
}

} // namespace

CoveragePage::CoveragePage(const PanelContext& context, OpenCycle& cycle)
    : m_context(context),
      m_cycle(cycle),
      m_scope(new QComboBox),
      m_tabs(new QTabWidget),
      m_grid(new TextRows(this)),
      m_entities(new QTableView),
      m_splitter(new QSplitter),
      m_behind(textLabel()),
      m_rows(new TextRows(this)),
      m_cases(new RowList(m_rows, context.workspace, tr("Cases behind it"), {}))
{
    m_scope->setAccessibleName(tr("Which passes count"));
    m_scope->addItems({tr("In this cycle"), tr("Over all cycles")});
    m_entities->setModel(m_grid);
    m_entities->setAccessibleName(tr("Entities by operations"));
    m_entities->setItemDelegate(new FieldDelegate(context.workspace, m_entities));
    m_entities->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_entities->setSelectionMode(QAbstractItemView::SingleSelection);
    m_entities->setTabKeyNavigation(false);
    m_entities->verticalHeader()->hide();
    m_entities->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_entities, tr("Entities"));
    m_processes = addTree(tr("Processes"));
    m_requirements = addTree(tr("Requirements"));
    auto* cases = new QWidget;
    auto* column = new QVBoxLayout(cases);
    column->setContentsMargins(0, 4, 0, 0);
    m_behind->setMargin(8);
    setTextRole(m_behind, TextRole::Secondary);
    column->addWidget(m_behind);
    column->addWidget(m_cases, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_tabs);
    m_splitter->addWidget(cases);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto* bar = new QWidget;
    auto* row = new FlowLayout(bar);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(m_scope);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_splitter, 1);
    connect(&cycle, &OpenCycle::changed, this, &CoveragePage::renew);
    connect(m_scope, &QComboBox::activated, this, &CoveragePage::fill);
    connect(m_tabs, &QTabWidget::currentChanged, this, &CoveragePage::showBehind);
    connect(m_entities->selectionModel(), &QItemSelectionModel::currentChanged, this, &CoveragePage::showBehind);
    connect(m_cases, &QTreeView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT caseChosen(index.data(RecordRole).value<RecordRef>().id); });
}

QTreeWidget* CoveragePage::addTree(const QString& title)
{
    auto* tree = new QTreeWidget;
    tree->setHeaderLabels({title, tr("Covered"), tr("What is missing")});
    tree->setAccessibleName(title);
    tree->setItemDelegate(new FieldDelegate(m_context.workspace, tree));
    tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    tree->setUniformRowHeights(true);
    tree->setTabKeyNavigation(false);
    tree->header()->resizeSection(LineColumn, 260);
    tree->header()->resizeSection(CoveredColumn, 150);
    m_tabs->addTab(tree, title);
    connect(tree, &QTreeWidget::currentItemChanged, this, &CoveragePage::showBehind);
    connect(tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        m_context.selection.go(item->data(LineColumn, RecordRole).value<RecordRef>());
    });
    return tree;
}

void CoveragePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    renew();
}

void CoveragePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(width() < kCoverageRoom ? Qt::Vertical : Qt::Horizontal);
}

/// The standing comes a moment after each change, and with it the panel is renewed.
void CoveragePage::renew()
{
    const RecordId cycle = m_cycle.cycle() ? m_cycle.cycle()->id : RecordId();
    const bool isSame = m_shown == m_context.workspace.standing() && m_shownCycle == cycle;
    if (isVisible() && m_context.workspace.standing() && !isSame)
        fill();
}

void CoveragePage::fill()
{
    const StandingPtr before = m_shown; // what the views show lives in it until they have the new one
    const auto old = std::move(m_coverage);
    m_shown = m_context.workspace.standing();
    m_shownCycle = m_cycle.cycle() ? m_cycle.cycle()->id : RecordId();
    if (!m_shown)
        return;
    const bool isInCycle = m_scope->currentIndex() == 0;
    m_coverage = std::make_unique<const TestCoverage>(m_shown->assessment,
                                                      TestSelection{isInCycle ? m_shownCycle : RecordId(), {}});
    showEntities();
    showTree(*m_processes, m_coverage->processes(), RecordKind::BusinessProcess);
    showTree(*m_requirements, m_coverage->requirements(), RecordKind::Requirement);
    setTitle(EntitiesTab, tr("Entities"), m_coverage->operationShare());
    setTitle(ProcessesTab, tr("Processes"), m_coverage->processShare());
    setTitle(RequirementsTab, tr("Requirements"), m_coverage->requirementShare());
    showBehind();
}

void CoveragePage::setTitle(int tab, const QString& title, const CoverageShare& share)
{
    m_tabs->setTabText(
        tab, share.all == 0 ? title : tr("%1: %2 %", "what is covered, percent").arg(title).arg(share.percent()));
}

void CoveragePage::showEntities()
{
    QStringList headings{tr("Entity"), tr("Covered")};
    for (const Operation* operation : m_coverage->operations())
        headings += displayLine(operation->title);
    std::vector<TextRows::Row> rows;
    for (const CoverageRow& row : m_coverage->entities()) {
        TextRows::Row& made =
            rows.emplace_back(TextRows::Row{{RecordKind::Entity, row.entity->id}, {{displayLine(row.entity->title)}}});
        TextRows::Cell& share = made.cells.emplace_back();
        share.text = tr("%1 of %2", "covered").arg(row.share.covered).arg(row.share.all);
        share.percent = row.share.percent();
        for (const CoverageCell& cell : row.cells)
            made.cells.push_back({{}, cellStatus(cell)});
    }
    m_grid->setRows(headings, std::move(rows));
    QHeaderView& header = *m_entities->horizontalHeader();
    header.resizeSection(EntityColumn, kEntityWidth);
    header.resizeSection(ShareColumn, kShareWidth);
    const int gap = CellPainter::statusWidth(fontMetrics(), noCase(), {}) + kCellRoom;
    for (int column = FirstOperation; column < m_grid->columnCount(); ++column)
        header.resizeSection(column,
                             std::clamp(header.sectionSizeHint(column) + 8, gap, std::max(gap, kWidestOperation)));
}

void CoveragePage::showTree(QTreeWidget& tree, const std::vector<CoverageLine>& lines, RecordKind kind)
{
    const QSignalBlocker quiet(&tree);
    const int kept = tree.currentItem() ? tree.currentItem()->data(LineColumn, kLineRole).toInt() : -1;
    tree.clear();
    std::vector<QTreeWidgetItem*> items;
    for (const CoverageLine& line : lines) {
        auto* item =
            line.parent < 0 ? new QTreeWidgetItem(&tree) : new QTreeWidgetItem(items[std::size_t(line.parent)]);
        item->setText(LineColumn, displayLine(recordType(kind).title(*line.record)));
        item->setData(LineColumn, RecordRole, QVariant::fromValue(RecordRef{kind, line.record->id}));
        item->setData(LineColumn, kLineRole, int(items.size()));
        item->setText(CoveredColumn, tr("%1 of %2", "covered").arg(line.share.covered).arg(line.share.all));
        item->setData(CoveredColumn, PercentRole, line.share.percent());
        item->setText(GapColumn, line.isCounted ? gapText(line.own) : QString());
        items.push_back(item);
    }
    tree.expandAll();
    if (kept >= 0 && kept < int(items.size()))
        tree.setCurrentItem(items[std::size_t(kept)]);
}

void CoveragePage::showBehind()
{
    if (!m_coverage)
        return;
    switch (m_tabs->currentIndex()) {
    case EntitiesTab: showCell(); break;
    case ProcessesTab: showLine(*m_processes, m_coverage->processes()); break;
    case RequirementsTab: showLine(*m_requirements, m_coverage->requirements()); break;
    default: break;
    }
}

/// The columns of the entity's name and share stand for all of its operations.
void CoveragePage::showCell()
{
    const QModelIndex index = m_entities->currentIndex();
    if (!index.isValid() || index.row() >= int(m_coverage->entities().size()))
        return showCases(tr("Choose a field of the grid to see its cases."), {});
    const CoverageRow& row = m_coverage->entities()[std::size_t(index.row())];
    const QString entity = displayLine(row.entity->title);
    if (index.column() >= FirstOperation) {
        const auto column = std::size_t(index.column() - FirstOperation);
        const QString operation = displayLine(m_coverage->operations()[column]->title);
        return showCases(tr("%1, %2", "entity, operation").arg(entity, operation), row.cells[column].cases);
    }
    std::vector<const CaseState*> cases;
    for (const CoverageCell& cell : row.cells)
        cases.insert(cases.end(), cell.cases.begin(), cell.cases.end());
    showCases(entity, cases);
}

/// With the cases of all that is below it.
void CoveragePage::showLine(const QTreeWidget& tree, const std::vector<CoverageLine>& lines)
{
    const QTreeWidgetItem* item = tree.currentItem();
    const int chosen = item ? item->data(LineColumn, kLineRole).toInt() : -1;
    if (chosen < 0 || chosen >= int(lines.size()))
        return showCases(tr("Choose a line to see its cases."), {});
    std::vector<const CaseState*> cases;
    for (std::size_t i = std::size_t(chosen); i < lines.size(); ++i) {
        if (int(i) != chosen && lines[i].depth <= lines[std::size_t(chosen)].depth)
            break; // the tree goes on beside it
        cases.insert(cases.end(), lines[i].cases.begin(), lines[i].cases.end());
    }
    showCases(item->text(LineColumn), cases);
}

void CoveragePage::showCases(const QString& title, const std::vector<const CaseState*>& cases)
{
    const Snapshot& snapshot = m_shown->snapshot();
    std::vector<TextRows::Row> rows;
    for (const CaseState* state : cases) {
        rows.push_back({{RecordKind::TestCase, state->testCase->id},
                        {{displayRef(snapshot, RecordKind::TestCase, *state->testCase)},
                         {displayLine(state->testCase->title)},
                         {{}, caseStatus(*state)}}});
    }
    m_behind->setText(rows.empty() ? title : tr("%1: %n case(s)", nullptr, int(rows.size())).arg(title));
    m_rows->setRows({tr("Code"), tr("Test case"), tr("Verdict")}, std::move(rows));
    QHeaderView& header = *m_cases->header();
    header.setStretchLastSection(false);
    header.setSectionResizeMode(1, QHeaderView::Stretch);
    header.resizeSection(0, kCodeWidth);
    header.resizeSection(2, verdictWidth(fontMetrics()));
}

} // namespace readiness

#include "ui/dialogs/ImportPlanPage.h"

#include "core/model/Labels.h"
#include "core/query/Quoted.h"
#include "ui/forms/EmptyState.h"
#include "ui/forms/FieldDelegate.h"
#include "ui/forms/Icons.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWholeLines = 3;
constexpr int kNamesShown = 12;

constexpr std::array kFilters{ImportPlanModel::Shown(),
                              ImportPlanModel::Shown(RowState::New),
                              ImportPlanModel::Shown(RowState::Changed),
                              ImportPlanModel::Shown(RowState::Conflict),
                              ImportPlanModel::Shown(RowState::Faulty),
                              ImportPlanModel::Shown(RowState::Unchanged)};

} // namespace

ImportPlanPage::ImportPlanPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_model(new ImportPlanModel(this)),
      m_table(new QTableView(this)),
      m_empty(new EmptyState(*m_table)),
      m_whole(new QPlainTextEdit(this)),
      m_filters(new QTabBar(this)),
      m_conflicts(nullptr),
      m_choice(new QComboBox(this)),
      m_forAll(new QPushButton(tr("For &all conflicts"), this)),
      m_create(new QCheckBox(tr("Create &people, areas and others that are not there"), this)),
      m_created(textLabel()),
      m_remarks(textLabel())
{
    makeFilters();
    makeTable(workspace);
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    m_whole->setAccessibleName(tr("The chosen line in full"));
    m_whole->setFixedHeight(m_whole->fontMetrics().lineSpacing() * kWholeLines + 16);
    setTextRole(m_created, TextRole::Secondary);
    setTextRole(m_remarks, TextRole::Secondary);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_filters);
    column->addWidget(m_table, 1);
    column->addWidget(m_whole);
    column->addWidget(makeConflicts());
    column->addWidget(m_create);
    column->addWidget(m_created);
    column->addWidget(m_remarks);
    connect(m_create, &QCheckBox::clicked, this, &ImportPlanPage::createUnknownChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ImportPlanPage::showCurrent);
    setPlan({});
}

void ImportPlanPage::makeTable(Workspace& workspace)
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FieldDelegate(workspace, this));
    m_table->setAccessibleName(tr("Rows of the list"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(FieldDelegate::rowHeight(m_table->fontMetrics()));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int widths[] = {44, 112, 210, 120, 150, 150, 160};
    for (int column = 0; column < ImportPlanModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column] * m_table->fontMetrics().height() / 15);
}

void ImportPlanPage::makeFilters()
{
    m_filters->setAccessibleName(tr("Rows shown"));
    m_filters->setDrawBase(false);
    m_filters->setExpanding(false);
    for (const ImportPlanModel::Shown shown : kFilters)
        m_filters->addTab(shown ? statusIcon(rowStateStatus(*shown)) : QIcon(), QString());
    connect(m_filters, &QTabBar::currentChanged, this, [this](int filter) {
        m_model->setShown(kFilters[std::size_t(filter)]);
        showLines();
    });
}

QWidget* ImportPlanPage::makeConflicts()
{
    m_conflicts = new QWidget(this);
    auto* row = new QHBoxLayout(m_conflicts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* label = new QLabel(tr("&Conflict in the chosen lines:"), m_conflicts);
    label->setBuddy(m_choice);
    for (const ConflictChoice choice : {ConflictChoice::Open, ConflictChoice::Theirs, ConflictChoice::Ours})
        m_choice->addItem(choiceText(choice));
    m_forAll->setAutoDefault(false);
    row->addWidget(label);
    row->addWidget(m_choice);
    row->addWidget(m_forAll);
    row->addStretch(1);
    connect(m_choice, &QComboBox::activated, this, &ImportPlanPage::choose);
    connect(m_forAll, &QPushButton::clicked, this,
            [this] { m_model->chooseForAll(ConflictChoice(m_choice->currentIndex())); });
    return m_conflicts;
}

void ImportPlanPage::setPlan(std::optional<ImportPlan> plan)
{
    m_model->setPlan(std::move(plan));
    const bool hasConflicts = m_model->plan() && m_model->plan()->count(RowState::Conflict) > 0;
    m_conflicts->setVisible(hasConflicts);
    m_table->setColumnHidden(ImportPlanModel::ChoiceColumn, !hasConflicts);
    showCounts();
    if (!m_filters->isTabEnabled(m_filters->currentIndex()))
        m_filters->setCurrentIndex(0);
    showLines();
    showRemarks();
}

void ImportPlanPage::setCreatesUnknown(bool creates) { m_create->setChecked(creates); }

void ImportPlanPage::showCounts()
{
    const auto& plan = m_model->plan();
    for (int filter = 0; filter < m_filters->count(); ++filter) {
        const ImportPlanModel::Shown shown = kFilters[std::size_t(filter)];
        const int unchanged = plan ? plan->count(RowState::Unchanged) : 0;
        const int count = !plan ? 0 : shown ? plan->count(*shown) : int(plan->rows().size()) - unchanged;
        m_filters->setTabText(filter,
                              u"%1  %2"_s.arg(shown ? rowStateStatus(*shown).word : tr("What happens")).arg(count));
        m_filters->setTabEnabled(filter, count > 0 || !shown);
    }
}

/// A line of a whole row says it across all columns.
void ImportPlanPage::showLines()
{
    m_table->clearSpans();
    for (int line = 0; line < m_model->rowCount(); ++line) {
        if (m_model->isWide(line))
            m_table->setSpan(line, ImportPlanModel::FieldColumn, 1,
                             ImportPlanModel::ColumnCount - ImportPlanModel::FieldColumn);
    }
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    const auto& plan = m_model->plan();
    m_empty->say(!plan || m_model->rowCount() > 0 ? QString()
                 : plan->rows().empty()           ? tr("The list has no row below its headings.")
                                                  : tr("Everything in the list is in the project already."));
    showCurrent();
}

void ImportPlanPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    m_whole->setPlainText(current.isValid() ? m_model->wholeText(current.row()) : QString());
    bool isConflict = false;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        const PlannedChange* change = m_model->changeAt(index.row());
        if (!change || !change->isConflict)
            continue;
        if (!isConflict)
            m_choice->setCurrentIndex(int(change->choice));
        isConflict = true;
    }
    m_choice->setEnabled(isConflict);
    m_forAll->setEnabled(isConflict);
}

void ImportPlanPage::showRemarks()
{
    QStringList created, remarks;
    if (const auto& plan = m_model->plan()) {
        const auto unknown = plan->unknown();
        for (const NamedRecord& record : unknown) {
            if (created.size() == kNamesShown)
                break;
            created += labelOf(recordType(record.kind)) + u' ' + quoted(record.name);
        }
        if (unknown.size() > std::size_t(created.size()))
            created += tr("and %n more", nullptr, int(unknown.size()) - int(created.size()));
        if (plan->missing() > 0)
            remarks += tr("Not in the list any more, and left as they are: %n record(s).", nullptr, plan->missing());
        remarks += plan->notes();
    }
    m_created->setText(created.isEmpty() ? QString() : tr("Will be created: %1.").arg(created.join(u", "_s)));
    m_created->setVisible(!created.isEmpty());
    m_remarks->setText(remarks.mid(0, kNamesShown).join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
}

void ImportPlanPage::choose()
{
    QList<int> lines;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        lines += index.row();
    m_model->choose(lines, ConflictChoice(m_choice->currentIndex()));
}

} // namespace readiness

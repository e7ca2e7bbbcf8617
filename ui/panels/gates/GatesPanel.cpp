#include "ui/panels/gates/GatesPanel.h"

#include "core/base/Text.h"
#include "core/model/Records.h"
#include "core/query/FieldText.h"
#include "core/query/References.h"
#include "core/report/ReportTexts.h"
#include "ui/forms/FieldDelegate.h"
#include "ui/forms/RecordTabs.h"
#include "ui/models/ReviewRecords.h"
#include "ui/panels/gates/SignOffSheet.h"
#include "ui/shell/SignSteps.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostRecords = 100; ///< behind one value

enum { CriterionColumn, OutcomeColumn, ValueColumn };

} // namespace

GatesPanel::GatesPanel(const PanelContext& context)
    : Panel(context),
      m_tabs(new RecordTabs(workspace(), pasteReview(), this)),
      m_criteria(new QTreeWidget),
      m_add(new QPushButton(tr("Add &criterion"))),
      m_waive(new QPushButton(tr("&Waive…"))),
      m_sign(new QPushButton(tr("&Sign…"))),
      m_decide(new QPushButton(tr("&Decide…"))),
      m_record(new QPushButton(tr("&Record for somebody…"))),
      m_steps(new SignSteps(context, this))
{
    m_tabs->addTab(makeGatesPage(), tr("Gates"));
    m_tabs->addTable(RecordKind::Waiver,
                     {{}, tr("No criterion is waived. Choose one among the gates to waive it with a reason.")});
    RecordPage* signOffs = m_tabs->addTable(RecordKind::SignOff, {{}, tr("Nobody has signed yet.")});
    signOffs->addButton(m_sign);
    signOffs->addButton(m_record);
    auto* sheet = new SignOffSheet(context, signOffs);
    signOffs->layout()->addWidget(sheet);
    connect(m_tabs, &RecordTabs::currentRecordChanged, this,
            [this](const auto& record) { selection().select(record); });
    connect(&signOffs->view(), &RecordView::currentRecordChanged, sheet,
            [sheet](const auto& record) { sheet->setSignOff(record ? record->id : RecordId()); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);
    auto* sign = new QAction(tr("Sign…"), this);
    connect(sign, &QAction::triggered, m_sign, &QPushButton::click);
    m_actions += sign;
    connect(m_sign, &QPushButton::clicked, this, [this] { m_steps->begin(currentGate().value_or(RecordRef()).id); });
    connect(m_record, &QPushButton::clicked, this,
            [this] { m_steps->beginRecording(currentGate().value_or(RecordRef()).id); });
    auto* record = new QAction(tr("Record a sign-off for somebody…"), this);
    connect(record, &QAction::triggered, m_record, &QPushButton::click);
    m_actions += record;
    connect(m_steps, &SignSteps::busyChanged, this, [this] {
        m_sign->setEnabled(!m_steps->isBusy());
        m_record->setEnabled(!m_steps->isBusy());
        m_sign->setText(m_steps->isBusy() ? tr("Signing…") : tr("&Sign…"));
    });
    if (m_gates->records().rowCount() > 0) {
        const QSignalBlocker quiet(m_gates); // nobody has chosen it
        m_gates->setCurrentIndex(m_gates->records().index(0, 0));
    }
    showCriteria();
}

QWidget* GatesPanel::makeGatesPage()
{
    auto* gates = new RecordPage(
        workspace(), RecordKind::Gate,
        {tr("Add &gate"), tr("There are no gates yet. A gate answers GO or NO-GO by its criteria; mark the one "
                             "that decides as the go-live gate.")});
    m_gates = &gates->view();
    for (QPushButton* button : {m_add, m_waive, m_decide})
        gates->addButton(button);
    connect(m_decide, &QPushButton::clicked, this, &GatesPanel::decide);
    connect(m_add, &QPushButton::clicked, this, &GatesPanel::addCriterion);
    connect(m_waive, &QPushButton::clicked, this, &GatesPanel::waive);
    connect(m_gates, &RecordView::currentRecordChanged, this, [this](const auto& record) {
        selection().select(record);
        showCriteria();
    });
    m_criteria->setHeaderLabels({tr("Criterion, and the records behind its value"), tr("Outcome"), tr("Value")});
    m_criteria->setAccessibleName(tr("Criteria of the gate"));
    m_criteria->setItemDelegate(new FieldDelegate(workspace(), this));
    m_criteria->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_criteria->setUniformRowHeights(true);
    m_criteria->setTabKeyNavigation(false);
    m_criteria->header()->resizeSection(CriterionColumn, 380);
    m_criteria->header()->resizeSection(OutcomeColumn, 130);
    connect(m_criteria, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        m_waive->setEnabled(toWaive().has_value());
        if (item && item->data(0, RecordRole).isValid())
            selection().select(item->data(0, RecordRole).value<RecordRef>());
    });
    connect(m_criteria, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        if (item->data(0, RecordRole).isValid())
            selection().go(item->data(0, RecordRole).value<RecordRef>());
    });
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(gates);
    splitter->addWidget(m_criteria);
    splitter->setStretchFactor(1, 2);
    return splitter;
}

std::optional<RecordRef> GatesPanel::currentGate() const
{
    return m_gates->records().recordAt(m_gates->currentIndex());
}

const QTreeWidgetItem* GatesPanel::currentCriterion() const
{
    const QTreeWidgetItem* item = m_criteria->currentItem();
    return item && item->parent() ? item->parent() : item;
}

std::optional<RecordRef> GatesPanel::toWaive() const
{
    const QTreeWidgetItem* item = m_criteria->currentItem();
    if (!item || !item->data(0, RecordRole).isValid())
        return {};
    const auto record = item->data(0, RecordRole).value<RecordRef>();
    return canBeWaived(record.kind) ? std::optional(record) : std::nullopt;
}

void GatesPanel::showCriteria()
{
    const auto gate = currentGate();
    m_add->setEnabled(gate.has_value());
    m_decide->setEnabled(gate.has_value());
    const QTreeWidgetItem* current = currentCriterion();
    const QVariant kept = current ? current->data(0, RecordRole) : QVariant();
    const QSignalBlocker quiet(m_criteria);
    m_criteria->clear();
    const StandingPtr standing = workspace().standing();
    const GateEvaluation* evaluation = standing && gate ? standing->evaluationOf(gate->id) : nullptr;
    for (std::size_t i = 0; evaluation && i < evaluation->criteria.size(); ++i) {
        const CriterionResult& result = evaluation->criteria[i];
        auto* item = new QTreeWidgetItem(m_criteria);
        item->setText(CriterionColumn, displayLine(result.criterion->title));
        item->setText(OutcomeColumn, outcomeStatus(result.outcome).word);
        item->setData(OutcomeColumn, StatusRole, QVariant::fromValue(outcomeStatus(result.outcome)));
        item->setText(ValueColumn, measuredText(result));
        item->setData(0, RecordRole, QVariant::fromValue(RecordRef{RecordKind::Criterion, result.criterion->id}));
        if (kept.isValid() && kept.value<RecordRef>().id == result.criterion->id)
            m_criteria->setCurrentItem(item);
        const auto& records = result.withWaivers.records;
        for (std::size_t n = 0; n < std::min(records.size(), kMostRecords); ++n) {
            RecordKind kind{};
            const Record* record = standing->snapshot().find(records[n], &kind);
            if (!record)
                continue;
            auto* row = new QTreeWidgetItem(item);
            row->setText(CriterionColumn, displayLine(displayRef(standing->snapshot(), kind, *record) + u' '
                                                      + recordType(kind).title(*record)));
            row->setData(0, RecordRole, QVariant::fromValue(RecordRef{kind, record->id}));
        }
        if (records.size() > kMostRecords)
            (new QTreeWidgetItem(item))
                ->setText(CriterionColumn, tr("… and %n more", nullptr, int(records.size() - kMostRecords)));
    }
    if (evaluation)
        showDecision(*evaluation);
    m_waive->setEnabled(toWaive().has_value());
}

/// What people decided on the gate, with the conditions that they made, below what it computes.
void GatesPanel::showDecision(const GateEvaluation& evaluation)
{
    if (!evaluation.decided)
        return;
    const Decision& decision = *evaluation.decided;
    const Field& outcome = *decisionType().field(u"decision");
    auto* item = new QTreeWidgetItem(m_criteria);
    item->setText(CriterionColumn, tr("Decided: %1").arg(displayLine(decision.title)));
    item->setText(OutcomeColumn, displayValue(outcome, outcome.get(decision), *workspace().snapshot()));
    item->setText(ValueColumn, decision.decidedOn.isValid() ? dayText(decision.decidedOn) : QString());
    item->setData(0, RecordRole, QVariant::fromValue(RecordRef{RecordKind::Decision, decision.id}));
    for (const ConditionState& state : evaluation.conditions) {
        auto* row = new QTreeWidgetItem(item);
        const ReportStatus status = conditionStatus(state);
        row->setText(CriterionColumn, displayLine(state.condition->title));
        row->setText(OutcomeColumn, status.word);
        row->setData(OutcomeColumn, StatusRole, QVariant::fromValue(status));
        row->setText(ValueColumn, state.due.isValid() ? dayText(state.due) : QString());
        row->setData(0, RecordRole, QVariant::fromValue(RecordRef{RecordKind::Condition, state.condition->id}));
    }
    item->setExpanded(true);
}

void GatesPanel::decide()
{
    const auto gate = currentGate();
    if (!gate)
        return;
    if (const auto made = prompts().newRecord(workspace(), newDecision(*workspace().snapshot(), gate->id, {})))
        selection().select(RecordRef{RecordKind::Decision, *made});
}

void GatesPanel::addCriterion()
{
    const auto gate = currentGate();
    if (!gate)
        return;
    Edit edit(workspace().snapshot(), tr("Add criterion"));
    const RecordId id = edit.create(RecordKind::Criterion);
    const bool isMade = edit.set(RecordKind::Criterion, id, u"gate", gate->id)
                        && edit.set(RecordKind::Criterion, id, u"title", tr("No must item is open"));
    if (isMade && workspace().commit(std::move(edit)))
        selection().select(RecordRef{RecordKind::Criterion, id}); // the details say the rest
}

void GatesPanel::waive()
{
    const auto subject = toWaive();
    if (!subject)
        return;
    NewRecord waiver;
    waiver.title = subject->kind == RecordKind::Criterion ? tr("Waive a criterion") : tr("Waive a record");
    waiver.text =
        tr("Why may “%1” be passed, who approves that, and until which day? Nobody approves what they ask for "
           "themselves.")
            .arg(m_criteria->currentItem()->text(CriterionColumn));
    waiver.accept = tr("&Waive");
    waiver.kind = RecordKind::Waiver;
    waiver.fields = {u"reason"_s, u"approver"_s, u"expires"_s};
    waiver.prefill = [subject](Edit& edit, const RecordId& record) {
        return edit.set(RecordKind::Waiver, record, u"subject", subject->id);
    };
    if (const auto made = prompts().newRecord(workspace(), waiver))
        selection().select(RecordRef{RecordKind::Waiver, *made});
}

void GatesPanel::reveal(const RecordRef& record)
{
    if (m_tabs->reveal(record))
        return;
    m_tabs->setCurrentIndex(0);
    const Criterion* criterion = workspace().snapshot()->find(Id<Criterion>(record.id));
    m_gates->showRecord(criterion ? RecordId(criterion->gate) : record.id);
    if (criterion)
        selection().select(record);
}

} // namespace readiness

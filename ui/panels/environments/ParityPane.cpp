#include "ui/panels/environments/ParityPane.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "core/project/ParityEdit.h"
#include "ui/forms/EmptyState.h"
#include "ui/forms/FlowLayout.h"
#include "ui/forms/RowList.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"
#include "ui/panels/environments/EnvironmentWords.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kParityMargin = 8;

TextRows::Row rowOf(const ParityTable& table, const ParityRow& row)
{
    const RecordRef record = row.deviation ? RecordRef{RecordKind::Deviation, row.deviation->id}
                                           : RecordRef{RecordKind::Environment, table.environment->id};
    const bool isRisk = row.deviation && !row.deviation->risk.isNull();
    return {record,
            {{labelOf(*deviationType().field(u"dimension"), choicesOf<ParityDimension>()[std::size_t(row.dimension)])},
             {displayLine(row.label)},
             {displayLine(row.here)},
             {displayLine(row.there)},
             {{}, parityStatus(row.standing)},
             {isRisk ? ParityPane::tr("Risk") : QString()}}};
}

QStringList headings()
{
    return {ParityPane::tr("Dimension"),     ParityPane::tr("Property"), ParityPane::tr("Here"),
            ParityPane::tr("In production"), ParityPane::tr("Parity"),   ParityPane::tr("Risk")};
}

/// The first one that asks for something, else the first.
int firstOpen(const ParityTable& table)
{
    const auto open = std::ranges::find(table.rows, ParityStanding::Differs, &ParityRow::standing);
    return open == table.rows.end() ? 0 : int(open - table.rows.begin());
}

QString titleOf(const ParityTable& table)
{
    const auto percent = table.percent();
    const QString both = ParityPane::tr("%1 held against %2")
                             .arg(displayLine(table.environment->name), displayLine(table.production->name));
    return percent ? ParityPane::tr("%1: %2 % equal", "percentage").arg(both).arg(*percent) : both;
}

/// How the share of the title is counted.
QString scoreText(const ParityTable& table)
{
    const int unknown = table.count(ParityStanding::Unknown);
    const int known = int(table.rows.size()) - unknown;
    QString text = ParityPane::tr("Of %1 properties that are known on both sides, %2 are equal; %3 differ, %4 of these "
                                  "recorded.")
                       .arg(known)
                       .arg(table.count(ParityStanding::Equal))
                       .arg(known - table.count(ParityStanding::Equal))
                       .arg(table.count(ParityStanding::Recorded));
    if (unknown > 0)
        text += u' ' + ParityPane::tr("%n are not known yet and do not count.", nullptr, unknown);
    return text;
}

} // namespace

ParityPane::ParityPane(const PanelContext& context)
    : m_context(context),
      m_title(textLabel()),
      m_note(textLabel()),
      m_rows(new TextRows(headings(), this)),
      m_list(new RowList(m_rows, context.workspace, tr("Held against production"), {96, 150, 170, 170, 220})),
      m_empty(new EmptyState(*m_list)),
      m_filling(makeFilling())
{
    setTextRole(m_title, TextRole::Heading);
    setTextRole(m_note, TextRole::Secondary);
    auto* bar = new QWidget;
    auto* buttons = new FlowLayout(bar);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    m_record = addButton(tr("&Record the deviation"), tr("Says that you know of it, with what both have now (S0-02)"),
                         &ParityPane::recordIt);
    m_risk = addButton(tr("Record it as a r&isk"), tr("Records the deviation and makes it a risk, in one step"),
                       &ParityPane::makeItARisk);
    buttons->addWidget(m_record);
    buttons->addWidget(m_risk);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(kParityMargin, kParityMargin, kParityMargin, 4);
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addWidget(m_note);
    head->addWidget(bar);
    head->addWidget(m_filling);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_list, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ParityPane::showWhatIsPossible);
    connect(m_list, &QTreeView::activated, this, &ParityPane::follow);
    show({});
}

QPushButton* ParityPane::addButton(const QString& text, const QString& hint, void (ParityPane::*run)())
{
    auto* button = new QPushButton(text);
    button->setToolTip(hint);
    connect(button, &QPushButton::clicked, this, run);
    auto* action = new QAction(text, this);
    connect(action, &QAction::triggered, button, &QPushButton::click);
    m_actions += action;
    return button;
}

void ParityPane::show(const RecordId& environment)
{
    const SnapshotPtr before = std::exchange(m_shown, m_context.workspace.snapshot()); // what the table points into
    const bool isOther = m_environment != environment;
    m_environment = environment;
    const Environment* found = m_shown->find(Id<Environment>(environment));
    const Parity parity(*m_shown, m_context.workspace.clock().now());
    const ParityProduction production = found ? parity.productionOf(*found) : ParityProduction();
    m_table = found ? parity.of(*found) : ParityTable();
    QStringList notes;
    if (found)
        notes += dataText(*found, *m_shown, m_context.workspace.clock().now());
    if (!m_table.rows.empty()) {
        notes += production.fault;
        notes += scoreText(m_table);
    }
    notes.removeAll(QString());
    m_note->setText(notes.join(u" · "_s));
    m_note->setVisible(!notes.isEmpty());
    m_title->setText(m_table.rows.empty() ? QString() : titleOf(m_table));
    m_title->setVisible(!m_table.rows.empty());
    fill();
    if (!found)
        m_empty->say(tr("Choose an environment to hold it against production."));
    else if (found->kind == EnvironmentKind::Production)
        m_empty->say(tr("This is production: the other environments are held against it."));
    else
        m_empty->say(m_table.rows.empty() ? production.fault : QString());
    if (isOther && m_rows->rowCount() > 0)
        m_list->setCurrentIndex(m_rows->index(firstOpen(m_table), 0));
    showWhatIsPossible();
}

void ParityPane::fill()
{
    std::vector<TextRows::Row> rows;
    for (const ParityRow& row : m_table.rows)
        rows.push_back(rowOf(m_table, row));
    m_rows->setRows(headings(), std::move(rows));
}

const ParityRow* ParityPane::currentRow() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_table.rows.size()) ? &m_table.rows[std::size_t(row)] : nullptr;
}

/// What Enter does: fills in what is not known, records what differs; of what is recorded, to the risk of it, else to the
/// deviation.
void ParityPane::follow()
{
    const ParityRow* row = currentRow();
    if (row && row->standing == ParityStanding::Unknown && m_filling->isVisible())
        return (row->here.isEmpty() ? m_here : m_there)->setFocus(Qt::OtherFocusReason);
    if (row && row->standing == ParityStanding::Differs && m_record->isEnabled())
        return recordIt();
    if (!row || !row->deviation)
        return;
    if (row->deviation->risk.isNull())
        m_context.selection.go({RecordKind::Deviation, row->deviation->id});
    else
        m_context.selection.go({RecordKind::Risk, row->deviation->risk});
}

void ParityPane::showWhatIsPossible()
{
    const ParityRow* row = currentRow();
    const bool mayWrite = m_context.workspace.project().mode() == Project::Mode::Write;
    m_record->setEnabled(mayWrite && row && row->standing == ParityStanding::Differs);
    m_risk->setEnabled(mayWrite && row && row->isDifferent() && !(row->deviation && !row->deviation->risk.isNull()));
    m_record->setVisible(!m_table.rows.empty());
    m_risk->setVisible(!m_table.rows.empty());
    showFilling();
}

QWidget* ParityPane::makeFilling()
{
    auto* filling = new QWidget;
    auto* row = new FlowLayout(filling);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_property = new QLabel;
    m_here = new QLineEdit;
    m_there = new QLineEdit;
    m_here->setPlaceholderText(tr("here"));
    m_there->setPlaceholderText(tr("in production"));
    row->addWidget(m_property);
    for (QLineEdit* one : {m_here, m_there}) {
        row->addWidget(one);
        connect(one, &QLineEdit::returnPressed, this, &ParityPane::fillIn);
    }
    auto* enter = new QPushButton(tr("En&ter it"));
    row->addWidget(enter);
    connect(enter, &QPushButton::clicked, this, &ParityPane::fillIn);
    return filling;
}

/// Rows of fields are titled as the description has it.
const Field* ParityPane::currentField() const
{
    const ParityRow* row = currentRow();
    for (const Field& field : environmentType().fields) {
        if (row && field.kind == FieldKind::Text && row->title == QLatin1String(field.label))
            return &field;
    }
    return nullptr;
}

void ParityPane::showFilling()
{
    const ParityRow* row = currentRow();
    const Field* field = currentField();
    m_filling->setVisible(row && field && m_context.workspace.project().mode() == Project::Mode::Write);
    if (!row || !field)
        return;
    m_property->setText(tr("%1:", "a property of an environment").arg(row->label));
    m_here->setText(row->here);
    m_there->setText(row->there);
    m_here->setAccessibleName(tr("%1 here").arg(row->label));
    m_there->setAccessibleName(tr("%1 in production").arg(row->label));
}

/// Both sides in one edit; then on to what is not known next.
void ParityPane::fillIn()
{
    const ParityRow* row = currentRow();
    const Field* field = currentField();
    if (!row || !field)
        return;
    Edit edit(m_shown, tr("Enter %1 of %2").arg(row->label, displayLine(m_table.environment->name)));
    const std::pair<const Environment*, const QLineEdit*> sides[] = {{m_table.environment, m_here},
                                                                     {m_table.production, m_there}};
    for (const auto& [environment, line] : sides) {
        const QString text = line->text().trimmed();
        const auto set = edit.set(RecordKind::Environment, environment->id, QString::fromLatin1(field->key), text);
        if (!set)
            return m_context.workspace.say({Message::Kind::Error, set.error().text, {}, {}});
    }
    if (!m_context.workspace.commit(std::move(edit)))
        return;
    const auto next =
        std::ranges::find_if(m_table.rows.begin() + std::max(0, m_list->currentRow()), m_table.rows.end(),
                             [](const ParityRow& one) { return one.standing == ParityStanding::Unknown; });
    if (next != m_table.rows.end())
        m_list->setCurrentIndex(m_rows->index(int(next - m_table.rows.begin()), 0));
    m_list->setFocus(Qt::OtherFocusReason);
}

void ParityPane::recordIt()
{
    const ParityRow* row = currentRow();
    if (!row)
        return;
    Edit edit(m_shown, recordingAction(*row));
    if (const auto made = recordDeviation(edit, m_table, *row); !made)
        return m_context.workspace.say({Message::Kind::Error, made.error().text, {}, {}});
    m_context.workspace.commit(std::move(edit));
}

void ParityPane::makeItARisk()
{
    const ParityRow* row = currentRow();
    if (!row)
        return;
    Edit edit(m_shown, tr("Make a risk of the deviation: %1").arg(row->label));
    const auto risk = makeDeviationRisk(edit, m_table, *row);
    if (!risk)
        return m_context.workspace.say({Message::Kind::Error, risk.error().text, {}, {}});
    if (m_context.workspace.commit(std::move(edit)))
        m_context.selection.select(RecordRef{RecordKind::Risk, *risk}); // to be rated and owned
}

} // namespace readiness

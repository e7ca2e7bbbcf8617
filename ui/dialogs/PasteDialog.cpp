#include "ui/dialogs/PasteDialog.h"

#include "core/model/Labels.h"
#include "ui/forms/TextRole.h"
#include "ui/forms/WidgetPalette.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace readiness {

namespace {

constexpr int kColumnWidth = 160;

/// The row above the preview in which the fields are chosen.
constexpr int kFieldRow = 0;

} // namespace

PasteDialog::PasteDialog(PastePlan proposed, Fault fault, QWidget* parent)
    : QDialog(parent),
      m_plan(std::move(proposed)),
      m_fault(std::move(fault)),
      m_targets(PastePlan::targets(m_plan.kind)),
      m_table(new QTableWidget(this)),
      m_heading(new QCheckBox(tr("The first row is a &heading"), this)),
      m_state(new QLabel(this))
{
    setWindowTitle(tr("Paste"));
    auto* what = new QLabel(
        tr("Not every column says where it belongs. Choose the field above each; what has none is left out."), this);
    what->setWordWrap(true);
    m_heading->setChecked(!m_plan.headings.isEmpty());
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_table->setAccessibleName(tr("Rows to paste"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultSectionSize(kColumnWidth);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_paste = buttons->addButton(tr("&Paste"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(what);
    layout->addWidget(m_heading);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    connect(m_heading, &QCheckBox::toggled, this, [this](bool isHeading) {
        m_plan.setHeading(isHeading);
        fill();
        refresh();
    });
    resize(720, 460);
    m_table->setColumnCount(int(m_plan.fields.size()));
    m_table->horizontalHeader()->hide();
    addFields();
    fill();
    refresh();
}

void PasteDialog::addFields()
{
    m_table->setRowCount(1);
    for (std::size_t column = 0; column < m_plan.fields.size(); ++column) {
        auto* field = new QComboBox;
        field->setAccessibleName(tr("Field of column %1").arg(column + 1));
        field->addItem(tr("Leave out"));
        for (const Field* target : m_targets)
            field->addItem(labelOf(*target));
        const auto chosen = std::find(m_targets.begin(), m_targets.end(), m_plan.fields[column]);
        field->setCurrentIndex(chosen == m_targets.end() ? 0 : int(chosen - m_targets.begin()) + 1);
        connect(field, &QComboBox::currentIndexChanged, this, [this, column](int index) {
            m_plan.fields[column] = index > 0 ? m_targets[std::size_t(index - 1)] : nullptr;
            refresh();
        });
        m_table->setCellWidget(kFieldRow, int(column), field);
    }
}

void PasteDialog::fill()
{
    const TextGrid shown =
        (m_plan.headings.isEmpty() ? TextGrid() : TextGrid{m_plan.headings}) + m_plan.rows.mid(0, kPreviewRows);
    m_table->setRowCount(int(shown.size()) + 1);
    QStringList numbers{QString()};
    for (qsizetype row = 0; row < shown.size(); ++row) {
        const bool isHeading = row == 0 && !m_plan.headings.isEmpty();
        numbers += isHeading ? QString() : QString::number(row + (m_plan.headings.isEmpty() ? 1 : 0));
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto* cell = new QTableWidgetItem(shown[row].value(column));
            cell->setFlags(Qt::ItemIsEnabled);
            m_table->setItem(int(row) + 1, column, cell);
        }
    }
    m_table->setVerticalHeaderLabels(numbers);
}

/// A field can take one column only, and every value must be one that it can hold.
void PasteDialog::refresh()
{
    QString fault;
    for (std::size_t column = 0; column < m_plan.fields.size() && fault.isEmpty(); ++column) {
        const Field* field = m_plan.fields[column];
        if (field && std::count(m_plan.fields.begin(), m_plan.fields.end(), field) > 1)
            fault = tr("Two columns go into “%1”: leave one of them out.").arg(labelOf(*field));
    }
    if (fault.isEmpty() && m_plan.rows.isEmpty())
        fault = tr("There is no row below the heading.");
    if (fault.isEmpty() && !m_plan.hasPlace())
        fault = tr("No column has a field yet.");
    if (fault.isEmpty())
        fault = m_fault(m_plan);
    m_paste->setEnabled(fault.isEmpty());
    m_state->setText(fault.isEmpty() ? tr("%n row(s) will be pasted as one step that can be undone.", nullptr,
                                          int(m_plan.rows.size()))
                                     : fault);
    QPalette colours;
    if (!fault.isEmpty())
        colours.setColor(QPalette::WindowText, paletteOf(this).tone(Tone::NoGo).ink);
    m_state->setPalette(colours);
    for (std::size_t column = 0; column < m_plan.fields.size(); ++column) {
        for (int row = 1; row < m_table->rowCount(); ++row) {
            QTableWidgetItem* cell = m_table->item(row, int(column));
            const bool isHeading = row == 1 && !m_plan.headings.isEmpty();
            const bool isUsed = m_plan.fields[column] && !isHeading;
            cell->setForeground(isUsed ? paletteOf(this).text : paletteOf(this).secondaryText);
            QFont font = cell->font();
            font.setStrikeOut(!m_plan.fields[column]);
            cell->setFont(font);
            cell->setToolTip(isUsed ? labelOf(*m_plan.fields[column]) : QString());
        }
    }
}

} // namespace readiness

#include "ui/dialogs/ExportDialog.h"

#include "core/model/Labels.h"
#include "ui/forms/Candidates.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kExportWidth = 480;

RecordId chosenIn(const QComboBox* box)
{
    return RecordId::fromHex(box->currentData().toString()).value_or(RecordId());
}

} // namespace

ExportDialog::ExportDialog(SnapshotPtr snapshot, const ExportWish& proposed, QWidget* parent)
    : QDialog(parent),
      m_snapshot(std::move(snapshot)),
      m_proposed(proposed),
      m_kind(new QComboBox(this)),
      m_owner(new QComboBox(this)),
      m_area(new QComboBox(this)),
      m_cycle(new QComboBox(this)),
      m_format(new QComboBox(this)),
      m_chosen(new QCheckBox(this)),
      m_template(new QCheckBox(tr("&Template: headings and choices without records"), this)),
      m_state(textLabel())
{
    setWindowTitle(tr("Export list"));
    for (const RecordType* type : recordTypes()) {
        if (type->isListed)
            m_kind->addItem(pluralOf(*type), int(type->kind));
    }
    m_kind->setCurrentIndex(m_kind->findData(int(proposed.kind)));
    m_format->addItem(tr("Excel workbook (.xlsx), to be filled in and imported again"));
    m_format->addItem(tr("CSV (.csv), for other programs"));
    m_format->setCurrentIndex(int(proposed.format));
    m_template->setChecked(proposed.isTemplate);
    m_chosen->setText(tr("Only the &chosen record(s): %n", nullptr, int(proposed.records.size())));
    m_chosen->setChecked(!proposed.records.empty());
    setTextRole(m_state, TextRole::Secondary);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Records"), m_kind);
    form->addRow(tr("&Owner"), m_owner);
    form->addRow(tr("&Area"), m_area);
    form->addRow(tr("Test c&ycle"), m_cycle);
    form->addRow(tr("&Format"), m_format);
    if (!proposed.records.empty())
        form->addRow(QString(), m_chosen);
    else
        m_chosen->hide();
    form->addRow(QString(), m_template);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(m_state);
    column->addWidget(buttons);
    for (QComboBox* box : {m_kind, m_owner, m_area, m_cycle, m_format}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(24);
    }
    resize(kExportWidth, sizeHint().height());
    fillRestrictions();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ExportDialog::fillRestrictions);
    for (QComboBox* box : {m_owner, m_area, m_cycle})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    for (QCheckBox* box : {m_chosen, m_template})
        connect(box, &QCheckBox::toggled, this, &ExportDialog::refresh);
}

void ExportDialog::fill(QComboBox* box, const char* key, const QString& everything, const RecordId& chosen)
{
    const QSignalBlocker blocker(box);
    const Field* field = restrictingField(RecordKind(m_kind->currentData().toInt()), key);
    box->clear();
    box->addItem(everything);
    if (field) {
        const Candidates candidates(*m_snapshot, field->target);
        for (const Candidate& candidate : candidates.all())
            box->addItem(candidate.title, candidate.id.toHex());
    }
    const int present = chosen.isNull() ? 0 : box->findData(chosen.toHex());
    box->setCurrentIndex(std::max(0, present));
    box->setEnabled(field != nullptr && !m_template->isChecked());
}

void ExportDialog::fillRestrictions()
{
    const bool isFirst = m_owner->count() == 0;
    fill(m_owner, "owner", tr("Everybody"), isFirst ? m_proposed.owner : chosenIn(m_owner));
    fill(m_area, "area", tr("All areas"), isFirst ? m_proposed.area : chosenIn(m_area));
    fill(m_cycle, "cycle", tr("All test cycles"), isFirst ? m_proposed.cycle : chosenIn(m_cycle));
    refresh();
}

ExportWish ExportDialog::wish() const
{
    ExportWish wish;
    wish.kind = RecordKind(m_kind->currentData().toInt());
    wish.owner = chosenIn(m_owner);
    wish.area = chosenIn(m_area);
    wish.cycle = chosenIn(m_cycle);
    wish.format = ExportWish::Format(m_format->currentIndex());
    if (m_chosen->isChecked() && wish.kind == m_proposed.kind)
        wish.records = m_proposed.records;
    wish.isTemplate = m_template->isChecked();
    return wish;
}

void ExportDialog::refresh()
{
    const ExportWish wanted = wish();
    m_chosen->setEnabled(wanted.kind == m_proposed.kind && !wanted.isTemplate);
    const int count = int(wantedRecords(*m_snapshot, wanted).size());
    m_owner->setEnabled(restrictingField(wanted.kind, "owner") && !wanted.isTemplate);
    m_area->setEnabled(restrictingField(wanted.kind, "area") && !wanted.isTemplate);
    m_cycle->setEnabled(restrictingField(wanted.kind, "cycle") && !wanted.isTemplate);
    m_state->setText(wanted.isTemplate ? tr("An empty list to fill in.")
                     : count == 0      ? tr("There is no such record. A template can be written all the same.")
                                       : tr("%n record(s) will be written.", nullptr, count));
    m_export->setEnabled(wanted.isTemplate || count > 0);
}

} // namespace readiness

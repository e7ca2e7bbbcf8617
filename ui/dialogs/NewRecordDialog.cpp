#include "ui/dialogs/NewRecordDialog.h"

#include "core/base/Text.h"
#include "core/model/Labels.h"
#include "core/model/Project.h"
#include "core/query/FieldText.h"
#include "ui/forms/Companions.h"
#include "ui/forms/FieldEditors.h"
#include "ui/forms/FieldNote.h"
#include "ui/forms/FormLayout.h"
#include "ui/forms/FormRow.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/WidgetPalette.h"
#include "ui/models/InputFault.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace readiness {

namespace {

/// The snapshot with the record in it as far as it is known, for editors that show records, not values.
SnapshotPtr withDraft(const Snapshot& snapshot, const ChangeSet& draft)
{
    SnapshotBuilder builder(snapshot);
    for (const Change& change : draft.changes) {
        if (change.action == Change::Action::Create)
            builder.put(change.kind, change.created);
    }
    return builder.finish();
}

} // namespace

NewRecordDialog::NewRecordDialog(Workspace& workspace, NewRecord wanted, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_wanted(std::move(wanted)), m_refusal(textLabel())
{
    setWindowTitle(m_wanted.title);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeForm());
    QPalette colours;
    colours.setColor(QPalette::WindowText, paletteOf(this).tone(Tone::NoGo).ink);
    m_refusal->setPalette(colours);
    m_refusal->setVisible(!m_refusal->text().isEmpty());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(m_wanted.accept, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewRecordDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(textLabel(m_wanted.text));
    column->addWidget(scroll, 1);
    column->addWidget(m_refusal);
    column->addWidget(buttons);
    resize(560, std::clamp(scroll->widget()->sizeHint().height() + 160, 260, 640));
    if (!m_rows.empty())
        m_rows.front()->setFocus();
}

QWidget* NewRecordDialog::makeForm()
{
    auto* body = new QWidget;
    auto* layout = new FormLayout(body);
    auto begun = m_wanted.begin(m_workspace.snapshot());
    if (!begun) {
        m_refusal->setText(begun.error().text);
        return body;
    }
    const RecordId record = begun->record;
    const SnapshotPtr now = m_workspace.snapshot();
    const SnapshotPtr draft =
        withDraft(*now, std::move(begun->edit).finish(m_workspace.author(), m_workspace.clock().now()));
    const RecordType& type = recordType(m_wanted.kind);
    for (const QString& key : m_wanted.fields) {
        const Field* field = type.field(key);
        Q_ASSERT(field && isEditable(*field));
        auto* row = new FormRow(type, *field, now, body);
        // A list is shown as the draft has it. Other fields take the value alone, so that the draft, which is no record
        // yet, is not offered among the records to refer to.
        row->showRecord(field->kind == FieldKind::ReferenceList ? draft : now, record);
        row->editor()->setValue(fieldValue(*field, *draft->table(type.kind).find(record), *draft));
        layout->add(row);
        connect(row, &FormRow::edited, row, [row] { row->note().clear(); });
        connect(row, &FormRow::ended, this, [this, row](FieldEditor::End how) {
            if (how == FieldEditor::End::Enter)
                goOn(*row);
        });
        m_rows.push_back(row);
    }
    return body;
}

/// Enter leads through the form to its button, which the next Enter presses.
void NewRecordDialog::goOn(const FormRow& row)
{
    const auto at = std::find(m_rows.begin(), m_rows.end(), &row);
    if (at + 1 == m_rows.end())
        m_save->setFocus();
    else
        (*(at + 1))->setFocus();
}

/// The field that must say why something was chosen, where the form does not ask for it anyway; null: none is missing.
const Field* NewRecordDialog::missingReason(const FormRow& row) const
{
    const Field* reason = reasonFor(recordType(m_wanted.kind), row.field(), row.editor()->value());
    return reason && !m_wanted.asksFor(*reason) && row.reason().isEmpty() ? reason : nullptr;
}

/// Says at each field what is missing or wrong there.
FormRow* NewRecordDialog::firstFaulty()
{
    FormRow* first = nullptr;
    for (FormRow* row : m_rows) {
        QString fault = row->editor()->fault();
        if (fault.isEmpty() && row->field().isRequired && row->editor()->isEmpty())
            fault = inputFault(row->field(), {}, *m_workspace.snapshot());
        const Field* reason = fault.isEmpty() ? missingReason(*row) : nullptr;
        if (reason)
            row->askReason(labelOf(*reason));
        else if (fault.isEmpty())
            row->note().clear();
        else
            row->note().say(Tone::NoGo, fault);
        if (!first && (reason || !fault.isEmpty()))
            first = row;
    }
    return first;
}

Result<> NewRecordDialog::write(Edit& edit, const RecordId& record) const
{
    const QDate today = m_workspace.clock().now().in(edit.shown()->project().zone()).date();
    Result<> written;
    for (std::size_t i = 0; i < m_rows.size() && written; ++i)
        written =
            addCompanions(edit, {m_wanted.kind, record}, m_rows[i]->field(), m_rows[i]->editor()->isEmpty(), today);
    for (std::size_t i = 0; i < m_rows.size() && written; ++i) {
        const FormRow& row = *m_rows[i]; // after the companions: what the form asks for is as the user left it
        written = row.editor()->writeTo(edit, record);
        const Field* reason = reasonFor(recordType(m_wanted.kind), row.field(), row.editor()->value());
        if (written && reason && !row.reason().isEmpty())
            written =
                edit.set(m_wanted.kind, record, QString::fromLatin1(reason->key), storableText(row.reason(), false));
    }
    return written;
}

void NewRecordDialog::save()
{
    if (FormRow* faulty = firstFaulty()) {
        faulty->setFocus();
        return;
    }
    auto begun = m_wanted.begin(m_workspace.snapshot());
    Result<> made = begun ? write(begun->edit, begun->record) : tl::unexpected(begun.error());
    if (made)
        made = m_workspace.tryCommit(std::move(begun->edit));
    if (made) {
        m_made = begun->record;
        accept();
        return;
    }
    m_refusal->setText(made.error().text);
    m_refusal->show();
}

} // namespace readiness

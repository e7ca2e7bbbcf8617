#include "ui/forms/FormRow.h"

#include "core/model/Labels.h"
#include "core/query/FieldText.h"
#include "ui/forms/FieldEditors.h"
#include "ui/forms/FieldNote.h"
#include "ui/forms/TextLabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace readiness {

namespace {

constexpr int kLeastHeight = 24;

} // namespace

FormRow::FormRow(const RecordType& type, const Field& field, const SnapshotPtr& snapshot, QWidget* parent)
    : QWidget(parent), m_type(type), m_field(field), m_footer(new QWidget(parent)), m_note(new FieldNote)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    if (isEditable(field) || field.kind == FieldKind::Blob) {
        m_editor = makeFieldEditor(type, field, snapshot, this);
        column->addWidget(m_editor);
        setFocusProxy(m_editor);
        connect(m_editor, &FieldEditor::ended, this, [this](FieldEditor::End end) {
            if (end == FieldEditor::End::Cancelled)
                dropQuestion();
            Q_EMIT ended(end);
        });
        connect(m_editor, &FieldEditor::edited, this, &FormRow::edited);
    } else {
        m_value = textLabel();
        m_value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_value->setAccessibleName(labelOf(field));
        column->addWidget(m_value);
        setFocusProxy(m_value);
    }
    auto* below = new QVBoxLayout(m_footer);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(4);
    below->addWidget(m_note);
    m_footer->hide();
    connect(m_note, &FieldNote::changed, this, &FormRow::showFooter);
}

void FormRow::showFooter() { m_footer->setVisible(m_question || !m_note->sentence().isEmpty()); }

bool FormRow::hasFocusWithin() const
{
    const QWidget* focus = QApplication::focusWidget();
    return isAncestorOf(focus) || m_footer->isAncestorOf(focus);
}

void FormRow::showRecord(const SnapshotPtr& snapshot, const RecordId& id)
{
    dropQuestion();
    m_note->clear();
    m_isWaiting = false;
    if (m_editor) {
        m_editor->showRecord(snapshot, id);
        return;
    }
    const Record* record = snapshot->table(m_type.kind).find(id);
    m_value->setText(record ? displayField(m_field, *record, *snapshot) : QString());
    fitHeight();
}

void FormRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

/// A form layout that is short of height takes it from texts, down to their minimum.
void FormRow::fitHeight()
{
    if (m_value)
        m_value->setMinimumHeight(std::max(kLeastHeight, m_value->heightForWidth(width())));
}

bool FormRow::hasMoved(const Snapshot& snapshot, const RecordId& id) const
{
    const Record* before = m_editor ? m_editor->shown()->table(m_type.kind).find(id) : nullptr;
    const Record* now = snapshot.table(m_type.kind).find(id);
    if (!before || !now)
        return false;
    if (m_field.kind == FieldKind::ReferenceList)
        return m_editor->shown()->references(id, m_field.number) != snapshot.references(id, m_field.number);
    return m_field.get(*before) != m_field.get(*now);
}

void FormRow::askReason(const QString& question)
{
    if (m_question) {
        m_reason->setFocus();
        return;
    }
    m_question = new QWidget;
    auto* column = new QVBoxLayout(m_question);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(4);
    auto* label = textLabel(question);
    m_reason = new QLineEdit;
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(question);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    auto* save = new QPushButton(tr("Save"));
    auto* cancel = new QPushButton(tr("Cancel"));
    save->setAutoDefault(false);
    cancel->setAutoDefault(false);
    save->setEnabled(false);
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column->addWidget(label);
    column->addWidget(m_reason);
    column->addLayout(buttons);
    static_cast<QVBoxLayout*>(m_footer->layout())->insertWidget(0, m_question);
    showFooter();
    connect(m_reason, &QLineEdit::textChanged, save,
            [save](const QString& text) { save->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, save, &QPushButton::click);
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT ended(FieldEditor::End::Enter); });
    connect(cancel, &QPushButton::clicked, this, [this] {
        dropQuestion();
        Q_EMIT ended(FieldEditor::End::Cancelled);
    });
    m_question->show();
    m_reason->setFocus();
}

QString FormRow::reason() const { return m_reason ? m_reason->text().trimmed() : QString(); }

void FormRow::dropQuestion()
{
    if (!m_question)
        return;
    const bool hadFocus = m_question->isAncestorOf(QApplication::focusWidget());
    m_question->hide();
    m_question->deleteLater();
    m_question = nullptr;
    m_reason = nullptr;
    showFooter();
    if (hadFocus)
        m_editor->setFocus();
}

} // namespace readiness

#pragma once

#include "ui/forms/FieldEditor.h"
#include "ui/models/RecordRef.h"

class QLabel;
class QLineEdit;

namespace readiness {

class FieldNote;

/// One field in a form: its editor, or its value where nobody sets it, and a footer with what there is to say about it. It
/// commits nothing; its form does, and places the footer.
class FormRow final : public QWidget {
    Q_OBJECT

public:
    FormRow(const RecordType& type, const Field& field, const SnapshotPtr& snapshot, QWidget* parent);

    const Field& field() const { return m_field; }
    /// Null where people do not set the field.
    FieldEditor* editor() const { return m_editor; }
    /// For the line below, as wide as the form; hidden while there is nothing in it.
    QWidget* footer() const { return m_footer; }
    FieldNote& note() const { return *m_note; }
    bool hasFocusWithin() const;
    /// Whether there is something to commit, faultless or not.
    bool isModified() const { return m_editor && m_editor->isModified(); }

    /// Whether a rule refused it by itself; it goes along with the next field then.
    bool isWaiting() const { return m_isWaiting; }
    void setWaiting(bool isWaiting) { m_isWaiting = isWaiting; }

    void showRecord(const SnapshotPtr& snapshot, const RecordId& record);
    /// Whether the field has another value there than the editor has shown.
    bool hasMoved(const Snapshot& snapshot, const RecordId& record) const;

    /// Asks below the editor for the reason of what was chosen.
    void askReason(const QString& question);
    /// What was answered; null while nothing was asked.
    QString reason() const;

Q_SIGNALS:
    void ended(readiness::FieldEditor::End end);
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
    void dropQuestion();
    void showFooter();

    const RecordType& m_type;
    const Field& m_field;
    FieldEditor* m_editor = nullptr;
    QLabel* m_value = nullptr; ///< where there is no editor
    QWidget* m_footer;
    FieldNote* m_note;
    QWidget* m_question = nullptr;
    QLineEdit* m_reason = nullptr;
    bool m_isWaiting = false;
};

} // namespace readiness

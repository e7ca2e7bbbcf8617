#pragma once

#include "core/project/Edit.h"

#include <QWidget>

namespace readiness {

/// Edits one field of one record. It remembers the snapshot that it showed, so that what is written is written against
/// what the user saw; it commits nothing itself. What is typed stays as it is until it is taken or given up, whether it
/// can be stored or not.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    /// Where the editor stands: with room around it, or in a cell, where Tab and Escape end the editing.
    enum class Place { Form, Cell };
    /// How the user ended the editing.
    enum class End { Left, Enter, NextField, PreviousField, Cancelled };

    const RecordType& type() const { return m_type; }
    const Field& field() const { return m_field; }
    /// Where the user got the value from that they are changing.
    const SnapshotPtr& shown() const { return m_shown; }

    /// Shows the field of the record as it is in the snapshot; nothing is modified then.
    virtual void showRecord(const SnapshotPtr& snapshot, const RecordId& record);
    /// Shows the value; nothing is modified then.
    virtual void setValue(const Value& value) = 0;
    /// What the input means; where it cannot be stored, the value that was shown.
    virtual Value value() const = 0;
    /// Whether the input leaves the field without a value.
    virtual bool isEmpty() const { return isNothing(value()); }
    /// Whether the user has changed the input.
    virtual bool isModified() const = 0;
    /// Why the input cannot be stored, as a sentence for the user; empty when it can.
    virtual QString fault() const { return {}; }
    /// What was typed, to be put back later where it can be neither stored nor lost; null of editors that take only what
    /// can be stored.
    virtual QString draft() const { return {}; }
    virtual void setDraft(const QString&) {}
    /// Puts the input into the edit; `record` is of the editor's type.
    virtual Result<> writeTo(Edit& edit, const RecordId& record) const;

Q_SIGNALS:
    void edited();
    void ended(readiness::FieldEditor::End end);

protected:
    FieldEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place, QWidget* parent);

    bool isInCell() const { return m_place == Place::Cell; }
    /// Makes the widget the one that has the focus and whose keys end the editing.
    void setInput(QWidget* input);
    /// Whether a key is taken before it reaches the input.
    virtual bool takesKey(const QKeyEvent&) { return false; }
    /// Whether the key ends the editing as Enter does.
    virtual bool isEnter(const QKeyEvent& key) const;
    /// Called before the editing ends, to settle what is half chosen.
    virtual void settle() {}
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool filterKey(const QKeyEvent& key);
    bool hasFocusWithin() const;
    void end(End end);

    const RecordType& m_type;
    const Field& m_field;
    SnapshotPtr m_shown;
    Place m_place;
};

} // namespace readiness

#pragma once

#include "ui/forms/FieldEditor.h"

class QHBoxLayout;
class QLineEdit;

namespace readiness {

/// Edits a field as one line of text that parseValue reads: texts, time spans; the base of all that are written in a line.
class LineEditor : public FieldEditor {
    Q_OBJECT

public:
    LineEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place, QWidget* parent);

    void setValue(const Value& value) override;
    Value value() const override;
    bool isModified() const override;
    QString fault() const override;
    QString draft() const override;
    void setDraft(const QString& text) override;

protected:
    QLineEdit* line() const { return m_line; }
    QHBoxLayout* row() const { return m_row; }
    /// What was shown before the user began.
    const Value& original() const { return m_value; }
    /// How a value is written in the line.
    virtual QString written(const Value& value) const;
    /// What the user wrote, in the form that parseValue reads.
    virtual QString input() const;

private:
    QHBoxLayout* m_row;
    QLineEdit* m_line;
    Value m_value;
    QString m_written; ///< m_value as the line shows it
};

/// A point in time, written in the project's time zone, which stands behind it.
class InstantEditor final : public LineEditor {
    Q_OBJECT

public:
    InstantEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place, QWidget* parent);

protected:
    QString written(const Value& value) const override;
};

} // namespace readiness

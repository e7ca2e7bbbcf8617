#pragma once

#include "ui/forms/FieldEditor.h"

class QPlainTextEdit;

namespace readiness {

/// Markdown as plain text, in a box that grows with it. Tab goes on; Ctrl+Enter ends, in a cell Enter does and Alt+Enter
/// breaks the line.
class LongTextEditor final : public FieldEditor {
    Q_OBJECT

public:
    LongTextEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place, QWidget* parent);

    void setValue(const Value& value) override;
    Value value() const override;
    bool isModified() const override;
    QString fault() const override;
    QString draft() const override;
    void setDraft(const QString& text) override;

protected:
    bool takesKey(const QKeyEvent& key) override;
    bool isEnter(const QKeyEvent& key) const override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();

    QPlainTextEdit* m_box;
    Value m_value;
    QString m_written;
};

} // namespace readiness

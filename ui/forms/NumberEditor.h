#pragma once

#include "ui/forms/FieldEditor.h"

namespace readiness {

class NumberBox;

/// A whole number in a spin box that may stand empty ("not set") and takes whatever is typed; what is no number of the
/// field's range is a fault, not a keystroke that is swallowed.
class NumberEditor final : public FieldEditor {
    Q_OBJECT

public:
    NumberEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place, QWidget* parent);

    void setValue(const Value& value) override;
    Value value() const override;
    bool isModified() const override;
    QString fault() const override;
    QString draft() const override;
    void setDraft(const QString& text) override;

private:
    NumberBox* m_box;
    Value m_value;
    QString m_written;
};

} // namespace readiness

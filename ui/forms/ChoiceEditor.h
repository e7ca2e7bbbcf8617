#pragma once

#include "ui/forms/FieldEditor.h"

class QCheckBox;

namespace readiness {

class ChoiceBox;

/// One of the field's choices, statuses with their glyphs; typing goes to the choice that begins so.
class ChoiceEditor final : public FieldEditor {
    Q_OBJECT

public:
    ChoiceEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place, QWidget* parent);

    void setValue(const Value& value) override;
    Value value() const override;
    bool isModified() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    int positionOf(const Value& value) const;
    void drawGlyphs();

    ChoiceBox* m_box;
    Value m_value;
};

/// Yes or no.
class YesNoEditor final : public FieldEditor {
    Q_OBJECT

public:
    YesNoEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place, QWidget* parent);

    void setValue(const Value& value) override;
    Value value() const override;
    bool isModified() const override;

private:
    QCheckBox* m_box;
    Value m_value;
};

} // namespace readiness

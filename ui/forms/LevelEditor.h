#pragma once

#include "ui/forms/FieldEditor.h"

namespace readiness {

class ChoiceBox;

/// A level of the project's risk scale by number and word. Typing its number goes to it, Delete to none; a number that
/// the scale does not have is offered only while it is the value.
class LevelEditor final : public FieldEditor {
    Q_OBJECT

public:
    LevelEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place, QWidget* parent);

    void setValue(const Value& value) override;
    Value value() const override;
    bool isModified() const override;

protected:
    bool takesKey(const QKeyEvent& key) override;

private:
    void offer(int shown);

    ChoiceBox* m_box;
    int m_level = 0; ///< that was shown; 0: none
};

} // namespace readiness

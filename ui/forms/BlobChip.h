#pragma once

#include "ui/forms/FieldEditor.h"

class QLabel;

namespace readiness {

/// A file kept in the project, shown by its name and size. Its bytes are replaced by adding another, not in place.
class BlobChip final : public FieldEditor {
    Q_OBJECT

public:
    BlobChip(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place, QWidget* parent);

    void showRecord(const SnapshotPtr& snapshot, const RecordId& record) override;
    void setValue(const Value& value) override;
    Value value() const override { return m_value; }
    bool isModified() const override { return false; }

private:
    QLabel* m_icon;
    QLabel* m_name;
    Value m_value;
};

} // namespace readiness

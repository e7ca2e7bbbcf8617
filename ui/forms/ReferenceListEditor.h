#pragma once

#include "ui/forms/FieldEditor.h"

class QListWidget;

namespace readiness {

/// Several records, ticked in a list of all that can be named. Its elements are records of their own, so it has no single
/// value: showRecord() and writeTo() are its way in and out.
class ReferenceListEditor final : public FieldEditor {
    Q_OBJECT

public:
    ReferenceListEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place, QWidget* parent);

    void showRecord(const SnapshotPtr& snapshot, const RecordId& record) override;
    void setValue(const Value&) override {}
    Value value() const override { return {}; }
    bool isModified() const override;
    Result<> writeTo(Edit& edit, const RecordId& record) const override;

private:
    std::vector<RecordId> ticked() const;

    QListWidget* m_list;
    std::vector<RecordId> m_original; ///< in the list's order
};

} // namespace readiness

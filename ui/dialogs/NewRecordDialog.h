#pragma once

#include "ui/models/NewRecord.h"
#include "ui/models/Workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace readiness {

class FormRow;

/// The form of a record that does not exist yet. It makes the record with one edit and closes; what cannot be stored or
/// is refused is said where it stands, and nothing of what was typed is lost.
class NewRecordDialog : public QDialog {
    Q_OBJECT

public:
    NewRecordDialog(Workspace& workspace, NewRecord wanted, QWidget* parent = nullptr);

    /// What was made; null before.
    const RecordId& made() const { return m_made; }

private:
    QWidget* makeForm();
    void goOn(const FormRow& row);
    void save();
    FormRow* firstFaulty();
    const Field* missingReason(const FormRow& row) const;
    Result<> write(Edit& edit, const RecordId& record) const;

    Workspace& m_workspace;
    NewRecord m_wanted;
    std::vector<FormRow*> m_rows;
    QLabel* m_refusal;
    QPushButton* m_save;
    RecordId m_made;
};

} // namespace readiness

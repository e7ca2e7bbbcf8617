#pragma once

#include "ui/models/SaidSignOff.h"
#include "ui/models/Workspace.h"

#include <QDialog>

class QComboBox;
class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace readiness {

/// Asks for everything about a sign-off that somebody gave by mail or on paper: what, who, as what, what they said and
/// when, and the file that proves it. Says what is missing; records nothing.
class RecordSignOffDialog : public QDialog {
    Q_OBJECT

public:
    RecordSignOffDialog(const Workspace& workspace, const RecordId& first, QWidget* parent = nullptr);

    SaidSignOff answer() const;

private:
    QFormLayout* makeForm();
    QWidget* makeProof();
    void proposeRole();
    void refresh();

    SnapshotPtr m_shown;
    std::vector<SignSubject> m_subjects;
    QComboBox* m_subject;
    QComboBox* m_signer;
    QLineEdit* m_role;
    QLineEdit* m_meaning;
    QDateTimeEdit* m_when;
    QLineEdit* m_proof;
    QLabel* m_missing;
    QPushButton* m_record = nullptr;
    QString m_proposedRole; ///< that stands there unless the user typed another
};

} // namespace readiness

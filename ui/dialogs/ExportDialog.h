#pragma once

#include "ui/models/ExportWish.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace readiness {

/// Asks which records become a list, and in which format.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    ExportDialog(SnapshotPtr snapshot, const ExportWish& proposed, QWidget* parent = nullptr);

    ExportWish wish() const;

private:
    void fill(QComboBox* box, const char* key, const QString& everything, const RecordId& chosen);
    void fillRestrictions();
    void refresh();

    SnapshotPtr m_snapshot;
    ExportWish m_proposed;
    QComboBox* m_kind;
    QComboBox* m_owner;
    QComboBox* m_area;
    QComboBox* m_cycle;
    QComboBox* m_format;
    QCheckBox* m_chosen; ///< only the records that were chosen before
    QCheckBox* m_template;
    QLabel* m_state;
    QPushButton* m_export;
};

} // namespace readiness

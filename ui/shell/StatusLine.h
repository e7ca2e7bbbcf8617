#pragma once

#include "ui/models/Workspace.h"

#include <QStatusBar>

class QLabel;

namespace readiness {

/// The line at the bottom of a window: how much there is, whether it is saved and in the shared file, who else is here.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// Null: no project.
    void setWorkspace(Workspace* workspace);

private:
    void showRecords();
    void showSharing();

    Workspace* m_workspace = nullptr;
    QLabel* m_records;
    QLabel* m_state;
    QLabel* m_colleagues;
};

} // namespace readiness

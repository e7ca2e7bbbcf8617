#pragma once

#include "core/base/Result.h"
#include "ui/models/BackgroundWork.h"
#include "ui/models/Workspace.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;
class QTimeEdit;

namespace readiness {

class GoLiveMoveModel;
struct GoLiveMoveRow;

/// Asks for a new go-live and shows, while it is being chosen, what moving there would come to. The preview is computed on
/// a thread of its own, of the project as it stood when the dialog was opened. It changes nothing.
class GoLiveDialog : public QDialog {
    Q_OBJECT

public:
    explicit GoLiveDialog(Workspace& workspace, QWidget* parent = nullptr);

    /// Refused where the clocks skip that hour.
    Result<Instant> goLive() const;

Q_SIGNALS:
    /// The preview is that of the chosen moment.
    void previewed();

private:
    void wait();
    void refresh();
    void tell(const QString& summary, std::vector<GoLiveMoveRow> rows);

    Workspace& m_workspace;
    SnapshotPtr m_shown;
    QDateEdit* m_day;
    QTimeEdit* m_time;
    QLabel* m_summary;
    GoLiveMoveModel* m_model;
    QPushButton* m_move = nullptr;
    QTimer m_soon; ///< after the last key
    BackgroundWork m_work;
};

} // namespace readiness

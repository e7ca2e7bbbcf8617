#pragma once

#include "ui/models/BackgroundWork.h"
#include "ui/models/ImportPlanModel.h"
#include "ui/models/ImportSource.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace readiness {

class ImportMappingPage;
class ImportPlanPage;
class Workspace;

/// Shows what a list would do to the project before it does, and lets people say how it is read. Plans on a thread of its
/// own, anew whenever what is asked for changes; commits nothing.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Workspace& workspace, ImportSource source, QWidget* parent = nullptr);

    /// What was accepted.
    const ImportPlan& plan() const;

private:
    void makePlan();
    void take(const Result<ImportPlan>& plan);
    void turnTo(QWidget* page);
    void showState();
    QString stateText() const;

    ImportSource m_source;
    ImportRequest m_request;
    QString m_fault; ///< why there is no plan
    BackgroundWork m_planning;
    QTimer m_patience; ///< how long planning says nothing
    QStackedWidget* m_pages;
    ImportPlanPage* m_page;
    ImportMappingPage* m_mappingPage; ///< null of a project file
    QLabel* m_heading;
    QLabel* m_state;
    QPushButton* m_turn; ///< to the other page
    QPushButton* m_import;
};

} // namespace readiness

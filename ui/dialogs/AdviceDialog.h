#pragma once

#include "core/rules/PathAdvice.h"
#include "ui/models/RecordRef.h"
#include "ui/models/TextRows.h"
#include "ui/models/Workspace.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;

namespace readiness {

class EmptyState;
class NoticeList;
class RecordForm;
class RowList;

/// The questions of the path advisor beside what follows from their answers. Each answer is kept in the project as soon as
/// it is given; the steps become tasks of a cutover plan when the user wants them.
class AdviceDialog : public QDialog {
    Q_OBJECT

public:
    AdviceDialog(Workspace& workspace, const Id<Advice>& advice, QWidget* parent = nullptr);

    /// Which one to show: that of the selection, else the newest, else a new one; null where none can be made.
    static Id<Advice> wanted(Workspace& workspace, const std::optional<RecordRef>& selected);

private:
    QWidget* makeAnswer();
    void renew();
    void showPath(const PathAdvice& path);
    void showNotices(const Advice& advice, const PathAdvice& path);
    void showSteps(const PathAdvice& path);
    void fillPlans(const Advice& advice);
    void takeOver();

    Workspace& m_workspace;
    Id<Advice> m_advice;
    RecordForm* m_form;
    QLabel* m_scenario;
    QLabel* m_reason;
    QLabel* m_code;
    NoticeList* m_notices;
    TextRows* m_rows;
    RowList* m_steps;
    EmptyState* m_empty;
    QComboBox* m_plans;
    QPushButton* m_take;
    QLabel* m_told;
};

} // namespace readiness

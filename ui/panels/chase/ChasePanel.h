#pragma once

#include "core/model/Reminder.h"
#include "core/report/ChaseMail.h"
#include "ui/panels/Panel.h"

class QLabel;
class QPushButton;
class QSpinBox;
class QTextBrowser;

namespace readiness {

class EmptyState;
class OwnersModel;
class RowList;

/// Who owes what, and a mail to each, ready to copy, to save or to open in the mail program; and a workbook to fill in. What
/// was sent is noted at the records as one change. The program itself sends nothing.
class ChasePanel final : public Panel {
    Q_OBJECT

public:
    explicit ChasePanel(const PanelContext& context);

    QList<QAction*> panelActions() override { return m_actions; }

protected:
    void renew() override;

private:
    QWidget* makeOwners();
    QWidget* makeMail();
    void showMail();
    void showPreview();
    void copy();
    void save();
    void openMail();
    void saveWorkbook();
    std::vector<RecordId> askedItems() const;
    void note(ReminderChannel channel, const ChaseMail& mail);

    OwnersModel* m_model;
    RowList* m_view = nullptr;
    EmptyState* m_empty = nullptr;
    QSpinBox* m_days = nullptr;
    QLabel* m_subject = nullptr;
    QLabel* m_hint = nullptr;
    QTextBrowser* m_preview = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_open = nullptr;
    QPushButton* m_workbook = nullptr;
    QList<QAction*> m_actions;
    QString m_shown;  ///< in the preview
    ChaseMail m_mail; ///< to the current owner; empty where there is none to write
};

} // namespace readiness

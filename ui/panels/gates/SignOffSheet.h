#pragma once

#include "core/project/SignOffFinding.h"
#include "ui/panels/Panel.h"

class QLabel;
class QPushButton;

namespace readiness {

class LinkList;

/// What one sign-off is worth now: whether what was signed is still so, what changed since, and whether somebody has
/// checked who holds the key.
class SignOffSheet : public QWidget {
    Q_OBJECT

public:
    SignOffSheet(const PanelContext& context, QWidget* parent);

    /// Null: none is chosen.
    void setSignOff(const RecordId& signOff);

private:
    void refresh();
    void show(const SignOff& signOff, const SignOffFinding& finding);
    void showRecorded(const SignOff& signOff, const SignOffFinding& finding);
    void showChanges(const SignOffFinding& finding);
    void confirmKey();

    PanelContext m_context;
    RecordId m_signOff;
    QLabel* m_state;
    QLabel* m_key;
    QPushButton* m_confirm;
    LinkList* m_changed;
};

} // namespace readiness

#pragma once

#include "ui/panels/Panel.h"

class QLabel;
class QTreeWidget;
class QVBoxLayout;

namespace readiness {

class ConflictCard;
class EmptyState;

/// What several people set without seeing each other's value: for each such field the value before, and everybody's, side
/// by side. It is decided by a click on one of them; a new value is typed where the record is at home.
class ConflictsPanel : public Panel {
    Q_OBJECT

public:
    explicit ConflictsPanel(const PanelContext& context);

    void reveal(const RecordRef& record) override;

private:
    void refresh();
    void showCurrent();
    void askForBefore(const Conflict& conflict);
    void decide(const Conflict& conflict, const Value& value);

    QLabel* m_summary;
    QTreeWidget* m_list;
    EmptyState* m_empty;
    QWidget* m_choice;
    QVBoxLayout* m_cards;
    SnapshotPtr m_shown; ///< that the list was made from: decisions supersede exactly what it shows
};

} // namespace readiness

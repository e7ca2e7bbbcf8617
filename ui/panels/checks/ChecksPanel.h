#pragma once

#include "ui/panels/Panel.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace readiness {

class ProblemTableModel;
class RowList;

/// Every broken rule with the record that breaks it; leads there, and offers the remedy where the program knows one.
class ChecksPanel : public Panel {
    Q_OBJECT

public:
    explicit ChecksPanel(const PanelContext& context);

private:
    void showSummary();
    void showCurrent();
    void follow();
    void fix();

    ProblemTableModel* m_model;
    QLabel* m_summary;
    QComboBox* m_severity;
    RowList* m_view;
    QPushButton* m_go;
    QPushButton* m_fix;
};

} // namespace readiness

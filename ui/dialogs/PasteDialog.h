#pragma once

#include "ui/models/PastePlan.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace readiness {

/// Shows the rows that are about to be pasted, with the field that each column goes into, to be chosen above it.
class PasteDialog : public QDialog {
    Q_OBJECT

public:
    /// `fault`: what is in the way of a plan, as a sentence; empty: nothing.
    using Fault = std::function<QString(const PastePlan& plan)>;

    /// Rows that are shown at most; all are pasted.
    static constexpr int kPreviewRows = 50;

    PasteDialog(PastePlan proposed, Fault fault, QWidget* parent = nullptr);

    const PastePlan& plan() const { return m_plan; }

private:
    void addFields();
    void fill();
    void refresh();

    PastePlan m_plan;
    Fault m_fault;
    std::vector<const Field*> m_targets;
    QTableWidget* m_table;
    QCheckBox* m_heading;
    QLabel* m_state;
    QPushButton* m_paste;
};

} // namespace readiness

#pragma once

#include "ui/panels/report/ReportOrder.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QToolButton;

namespace readiness {

/// Which report, and its options: the sections of the sign-off report, the first day of the status report, the review of
/// the review report, the plan, person or run of those of a cutover, the cycle of the acceptance report, the upgrade or day of those of environments.
/// Only those of the chosen report are seen.
class ReportChoice : public QWidget {
    Q_OBJECT

public:
    /// `today` in the project's zone.
    explicit ReportChoice(const QDate& today, QWidget* parent = nullptr);

    /// Without paper and author. The sections left out are remembered, for most people print the same ones each week.
    ReportOrder order() const;
    /// Lists what there is to choose from; what is chosen stays chosen.
    void setRecords(const Snapshot& snapshot);
    void setKind(ReportKind kind);
    /// The last day that can be chosen; where that was chosen, it moves along.
    void setToday(const QDate& today);

Q_SIGNALS:
    void changed();

private:
    void addSections();
    void showOptions();

    QComboBox* m_kind;
    QToolButton* m_sections;
    QDateEdit* m_since;
    QComboBox* m_review;
    QComboBox* m_plan;
    QComboBox* m_person;
    QComboBox* m_run;
    QComboBox* m_cycle;
    QCheckBox* m_executions;
    QComboBox* m_upgrade;
    QDateEdit* m_day;
    QSet<ReportSection> m_leftOut;
};

} // namespace readiness

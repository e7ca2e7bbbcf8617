#pragma once

#include "core/rules/RunComparison.h"
#include "ui/models/TextRows.h"
#include "ui/panels/run/OpenRun.h"

class QLabel;
class QPushButton;

namespace readiness {

class EmptyState;
class RowList;

/// Planned against actual over all runs of the plan, side by side, and the durations that follow, to be accepted one by one
/// or all together.
class ComparisonPage : public QWidget {
    Q_OBJECT

public:
    ComparisonPage(const PanelContext& context, OpenRun& run);

    const QList<QAction*>& actions() const { return m_actions; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QPushButton* addButton(QLayout& row, const QString& text, void (ComparisonPage::*run)());
    void renew();
    void fill();
    TextRows::Row rowOf(const ComparedTask& compared, const std::vector<const Run*>& runs) const;
    void enableWhatMayBeDone();
    void accept();
    void acceptAll();
    const ComparedTask* current() const;

    PanelContext m_context;
    OpenRun& m_run;
    SnapshotPtr m_snapshot; ///< m_compared points into it
    std::vector<ComparedTask> m_compared;
    TextRows* m_table;
    RowList* m_view;
    EmptyState* m_empty;
    QLabel* m_sum;
    QPushButton* m_accept = nullptr;
    QPushButton* m_acceptAll = nullptr;
    QList<QAction*> m_actions;
};

} // namespace readiness

#pragma once

#include "ui/models/TextRows.h"
#include "ui/panels/cycle/OpenCycle.h"
#include "ui/panels/cycle/VerdictBar.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace readiness {

class BurnUpView;
class LinkList;
class RowList;
class SignSteps;

/// How the cycle gets on, on one page: verdicts by suite and tester, the days, what has become stale, what it needs to
/// begin and to end, and who signed it. Computed while it is seen.
class BoardPage : public QWidget {
    Q_OBJECT

public:
    BoardPage(const PanelContext& context, OpenCycle& cycle);

Q_SIGNALS:
    /// To be executed, or looked at.
    void caseChosen(const readiness::RecordId& testCase);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Table {
        QLabel* title;
        TextRows* rows;
        RowList* view;
    };

    Table addTable(QVBoxLayout& column, const QString& title);
    LinkList* addList(QVBoxLayout& column, const QString& title);
    void renew();
    void fill(const Cycle& cycle);
    void showSuites(const CycleProgress& progress);
    void showTesters(const CycleProgress& progress);
    void showStale();
    void showGate(LinkList& list, const RecordId& gate, const QString& title);
    void showSignOffs(const Cycle& cycle);

    PanelContext m_context;
    OpenCycle& m_cycle;
    SignSteps* m_steps;
    QWidget* m_page;
    QLabel* m_summary;
    BurnUpView* m_burnUp;
    Table m_suites, m_testers;
    LinkList* m_stale;
    LinkList* m_entry;
    LinkList* m_exit;
    LinkList* m_signOffs;
    QPushButton* m_sign;
    StandingPtr m_shown;        ///< with which the page was filled
    SnapshotPtr m_shownRecords; ///< and of which snapshot, and
    RecordId m_shownCycle;
};

} // namespace readiness

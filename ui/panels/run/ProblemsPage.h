#pragma once

#include "ui/panels/run/OpenRun.h"

class QPushButton;

namespace readiness {

class EmptyState;
class RowList;
class TextRows;

/// What went wrong in the run: the issues of its steps, and the minutes that they cost. Enter goes to the issue.
class ProblemsPage : public QWidget {
    Q_OBJECT

public:
    ProblemsPage(const PanelContext& context, OpenRun& run);

    int count() const;

private:
    void showProblems();

    PanelContext m_context;
    OpenRun& m_run;
    TextRows* m_table;
    RowList* m_view;
    EmptyState* m_empty;
};

} // namespace readiness

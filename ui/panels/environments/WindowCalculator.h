#pragma once

#include "ui/models/TextRows.h"
#include "ui/models/Workspace.h"

#include <QWidget>

class QDateEdit;
class QLabel;

namespace readiness {

class RowList;

/// Which versions can be chosen on a day, and until when production can follow on the same one (S1-01 to S1-04).
class WindowCalculator : public QWidget {
    Q_OBJECT

public:
    explicit WindowCalculator(Workspace& workspace);

    void renew();
    QDateEdit& day() const { return *m_day; }

private:
    Workspace& m_workspace;
    QDateEdit* m_day;
    QLabel* m_sentence;
    QLabel* m_consequence;
    TextRows* m_rows;
    RowList* m_list;
};

} // namespace readiness

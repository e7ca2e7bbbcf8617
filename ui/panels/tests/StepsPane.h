#pragma once

#include "ui/forms/RecordView.h"

class QLabel;

namespace readiness {

class EmptyState;
class QuickEntry;

/// The steps of one test case: a table that is edited in place, and a line below it of which Enter makes the next step.
class StepsPane : public QWidget {
    Q_OBJECT

public:
    explicit StepsPane(Workspace& workspace, QWidget* parent = nullptr);

    /// A null id: none.
    void setCase(const RecordId& testCase);
    const RecordId& testCase() const { return m_case; }
    RecordView& view() const { return *m_view; }
    QuickEntry& entry() const { return *m_entry; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    RecordView::FieldValues ofCase() const;
    void say();

    Workspace& m_workspace;
    RecordId m_case;
    QLabel* m_heading;
    RecordView* m_view;
    QuickEntry* m_entry;
    EmptyState* m_empty;
};

} // namespace readiness

#pragma once

#include "ui/panels/cycle/OpenCycle.h"

class QLabel;
class QMimeData;
class QScrollArea;

namespace readiness {

class AttemptForm;
class EvidenceIntake;
class NoticeList;
class StatusChip;
class StepList;

/// One case as it is executed: what has to be there, its steps, what is noted, its evidence, and whether a pass of it would
/// count. Takes pictures and files as evidence.
class CaseSheet : public QWidget {
    Q_OBJECT

public:
    CaseSheet(const PanelContext& context, OpenCycle& cycle);

    /// Null: none.
    void setCase(const RecordId& testCase);
    const RecordId& testCase() const { return m_case; }
    /// Since when it is shown.
    Instant openedAt() const { return m_openedAt; }
    /// What the steps say about the case.
    Verdict suggestion() const;
    /// The steps, or what is noted where there are none.
    void focusInside();
    /// Whether the clipboard had evidence.
    bool paste();

Q_SIGNALS:
    /// Escape.
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addFact(QWidget& page, const QString& name);
    void renew();
    void showHead(const CaseState& state);
    void showNotices(const CaseState& state);
    void showEvidence(const CaseState& state);
    bool takeEvidence(const QMimeData& data);

    PanelContext m_context;
    OpenCycle& m_cycle;
    EvidenceIntake* m_intake;
    RecordId m_case;
    Instant m_openedAt;
    QScrollArea* m_scroll;
    QLabel* m_title;
    StatusChip* m_status;
    QLabel* m_about;
    NoticeList* m_notices;
    struct Fact {
        QLabel* name;
        QLabel* text;
    };
    std::vector<Fact> m_facts; ///< in the order of CaseSheet.cpp
    StepList* m_steps;
    AttemptForm* m_form;
    QLabel* m_evidence;
};

} // namespace readiness

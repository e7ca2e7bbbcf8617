#pragma once

#include "ui/panels/Panel.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace readiness {

class CommentsSection;
class EvidenceSection;
class HistorySection;
class MarkdownView;
class RecordForm;
class RecordHeader;
class Section;

/// Everything about the current record: its form, guidance, evidence, comments and history. Follows the selection; takes
/// files, links and pictures that are dropped on it as evidence.
class DetailsPanel final : public Panel {
    Q_OBJECT

public:
    explicit DetailsPanel(const PanelContext& context);
    ~DetailsPanel() override;

    void reveal(const RecordRef& record) override;
    QList<QAction*> panelActions() override { return m_actions; }

protected:
    void renew() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makePages();
    QWidget* makeRecordPage();
    void makeActions();
    void follow();
    void refresh(const Commit& commit);
    void showGuidance();
    void sayRemoved();
    void restore();
    const Record* record() const;

    QStackedWidget* m_pages;
    QWidget* m_empty = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_gone = nullptr;
    QLabel* m_goneText = nullptr;
    RecordHeader* m_header = nullptr;
    RecordForm* m_form = nullptr;
    MarkdownView* m_guidance = nullptr;
    Section* m_guidanceSection = nullptr;
    EvidenceSection* m_evidence = nullptr;
    CommentsSection* m_comments = nullptr;
    HistorySection* m_history = nullptr;
    QList<QAction*> m_actions;
    QString m_code; ///< of the shown record, for when it has gone
};

} // namespace readiness

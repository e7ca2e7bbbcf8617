#pragma once

#include "ui/panels/Panel.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace readiness {

class LinkList;
class MarkdownView;
class RecordForm;

/// A review's questions one at a time: guidance, answer, status, rating, comment, findings, and on to the next. Made for
/// the keyboard; every value is committed as soon as it is left.
class WalkThrough : public QWidget {
    Q_OBJECT

public:
    explicit WalkThrough(const PanelContext& context, QWidget* parent = nullptr);

    /// Shows the review's questions, beginning with the first that is not rated.
    void begin(const RecordId& review);
    /// The record that is asked about; null while there is none.
    RecordId question() const;

Q_SIGNALS:
    void left();
    /// A finding about the question is wanted.
    void findingWanted(const readiness::RecordRef& subject);

private:
    QWidget* makeHeader();
    QWidget* makeFooter();
    void addKeys();
    void step(int by);
    void leave();
    void setChoice(QStringView key, int choice);
    void addComment();
    void show();
    void showFindings(const Snapshot& snapshot, const RecordId& item);

    PanelContext m_context;
    RecordId m_review;
    std::vector<RecordId> m_questions;
    int m_at = 0;
    QLabel* m_place;
    QLabel* m_title;
    QProgressBar* m_progress;
    MarkdownView* m_guidance;
    RecordForm* m_form;
    LinkList* m_findings;
    QLineEdit* m_comment;
    QPushButton* m_previous;
    QPushButton* m_next;
};

} // namespace readiness

#pragma once

#include "ui/forms/RecordPage.h"
#include "ui/models/OutlineModel.h"

#include <QSet>

namespace readiness {

class EmptyState;

/// A tree of records that is edited in place: a bar of buttons, the tree, and one sentence while there is nothing. Records
/// are added behind another one or as its parts, moved in and out, up and down; rows are copied, and pasted as new ones.
class OutlinePage : public QWidget {
    Q_OBJECT

public:
    OutlinePage(Workspace& workspace, RecordKind kind, const RecordPage::Words& words);

    ~OutlinePage() override;

    void setPasteReview(PasteReview review) { m_review = std::move(review); }
    QTreeView& view() const { return *m_view; }
    OutlineModel& model() const { return *m_model; }
    /// Of the selected rows, in order.
    std::vector<RecordId> selected() const;
    /// Brings it into view; none: the tree as it is.
    void show(const RecordId& record);
    /// Says again which record is the current one; where none is, the first becomes it.
    void sayCurrent();
    void copy() const;
    /// As new records behind the current one.
    void paste();

Q_SIGNALS:
    /// The user went to another row.
    void currentRecordChanged(const std::optional<readiness::RecordRef>& record);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Change = std::function<Result<Edit>(const SnapshotPtr&, RecordKind, const std::vector<RecordId>&)>;

    void makeView();
    void makeActions(const QString& add);
    QAction* addAction(const QString& text, const QString& key, std::function<void()> run);
    RecordId current() const { return m_model->recordAt(m_view->currentIndex()); }
    void add(Result<AddedLine> added);
    void change(const Change& change);
    void remove();
    void unfold();

    Workspace& m_workspace;
    OutlineModel* m_model;
    QTreeView* m_view;
    std::unique_ptr<RecordColumns> m_columns;
    EmptyState* m_empty;
    RecordPage::Words m_words;
    PasteReview m_review;
    QList<QAction*> m_actions;
    QSet<RecordId> m_known; ///< that have parts
};

} // namespace readiness

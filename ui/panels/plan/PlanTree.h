#pragma once

#include "ui/forms/TableClipboard.h"
#include "ui/models/PlanModel.h"

#include <QSet>
#include <QTreeView>

namespace readiness {

/// The tree of a plan's tasks: cells edited in place, columns that are chosen and remembered, parts that stay folded as
/// they were. Changes of its own are for others to make: it only says which tasks are meant.
class PlanTree : public QTreeView {
    Q_OBJECT

public:
    PlanTree(Workspace& workspace, PlanModel& model, QWidget* parent = nullptr);
    ~PlanTree() override;

    int rowHeight() const;
    /// The lines that are seen as rows, from the top down.
    std::vector<int> shownLines() const;
    /// The line of the current row, or -1.
    int currentLine() const { return PlanModel::lineOf(currentIndex()); }
    /// Of the selected rows, in the order of the outline.
    std::vector<RecordId> selectedTasks() const;
    /// Makes the task's row the current one, unfolded into sight; false where it is not of this plan.
    bool showTask(const RecordId& task, PlanColumn column = PlanColumn::Title);
    /// By line: what is on the path; all else steps back. Empty: nothing does.
    void setPath(const std::vector<quint8>& onPath);
    /// Only tasks that say all these words, and what they are parts of; empty: all.
    void setFilter(const QString& words);
    bool isFiltered() const { return !m_words.isEmpty(); }
    void setPasteReview(PasteReview review) { m_review = std::move(review); }
    /// The selected rows, with the headings of the columns.
    void copy() const;
    /// Over the rows from the current one on; with headings, or behind the last row, as new tasks.
    void paste();
    /// Opens a menu of the columns below the heading.
    void chooseColumns();

Q_SIGNALS:
    /// Rows came, went, or were folded.
    void rowsChanged();
    /// The user went to another row.
    void taskChanged();
    void zoomWanted(double factor);
    void linksTyped(int line, const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& options, const QModelIndex& index) const override;
    void wheelEvent(QWheelEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void fillColumnMenu(QMenu& menu);
    void unfold();
    void filter();
    bool says(int line, const QStringList& words) const;
    bool spread(Edit& edit, const QModelIndex& index, const FieldEditor& editor);
    TextGrid withoutComputed(TextGrid grid) const;
    void setFolded(const QModelIndex& index, bool isFolded);
    void restoreColumns();
    std::vector<int> shownColumns() const;

    PlanModel& m_plan;
    QSet<RecordId> m_folded;
    RecordId m_current;
    std::vector<quint8> m_onPath;
    QStringList m_words;            ///< folded
    std::vector<quint8> m_isHidden; ///< by line, of the filter; empty: none is
    PasteReview m_review;
    Workspace& m_workspace;
    bool m_isUnfolding = false;
};

} // namespace readiness

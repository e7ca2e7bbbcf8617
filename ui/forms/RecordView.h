#pragma once

#include "ui/forms/FieldDelegate.h"
#include "ui/forms/RecordColumns.h"
#include "ui/forms/TableClipboard.h"
#include "ui/models/RecordTableModel.h"

#include <QTreeView>

namespace readiness {

/// A table or tree of records as a spreadsheet user expects it: cells are edited in place, an edit of a selected row goes
/// for all selected rows, copy and paste speak with spreadsheets, columns are chosen, moved and remembered. One for all
/// kinds; panels add what is particular to theirs.
class RecordView : public QTreeView {
    Q_OBJECT

public:
    /// Takes over the model. `settings`: under which name columns are remembered.
    RecordView(Workspace& workspace, RecordTableModel* model, const QString& settings, QWidget* parent = nullptr);
    ~RecordView() override;

    /// Called with every edit of a cell before it is committed: may add to it, or stop it (false).
    void setBeforeCommit(FieldDelegate::BeforeCommit before) { m_before = std::move(before); }
    using PasteReview = readiness::PasteReview;
    void setPasteReview(PasteReview review) { m_review = std::move(review); }
    using FieldValues = std::vector<std::pair<const Field*, Value>>;
    /// What new records have, beside that of their group.
    void setDefaults(std::function<FieldValues()> defaults) { m_defaults = std::move(defaults); }
    /// Called with rows that are pasted: true where it has put them in its own way.
    void setPasting(std::function<bool(const TextGrid&)> pasting) { m_pasting = std::move(pasting); }
    RecordTableModel& records() const { return *m_records; }
    /// The records of the selected rows, groups left out, in the order shown.
    std::vector<RecordId> selectedRecords() const;
    void showRecord(const RecordId& record);
    /// Says again which record is the current one; where none is, the first becomes it.
    void sayCurrent();
    /// The next (1) or previous (-1) row that shows a record, in the same column.
    QModelIndex recordBeside(const QModelIndex& index, int step) const;
    /// Sets a field of all selected records as one edit; false when nothing was done.
    bool setForSelected(const QString& key, const Value& value, const QString& label);
    void removeSelected();
    void duplicateSelected();
    /// One row up (-1) or down (1), past the groups' borders too, where the order is the records' own.
    void moveSelected(int step);
    /// A new record after the current one, in its group, with its title open for typing.
    void addRecord();
    void copy() const;
    void paste();
    /// As new records, their titles first, whatever the current cell is.
    void pasteNew();
    /// Which columns are shown.
    RecordColumns& columns() { return m_columns; }

Q_SIGNALS:
    /// The user went to another row.
    void currentRecordChanged(const std::optional<readiness::RecordRef>& record);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& options, const QModelIndex& index) const override;
    void dropEvent(QDropEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void arrange();
    std::vector<RecordId> recordsUnder(const PastePlan& plan) const;
    int titleColumn() const;
    void pasteFrom(const TextGrid& grid, int column, std::function<std::vector<RecordId>(const PastePlan&)> existing);
    bool canBeMoved();
    void moveTo(const std::vector<RecordId>& records, const QModelIndex& group, int row);
    bool spread(Edit& edit, const QModelIndex& index, const FieldEditor& editor);
    FieldValues groupDefaults(const QModelIndex& at) const;

    Workspace& m_workspace;
    RecordTableModel* m_records;
    RecordColumns m_columns;
    FieldDelegate::BeforeCommit m_before;
    PasteReview m_review;
    std::function<FieldValues()> m_defaults;
    std::function<bool(const TextGrid&)> m_pasting;
    std::optional<RecordRef> m_current; ///< survives a model that is made anew
};

} // namespace readiness

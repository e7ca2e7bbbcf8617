#pragma once

#include "ui/forms/FieldEditor.h"
#include "ui/models/RecordRef.h"
#include "ui/models/Workspace.h"

#include <QStyledItemDelegate>

#include <functional>

namespace readiness {

/// Paints the cells of record models by their CellRoles and edits them in place with the field's own editor. What is
/// entered is committed as one edit against the snapshot that the editor showed; the model learns of it from the project
/// like everybody else.
class FieldDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Called with an edit before it is committed: may add to it (other rows, a reason), name it, or stop it (false).
    using BeforeCommit = std::function<bool(Edit& edit, const QModelIndex& index, const FieldEditor& editor)>;

    FieldDelegate(Workspace& workspace, QObject* parent);

    void setBeforeCommit(BeforeCommit before) { m_before = std::move(before); }
    /// The height of every row: 1.75 times the font's, and no less than can be hit.
    static int rowHeight(const QFontMetrics& metrics);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

protected:
    /// Editors end their editing themselves.
    bool eventFilter(QObject*, QEvent*) override { return false; }

private:
    void endEditing(FieldEditor* editor, FieldEditor::End end);

    Workspace& m_workspace;
    BeforeCommit m_before;
};

} // namespace readiness

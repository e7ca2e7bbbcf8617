#pragma once

#include "ui/forms/FieldDelegate.h"

namespace readiness {

/// Edits what a task waits for as one types it, "20, 30SS+15", and all other cells as their fields are.
class PlanDelegate : public FieldDelegate {
    Q_OBJECT

public:
    using FieldDelegate::FieldDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

Q_SIGNALS:
    /// What the task of the line waits for.
    void linksTyped(int line, const QString& text) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace readiness

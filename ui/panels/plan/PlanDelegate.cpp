#include "ui/panels/plan/PlanDelegate.h"

#include "ui/models/PlanModel.h"

#include <QLineEdit>

namespace readiness {

namespace {

bool isOfLinks(const QModelIndex& index) { return index.column() == int(PlanColumn::Predecessors); }

} // namespace

QWidget* PlanDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (!isOfLinks(index))
        return FieldDelegate::createEditor(parent, option, index);
    auto* line = new QLineEdit(index.data().toString(), parent);
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    line->setPlaceholderText(tr("20, 30SS+15"));
    return line;
}

void PlanDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (!isOfLinks(index))
        FieldDelegate::setEditorData(editor, index);
}

void PlanDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* line = qobject_cast<const QLineEdit*>(editor);
    if (!isOfLinks(index) || !line)
        FieldDelegate::setModelData(editor, model, index);
    else if (line->isModified())
        Q_EMIT linksTyped(PlanModel::lineOf(index), line->text());
}

void PlanDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    if (isOfLinks(index))
        editor->setGeometry(option.rect);
    else
        FieldDelegate::updateEditorGeometry(editor, option, index);
}

/// A line of text has no end of its own, as the editors of fields do.
bool PlanDelegate::eventFilter(QObject* watched, QEvent* event)
{
    return qobject_cast<QLineEdit*>(watched) ? QStyledItemDelegate::eventFilter(watched, event)
                                             : FieldDelegate::eventFilter(watched, event);
}

} // namespace readiness

#include "ui/forms/FieldDelegate.h"

#include "core/query/References.h"
#include "ui/forms/CellPainter.h"
#include "ui/forms/Companions.h"
#include "ui/forms/FieldEditors.h"
#include "ui/forms/WebAddress.h"
#include "ui/models/CellRoles.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace readiness {

namespace {

constexpr int kCellPadding = 6;
constexpr int kLeastRow = 24;
constexpr int kLongTextRows = 5;

/// Of a percentage the number is drawn anyway.
bool isNumber(const QString& text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

QRect contentOf(const QStyleOptionViewItem& option) { return option.rect.adjusted(kCellPadding, 0, -kCellPadding, 0); }

} // namespace

FieldDelegate::FieldDelegate(Workspace& workspace, QObject* parent)
    : QStyledItemDelegate(parent), m_workspace(workspace)
{}

int FieldDelegate::rowHeight(const QFontMetrics& metrics) { return std::max(kLeastRow, metrics.height() * 7 / 4); }

QSize FieldDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString text = index.data().toString();
    const QVariant status = index.data(StatusRole);
    const int width = status.isValid()
                          ? CellPainter::statusWidth(option.fontMetrics, status.value<ReportStatus>(), text)
                          : option.fontMetrics.horizontalAdvance(text);
    return {width + 2 * kCellPadding, rowHeight(option.fontMetrics)};
}

/// The style draws selection, focus and plain text; what is more than text is drawn over an empty cell.
void FieldDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QVariant status = index.data(StatusRole);
    const QVariant percent = index.data(PercentRole);
    if (!status.isValid() && !percent.isValid()) {
        QStyledItemDelegate::paint(painter, given, index);
        return;
    }
    const QString text = option.text;
    option.text.clear();
    option.icon = {};
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    const CellPainter cell{*painter, option.fontMetrics, option.palette};
    if (status.isValid())
        cell.status(contentOf(option), status.value<ReportStatus>(), text);
    else
        cell.percent(contentOf(option), percent.toInt(), isNumber(text) ? QString() : text);
    painter->restore();
}

QWidget* FieldDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const auto* field = index.data(FieldRole).value<const Field*>();
    const auto record = index.data(RecordRole).value<RecordRef>();
    const SnapshotPtr snapshot = m_workspace.snapshot();
    if (!field || !isEditable(*field) || !snapshot->table(record.kind).find(record.id))
        return nullptr;
    FieldEditor* editor = makeFieldEditor(recordType(record.kind), *field, snapshot, parent, FieldEditor::Place::Cell);
    editor->showRecord(snapshot, record.id);
    auto* self = const_cast<FieldDelegate*>(this); // the view's interface is const, ending an editing is not
    connect(editor, &FieldEditor::ended, self, [self, editor](FieldEditor::End end) { self->endEditing(editor, end); });
    connect(editor, &FieldEditor::edited, editor, [] { QToolTip::hideText(); });
    return editor;
}

/// Views ask for this whenever their model changes; what is being typed stays, and so does the snapshot it began with.
void FieldDelegate::setEditorData(QWidget*, const QModelIndex&) const {}

void FieldDelegate::endEditing(FieldEditor* editor, FieldEditor::End end)
{
    const bool isGivenUp = end == FieldEditor::End::Cancelled;
    if (!isGivenUp && !editor->fault().isEmpty()) {
        QToolTip::showText(editor->mapToGlobal(QPoint(0, editor->height())), plainToolTip(editor->fault()), editor);
        return;
    }
    disconnect(editor, &FieldEditor::ended, this, nullptr);
    if (!isGivenUp)
        Q_EMIT commitData(editor);
    switch (end) {
    case FieldEditor::End::NextField: Q_EMIT closeEditor(editor, EditNextItem); break;
    case FieldEditor::End::PreviousField: Q_EMIT closeEditor(editor, EditPreviousItem); break;
    default: Q_EMIT closeEditor(editor, NoHint); break;
    }
}

void FieldDelegate::setModelData(QWidget* widget, QAbstractItemModel*, const QModelIndex& index) const
{
    const auto* editor = qobject_cast<const FieldEditor*>(widget);
    if (!editor || !editor->isModified())
        return;
    const auto record = index.data(RecordRole).value<RecordRef>();
    const Record* shown = editor->shown()->table(record.kind).find(record.id);
    if (!shown)
        return;
    const QString code = displayRef(*editor->shown(), record.kind, *shown);
    Edit edit(editor->shown(), setLabel(editor->field(), code));
    const auto addOthers = [&] {
        const QDate today = m_workspace.clock().now().in(editor->shown()->project().zone()).date();
        return addCompanions(edit, record, editor->field(), editor->isEmpty(), today);
    };
    if (const auto written = editor->writeTo(edit, record.id).and_then(addOthers); !written) {
        m_workspace.say({Message::Kind::Error, written.error().text, {}, {}});
        return;
    }
    if (!m_before || m_before(edit, index, *editor))
        m_workspace.commit(std::move(edit));
}

void FieldDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const
{
    QRect place = option.rect;
    const auto* field = index.data(FieldRole).value<const Field*>();
    const bool isTall = field && (field->kind == FieldKind::LongText || field->kind == FieldKind::ReferenceList);
    if (isTall)
        place.setHeight(std::max(place.height(), kLongTextRows * option.fontMetrics.height()));
    if (const QWidget* view = editor->parentWidget(); isTall && view && place.bottom() > view->rect().bottom())
        place.moveBottom(std::max(place.height() - 1, view->rect().bottom()));
    editor->setGeometry(place);
}

/// What does not fit into its cell is shown as a whole, never as HTML.
bool FieldDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::AccessibleTextRole).toString();
    if (text.isEmpty())
        text = index.data().toString();
    const bool fits = sizeHint(option, index).width() <= option.rect.width();
    QToolTip::showText(event->globalPos(), fits ? QString() : plainToolTip(text), view);
    return true;
}

} // namespace readiness

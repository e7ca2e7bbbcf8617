#include "ui/forms/FieldEditor.h"

#include "core/query/FieldText.h"
#include "ui/forms/WidgetPalette.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace readiness {

FieldEditor::FieldEditor(const RecordType& type, const Field& field, SnapshotPtr snapshot, Place place, QWidget* parent)
    : QWidget(parent), m_type(type), m_field(field), m_shown(std::move(snapshot)), m_place(place)
{
    if (place == Place::Form)
        return;
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setContentsMargins(1, 1, 1, 1);
}

void FieldEditor::showRecord(const SnapshotPtr& snapshot, const RecordId& id)
{
    m_shown = snapshot;
    const Record* record = snapshot->table(m_type.kind).find(id);
    setValue(record ? fieldValue(m_field, *record, *snapshot) : Value());
}

Result<> FieldEditor::writeTo(Edit& edit, const RecordId& record) const
{
    return edit.set(m_type.kind, record, QString::fromLatin1(m_field.key), value());
}

void FieldEditor::setInput(QWidget* input)
{
    setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(input);
    input->setFocusPolicy(Qt::StrongFocus);
    input->installEventFilter(this);
}

bool FieldEditor::isEnter(const QKeyEvent& key) const
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

void FieldEditor::end(End end)
{
    if (end != End::Cancelled)
        settle();
    Q_EMIT ended(end);
}

bool FieldEditor::filterKey(const QKeyEvent& key)
{
    if (takesKey(key))
        return true;
    if (isEnter(key)) {
        end(End::Enter);
        return true;
    }
    if (key.key() == Qt::Key_Escape && (isInCell() || isModified())) {
        end(End::Cancelled);
        return true;
    }
    if (isInCell() && (key.key() == Qt::Key_Tab || key.key() == Qt::Key_Backtab)) {
        end(key.key() == Qt::Key_Tab ? End::NextField : End::PreviousField);
        return true;
    }
    return false;
}

/// A cell that is edited is told by its frame; in forms the inputs have frames of their own.
void FieldEditor::paintEvent(QPaintEvent*)
{
    if (!isInCell())
        return;
    QPainter painter(this);
    painter.setPen(paletteOf(this).accent);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

/// Also in a list or calendar of the editor's own, which is a window and so no part of it to isAncestorOf().
bool FieldEditor::hasFocusWithin() const
{
    const QWidget* widget = QApplication::focusWidget();
    while (widget && widget != this)
        widget = widget->parentWidget();
    return widget != nullptr;
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    auto* input = qobject_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // Escape belongs to the input while there is something to take back, not to the window.
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && (isInCell() || isModified()))
            event->accept();
        break;
    case QEvent::KeyPress: return filterKey(*static_cast<QKeyEvent*>(event));
    case QEvent::Wheel:
        // Scrolling the form must not change what the pointer happens to be over.
        if (!input->hasFocus()) {
            event->ignore();
            return true;
        }
        break;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason && !hasFocusWithin())
            end(End::Left);
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace readiness

#include "ui/panels/run/InlineEntry.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

namespace readiness {

InlineEntry::InlineEntry(QAbstractItemView& list)
    : QFrame(list.viewport()), m_list(list), m_question(new QLabel(this)), m_line(new QLineEdit(this))
{
    setAutoFillBackground(true);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setBuddy(m_line);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(8);
    row->addWidget(m_question);
    row->addWidget(m_line, 1);
    m_line->installEventFilter(this);
    connect(list.verticalScrollBar(), &QScrollBar::valueChanged, this, &InlineEntry::drop);
    hide();
}

void InlineEntry::ask(const QModelIndex& row, const QString& question, const QString& hint, Take take)
{
    m_list.scrollTo(row);
    m_take = std::move(take);
    m_question->setText(question);
    m_line->setAccessibleName(question);
    m_line->setPlaceholderText(hint);
    m_line->clear();
    place(row);
    show();
    raise();
    m_line->setFocus(Qt::OtherFocusReason);
}

void InlineEntry::follow(const QModelIndex& row)
{
    if (isVisible() && row.isValid())
        place(row);
    else
        drop();
}

void InlineEntry::place(const QModelIndex& row)
{
    const QRect shown = m_list.visualRect(row);
    const int height = std::max(shown.height(), sizeHint().height());
    setGeometry(0, std::max(0, shown.center().y() - height / 2), m_list.viewport()->width(), height);
}

bool InlineEntry::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && isVisible())
        drop();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Escape)
        drop();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        take();
    else
        return QFrame::eventFilter(watched, event);
    return true;
}

void InlineEntry::take()
{
    const Take take = m_take; // what is taken resets the list, which drops the entry
    if (take && take(m_line->text()))
        drop();
}

void InlineEntry::drop()
{
    if (isHidden())
        return;
    m_take = {};
    hide();
    m_list.setFocus(Qt::OtherFocusReason);
}

} // namespace readiness

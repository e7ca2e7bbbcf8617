#include "ui/panels/details/EntryRow.h"

#include "core/base/Text.h"
#include "ui/forms/TextLabel.h"
#include "ui/forms/TextRole.h"
#include "ui/forms/WebAddress.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace readiness {

EntryRow::EntryRow(const Content& content, QWidget* parent)
    : QWidget(parent), m_second(new QHBoxLayout), m_name(displayLine(content.title).left(80))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(8);
    if (!content.icon.isNull()) {
        auto* icon = new QLabel;
        icon->setPixmap(content.icon.pixmap(QSize(16, 16), devicePixelRatioF()));
        row->addWidget(icon, 0, Qt::AlignTop);
    }
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    row->addLayout(lines, 1);
    auto* title = textLabel(content.title);
    auto* note = textLabel(content.note);
    setTextRole(note, TextRole::Secondary);
    for (QLabel* label : {title, note})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines->addWidget(title);
    lines->addLayout(m_second);
    m_second->setSpacing(4);
    m_second->addWidget(note, 1);
}

void EntryRow::addAction(const QString& text, const QString& toolTip, std::function<void()> action)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumHeight(24);
    button->setAccessibleName(tr("%1: %2", "an action and what it is done to").arg(text, m_name));
    button->setToolTip(plainToolTip(toolTip));
    // What is done may take this row away.
    connect(button, &QToolButton::clicked, this, std::move(action), Qt::QueuedConnection);
    m_second->addWidget(button, 0, Qt::AlignTop);
}

void clearLayout(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace readiness

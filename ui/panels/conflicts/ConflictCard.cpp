#include "ui/panels/conflicts/ConflictCard.h"

#include "ui/forms/TextRole.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace readiness {

ConflictCard::ConflictCard(const Content& content, QWidget* parent) : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    auto* heading = new QLabel(content.heading, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    setTextRole(heading, TextRole::Heading);
    layout->addWidget(heading);
    auto* note =
        new QLabel(content.isShown ? tr("%1 · shown until it is decided").arg(content.time) : content.time, this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    setTextRole(note, TextRole::Secondary);
    layout->addWidget(note);
    auto* value = new QPlainTextEdit(content.value.isEmpty() ? tr("(empty)") : content.value, this);
    value->setReadOnly(true);
    value->setTabChangesFocus(true);
    value->setFrameShape(QFrame::NoFrame);
    value->setAccessibleName(tr("Value of %1").arg(content.heading));
    value->setMinimumHeight(value->fontMetrics().lineSpacing() * 3);
    layout->addWidget(value, 1);
    if (content.action.isEmpty())
        return;
    auto* take = new QPushButton(content.action, this);
    take->setAccessibleName(tr("%1: %2").arg(content.action, content.heading));
    connect(take, &QPushButton::clicked, this, &ConflictCard::taken);
    layout->addWidget(take);
}

} // namespace readiness

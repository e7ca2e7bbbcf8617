#include "ui/shell/MessageBar.h"

#include "ui/forms/Icons.h"
#include "ui/forms/WidgetPalette.h"
#include "ui/paint/StatusPainter.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGlyphRoom = 32;

Tone toneOf(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Error: return Tone::NoGo;
    case Message::Kind::Warning: return Tone::Conditional;
    case Message::Kind::Information: break;
    }
    return Tone::InProgress;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_text(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_next(new QToolButton(this)),
      m_close(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_next->setAutoRaise(true);
    m_next->setFocusPolicy(Qt::StrongFocus);
    m_next->setToolTip(tr("Show the next message"));
    m_close->setIcon(themedIcon(u"x"_s));
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    m_close->setToolTip(tr("Dismiss the message"));
    m_close->setAccessibleName(tr("Dismiss the message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kGlyphRoom, 4, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_next);
    layout->addWidget(m_close);
    connect(m_next, &QToolButton::clicked, this, &MessageBar::showNext);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto action = message().action;
        dismiss();
        if (action)
            action();
    });
    hide();
}

void MessageBar::show(const Message& message)
{
    const auto isSame = [&](const Message& one) {
        const bool hasSameOffer = !message.actionText.isEmpty() && one.actionText == message.actionText;
        return one.kind == message.kind && (one.text == message.text || hasSameOffer);
    };
    m_messages.erase(std::remove_if(m_messages.begin(), m_messages.end(), isSame), m_messages.end());
    const auto place = std::find_if(m_messages.begin(), m_messages.end(),
                                    [&](const Message& one) { return one.kind <= message.kind; });
    m_messages.insert(place, message);
    if (m_messages.size() > kMost)
        m_messages.pop_back();
    m_shown = 0;
    refresh();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::withdraw(const QString& text)
{
    if (std::erase_if(m_messages, [&](const Message& message) { return message.text == text; }) == 0)
        return;
    m_shown = 0;
    refresh();
}

void MessageBar::showNext()
{
    if (m_messages.empty())
        return;
    m_shown = (m_shown + 1) % m_messages.size();
    refresh();
}

void MessageBar::dismiss()
{
    if (m_messages.empty())
        return;
    m_messages.erase(m_messages.begin() + std::ptrdiff_t(m_shown));
    m_shown = 0;
    refresh();
}

void MessageBar::focusMessage()
{
    if (!m_messages.empty())
        (m_action->isVisibleTo(this) ? static_cast<QWidget*>(m_action) : m_close)->setFocus(Qt::ShortcutFocusReason);
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::refresh()
{
    setVisible(!m_messages.empty());
    Q_EMIT occupied(!m_messages.empty());
    if (m_messages.empty())
        return;
    const Message& message = m_messages[m_shown];
    m_text->setText(message.text);
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, paletteOf(this).tone(toneOf(message.kind)).ink);
    m_text->setPalette(palette);
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    m_next->setText(tr("%1 of %2", "messages").arg(m_shown + 1).arg(m_messages.size()));
    m_next->setAccessibleName(tr("Message %1 of %2: show the next").arg(m_shown + 1).arg(m_messages.size()));
    m_next->setVisible(m_messages.size() > 1);
    setAccessibleName(message.text);
    update();
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Tone tone = toneOf(message().kind);
    const ToneColours& colours = paletteOf(this).tone(tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colours.tint);
    paintStatusGlyph(painter, QRectF(10, (height() - 14) / 2.0, 14, 14), usualGlyph(tone), colours.ink);
}

} // namespace readiness

#include "ui/shell/MessageBar.h"

#include "ui/forms/Icons.h"
#include "ui/forms/WidgetPalette.h"
#include "ui/paint/StatusPainter.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

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
    : QFrame(parent), m_text(new QLabel(this)), m_action(new QPushButton(this)), m_close(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setIcon(themedIcon(u"x"_s));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Dismiss the message"));
    m_close->setAccessibleName(tr("Dismiss the message"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kGlyphRoom, 4, 8, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto action = m_message.action;
        dismiss();
        if (action)
            action();
    });
    hide();
}

void MessageBar::show(const Message& message)
{
    m_message = message;
    m_text->setText(message.text);
    QPalette palette = m_text->palette();
    palette.setColor(QPalette::WindowText, paletteOf(this).tone(toneOf(message.kind)).ink);
    m_text->setPalette(palette);
    m_action->setText(message.actionText);
    m_action->setVisible(!message.actionText.isEmpty());
    setAccessibleName(message.text);
    QFrame::show();
    update();
    Q_EMIT occupied(true);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::dismiss()
{
    m_message = {};
    hide();
    Q_EMIT occupied(false);
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Tone tone = toneOf(m_message.kind);
    const ToneColours& colours = paletteOf(this).tone(tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colours.tint);
    paintStatusGlyph(painter, QRectF(10, (height() - 14) / 2.0, 14, 14), usualGlyph(tone), colours.ink);
}

} // namespace readiness

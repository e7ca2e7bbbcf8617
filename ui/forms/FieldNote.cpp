#include "ui/forms/FieldNote.h"

#include "ui/forms/TextLabel.h"
#include "ui/forms/WidgetPalette.h"
#include "ui/paint/StatusPainter.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace readiness {

namespace {

constexpr int kNotePadding = 8;

} // namespace

FieldNote::FieldNote(QWidget* parent) : QFrame(parent), m_sentence(textLabel()), m_answers(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kNotePadding, 4, kNotePadding, 4);
    column->setSpacing(4);
    column->addWidget(m_sentence);
    column->addLayout(m_answers);
    m_sentence->setContentsMargins(fontMetrics().ascent() + kNotePadding, 0, 0, 0); // beside the glyph
    m_answers->setSpacing(8);
    hide();
}

void FieldNote::say(Tone tone, const QString& sentence, const std::vector<Answer>& answers)
{
    clear();
    m_tone = tone;
    m_sentence->setText(sentence);
    for (const Answer& answer : answers) {
        auto* button = new QPushButton(answer.text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, answer.action, Qt::QueuedConnection); // it may clear the note
        m_answers->addWidget(button);
    }
    if (!answers.empty())
        m_answers->addStretch();
    dress();
    show();
    Q_EMIT changed();
    QAccessibleEvent event(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void FieldNote::clear()
{
    hide();
    m_sentence->clear();
    while (QLayoutItem* item = m_answers->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    Q_EMIT changed();
}

QString FieldNote::sentence() const { return m_sentence->text(); }

void FieldNote::setSentence(const QString& sentence) { m_sentence->setText(sentence); }

bool FieldNote::isAnswerable() const { return m_answers->count() > 0; }

void FieldNote::dress()
{
    QPalette palette = m_sentence->palette();
    const QColor ink = paletteOf(this).tone(m_tone).ink;
    if (palette.color(QPalette::WindowText) == ink)
        return;
    palette.setColor(QPalette::WindowText, ink);
    m_sentence->setPalette(palette);
}

void FieldNote::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void FieldNote::paintEvent(QPaintEvent*)
{
    const ToneColours& colours = paletteOf(this).tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.tint);
    painter.drawRoundedRect(rect(), 4, 4);
    const int side = fontMetrics().ascent();
    const double top = m_sentence->y() + (fontMetrics().height() - side) / 2.0;
    paintStatusGlyph(painter, QRectF(kNotePadding, top, side, side), usualGlyph(m_tone), colours.ink);
}

} // namespace readiness

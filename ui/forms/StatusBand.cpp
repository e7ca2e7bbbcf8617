#include "ui/forms/StatusBand.h"

#include "ui/forms/TextRole.h"
#include "ui/forms/WidgetPalette.h"
#include "ui/paint/StatusPainter.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace readiness {

namespace {

constexpr int kBandPadding = 12;
constexpr int kBandGap = 8;

} // namespace

StatusBand::StatusBand(QWidget* parent)
    : QFrame(parent), m_word(new QLabel(this)), m_title(new QLabel(this)), m_sentence(new QLabel(this))
{
    setTextRole(m_word, TextRole::Decision);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kBandPadding, kBandPadding, kBandPadding, kBandPadding);
    layout->setSpacing(4);
    for (QLabel* label : {m_title, m_word, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_word->setContentsMargins(m_word->fontMetrics().height() + kBandGap, 0, 0, 0); // room for the glyph
}

void StatusBand::setContent(const ReportStatus& status, const QString& title, const QString& sentence)
{
    m_status = status;
    m_word->setText(status.word);
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_title->setVisible(!title.isEmpty());
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(QStringLiteral("%1: %2. %3").arg(title, status.word, sentence));
    dress();
    update();
}

void StatusBand::dress()
{
    const ToneColours& tone = paletteOf(this).tone(m_status.tone);
    for (QLabel* label : {m_word, m_title, m_sentence}) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, tone.ink);
        if (label->palette() != palette)
            label->setPalette(palette);
    }
}

void StatusBand::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        dress();
    QFrame::changeEvent(event);
}

void StatusBand::paintEvent(QPaintEvent*)
{
    const ToneColours& tone = paletteOf(this).tone(m_status.tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.tint);
    painter.drawRoundedRect(rect(), 4, 4);
    const int side = m_word->fontMetrics().height() - 6;
    const QRect word = m_word->geometry();
    const int firstLine = std::min(word.height(), m_word->fontMetrics().height());
    paintStatusGlyph(painter, QRectF(word.left() + 2, word.top() + (firstLine - side) / 2.0, side, side),
                     m_status.glyph, tone.ink);
}

} // namespace readiness

#include "ui/forms/NoticeList.h"

#include "ui/forms/TextLabel.h"
#include "ui/forms/WidgetPalette.h"
#include "ui/paint/StatusPainter.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGlyph = 14;
constexpr int kPadding = 8;

/// One notice.
class NoticeLine : public QWidget {
public:
    explicit NoticeLine(const Notice& notice) : m_tone(notice.tone), m_text(textLabel(notice.text))
    {
        setAccessibleName(notice.text);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(kGlyph + 2 * kPadding, 4, kPadding, 4);
        row->setSpacing(kPadding);
        row->addWidget(m_text, 1);
        if (!notice.action.isEmpty()) {
            auto* button = new QPushButton(notice.action);
            row->addWidget(button);
            QObject::connect(button, &QPushButton::clicked, button, notice.run);
        }
        dress();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const ToneColours& colours = paletteOf(this).tone(m_tone);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.tint);
        painter.drawRoundedRect(rect(), 4, 4);
        paintStatusGlyph(painter, QRectF(kPadding, (height() - kGlyph) / 2.0, kGlyph, kGlyph), usualGlyph(m_tone),
                         colours.ink);
    }
    void changeEvent(QEvent* event) override
    {
        if (event->type() == QEvent::PaletteChange)
            dress();
        QWidget::changeEvent(event);
    }

private:
    void dress()
    {
        QPalette palette = m_text->palette();
        palette.setColor(QPalette::WindowText, paletteOf(this).tone(m_tone).ink);
        if (m_text->palette() != palette)
            m_text->setPalette(palette);
    }

    Tone m_tone;
    QLabel* m_text;
};

} // namespace

NoticeList::NoticeList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(kPadding, 4, kPadding, 4);
    m_column->setSpacing(4);
    hide();
}

void NoticeList::setNotices(const std::vector<Notice>& notices)
{
    QStringList texts;
    for (const Notice& notice : notices)
        texts += QString::number(int(notice.tone)) + notice.text + notice.action;
    if (texts == m_shown)
        return;
    m_shown = texts;
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what led here
        delete item;
    }
    for (const Notice& notice : notices)
        m_column->addWidget(new NoticeLine(notice));
    setVisible(!notices.empty());
}

} // namespace readiness

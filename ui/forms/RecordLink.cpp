#include "ui/forms/RecordLink.h"

#include "core/base/Text.h"
#include "ui/forms/WidgetPalette.h"
#include "ui/paint/StatusPainter.h"

#include <QEvent>
#include <QPainter>
#include <QTextDocument>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLinkGap = 8;
constexpr int kLinkPadding = 4;
constexpr int kLinkBarWidth = 72;
constexpr int kLinkBarHeight = 6;

} // namespace

RecordLink::RecordLink(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RecordLink::setLine(const LinkLine& line)
{
    if (m_line == line)
        return;
    m_line = line;
    setFocusPolicy(line.record ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(line.record ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QStringList spoken{line.status.word, line.code, line.title, line.note, line.figure};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
    setToolTip(Qt::convertFromPlainText(spoken.join(u'\n')));
    updateGeometry();
    update();
}

QFont RecordLink::noteFont() const
{
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QSize RecordLink::sizeHint() const
{
    const int title = fontMetrics().height();
    const int note = m_line.note.isEmpty() ? 0 : QFontMetrics(noteFont()).height();
    const int height = note > 0 ? title + note + 2 * kLinkPadding : qRound(title * 1.75);
    return {240, std::max(24, height)};
}

QSize RecordLink::minimumSizeHint() const { return {120, sizeHint().height()}; }

bool RecordLink::event(QEvent* event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void RecordLink::paintEvent(QPaintEvent*)
{
    const Palette& colours = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isActive = m_line.record && (underMouse() || hasFocus());
    if (isActive) {
        painter.setPen(hasFocus() ? QPen(colours.accent, 1.5) : QPen(Qt::NoPen));
        painter.setBrush(colours.raised);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    QRect area = rect().adjusted(kLinkGap, kLinkPadding, -kLinkGap, -kLinkPadding);
    const int titleHeight = fontMetrics().height();
    const int noteHeight = m_line.note.isEmpty() ? 0 : QFontMetrics(noteFont()).height();
    int top = area.top() + (area.height() - titleHeight - noteHeight) / 2;
    if (m_line.status.glyph != StatusGlyph::None) {
        const int side = titleHeight - 4;
        paintStatusGlyph(painter, QRectF(area.left(), top + 2, side, side), m_line.status.glyph,
                         colours.tone(m_line.status.tone).ink);
        area.setLeft(area.left() + side + kLinkGap);
    }
    int right = area.right();
    painter.setPen(colours.text);
    if (!m_line.figure.isEmpty()) {
        const int width =
            std::max(fontMetrics().horizontalAdvance(m_line.figure), fontMetrics().horizontalAdvance(u"100 %"_s));
        painter.drawText(QRect(right - width, top, width + 1, titleHeight), Qt::AlignRight | Qt::AlignVCenter,
                         m_line.figure);
        right -= width + kLinkGap;
    }
    if (m_line.percent) {
        const QRectF bar(right - kLinkBarWidth, top + (titleHeight - kLinkBarHeight) / 2.0, kLinkBarWidth,
                         kLinkBarHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.border);
        painter.drawRoundedRect(bar, kLinkBarHeight / 2.0, kLinkBarHeight / 2.0);
        if (*m_line.percent > 0) {
            painter.setBrush(colours.tone(m_line.status.tone).ink);
            painter.drawRoundedRect(
                QRectF(bar.topLeft(),
                       QSizeF(std::max<double>(kLinkBarHeight, bar.width() * *m_line.percent / 100), kLinkBarHeight)),
                kLinkBarHeight / 2.0, kLinkBarHeight / 2.0);
        }
        right -= kLinkBarWidth + kLinkGap;
    }
    int left = area.left();
    if (!m_line.code.isEmpty()) {
        painter.setPen(colours.secondaryText);
        painter.drawText(left, top + fontMetrics().ascent(), m_line.code);
        left += fontMetrics().horizontalAdvance(m_line.code) + kLinkGap;
    }
    painter.setPen(m_line.record && isActive ? colours.accent : colours.text);
    painter.drawText(left, top + fontMetrics().ascent(),
                     fontMetrics().elidedText(displayLine(m_line.title), Qt::ElideRight, std::max(0, right - left)));
    if (noteHeight > 0) {
        painter.setFont(noteFont());
        painter.setPen(colours.secondaryText);
        const QFontMetrics metrics(noteFont());
        painter.drawText(area.left(), top + titleHeight + metrics.ascent(),
                         metrics.elidedText(displayLine(m_line.note), Qt::ElideRight, area.right() - area.left()));
    }
}

} // namespace readiness

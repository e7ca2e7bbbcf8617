#include "ui/panels/environments/StageBar.h"

#include "core/base/Text.h"
#include "ui/forms/WidgetPalette.h"
#include "ui/paint/StatusPainter.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStringList>
#include <QToolTip>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRail = 4; ///< the height of the line that shows how far it is
constexpr int kGap = 4;  ///< between stages, and between lines
constexpr int kGlyph = 14;
constexpr int kNarrow = 72, kUsual = 128; ///< the width of a stage

QString spoken(const StageMark& mark)
{
    QStringList parts{mark.name, mark.times, mark.old};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

StageBar::StageBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Stages of the upgrade"));
}

void StageBar::setMarks(std::vector<StageMark> marks)
{
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    QStringList all;
    for (const StageMark& mark : m_marks) {
        const QString place = mark.place == StageMark::Place::Done      ? tr("done")
                              : mark.place == StageMark::Place::Current ? tr("now")
                                                                        : tr("to come");
        all += u"%1: %2"_s.arg(spoken(mark), place);
    }
    setAccessibleDescription(all.join(u"; "_s));
    updateGeometry();
    update();
}

QFont StageBar::lineFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    return small;
}

QSize StageBar::sizeHint() const
{
    const int height = kRail + kGap + fontMetrics().height() + 2 * QFontMetrics(lineFont()).height();
    return {kUsual * int(m_marks.size()), height};
}

QSize StageBar::minimumSizeHint() const { return {kNarrow * int(m_marks.size()), sizeHint().height()}; }

QRect StageBar::part(std::size_t mark) const
{
    const int count = int(m_marks.size());
    const int left = width() * int(mark) / count, right = width() * (int(mark) + 1) / count;
    const QRect all(left, 0, right - left - kGap, height());
    return layoutDirection() == Qt::RightToLeft ? QRect(width() - all.right() - 1, 0, all.width(), height()) : all;
}

void StageBar::paintEvent(QPaintEvent*)
{
    const Palette& colours = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_marks.size(); ++i) {
        const StageMark& mark = m_marks[i];
        const QRect area = part(i);
        const QColor& ink = colours.tone(mark.tone).ink;
        const bool isToCome = mark.place == StageMark::Place::ToCome;
        painter.setPen(Qt::NoPen);
        painter.setBrush(isToCome ? colours.border : ink);
        painter.drawRoundedRect(QRect(area.left(), 0, area.width(), kRail), 2, 2);
        int top = kRail + kGap;
        const int line = fontMetrics().height();
        paintStatusGlyph(painter, QRectF(area.left(), top + (line - kGlyph) / 2.0, kGlyph, kGlyph), mark.glyph, ink);
        const auto write = [&](const QString& text, const QFont& font, const QColor& colour, int indent) {
            const QFontMetrics metrics(font);
            painter.setFont(font);
            painter.setPen(colour);
            const QRect room(area.left() + indent, top, area.width() - indent, metrics.height());
            painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                             metrics.elidedText(text, Qt::ElideRight, room.width()));
            top += metrics.height();
        };
        QFont name = font();
        if (mark.place == StageMark::Place::Current)
            name.setWeight(QFont::DemiBold);
        write(mark.name, name, isToCome ? colours.secondaryText : colours.text, kGlyph + kGap);
        write(mark.times, lineFont(), colours.secondaryText, 0);
        write(mark.old, lineFont(), colours.secondaryText, 0);
    }
}

/// What a narrow bar cuts off is said on demand.
bool StageBar::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (std::size_t i = 0; i < m_marks.size(); ++i) {
            if (part(i).contains(help->pos()))
                QToolTip::showText(help->globalPos(), spoken(m_marks[i]).toHtmlEscaped(), this);
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace readiness

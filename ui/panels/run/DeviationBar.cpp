#include "ui/panels/run/DeviationBar.h"

#include "ui/forms/WidgetPalette.h"
#include "ui/models/TextRows.h"

#include <QApplication>
#include <QPainter>

namespace readiness {

namespace {

constexpr int kPadding = 6;
constexpr int kTextShare = 45; ///< percent of the cell that the figure has
constexpr int kBarHeight = 10;
constexpr int kLongest = 50; ///< percent; more looks the same
constexpr int kSmall = 10;   ///< percent that nobody needs to see in colour

Tone toneOf(int percent)
{
    if (percent > kSmall)
        return Tone::NoGo;
    return percent < -kSmall ? Tone::Go : Tone::Neutral;
}

} // namespace

void DeviationBar::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QString text = option.text;
    option.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    const QVariant bar = index.data(TextRows::kBarRole);
    if (!bar.isValid())
        return;
    const Palette& palette = paletteOf(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QRect cell = option.rect.adjusted(kPadding, 0, -kPadding, 0);
    const int textWidth = cell.width() * kTextShare / 100;
    const QRect figure = cell.adjusted(0, 0, textWidth - cell.width(), 0);
    const QRect room = cell.adjusted(textWidth + kPadding, 0, 0, 0);
    const int percent = std::clamp(bar.toInt(), -kLongest, kLongest);
    const int length = room.width() / 2 * std::abs(percent) / kLongest;
    const int middle = room.center().x();
    painter->save();
    painter->setClipRect(option.rect);
    painter->setPen(option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(figure, Qt::AlignRight | Qt::AlignVCenter, text);
    const QRect drawn(percent < 0 ? middle - length : middle, room.center().y() - kBarHeight / 2, length, kBarHeight);
    const QColor ink = isSelected ? painter->pen().color() : palette.tone(toneOf(percent)).ink;
    painter->fillRect(drawn, ink);
    painter->setPen(isSelected ? painter->pen().color() : palette.outline);
    painter->drawLine(middle, room.center().y() - kBarHeight, middle, room.center().y() + kBarHeight);
    painter->restore();
}

} // namespace readiness

#include "ui/forms/CellPainter.h"

#include "ui/forms/WidgetPalette.h"
#include "ui/paint/StatusPainter.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChipPadding = 6; // inside a chip, left and right
constexpr int kChipGap = 5;     // between glyph and word
constexpr int kSlack = 2;       // on fine screens texts are a fraction wider than whole pixels say
constexpr int kCellBarHeight = 6;
constexpr int kBarBesideText = 96;

/// A text beside a status's word is what the status is about: a day, and "overdue".
QString chipText(const ReportStatus& status, const QString& text)
{
    return text.isEmpty() || text == status.word ? status.word : u"%1 · %2"_s.arg(text, status.word);
}

int glyphSide(const QFontMetrics& metrics) { return metrics.ascent(); }

} // namespace

int CellPainter::statusWidth(const QFontMetrics& metrics, const ReportStatus& status, const QString& text)
{
    const int glyph = status.glyph == StatusGlyph::None ? 0 : glyphSide(metrics) + kChipGap;
    return 2 * kChipPadding + glyph + metrics.horizontalAdvance(chipText(status, text)) + kSlack;
}

void CellPainter::status(const QRect& cell, const ReportStatus& status, const QString& text) const
{
    const ToneColours& colours = paletteOf(palette).tone(status.tone);
    QRect chip = cell;
    chip.setWidth(std::min(cell.width(), statusWidth(metrics, status, text)));
    chip.setHeight(std::min(cell.height() - 4, metrics.height() + 6));
    chip.moveCenter({chip.center().x(), cell.center().y()});
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.tint);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(chip, 4, 4);
    QRect inside = chip.adjusted(kChipPadding, 0, -kChipPadding, 0);
    if (status.glyph != StatusGlyph::None) {
        QRectF square(inside.left(), 0, glyphSide(metrics), glyphSide(metrics));
        square.moveCenter({square.center().x(), QRectF(chip).center().y()});
        paintStatusGlyph(painter, square, status.glyph, colours.ink);
        inside.adjust(glyphSide(metrics) + kChipGap, 0, 0, 0);
    }
    painter.setPen(colours.ink);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(chipText(status, text), Qt::ElideRight, inside.width()));
}

void CellPainter::percent(const QRect& cell, int percent, const QString& text) const
{
    const Palette& colours = paletteOf(palette);
    const QString number = QLocale().toString(percent) + u" %"_s;
    const int numberWidth = metrics.horizontalAdvance(u"100 %"_s);
    painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, number);
    const int space = cell.width() - numberWidth - 2 * kChipGap;
    const int barWidth = text.isEmpty() ? space : std::min(kBarBesideText, space / 3);
    const QRect before(cell.left(), cell.top(), space - barWidth - 2 * kChipGap, cell.height());
    painter.drawText(before, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, before.width()));
    QRectF bar(cell.left() + space - barWidth, cell.center().y() - kCellBarHeight / 2 + 0.5, barWidth, kCellBarHeight);
    if (bar.width() < 3 * kCellBarHeight)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.border);
    painter.drawRoundedRect(bar, kCellBarHeight / 2.0, kCellBarHeight / 2.0);
    if (percent <= 0)
        return;
    bar.setWidth(std::max<qreal>(kCellBarHeight, bar.width() * std::min(percent, 100) / 100));
    painter.setBrush(percent >= 100 ? colours.go.ink : colours.inProgress.ink);
    painter.drawRoundedRect(bar, kCellBarHeight / 2.0, kCellBarHeight / 2.0);
}

} // namespace readiness

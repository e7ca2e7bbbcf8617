#include "ui/forms/CellPainter.h"

#include "ui/forms/WidgetPalette.h"
#include "ui/paint/StatusPainter.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPadding = 6; // inside a chip, left and right
constexpr int kGap = 5;     // between glyph and word
constexpr int kBarHeight = 6;

/// A text beside a status's word is what the status is about: a day, and "overdue".
QString chipText(const ReportStatus& status, const QString& text)
{
    return text.isEmpty() || text == status.word ? status.word : u"%1 · %2"_s.arg(text, status.word);
}

int glyphSide(const QFontMetrics& metrics) { return metrics.ascent(); }

} // namespace

int CellPainter::statusWidth(const ReportStatus& status, const QString& text) const
{
    const int glyph = status.glyph == StatusGlyph::None ? 0 : glyphSide(metrics) + kGap;
    constexpr int kRounding = 2; // advances are fractions of pixels; a word one short would be cut
    return 2 * kPadding + glyph + metrics.horizontalAdvance(chipText(status, text)) + kRounding;
}

void CellPainter::status(const QRect& cell, const ReportStatus& status, const QString& text) const
{
    const ToneColours& colours = paletteOf(palette).tone(status.tone);
    QRect chip = cell;
    chip.setWidth(std::min(cell.width(), statusWidth(status, text)));
    chip.setHeight(std::min(cell.height() - 4, metrics.height() + 6));
    chip.moveCenter({chip.center().x(), cell.center().y()});
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.tint);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(chip, 4, 4);
    QRect inside = chip.adjusted(kPadding, 0, -kPadding, 0);
    if (status.glyph != StatusGlyph::None) {
        QRectF square(inside.left(), 0, glyphSide(metrics), glyphSide(metrics));
        square.moveCenter({square.center().x(), QRectF(chip).center().y()});
        paintStatusGlyph(painter, square, status.glyph, colours.ink);
        inside.adjust(glyphSide(metrics) + kGap, 0, 0, 0);
    }
    painter.setPen(colours.ink);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(chipText(status, text), Qt::ElideRight, inside.width()));
}

void CellPainter::percent(const QRect& cell, int percent) const
{
    const Palette& colours = paletteOf(palette);
    const QString number = QLocale().toString(percent) + u" %"_s;
    const int numberWidth = metrics.horizontalAdvance(u"100 %"_s);
    painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, number);
    QRectF bar(cell.left(), cell.center().y() - kBarHeight / 2 + 0.5, cell.width() - numberWidth - 2 * kGap,
               kBarHeight);
    if (bar.width() < 3 * kBarHeight)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.border);
    painter.drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
    if (percent <= 0)
        return;
    bar.setWidth(std::max<qreal>(kBarHeight, bar.width() * std::min(percent, 100) / 100));
    painter.setBrush(percent >= 100 ? colours.go.ink : colours.inProgress.ink);
    painter.drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
}

} // namespace readiness

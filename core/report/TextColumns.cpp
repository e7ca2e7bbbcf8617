#include "core/report/TextColumns.h"

#include <algorithm>
#include <array>

namespace readiness {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// Blocks whose characters terminals show in two columns (Unicode East Asian Width W and F, summarised by block).
constexpr std::array wideRanges{Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0x33FF},
                                Range{0x3400, 0x4DBF},   Range{0x4E00, 0x9FFF},   Range{0xA000, 0xA4CF},
                                Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},
                                Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},   Range{0x1F300, 0x1F64F},
                                Range{0x1F680, 0x1F6FF}, Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD}};

int columnsOf(char32_t c)
{
    if (c < 0x300)
        return 1;
    if (QChar::isMark(c) || QChar::category(c) == QChar::Other_Format)
        return 0;
    const auto holds = [c](Range range) { return c >= range.first && c <= range.last; };
    return std::any_of(wideRanges.begin(), wideRanges.end(), holds) ? 2 : 1;
}

struct Step {
    qsizetype length;
    int columns;
};

Step stepAt(QStringView text, qsizetype i)
{
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
        return {2, columnsOf(QChar::surrogateToUcs4(text[i], text[i + 1]))};
    return {1, columnsOf(text[i].unicode())};
}

// Where the line that starts at `start` ends: after the last word that fits, or inside a word that fills the line.
qsizetype lineEnd(QStringView text, qsizetype start, int width)
{
    qsizetype lastBreak = start;
    qsizetype i = start;
    for (int used = 0; i < text.size();) {
        const Step step = stepAt(text, i);
        if (text[i] == u' ')
            lastBreak = i;
        else if (used + step.columns > width && i > start)
            return lastBreak > start ? lastBreak : i;
        used += step.columns;
        i += step.length;
    }
    return text.size();
}

void wrapLine(QStringView text, int width, QStringList* lines)
{
    qsizetype start = 0;
    do {
        const qsizetype end = lineEnd(text, start, width);
        QStringView line = text.mid(start, end - start);
        while (line.endsWith(u' '))
            line.chop(1);
        lines->append(line.toString());
        start = end;
        while (start < text.size() && text[start] == u' ')
            ++start;
    } while (start < text.size());
}

QString spaces(int count) { return QString(std::max(count, 0), u' '); }

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (qsizetype i = 0; i < text.size();) {
        const Step step = stepAt(text, i);
        width += step.columns;
        i += step.length;
    }
    return width;
}

QStringList wrapText(const QString& text, int width)
{
    QStringList lines;
    for (QStringView line : QStringView(text).split(u'\n'))
        wrapLine(line, std::max(width, 2), &lines);
    return lines;
}

QString padRight(const QString& text, int width) { return text + spaces(width - displayWidth(text)); }

QString padLeft(const QString& text, int width) { return spaces(width - displayWidth(text)) + text; }

} // namespace readiness

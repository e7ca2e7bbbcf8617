#include "ui/paint/TextFace.h"

#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <array>

namespace readiness {

namespace {

struct Range {
    char16_t first;
    char16_t last;
};

// Latin, Greek and Cyrillic letters without combining marks, and the signs that go with them.
constexpr std::array simpleRanges{
    Range{0x0020, 0x007E}, Range{0x00A0, 0x024F}, Range{0x0370, 0x0482}, Range{0x048A, 0x052F}, Range{0x1E00, 0x1EFF},
    Range{0x2010, 0x2027}, Range{0x202F, 0x205E}, Range{0x20A0, 0x20BF}, Range{0x2100, 0x25FF}, Range{0x2600, 0x27BF}};

constexpr std::size_t tableSize = 0x27C0;

bool isSimple(QChar c)
{
    const auto holds = [c](Range range) { return c >= QChar(range.first) && c <= QChar(range.last); };
    return std::any_of(simpleRanges.begin(), simpleRanges.end(), holds);
}

bool mayBreakAfter(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c != u'-' && c != u'/' && c != QChar(0x2013) && c != QChar(0x2014))
        return false;
    return i > 0 && i + 1 < text.size() && text[i - 1].isLetter() && text[i + 1].isLetter();
}

bool isSeam(QChar c) // where a word that must be cut anyway is cut best
{
    return c == u'_' || c == u'.' || c == u'/' || c == u'\\' || c == u'-' || c == u'@' || c == u'&' || c == u'=';
}

} // namespace

TextFace::TextFace(const QFont& font) : m_font(font), m_glyphs(tableSize)
{
    // The raw font is taken from a layout, so that this path and QTextLayout embed the same font once.
    QTextLayout probe(QStringLiteral("x"), font);
    probe.beginLayout();
    probe.createLine();
    probe.endLayout();
    if (const QList<QGlyphRun> runs = probe.glyphRuns(); !runs.isEmpty())
        m_rawFont = runs.first().rawFont();
}

const TextFace::Glyph& TextFace::glyph(QChar c)
{
    Glyph& known = m_glyphs[c.unicode() < tableSize ? c.unicode() : 0];
    if (known.advance < 0) {
        int count = 1;
        QPointF advance;
        if (!m_rawFont.glyphIndexesForChars(&c, 1, &known.index, &count) || count != 1)
            known.index = 0;
        m_rawFont.advancesForGlyphIndexes(&known.index, &advance, 1);
        known.advance = float(advance.x());
    }
    return known;
}

bool TextFace::covers(QStringView text)
{
    const auto isSet = [this](QChar c) { return c == u'\n' || (isSimple(c) && glyph(c).index != 0); };
    return m_rawFont.isValid() && std::all_of(text.begin(), text.end(), isSet);
}

qreal TextFace::width(QStringView text)
{
    qreal width = 0;
    for (QChar c : text)
        width += qreal(glyph(c).advance);
    return width;
}

TextSpan TextFace::nextLine(QStringView text, qsizetype start, qreal width)
{
    qreal used = 0;
    qsizetype wordEnd = -1;
    qsizetype seam = -1;
    for (qsizetype i = start; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u' ')
            wordEnd = i;
        used += qreal(glyph(c).advance);
        if (used > width && c != u' ' && i > start) {
            if (wordEnd > start)
                return {start, wordEnd - start};
            return {start, (seam - start > (i - start) / 2 ? seam : i) - start};
        }
        if (mayBreakAfter(text, i))
            wordEnd = i + 1;
        if (isSeam(c))
            seam = i + 1;
    }
    return {start, text.size() - start};
}

TextSpans TextFace::breakLines(QStringView text, qreal width)
{
    TextSpans lines;
    qsizetype start = 0;
    do {
        TextSpan line = nextLine(text, start, width);
        start = line.start + line.length;
        while (line.length > 0 && text[line.start + line.length - 1] == u' ')
            --line.length;
        while (start < text.size() && text[start] == u' ')
            ++start;
        lines.append(line);
    } while (start < text.size());
    return lines;
}

void TextFace::collect(QPointF baseline, QStringView text)
{
    for (QChar c : text) {
        const Glyph& drawn = glyph(c);
        m_indexes.append(drawn.index);
        m_positions.append(baseline);
        baseline.rx() += qreal(drawn.advance);
    }
}

void TextFace::drawCollected(QPainter& painter)
{
    QGlyphRun run;
    run.setRawFont(m_rawFont);
    run.setRawData(m_indexes.constData(), m_positions.constData(), int(m_indexes.size()));
    painter.drawGlyphRun({0, 0}, run);
    m_indexes.clear();
    m_positions.clear();
}

} // namespace readiness

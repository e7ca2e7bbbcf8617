#include "core/report/ReportDocument.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace readiness {

namespace {

bool isDropped(char32_t c) { return c == 0x00AD || c == 0x200B || c == 0x2060 || c == 0xFEFF || c == u'\r'; }

bool steers(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c < 0xA0);
    const bool direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    const bool nothing = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || (c >= 0xE0000 && c < 0xE1000);
    return control || direction || nothing || QChar::isSurrogate(c);
}

bool isPlain(QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7F; }

QString shown(char32_t c)
{
    if (c == u'\n' || c == 0x2028 || c == 0x2029)
        return u"\n"_s;
    if (c == u'\t')
        return u"    "_s;
    if (isDropped(c))
        return {};
    return steers(c) ? QString(QChar::ReplacementCharacter) : QString::fromUcs4(&c, 1);
}

} // namespace

StatusGlyph usualGlyph(Tone tone)
{
    switch (tone) {
    case Tone::Neutral: return StatusGlyph::Dash;
    case Tone::Go: return StatusGlyph::Check;
    case Tone::InProgress: return StatusGlyph::HalfDisc;
    case Tone::Conditional: return StatusGlyph::Diamond;
    case Tone::NoGo: return StatusGlyph::Octagon;
    case Tone::NotStarted: return StatusGlyph::Ring;
    }
    return StatusGlyph::None;
}

ReportStatus status(const QString& word, Tone tone) { return {word, tone, usualGlyph(tone)}; }

ReportColumn weightedColumn(const QString& header, double weight, ColumnStyle style)
{
    return {header, weight, 0, ColumnAlignment::Left, style};
}

ReportColumn fixedColumn(const QString& header, double millimetres, ColumnStyle style)
{
    return {header, 0, millimetres, ColumnAlignment::Left, style};
}

ReportColumn numberColumn(const QString& header, double millimetres)
{
    return {header, 0, millimetres, ColumnAlignment::Right, ColumnStyle::Normal};
}

QString shownHash(const QString& contentHash) { return contentHash.left(12); }

QString printable(const QString& text)
{
    if (std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (c > 0xFFFF)
            ++i;
        if (c == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n'))
            c = u'\n'; // a line end of its own; before a line feed it is dropped
        result += shown(c);
    }
    return result.normalized(QString::NormalizationForm_C);
}

} // namespace readiness

#include "ui/paint/TypeSetter.h"

#include "core/report/ReportDocument.h"
#include "ui/paint/Fonts.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace readiness {

namespace {

struct Scale {
    FontFace face;
    qreal size;
    qreal pitch;
};

constexpr Scale scaleOf(TextStyle style)
{
    switch (style) {
    case TextStyle::CoverTitle: return {FontFace::Display, 28, 33};
    case TextStyle::CoverSubtitle: return {FontFace::Text, 12, 17};
    case TextStyle::Word: return {FontFace::Display, 26, 31};
    case TextStyle::Figure: return {FontFace::Display, 20, 25};
    case TextStyle::Heading1: return {FontFace::Display, 20, 25};
    case TextStyle::Heading2: return {FontFace::Display, 14, 18};
    case TextStyle::Heading3: return {FontFace::Strong, 11, 15};
    case TextStyle::Heading3Note: return {FontFace::Text, 9.5, 15};
    case TextStyle::Body: return {FontFace::Text, 9.5, 14};
    case TextStyle::BodyStrong: return {FontFace::Strong, 9.5, 14};
    case TextStyle::Table: return {FontFace::Text, 9, 12.5};
    case TextStyle::TableStrong: return {FontFace::Strong, 9, 12.5};
    case TextStyle::TableHead: return {FontFace::Strong, 8, 11};
    case TextStyle::Note: return {FontFace::Text, 8, 11};
    case TextStyle::Margin: return {FontFace::Text, 7.5, 10};
    }
    return {FontFace::Text, 9.5, 14};
}

// Where the baseline lies in a line, as a share of its pitch: the same for every style, so that cells of one pitch align.
constexpr qreal baselineShare = 0.765;

// Shaping only where a script needs it and a font of this machine can do it: the Latin words of a mixed text must stay
// searchable.
QList<QTextLayout::FormatRange> shapedRanges(QStringView text)
{
    QTextCharFormat shaped;
    shaped.setFontStyleStrategy(QFont::PreferDefault);
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i;
        while (end < text.size() && scriptSupport(text[end].script()) == ScriptSupport::Shaped)
            ++end;
        if (end > i)
            ranges.append({int(i), int(end - i), shaped});
        i = end + 1;
    }
    return ranges;
}

} // namespace

TypeSetter::TypeSetter(qreal unitsPerPoint) : m_unitsPerPoint(unitsPerPoint) {}

qreal TypeSetter::pitch(TextStyle style) const { return points(scaleOf(style).pitch); }

TextFace& TypeSetter::face(TextStyle style)
{
    std::unique_ptr<TextFace>& known = m_faces[std::size_t(style)];
    if (!known) {
        const Scale scale = scaleOf(style);
        known = std::make_unique<TextFace>(plainFont(scale.face, qRound(points(scale.size))));
    }
    return *known;
}

LaidText TypeSetter::lay(const QString& text, TextStyle style, qreal width)
{
    LaidText laid{printable(text), {}, false};
    laid.isShaped = !face(style).covers(laid.text);
    if (laid.isShaped) {
        laid.text = withoutMissing(laid.text);
        layShaped(laid, style, width);
        return laid;
    }
    for (qsizetype start = 0; start <= laid.text.size();) {
        const qsizetype found = laid.text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? laid.text.size() : found;
        const QStringView paragraph = QStringView(laid.text).mid(start, end - start);
        for (const TextSpan& line : face(style).breakLines(paragraph, width))
            laid.lines.append({start + line.start, line.length});
        start = end + 1;
    }
    return laid;
}

bool TypeSetter::hasFont(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Other_Format || category == QChar::Separator_Space || c == u'\n'
        || (c >= 0xFE00 && c <= 0xFE0F))
        return true; // seen by their effect, not by a glyph
    auto known = m_fontExists.constFind(c);
    if (known == m_fontExists.constEnd()) {
        const bool isSupported = category != QChar::Other_PrivateUse && category != QChar::Other_NotAssigned
                                 && scriptSupport(QChar::script(c)) != ScriptSupport::None;
        known = m_fontExists.insert(c, isSupported && QFontMetrics(face(TextStyle::Body).font()).inFontUcs4(c));
        if (!*known)
            m_missingCharacters += QString::fromUcs4(&c, 1);
    }
    return *known;
}

// Left to itself, the layout drops some characters without a trace and tries every font of the machine for the others.
QString TypeSetter::withoutMissing(const QString& text)
{
    QString shown;
    shown.reserve(text.size());
    for (char32_t c : text.toUcs4())
        shown += hasFont(c) ? QString::fromUcs4(&c, 1) : QString(QChar::ReplacementCharacter);
    return shown;
}

void TypeSetter::layShaped(LaidText& text, TextStyle style, qreal width)
{
    QString broken = text.text;
    broken.replace(u'\n', QChar(QChar::LineSeparator));
    QTextLayout layout(broken, face(style).font());
    layout.setFormats(shapedRanges(broken));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        qsizetype length = line.textLength();
        if (length > 0 && broken[line.textStart() + length - 1] == QChar(QChar::LineSeparator))
            --length;
        text.lines.append({line.textStart(), length});
    }
    layout.endLayout();
}

qreal TypeSetter::width(const QString& text, TextStyle style)
{
    const QString shown = printable(text);
    if (face(style).covers(shown))
        return face(style).width(shown);
    return QFontMetricsF(face(style).font()).horizontalAdvance(withoutMissing(shown));
}

void TypeSetter::drawLine(QPainter& painter, const LaidText& text, qsizetype line, const TextPlace& place)
{
    const TextSpan span = text.lines[line];
    if (text.isShaped) {
        flush(painter);
        drawShaped(painter, text.text.mid(span.start, span.length), place, text.text.isRightToLeft());
        return;
    }
    TextFace& drawn = face(place.style);
    if (&drawn != m_pendingFace || place.ink != m_pendingInk)
        flush(painter);
    m_pendingFace = &drawn;
    m_pendingInk = place.ink;
    const QStringView shown = QStringView(text.text).mid(span.start, span.length);
    const qreal x = place.edge == TextEdge::Right ? place.box.right() - drawn.width(shown) : place.box.left();
    drawn.collect({x, place.box.top() + pitch(place.style) * baselineShare}, shown);
}

void TypeSetter::flush(QPainter& painter)
{
    if (!m_pendingFace)
        return;
    painter.setPen(m_pendingInk);
    m_pendingFace->drawCollected(painter);
    m_pendingFace = nullptr;
}

void TypeSetter::drawShaped(QPainter& painter, const QString& line, const TextPlace& place, bool rightToLeft)
{
    QTextLayout layout(line, face(place.style).font());
    layout.setFormats(shapedRanges(line));
    QTextOption option(place.edge == TextEdge::Right ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeading);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine set = layout.createLine();
    set.setLineWidth(place.box.width());
    layout.endLayout();
    painter.setPen(place.ink);
    set.draw(&painter, {place.box.left(), place.box.top() + pitch(place.style) * baselineShare - set.ascent()});
}

void TypeSetter::drawText(QPainter& painter, const QString& text, const TextPlace& place)
{
    drawLine(painter, lay(text, place.style, place.box.width()), 0, place);
}

} // namespace readiness

#include "core/base/Text.h"

#include "core/base/CoreText.h"

namespace readiness {

namespace {

/// C0, DEL and C1: a terminal obeys the latter as it does ESC.
bool isControl(char32_t c) { return c < 0x20 || (c >= 0x7F && c <= 0x9F); }

bool isBidiControl(char16_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == 0x0085 || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

QString storableText(const QString& text, bool multiLine)
{
    QString result = QString(text).remove(QChar::ByteOrderMark).normalized(QString::NormalizationForm_C);
    result.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar& c : result) {
        if (isLineEnd(c.unicode()))
            c = u'\n';
    }
    return multiLine ? result : result.trimmed();
}

QString textFault(QStringView text, bool multiLine)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        const bool isAllowed = c == u'\t' || (multiLine && c == u'\n');
        if (isControl(c) && !isAllowed)
            return CoreText::tr("it contains the control character U+%1")
                .arg(QString::number(c, 16).toUpper(), 4, u'0');
        if (c == QChar::ByteOrderMark) // at the start, QString would drop it when it reads the UTF-8 back
            return CoreText::tr("it contains a byte order mark");
        if (QChar::isSurrogate(c) || QChar::isNonCharacter(c))
            return CoreText::tr("it contains text that is not valid Unicode");
        i += isPair ? 1 : 0;
    }
    return {};
}

QString displayLine(const QString& text)
{
    QString result = text;
    for (QChar& c : result) {
        if (c == u'\t' || isLineEnd(c.unicode()))
            c = u' ';
        else if (isControl(c.unicode()) || isBidiControl(c.unicode()))
            c = QChar::ReplacementCharacter;
    }
    return result;
}

QString folded(const QString& text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString result;
    result.reserve(decomposed.size());
    for (QChar c : decomposed) {
        if (!c.isMark())
            result.append(c);
    }
    return result;
}

} // namespace readiness

#include "core/base/Text.h"

namespace readiness {

namespace {

bool isBidiControl(char16_t c) { return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

} // namespace

QString storableText(const QString& text, bool multiLine)
{
    QString result = text.normalized(QString::NormalizationForm_C);
    result.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    return multiLine ? result : result.trimmed();
}

QString textFault(QStringView text, bool multiLine)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool allowed = c == u'\t' || (multiLine && c == u'\n');
        if ((c.unicode() < 0x20 || c.unicode() == 0x7F) && !allowed)
            return QStringLiteral("it contains the control character U+%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (c.isSurrogate() || c.unicode() >= 0xFFFE)
            return QStringLiteral("it contains text that is not valid Unicode");
    }
    return {};
}

QString displayLine(const QString& text)
{
    QString result = text;
    for (QChar& c : result) {
        if (c == u'\n' || c == u'\t' || c == u'\r')
            c = u' ';
        else if (c.unicode() < 0x20 || c.unicode() == 0x7F || isBidiControl(c.unicode()))
            c = u'\uFFFD';
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

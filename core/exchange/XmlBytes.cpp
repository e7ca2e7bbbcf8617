#include "core/exchange/XmlBytes.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace readiness {

namespace {

constexpr qsizetype kLongestDeclaration = 256;
constexpr qsizetype kLongestReference = 10; ///< "&#x0000001B;"

bool isForbidden(int character)
{
    return character < 0x20 && character != '\t' && character != '\n' && character != '\r';
}

QByteArray withoutDeclaration(QByteArray xml)
{
    const qsizetype end = xml.startsWith("<?xml") ? xml.indexOf("?>") : -1;
    return end < 0 ? xml : xml.sliced(end + 2);
}

/// Nothing where the bytes are read as they are, or not at all.
std::optional<QStringConverter::Encoding> encodingOf(const QByteArray& xml)
{
    if (xml.startsWith("\xFF\xFE") || xml.startsWith(QByteArrayView("<\0", 2)))
        return QStringConverter::Utf16LE;
    if (xml.startsWith("\xFE\xFF") || xml.startsWith(QByteArrayView("\0<", 2)))
        return QStringConverter::Utf16BE;
    const QByteArray start = xml.left(kLongestDeclaration).toLower();
    const QByteArray declaration =
        start.startsWith("<?xml") ? start.left(std::max<qsizetype>(0, start.indexOf("?>"))) : QByteArray();
    const bool isLatin = declaration.contains("iso-8859-1\"") || declaration.contains("iso-8859-1'")
                         || declaration.contains("latin1") || declaration.contains("windows-1252");
    return isLatin ? std::optional(QStringConverter::Latin1) : std::nullopt;
}

/// How many bytes the reference to a forbidden character takes; 0 where there is none.
qsizetype forbiddenReference(QByteArrayView xml)
{
    if (!xml.startsWith("&#"))
        return 0;
    const QByteArrayView rest = xml.first(std::min(xml.size(), kLongestReference + 2));
    const qsizetype end = rest.indexOf(';');
    if (end < 0)
        return 0;
    const bool isHex = rest.size() > 2 && (rest[2] == 'x' || rest[2] == 'X');
    bool isNumber = false;
    const int character = rest.first(end).sliced(isHex ? 3 : 2).toByteArray().toInt(&isNumber, isHex ? 16 : 10);
    return isNumber && character >= 0 && isForbidden(character) ? end + 1 : 0;
}

void blankForbidden(QByteArray& xml)
{
    for (qsizetype i = 0; i < xml.size(); ++i) {
        const char c = std::as_const(xml)[i];
        const qsizetype length = c == '&' ? forbiddenReference(QByteArrayView(xml).sliced(i)) : 0;
        if (length > 0)
            std::fill_n(xml.begin() + i, length, ' ');
        else if (static_cast<unsigned char>(c) < 0x20 && isForbidden(c))
            xml[i] = ' ';
    }
}

} // namespace

QByteArray mendedXml(const QByteArray& xml)
{
    QByteArray mended = xml;
    if (const auto encoding = encodingOf(xml)) {
        const QString text = QStringDecoder(*encoding)(xml);
        mended = withoutDeclaration(text.toUtf8());
    }
    blankForbidden(mended);
    return mended;
}

} // namespace readiness

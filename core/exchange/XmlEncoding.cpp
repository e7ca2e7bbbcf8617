#include "core/exchange/XmlEncoding.h"

#include "core/base/CoreText.h"
#include "core/query/Quoted.h"

#include <QStringDecoder>

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestDeclaration = 1024;

/// What Windows-1252 has between 0x80 and 0x9F, where Latin-1 has nothing that a text could hold.
constexpr char16_t kWindows[] =
    u"\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
    u"\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

QString ofOneByte(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c >= QChar(0x80) && c <= QChar(0x9F))
            c = QChar(kWindows[c.unicode() - 0x80]);
    }
    return text;
}

/// Without what it says of its encoding, which does not hold any more.
QByteArray asUtf8(const QString& text)
{
    const qsizetype end = text.startsWith(u"<?xml") ? text.indexOf(u"?>") : -1;
    return QStringView(text).sliced(end < 0 ? 0 : end + 2).toUtf8();
}

/// In lower case; empty where nothing is declared.
QByteArray declaredEncoding(const QByteArray& xml)
{
    const QByteArray start = xml.left(kLongestDeclaration);
    const QByteArray declaration = start.left(std::max<qsizetype>(0, start.indexOf("?>")));
    const qsizetype at = declaration.indexOf("encoding");
    if (!declaration.contains("<?xml") || at < 0)
        return {};
    const qsizetype from = declaration.indexOf('=', at) + 1;
    const QByteArray value = declaration.mid(from).trimmed();
    return value.size() < 2 || from == 0 ? QByteArray() : value.mid(1, value.indexOf(value[0], 1) - 1).toLower();
}

} // namespace

bool isUtf16(const QByteArray& bytes) { return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"); }

Result<QByteArray> xmlInUtf8(const QByteArray& xml)
{
    if (isUtf16(xml)) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        const QString text = decoder(xml);
        if (decoder.hasError() || xml.size() % 2 != 0)
            return refused(CoreText::tr("The file is damaged: it is not UTF-16 throughout, as it begins."));
        return asUtf8(text);
    }
    const QByteArray encoding = declaredEncoding(xml);
    if (encoding == "windows-1252" || encoding == "cp1252" || encoding == "iso-8859-1" || encoding == "latin1")
        return asUtf8(ofOneByte(xml));
    if (encoding.isEmpty() || encoding == "utf-8" || encoding == "us-ascii")
        return xml;
    return refused(CoreText::tr("The file is written in %1, which is not read here. Save it as UTF-8.")
                       .arg(quoted(QString::fromLatin1(encoding.left(40)))));
}

} // namespace readiness

#include "core/exchange/XmlGate.h"

#include "core/base/CoreText.h"

#include <algorithm>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDeepest = 256;
constexpr int kMostQuotes = 2 * 256;

tl::unexpected<Error> suspicious(const QString& what)
{
    return refused(CoreText::tr("The file is not read because its content could do harm: %1.").arg(what));
}

/// Goes from one markup to the next. A tag ends at the first > outside of quotation marks.
class Scanner {
public:
    Scanner(QByteArrayView xml, qsizetype longestTag) : m_xml(xml), m_longestTag(longestTag) {}

    Result<> run()
    {
        for (m_at = m_xml.indexOf('<'); m_at >= 0; m_at = m_xml.indexOf('<', m_at)) {
            if (auto passed = markup(); !passed)
                return passed;
        }
        return {};
    }

private:
    Result<> markup()
    {
        // Almost everything is a tag: one look at the next character spares comparing.
        const char next = m_at + 1 < m_xml.size() ? m_xml[m_at + 1] : char(0);
        if (next == '/') {
            --m_depth;
            return skipTo(m_xml.indexOf('>', m_at));
        }
        if (next == '?')
            return skipTo(m_xml.indexOf("?>", m_at + 2));
        if (next != '!')
            return startTag();
        const QByteArrayView rest = m_xml.sliced(m_at);
        if (rest.startsWith("<!--"))
            return skipTo(m_xml.indexOf("-->", m_at + 2));
        if (rest.startsWith("<![CDATA["))
            return skipTo(m_xml.indexOf("]]>", m_at + 2));
        return suspicious(CoreText::tr("it declares a document type"));
    }

    Result<> skipTo(qsizetype found)
    {
        m_at = found < 0 ? m_xml.size() : found + 1;
        return {};
    }

    Result<> startTag()
    {
        char quote = 0;
        int quotes = 0;
        const qsizetype limit = std::min(m_xml.size(), m_at + m_longestTag);
        for (qsizetype i = m_at + 1; i < limit; ++i) {
            const char c = m_xml[i];
            if (quote != 0 ? c == quote : (c == '"' || c == '\'')) {
                quote = quote != 0 ? char(0) : c;
                if (++quotes > kMostQuotes)
                    return suspicious(CoreText::tr("one of its elements has hundreds of attributes"));
            } else if (quote == 0 && c == '>') {
                if (m_xml[i - 1] != '/' && ++m_depth > kDeepest)
                    return suspicious(CoreText::tr("its elements are nested more than 256 deep"));
                m_at = i;
                return {};
            }
        }
        if (limit < m_xml.size())
            return suspicious(
                CoreText::tr("one of its elements has a start tag longer than %1 KB").arg(m_longestTag / 1024));
        m_at = limit; // cut off: the parser says so
        return {};
    }

    QByteArrayView m_xml;
    qsizetype m_longestTag;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace

Result<> checkXml(const QByteArray& xml, qsizetype longestStartTag)
{
    // Other encodings would let tags look different to us and to the parser.
    const QByteArray declaration = xml.left(std::max<qsizetype>(0, xml.left(kLongestStartTag).indexOf("?>"))).toLower();
    const bool isOther =
        declaration.contains("encoding") && !declaration.contains("utf-8") && !declaration.contains("us-ascii");
    if (isOther || xml.contains('\0') || xml.startsWith("\xFF\xFE") || xml.startsWith("\xFE\xFF"))
        return suspicious(CoreText::tr("it is not written in UTF-8"));
    return Scanner(xml, longestStartTag).run();
}

} // namespace readiness

#include "core/exchange/XmlScanner.h"

#include "core/exchange/XlsxPackage.h"

#include <algorithm>

namespace readiness {

namespace {

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

bool isNameEnd(char c) { return isBlank(c) || c == '/' || c == '>' || c == '='; }

/// What an entity stands for; 0 for those that only a document type could declare, and for what no text can have.
char32_t entityOf(QByteArrayView name)
{
    if (name.startsWith('#')) {
        const bool isHex = name.startsWith("#x");
        bool isNumber = false;
        const uint code = name.sliced(isHex ? 2 : 1).toByteArray().toUInt(&isNumber, isHex ? 16 : 10);
        return isNumber && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code) ? code : 0;
    }
    if (name == "lt")
        return U'<';
    if (name == "gt")
        return U'>';
    if (name == "amp")
        return U'&';
    if (name == "quot")
        return U'"';
    return name == "apos" ? U'\'' : 0;
}

} // namespace

XmlScanner::Token XmlScanner::next()
{
    if (m_closesItself) {
        m_closesItself = false;
        m_open.removeLast();
        return Token::End;
    }
    while (!m_isBroken) {
        m_at = m_xml.indexOf('<', m_at);
        if (m_at < 0) {
            m_at = m_xml.size();
            return m_hasRoot && m_open.isEmpty() ? Token::Done : breakOff();
        }
        // Almost everything is a tag: one look at the next character spares comparing.
        const char next = m_at + 1 < m_xml.size() ? m_xml[m_at + 1] : char(0);
        if (next == '/')
            return endTag();
        if (next != '!' && next != '?')
            return startTag();
        const QByteArrayView rest = m_xml.sliced(m_at);
        const bool isPassed = skipPast(next == '?' ? "?>" : rest.startsWith("<![CDATA[") ? "]]>" : "-->");
        if (!isPassed)
            return breakOff();
    }
    return Token::Broken;
}

XmlScanner::Token XmlScanner::breakOff()
{
    m_isBroken = true;
    return Token::Broken;
}

bool XmlScanner::skipPast(const char* end)
{
    const qsizetype found = m_xml.indexOf(end, m_at);
    m_at = found < 0 ? m_xml.size() : found + qsizetype(qstrlen(end));
    return found >= 0;
}

XmlScanner::Token XmlScanner::startTag()
{
    const qsizetype begin = m_at + 1;
    qsizetype nameEnd = begin;
    while (nameEnd < m_xml.size() && !isNameEnd(m_xml[nameEnd]))
        ++nameEnd;
    qsizetype end = nameEnd;
    for (char quote = 0; end < m_xml.size() && (quote != 0 || m_xml[end] != '>'); ++end) {
        const char c = m_xml[end];
        if (quote != 0 ? c == quote : (c == '"' || c == '\''))
            quote = quote != 0 ? char(0) : c;
    }
    const bool isSecondRoot = m_open.isEmpty() && m_hasRoot;
    if (end >= m_xml.size() || nameEnd == begin || isSecondRoot)
        return breakOff();
    m_closesItself = m_xml[end - 1] == '/';
    const QByteArrayView fullName = m_xml.sliced(begin, nameEnd - begin);
    m_name = fullName.sliced(fullName.indexOf(':') + 1);
    m_attributes = m_xml.sliced(nameEnd, end - nameEnd - (m_closesItself ? 1 : 0));
    m_open.append(fullName);
    m_hasRoot = true;
    m_at = end + 1;
    return Token::Start;
}

XmlScanner::Token XmlScanner::endTag()
{
    const qsizetype end = m_xml.indexOf('>', m_at);
    if (end < 0 || m_open.isEmpty())
        return breakOff();
    const QByteArrayView name = m_xml.sliced(m_at + 2, end - m_at - 2);
    if (name != m_open.last() && name.trimmed() != m_open.last())
        return breakOff();
    m_open.removeLast();
    m_at = end + 1;
    return Token::End;
}

bool XmlScanner::nextChild() { return next() == Token::Start; }

void XmlScanner::skipElement()
{
    for (int depth = 1; depth > 0;) {
        switch (next()) {
        case Token::Start: ++depth; break;
        case Token::End: --depth; break;
        case Token::Done:
        case Token::Broken: return;
        }
    }
}

QByteArrayView XmlScanner::attribute(QByteArrayView name) const
{
    qsizetype at = 0;
    while (true) {
        while (at < m_attributes.size() && isBlank(m_attributes[at]))
            ++at;
        const qsizetype begin = at;
        while (at < m_attributes.size() && !isNameEnd(m_attributes[at]))
            ++at;
        const QByteArrayView key = m_attributes.sliced(begin, at - begin);
        while (at < m_attributes.size() && m_attributes[at] != '"' && m_attributes[at] != '\'')
            ++at;
        const qsizetype end = at < m_attributes.size() ? m_attributes.indexOf(m_attributes[at], at + 1) : -1;
        if (end < 0)
            return {};
        if (key == name)
            return m_attributes.sliced(at + 1, end - at - 1);
        at = end + 1;
    }
}

QByteArrayView XmlScanner::plainText()
{
    QByteArrayView text;
    if (!m_closesItself) {
        const qsizetype end = m_xml.indexOf('<', m_at);
        text = m_xml.sliced(m_at, (end < 0 ? m_xml.size() : end) - m_at).trimmed();
    }
    skipElement();
    return text;
}

QString XmlScanner::text()
{
    QString text;
    while (!m_closesItself && !m_isBroken) {
        qsizetype end = m_xml.indexOf('<', m_at);
        if (end < 0)
            end = m_xml.size();
        appendDecoded(text, m_xml.sliced(m_at, end - m_at));
        m_at = end;
        const QByteArrayView rest = m_xml.sliced(m_at);
        if (rest.startsWith("<![CDATA[")) {
            const qsizetype begin = m_at + 9;
            if (!skipPast("]]>"))
                break;
            text += QString::fromUtf8(m_xml.sliced(begin, m_at - 3 - begin));
        } else if (rest.startsWith("<!--") || rest.startsWith("<?")) {
            if (!skipPast(rest.startsWith("<!--") ? "-->" : "?>"))
                break;
        } else if (rest.startsWith("</") || rest.isEmpty()) {
            break;
        } else if (startTag() == Token::Start) {
            skipElement();
        }
    }
    next(); // its end
    return text;
}

void XmlScanner::appendDecoded(QString& text, QByteArrayView raw)
{
    for (qsizetype at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&')) {
        const qsizetype end = raw.indexOf(';', at);
        const char32_t c = end > 0 ? entityOf(raw.sliced(at + 1, end - at - 1)) : 0;
        if (c == 0) {
            breakOff();
            return;
        }
        text += QString::fromUtf8(raw.first(at));
        text += QChar::fromUcs4(c);
        raw = raw.sliced(end + 1);
    }
    if (text.isEmpty())
        text = QString::fromUtf8(raw);
    else
        text += QString::fromUtf8(raw);
}

Result<> XmlScanner::whole() const
{
    if (!m_isBroken)
        return {};
    return brokenOff(std::count(m_xml.begin(), m_xml.begin() + std::min(m_at, m_xml.size()), '\n') + 1);
}

} // namespace readiness

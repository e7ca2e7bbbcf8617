#include "tests/layers/SourceLint.h"

#include "tests/layers/LayerTable.h"

#include <QRegularExpression>

#include <algorithm>

namespace readiness::test {

using namespace Qt::StringLiterals;

namespace {

bool isWithin(const QString& path, const QStringList& places)
{
    return std::any_of(places.begin(), places.end(),
                       [&](const QString& place) { return path == place || path.startsWith(place + u'/'); });
}

QString faultOfHeader(const QString& path, const QString& header)
{
    static const QRegularExpression umbrella(u"^(Qt[A-Z][A-Za-z]+)(/\\1)?$"_s);
    static const QRegularExpression module(u"^(Qt[A-Z][A-Za-z]+)/"_s);
    static const QStringList plainHeaders{u"QtEndian"_s, u"QtGlobal"_s, u"QtMath"_s,      u"QtNumeric"_s,
                                          u"QtPlugin"_s, u"QtDebug"_s,  u"QtAlgorithms"_s};
    if (umbrella.match(header).hasMatch() && !plainHeaders.contains(header))
        return u"includes the whole module %1; name the class"_s.arg(header);
    if (const auto match = module.match(header); match.hasMatch() && !qtModulesOf(path).contains(match.captured(1)))
        return u"includes %1, a module that does not belong here"_s.arg(header);
    if (path.startsWith(u"tests/"))
        return {};
    for (const LibraryRule& rule : libraryRules()) {
        if (rule.header.match(header).hasMatch() && !isWithin(path, rule.onlyIn))
            return u"includes %1, which stays inside %2"_s.arg(header, rule.onlyIn.join(u", "_s));
    }
    return {};
}

QString faultOfOwnHeader(const QString& path, const QString& header)
{
    if (header.endsWith(u".moc"))
        return {};
    const Layer* from = layerOf(path);
    const Layer* to = layerOf(header);
    if (path.startsWith(u"tests/") && (to || header.startsWith(u"tests/")))
        return {};
    if (!to)
        return u"includes \"%1\", which is not written from the root or not in the table of layers"_s.arg(header);
    if (from != to && !isWithin(header, from->mayInclude))
        return u"includes \"%1\"; %2 may include %3"_s.arg(
            header, from->folder, from->mayInclude.isEmpty() ? u"nothing"_s : from->mayInclude.join(u", "_s));
    if (from == to && from->folder == u"ui/panels" && header != u"ui/panels/Panel.h"
        && path.section(u'/', 2, 2) != header.section(u'/', 2, 2))
        return u"includes \"%1\"; panels never include each other"_s.arg(header);
    return {};
}

QString faultOfInclude(const QString& path, const QString& line)
{
    static const QRegularExpression include(uR"re(^\s*#\s*include\s*(<([^>]+)>|"([^"]+)"))re"_s);
    const QRegularExpressionMatch match = include.match(line);
    if (!match.hasMatch())
        return {};
    const bool own = !match.captured(3).isEmpty();
    // Quotes do not hide a library: the compiler searches its folders for them too.
    if (QString fault = faultOfHeader(path, match.captured(own ? 3 : 2)); !fault.isEmpty())
        return fault;
    return own ? faultOfOwnHeader(path, match.captured(3)) : QString();
}

QString faultOfCode(const QString& path, const QString& line)
{
    static const QRegularExpression clock(
        u"\\bcurrent(DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch|Date|Time)\\s*\\(|\\bsystem_clock\\b"
        "|\\bgettimeofday\\b|\\bCLOCK_REALTIME\\b|(?<![\\w.>])(?:std::|::)?time\\s*\\(\\s*(?:nullptr|NULL|0|&\\w+)\\s*\\)"_s);
    static const QRegularExpression bareNext(u"\\bwhile\\s*\\([^;]*(\\.|->)next\\s*\\(\\s*\\)\\s*(\\)|&&)"_s);
    if (!path.startsWith(u"tests/") && path != u"core/base/Clock.cpp" && clock.match(line).hasMatch())
        return u"asks for the time; take a Clock or an Instant"_s;
    if (line.contains(u"sqlite3_step") && !path.startsWith(u"tests/") && path != u"core/store/Statement.cpp")
        return u"steps through rows by itself; use Statement, which tells an error from the last row"_s;
    if (bareNext.match(line).hasMatch())
        return u"loops over next(), which takes an error for the last row; use the query wrapper"_s;
    return {};
}

} // namespace

QString codeOnly(const QString& text)
{
    // Includes and numbers (with ' between their digits) come first: they are stepped over, the rest is blanked.
    static const QRegularExpression token(
        uR"re((?<kept>^[ \t]*#[ \t]*include\b[^\n]*|\b\d[\w'.]*))re"
        uR"re(|//[^\n]*|/\*.*?\*/|\b(?:u8|u|U|L)?R"(?<mark>[^(\s]*)\(.*?\)\k<mark>")re"
        uR"re(|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+')re"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::MultilineOption);
    QString result = text;
    for (auto matches = token.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.hasCaptured(u"kept"_s))
            continue;
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (result[i] != u'\n')
                result[i] = u' ';
        }
    }
    return result;
}

QStringList lint(const QString& path, const QString& text)
{
    if (!path.startsWith(u"tests/") && !layerOf(path))
        return {u"%1:1: lies in a folder that is not in the table of layers"_s.arg(path)};
    QStringList findings;
    const QStringList lines = codeOnly(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (const QString& fault : {faultOfInclude(path, lines[i]), faultOfCode(path, lines[i])}) {
            if (!fault.isEmpty())
                findings << u"%1:%2: %3"_s.arg(path).arg(i + 1).arg(fault);
        }
    }
    return findings;
}

} // namespace readiness::test

#include "core/share/FileBeside.h"

#include <QFile>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace readiness {

namespace {

constexpr qsizetype kLongestFileName = 200; // bytes, of 255 that file systems allow

QString suffix(FileBeside::Kind kind)
{
    switch (kind) {
    case FileBeside::Kind::Unfinished: return u".part"_s;
    case FileBeside::Kind::Complete: return u".tmp"_s;
    case FileBeside::Kind::Presence: return u".open"_s;
    }
    return {};
}

/// The name, shortened where additions would make it longer than file systems allow.
QString shortened(QString name)
{
    while (QFile::encodeName(name).size() > kLongestFileName)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return name;
}

QString prefix(const ResolvedPath& file) { return u".~"_s + shortened(file.name()) + u'.'; }

} // namespace

QString FileBeside::path(const ResolvedPath& file) const
{
    return file.sibling(u"%1%2-%3%4"_s.arg(prefix(file), session, QString::number(count), suffix(kind)));
}

std::optional<FileBeside> FileBeside::of(const ResolvedPath& file, const QString& name)
{
    static const QRegularExpression rest(u"\\A([0-9a-f]{16})-([0-9]{1,9})(\\.[a-z]+)\\z"_s);
    const QString start = prefix(file);
    const auto match = name.startsWith(start) ? rest.match(name.sliced(start.size())) : QRegularExpressionMatch();
    if (!match.hasMatch())
        return std::nullopt;
    for (const Kind kind : std::array{Kind::Unfinished, Kind::Complete, Kind::Presence}) {
        if (match.captured(3) == suffix(kind))
            return FileBeside{kind, match.captured(1), match.captured(2).toInt()};
    }
    return std::nullopt;
}

QString datedName(const ResolvedPath& file, const QString& word, Instant now)
{
    const QString name = file.name();
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.left(dot) : name;
    const QString extension = dot > 0 ? name.mid(dot) : QString();
    const QString time = now.in(QTimeZone::systemTimeZone()).toString(u"yyyy-MM-dd HH-mm-ss"_s);
    return u"%1 (%2 %3)%4"_s.arg(shortened(stem), word, time, extension);
}

} // namespace readiness

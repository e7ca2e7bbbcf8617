#include "core/exchange/Mapping.h"

#include "core/base/CoreText.h"
#include "core/query/Quoted.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace readiness {

using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/readiness/mappings"_s;
}

QString pathOf(const QString& name) { return folder() + u'/' + name + u".json"_s; }

/// A name becomes the name of a file, on every system.
bool isName(const QString& name)
{
    static const QRegularExpression pattern(u"\\A[\\w][\\w .()-]{0,59}\\z"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(name).hasMatch() && !name.endsWith(u'.') && !name.endsWith(u' ');
}

} // namespace

Result<Mapping> loadMapping(const QString& nameOrPath)
{
    constexpr qint64 kLargest = 1024 * 1024;
    const bool isPath = nameOrPath.contains(u'/') || nameOrPath.endsWith(u".json"_s);
    QFile file(isPath ? nameOrPath : pathOf(nameOrPath));
    if (!isPath && !savedMappings().contains(nameOrPath)) {
        const QString known = savedMappings().join(u", "_s);
        return usageError(known.isEmpty()
                              ? CoreText::tr("There is no mapping %1; none is saved yet.").arg(quoted(nameOrPath))
                              : CoreText::tr("There is no mapping %1. Saved are: %2.").arg(quoted(nameOrPath), known));
    }
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
        return systemError(CoreText::tr("The mapping %1 cannot be read. Name an existing file.").arg(file.fileName()));
    if (file.size() > kLargest)
        return refused(CoreText::tr("The mapping %1 is larger than 1 MB.").arg(file.fileName()));
    return parseMapping(file.readAll());
}

Result<> saveMapping(const QString& name, const Mapping& mapping)
{
    if (!isName(name))
        return usageError(CoreText::tr("%1 cannot be the name of a mapping: use letters, digits, blanks and hyphens.")
                              .arg(quoted(name)));
    const QByteArray json = mappingJson(mapping);
    QSaveFile file(pathOf(name));
    if (!QDir().mkpath(folder()) || !file.open(QIODevice::WriteOnly) || file.write(json) != json.size()
        || !file.commit())
        return systemError(
            CoreText::tr("The mapping cannot be saved as %1: %2.").arg(file.fileName(), file.errorString()));
    return {};
}

QStringList savedMappings()
{
    QStringList names;
    for (const QString& file : QDir(folder()).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        names += file.chopped(5);
    return names;
}

} // namespace readiness

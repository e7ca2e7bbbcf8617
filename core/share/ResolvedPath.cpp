#include "core/share/ResolvedPath.h"

#include "core/base/CanonicalHash.h"
#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/share/ShareEnvironment.h"

using namespace Qt::StringLiterals;

namespace readiness {

Result<ResolvedPath> ResolvedPath::of(FileSystem& files, const QString& named)
{
    if (named.isEmpty())
        return usageError(CoreText::tr("No file was named; name a file that ends in .readiness."));
    FileResult<QString> path = files.resolve(named);
    if (!path)
        return cannot(CoreText::tr("find the folder of"), named, path.error());
    return ResolvedPath(std::move(*path));
}

QString ResolvedPath::folder() const
{
    const qsizetype slash = m_path.lastIndexOf(u'/');
    return slash <= 0 ? u"/"_s : m_path.left(slash);
}

QString ResolvedPath::name() const { return m_path.mid(m_path.lastIndexOf(u'/') + 1); }

QString ResolvedPath::sibling(const QString& name) const { return m_path.left(m_path.lastIndexOf(u'/') + 1) + name; }

QString ResolvedPath::key() const
{
    // Not CanonicalHash::addText: two names that differ in their normal form are two files.
    CanonicalHash hash("readiness shared path");
    hash.addBytes(m_path.toUtf8());
    return QString::fromLatin1(hash.result().first(16).toHex());
}

} // namespace readiness

#pragma once

#include "core/base/Result.h"
#include "core/share/FileSystem.h"

namespace readiness {

/// The real place of a file that the user named. Links are followed once, here; what happens to them afterwards changes
/// nothing. The file need not exist, its folder must.
class ResolvedPath {
public:
    static Result<ResolvedPath> of(FileSystem& files, const QString& named);

    const QString& path() const { return m_path; }
    QString folder() const;
    QString name() const;
    /// A path of another file in the same folder.
    QString sibling(const QString& name) const;
    /// Names this path in the state folder: 32 hexadecimal digits.
    QString key() const;

private:
    explicit ResolvedPath(QString path) : m_path(std::move(path)) {}
    QString m_path;
};

} // namespace readiness

#include "ui/shell/RecentFiles.h"

#include <QSettings>

namespace readiness {

namespace {

const QString kRecentFilesKey = QStringLiteral("window/recent");

} // namespace

QStringList RecentFiles::all() { return QSettings().value(kRecentFilesKey).toStringList(); }

void RecentFiles::add(const QString& path)
{
    QStringList paths = all();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(kRecentFilesKey, paths.mid(0, kMost));
}

void RecentFiles::remove(const QString& path)
{
    QStringList paths = all();
    paths.removeAll(path);
    QSettings().setValue(kRecentFilesKey, paths);
}

} // namespace readiness

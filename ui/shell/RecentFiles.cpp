#include "ui/shell/RecentFiles.h"

#include <QSettings>

namespace readiness {

namespace {

const QString kKey = QStringLiteral("window/recent");

} // namespace

QStringList RecentFiles::all() { return QSettings().value(kKey).toStringList(); }

void RecentFiles::add(const QString& path)
{
    QStringList paths = all();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(kKey, paths.mid(0, kMost));
}

void RecentFiles::remove(const QString& path)
{
    QStringList paths = all();
    paths.removeAll(path);
    QSettings().setValue(kKey, paths);
}

} // namespace readiness

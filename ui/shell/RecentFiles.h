#pragma once

#include <QStringList>

namespace readiness {

/// The project files that this user opened, newest first; remembered between sessions.
class RecentFiles {
public:
    static constexpr int kMost = 10;

    static QStringList all();
    static void add(const QString& path);
    static void remove(const QString& path);
};

} // namespace readiness

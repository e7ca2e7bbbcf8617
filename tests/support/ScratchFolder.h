#pragma once

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace readiness::test {

/// A temporary folder in memory, where the system offers that: for tests that sync often and need no disk.
class ScratchFolder : public QTemporaryDir {
public:
    ScratchFolder() : QTemporaryDir(parent() + QStringLiteral("/readiness-test-XXXXXX")) {}

private:
    static QString parent()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    }
};

} // namespace readiness::test

#pragma once

#include "core/share/PosixFileSystem.h"
#include "core/share/SharedFile.h"
#include "tests/support/FakeClock.h"
#include "tests/support/FaultyFileSystem.h"

#include <QSet>

namespace readiness::test {

/// One person at one computer, for tests of sharing: a state folder of their own, and files that can be made to fail.
/// Their edits add areas, so that whether an edit is in a file is whether an area of that title is.
class SharingDesk {
public:
    /// `home` holds the state folder.
    SharingDesk(QString name, const QString& home);

    ShareEnvironment environment();
    FaultyFileSystem& files() { return m_files; }
    FakeClock& clock() { return m_clock; }
    const QString& stateFolder() const { return m_stateFolder; }

    Result<std::unique_ptr<SharedFile>> open(const QString& path, SharedFile::Mode mode = SharedFile::Mode::ReadWrite);
    /// Makes a project file with one area "Start".
    Result<> create(const QString& path);
    /// Commits one more area; a Result so that a caller knows whether it was acknowledged.
    Result<> edit(SharedFile& file, const QString& title);
    /// What a command does: open, edit, publish, close. The first error, with the edit kept or not as it happened.
    Result<> editOnce(const QString& path, const QString& title);
    /// The areas that a reader at this desk sees.
    Result<QSet<QString>> areasIn(const QString& path);

    static QSet<QString> areasOf(Store& store);

private:
    PosixFileSystem m_posix;
    FaultyFileSystem m_files;
    FakeClock m_clock;
    QString m_name;
    QString m_stateFolder;
};

/// The areas in a file by itself, as somebody sees it who has never been here; an error where the gate refuses it.
Result<QSet<QString>> areasInFileAlone(const QString& path);

} // namespace readiness::test

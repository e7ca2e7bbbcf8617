#include "tests/faults/PowerVfs.h"

#include <QFile>

#include <sqlite3.h>

#include <new>

namespace readiness::test {

namespace {

using Kind = DiskCall::Kind;

sqlite3_vfs* below = nullptr;
QByteArray watched;
std::vector<DiskCall> noted;

/// SQLite allocates one of these and the real file right behind it.
struct File {
    sqlite3_file base;
    const char* path;    ///< valid for as long as the file is open; null for temporary files
    bool willSyncFolder; ///< the first sync of a journal makes its name durable too

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

File* own(sqlite3_file* file) { return reinterpret_cast<File*>(file); }
sqlite3_file* real(sqlite3_file* file) { return own(file)->real(); }
const sqlite3_io_methods& realMethods(sqlite3_file* file) { return *real(file)->pMethods; }

bool isWatched(const char* path) { return path && !watched.isEmpty() && QByteArrayView(path).startsWith(watched); }

void note(Kind kind, const char* path, qint64 offset = 0, const QByteArray& data = {})
{
    if (isWatched(path))
        noted.push_back({kind, path, offset, data});
}

void noteFolderSync(const char* path)
{
    if (isWatched(path))
        noted.push_back({Kind::SyncFolder, {}, 0, {}});
}

int writeFile(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset)
{
    note(Kind::Write, own(file)->path, offset, QByteArray(static_cast<const char*>(data), size));
    return realMethods(file).xWrite(real(file), data, size, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    note(Kind::Truncate, own(file)->path, size);
    return realMethods(file).xTruncate(real(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    note(Kind::Sync, own(file)->path);
    if (own(file)->willSyncFolder)
        noteFolderSync(own(file)->path);
    own(file)->willSyncFolder = false;
    return realMethods(file).xSync(real(file), flags);
}

// What does not change the disk is passed on as it is.
int closeFile(sqlite3_file* file) { return realMethods(file).xClose(real(file)); }
int fileSize(sqlite3_file* file, sqlite3_int64* size) { return realMethods(file).xFileSize(real(file), size); }
int lockFile(sqlite3_file* file, int level) { return realMethods(file).xLock(real(file), level); }
int unlockFile(sqlite3_file* file, int level) { return realMethods(file).xUnlock(real(file), level); }
int checkReserved(sqlite3_file* file, int* result) { return realMethods(file).xCheckReservedLock(real(file), result); }
int control(sqlite3_file* file, int code, void* data) { return realMethods(file).xFileControl(real(file), code, data); }
int sectorSize(sqlite3_file* file) { return realMethods(file).xSectorSize(real(file)); }
int characteristics(sqlite3_file* file) { return realMethods(file).xDeviceCharacteristics(real(file)); }

int readFile(sqlite3_file* file, void* data, int size, sqlite3_int64 offset)
{
    return realMethods(file).xRead(real(file), data, size, offset);
}

// Version 1: without shared memory and mapping, which working copies never use.
const sqlite3_io_methods methods{1,        closeFile,  readFile,        writeFile,  truncateFile,
                                 syncFile, fileSize,   lockFile,        unlockFile, checkReserved,
                                 control,  sectorSize, characteristics, nullptr,    nullptr,
                                 nullptr,  nullptr,    nullptr,         nullptr};

int openFile(sqlite3_vfs*, const char* path, sqlite3_file* file, int flags, int* flagsOut)
{
    int exists = 0;
    if (path)
        below->xAccess(below, path, SQLITE_ACCESS_EXISTS, &exists);
    const bool isJournal = flags & (SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL);
    File* const opened = new (file) File{{}, path, isJournal && (flags & SQLITE_OPEN_CREATE)};
    const int result = below->xOpen(below, path, opened->real(), flags, flagsOut);
    if (result != SQLITE_OK)
        return result;
    if (!exists)
        note(Kind::Create, path);
    opened->base.pMethods = &methods;
    return result;
}

int removeFile(sqlite3_vfs*, const char* path, int syncFolder)
{
    note(Kind::Remove, path);
    if (syncFolder)
        noteFolderSync(path);
    return below->xDelete(below, path, syncFolder);
}

} // namespace

void PowerVfs::install()
{
    below = sqlite3_vfs_find("unix");
    static sqlite3_vfs vfs = *below;
    vfs.zName = "power";
    vfs.pNext = nullptr;
    vfs.szOsFile = int(sizeof(File)) + below->szOsFile;
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    sqlite3_vfs_register(&vfs, 1);
}

void PowerVfs::watch(const QString& path)
{
    watched = QFile::encodeName(path);
    noted.clear();
}

const std::vector<DiskCall>& PowerVfs::calls() { return noted; }

} // namespace readiness::test

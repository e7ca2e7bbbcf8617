#include "tests/faults/FaultyVfs.h"

#include "tests/support/FaultyFileSystem.h"

#include <sqlite3.h>

#include <new>

#include <unistd.h>

namespace readiness::test {

namespace {

struct Plan {
    int call = 0;
    FaultyVfs::Form form{};
    int calls = 0;
};

Plan plan_;
sqlite3_vfs* unix_ = nullptr;

/// SQLite allocates one of these and the real file right behind it.
struct File {
    sqlite3_file base;

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
    static sqlite3_file* realOf(sqlite3_file* file) { return reinterpret_cast<File*>(file)->real(); }
};

/// Whether this call fails. Does not return where the process is to end; `half` is what it does before that.
template <class Half>
bool fails(Half&& half)
{
    ++plan_.calls;
    if (plan_.call == 0 || plan_.calls < plan_.call
        || (plan_.calls > plan_.call && plan_.form != FaultyVfs::Form::FailForEver))
        return false;
    if (plan_.form == FaultyVfs::Form::DieHalf)
        half();
    if (plan_.form == FaultyVfs::Form::Die || plan_.form == FaultyVfs::Form::DieHalf)
        ::_exit(FaultyFileSystem::kDied);
    return true;
}

bool fails()
{
    return fails([] {});
}

int closeFile(sqlite3_file* file) { return File::realOf(file)->pMethods->xClose(File::realOf(file)); }

int readFile(sqlite3_file* file, void* data, int size, sqlite3_int64 offset)
{
    return File::realOf(file)->pMethods->xRead(File::realOf(file), data, size, offset);
}

int writeFile(sqlite3_file* file, const void* data, int size, sqlite3_int64 offset)
{
    sqlite3_file* const real = File::realOf(file);
    if (fails([=] { real->pMethods->xWrite(real, data, size / 2, offset); }))
        return SQLITE_FULL;
    return real->pMethods->xWrite(real, data, size, offset);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    return fails() ? SQLITE_IOERR_TRUNCATE : File::realOf(file)->pMethods->xTruncate(File::realOf(file), size);
}

int syncFile(sqlite3_file* file, int flags)
{
    return fails() ? SQLITE_IOERR_FSYNC : File::realOf(file)->pMethods->xSync(File::realOf(file), flags);
}

int fileSize(sqlite3_file* file, sqlite3_int64* size)
{
    return File::realOf(file)->pMethods->xFileSize(File::realOf(file), size);
}
int lockFile(sqlite3_file* file, int level) { return File::realOf(file)->pMethods->xLock(File::realOf(file), level); }
int unlockFile(sqlite3_file* file, int level)
{
    return File::realOf(file)->pMethods->xUnlock(File::realOf(file), level);
}

int checkReservedLock(sqlite3_file* file, int* result)
{
    return File::realOf(file)->pMethods->xCheckReservedLock(File::realOf(file), result);
}

int fileControl(sqlite3_file* file, int operation, void* argument)
{
    return File::realOf(file)->pMethods->xFileControl(File::realOf(file), operation, argument);
}

int sectorSize(sqlite3_file* file) { return File::realOf(file)->pMethods->xSectorSize(File::realOf(file)); }
int deviceCharacteristics(sqlite3_file* file)
{
    return File::realOf(file)->pMethods->xDeviceCharacteristics(File::realOf(file));
}

// Version 1: without shared memory and mapping, which files of ours never use.
const sqlite3_io_methods methods{
    1,          closeFile,         readFile,    writeFile,  truncateFile,          syncFile, fileSize, lockFile,
    unlockFile, checkReservedLock, fileControl, sectorSize, deviceCharacteristics, nullptr,  nullptr,  nullptr,
    nullptr,    nullptr,           nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* flagsOut)
{
    File* const own = new (file) File{};
    const int result = unix_->xOpen(unix_, name, own->real(), flags, flagsOut);
    if (result == SQLITE_OK)
        own->base.pMethods = &methods;
    return result;
}

int removeFile(sqlite3_vfs*, const char* name, int syncFolder)
{
    return fails() ? SQLITE_IOERR_DELETE : unix_->xDelete(unix_, name, syncFolder);
}

} // namespace

void FaultyVfs::install()
{
    unix_ = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs vfs = *unix_;
    vfs.zName = "faulty";
    vfs.pNext = nullptr;
    vfs.szOsFile = int(sizeof(File)) + unix_->szOsFile;
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    sqlite3_vfs_register(&vfs, 1);
}

void FaultyVfs::plan(int call, Form form) { plan_ = {call, form, 0}; }

int FaultyVfs::calls() { return plan_.calls; }

bool FaultyVfs::wasHit() { return plan_.call > 0 && plan_.calls >= plan_.call; }

} // namespace readiness::test

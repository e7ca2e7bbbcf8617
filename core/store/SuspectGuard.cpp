#include "core/store/SuspectGuard.h"

#include <sqlite3.h>

#include <algorithm>
#include <string_view>

namespace readiness {

namespace {

constexpr int kStepsBetweenLooks = 10000; // of SQLite's virtual machine: well under a millisecond

bool isOneOf(const char* name, std::initializer_list<std::string_view> names)
{
    return name && std::find(names.begin(), names.end(), name) != names.end();
}

int authorise(void*, int action, const char* first, const char* second, const char*, const char*)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ: return SQLITE_OK;
    case SQLITE_FUNCTION: return isOneOf(second, {"coalesce", "count", "length", "typeof"}) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_PRAGMA:
        return isOneOf(first, {"cell_size_check", "mmap_size", "cache_size", "temp_store", "locking_mode",
                               "integrity_check", "quick_check"})
                   ? SQLITE_OK
                   : SQLITE_DENY;
    default: return SQLITE_DENY;
    }
}

int interruptWhenOver(void* guard) { return static_cast<const SuspectGuard*>(guard)->isOver() ? 1 : 0; }

} // namespace

void SuspectGuard::watch(sqlite3* handle)
{
    sqlite3_set_authorizer(handle, &authorise, nullptr);
    sqlite3_progress_handler(handle, kStepsBetweenLooks, &interruptWhenOver, this);
}

} // namespace readiness

#include "core/base/Resources.h"

#include <QDir>

// Q_INIT_RESOURCE declares a function and so must stand outside any namespace.
static void initializeCoreResources() { Q_INIT_RESOURCE(readiness_core); }

namespace readiness {

void ensureResources()
{
    static const bool done = [] {
        initializeCoreResources();
        return true;
    }();
    Q_UNUSED(done)
}

} // namespace readiness

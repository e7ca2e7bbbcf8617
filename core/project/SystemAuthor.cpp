#include "core/project/SystemAuthor.h"

#include <pwd.h>
#include <unistd.h>

namespace readiness {

QString systemAuthor()
{
    for (const char* variable : {"READINESS_AUTHOR", "LOGNAME", "USER", "USERNAME"}) {
        const QString name = qEnvironmentVariable(variable).trimmed();
        if (!name.isEmpty())
            return name;
    }
    const passwd* user = getpwuid(getuid()); // jobs and containers often have no such variable
    return user ? QString::fromLocal8Bit(user->pw_name) : QStringLiteral("unknown");
}

} // namespace readiness

#include "core/share/ShareEnvironment.h"

#include "core/base/CoreText.h"
#include "core/base/Text.h"
#include "core/share/PosixFileSystem.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace readiness {

ShareEnvironment ShareEnvironment::ofSystem()
{
    static PosixFileSystem files;
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state)) // a relative one is to be ignored, says the XDG base directory specification
        state = QDir::homePath() + u"/.local/state"_s;
    return {files, systemClock(), QDir::cleanPath(state) + u"/readiness"_s};
}

tl::unexpected<Error> cannot(const QString& doing, const QString& path, const FileError& error)
{
    return systemError(CoreText::tr("Cannot %1 %2: %3.").arg(doing, displayLine(path), error.reason));
}

} // namespace readiness

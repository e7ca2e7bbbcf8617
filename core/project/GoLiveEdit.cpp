#include "core/project/GoLiveEdit.h"

#include "core/base/CoreText.h"
#include "core/query/TimeText.h"

namespace readiness {

using namespace Qt::StringLiterals;

Edit goLiveEdit(const SnapshotPtr& shown, Instant goLive)
{
    const ProjectSettings& project = shown->project();
    const QString to = displayInstant(goLive, project.zone());
    Edit edit(shown,
              project.goLive.isNull()
                  ? CoreText::tr("Set go-live to %1").arg(to)
                  : CoreText::tr("Move go-live from %1 to %2").arg(displayInstant(project.goLive, project.zone()), to));
    std::ignore = edit.set(RecordKind::Project, project.id, u"go_live", goLive.milliseconds);
    return edit;
}

Result<Instant> parseGoLive(const QString& text, const ProjectSettings& project)
{
    const bool isDay = QDate::fromString(text.trimmed(), Qt::ISODate).isValid() && text.trimmed().size() == 10;
    if (!isDay || project.goLive.isNull())
        return parseInstant(text, project.zone());
    const QTime time = project.goLive.in(project.zone()).time();
    return parseInstant(text.trimmed() + u'T' + time.toString(u"HH:mm:ss.zzz"), project.zone());
}

} // namespace readiness

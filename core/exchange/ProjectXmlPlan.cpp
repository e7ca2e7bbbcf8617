#include "core/exchange/ProjectXmlPlan.h"

#include "core/exchange/ProjectXmlPlanner.h"

namespace readiness {

Result<ImportPlan> planProjectXml(const SnapshotPtr& snapshot, const ProjectXml& project, const ImportRequest& request)
{
    return ProjectXmlPlanner(snapshot, project, request).run();
}

} // namespace readiness

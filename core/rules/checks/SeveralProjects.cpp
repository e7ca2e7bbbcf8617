#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> severalProjects(const Assessment& assessment)
{
    const Snapshot& snapshot = assessment.snapshot();
    std::vector<Problem> problems;
    for (const ProjectSettings* project : snapshot.all<ProjectSettings>()) {
        if (project->id != snapshot.project().id)
            problems.push_back(
                {{},
                 Severity::Warning,
                 RecordKind::Project,
                 project->id,
                 CoreText::tr("The file has another project record, and only that one's settings count."),
                 CoreText::tr("Remove this one")});
    }
    return problems;
}

} // namespace readiness::checks

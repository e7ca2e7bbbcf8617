#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> timeZonesThatDoNotExist(const Assessment& assessment)
{
    std::vector<Problem> problems;
    const auto check = [&](RecordKind kind, const RecordId& record, const QString& zone) {
        if (!zone.isEmpty() && !zoneNamed(zone).isValid())
            problems.push_back({{},
                                Severity::Warning,
                                kind,
                                record,
                                CoreText::tr("There is no time zone “%1”; UTC is used.").arg(zone),
                                CoreText::tr("Choose a zone such as Europe/Berlin")});
    };
    const ProjectSettings& project = assessment.snapshot().project();
    check(RecordKind::Project, project.id, project.timeZone);
    for (const Person* person : assessment.snapshot().all<Person>())
        check(RecordKind::Person, person->id, person->timeZone);
    return problems;
}

} // namespace readiness::checks

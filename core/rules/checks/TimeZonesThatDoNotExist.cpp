#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> timeZonesThatDoNotExist(const Assessment& assessment)
{
    std::vector<Problem> problems;
    const auto check = [&](RecordKind kind, const RecordId& record, const QString& zone) {
        if (zone.isEmpty() || zoneNamed(zone).isValid())
            return;
        const QString text = kind == RecordKind::Environment
                                 ? CoreText::tr("There is no time zone “%1”; that of the project is used.")
                                 : CoreText::tr("There is no time zone “%1”; UTC is used.");
        problems.push_back(
            {{}, Severity::Warning, kind, record, text.arg(zone), CoreText::tr("Choose a zone such as Europe/Berlin")});
    };
    const ProjectSettings& project = assessment.snapshot().project();
    check(RecordKind::Project, project.id, project.timeZone);
    for (const Person* person : assessment.snapshot().all<Person>())
        check(RecordKind::Person, person->id, person->timeZone);
    for (const Environment* environment : assessment.snapshot().all<Environment>())
        check(RecordKind::Environment, environment->id, environment->timeZone);
    return problems;
}

} // namespace readiness::checks

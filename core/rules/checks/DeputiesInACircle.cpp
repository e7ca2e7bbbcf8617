#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/Circles.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> deputiesInACircle(const Assessment& assessment)
{
    const QSet<RecordId> inCircles = recordsInCircles(assessment.snapshot(), &Person::deputy);
    std::vector<Problem> problems;
    for (const Person* person : assessment.snapshot().all<Person>()) {
        if (inCircles.contains(person->id))
            problems.push_back(
                {{},
                 Severity::Advice,
                 RecordKind::Person,
                 person->id,
                 CoreText::tr("The chain of deputies leads back here, so nobody steps in when all are away."),
                 CoreText::tr("Name a deputy outside the circle")});
    }
    return problems;
}

} // namespace readiness::checks

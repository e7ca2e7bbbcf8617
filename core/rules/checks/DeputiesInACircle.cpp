#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> deputiesInACircle(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Person* person : assessment.snapshot().all<Person>()) {
        QSet<RecordId> seen;
        const Person* next = person;
        while (next && !seen.contains(next->id)) { // a merge can close a circle that neither side made
            seen.insert(next->id);
            next = assessment.snapshot().find(next->deputy);
        }
        if (next == person)
            problems.push_back({{},
                                Severity::Advice,
                                RecordKind::Person,
                                person->id,
                                u"The chain of deputies leads back here, so nobody steps in when all are away."_s,
                                u"Name a deputy outside the circle"_s});
    }
    return problems;
}

} // namespace readiness::checks

#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

namespace {

/// A merge can close circles that neither side made.
QSet<RecordId> peopleInCircles(const Snapshot& snapshot)
{
    QSet<RecordId> found;
    QHash<RecordId, RecordId> metFrom; // each person is passed once, on the way from the first start that leads there
    for (const Person* start : snapshot.all<Person>()) {
        const Person* next = start;
        for (; next && !metFrom.contains(next->id); next = snapshot.find(next->deputy))
            metFrom.insert(next->id, start->id);
        if (!next || metFrom.value(next->id) != start->id)
            continue; // the way ends, or joins an earlier one
        for (; !found.contains(next->id); next = snapshot.find(next->deputy))
            found.insert(next->id);
    }
    return found;
}

} // namespace

std::vector<Problem> deputiesInACircle(const Assessment& assessment)
{
    const QSet<RecordId> inCircles = peopleInCircles(assessment.snapshot());
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

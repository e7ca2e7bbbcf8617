#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/Names.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

namespace {

/// Records of a type whose name another one has.
template <class T, class Name>
std::vector<const T*> sharing(const Snapshot& snapshot, Name name)
{
    QHash<QString, int> counts;
    const auto records = snapshot.all<T>();
    for (const T* record : records)
        ++counts[name(*record)];
    std::vector<const T*> found;
    for (const T* record : records) {
        if (counts.value(name(*record)) > 1)
            found.push_back(record);
    }
    return found;
}

} // namespace

std::vector<Problem> namesThatRecordsShare(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Person* person :
         sharing<Person>(assessment.snapshot(), [](const Person& p) { return comparableName(p.name); }))
        problems.push_back(
            {{},
             Severity::Warning,
             RecordKind::Person,
             person->id,
             CoreText::tr("Another person has the same name, so authors and approvers cannot be told apart."),
             CoreText::tr("Remove one, or add what tells them apart")});
    for (const ScopeFact* fact : sharing<ScopeFact>(assessment.snapshot(), [](const ScopeFact& f) { return f.key; }))
        problems.push_back(
            {{},
             Severity::Warning,
             RecordKind::ScopeFact,
             fact->id,
             CoreText::tr("Another scope fact has the same key; conditions count neither while their values differ."),
             CoreText::tr("Remove one of them")});
    return problems;
}

} // namespace readiness::checks

#include "core/base/CoreText.h"
#include "core/base/DayText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> risksThatWereExpected(const Assessment& assessment)
{
    const QDate goLive = assessment.snapshot().project().goLiveDate();
    std::vector<Problem> problems;
    for (const Risk* risk : assessment.snapshot().all<Risk>()) {
        const QDate expected = risk->proximity.resolved(goLive);
        if (risk->isOpen() && expected.isValid() && expected < assessment.today())
            problems.push_back(
                {{},
                 Severity::Warning,
                 RecordKind::Risk,
                 risk->id,
                 CoreText::tr("It was expected on %1, and nobody has said whether it occurred.").arg(dayText(expected)),
                 CoreText::tr("Say that it occurred, close it, or move the day")});
    }
    return problems;
}

} // namespace readiness::checks

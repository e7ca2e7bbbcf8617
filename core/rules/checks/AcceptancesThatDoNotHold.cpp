#include "core/base/CoreText.h"
#include "core/base/DayText.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

namespace {

/// What is wrong with the acceptance of a risk, as a sentence; empty where all is well or nothing was accepted.
QString fault(const Risk& risk, const QDate& today)
{
    const bool isAccepted = risk.status == RiskStatus::Accepted || risk.response == RiskResponse::Accept;
    if (!isAccepted && risk.acceptedBy.isNull())
        return {};
    if (risk.acceptedBy.isNull())
        return CoreText::tr("It is accepted, and nobody is named who accepts it.");
    if (!risk.acceptedUntil.isValid())
        return CoreText::tr("It is accepted without a day until which.");
    if (risk.acceptedUntil < today)
        return CoreText::tr("Its acceptance ended on %1.").arg(dayText(risk.acceptedUntil));
    return {};
}

} // namespace

std::vector<Problem> acceptancesThatDoNotHold(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Risk* risk : assessment.snapshot().all<Risk>()) {
        const QString text = risk->isOpen() ? fault(*risk, assessment.today()) : QString();
        if (!text.isEmpty())
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Risk,
                                risk->id,
                                text,
                                CoreText::tr("Say who accepts it, and until when")});
    }
    return problems;
}

} // namespace readiness::checks

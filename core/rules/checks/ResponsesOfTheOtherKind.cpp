#include "core/base/CoreText.h"
#include "core/model/Labels.h"
#include "core/model/Records.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

namespace {

bool suits(RiskResponse response, RiskKind kind)
{
    switch (response) {
    case RiskResponse::Avoid:
    case RiskResponse::Transfer:
    case RiskResponse::Mitigate: return kind == RiskKind::Threat;
    case RiskResponse::Exploit:
    case RiskResponse::Share:
    case RiskResponse::Enhance: return kind == RiskKind::Opportunity;
    case RiskResponse::None:
    case RiskResponse::Accept:
    case RiskResponse::Escalate: break;
    }
    return true;
}

} // namespace

std::vector<Problem> responsesOfTheOtherKind(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Risk* risk : assessment.snapshot().all<Risk>()) {
        if (risk->isOpen() && !suits(risk->response, risk->kind))
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Risk,
                                risk->id,
                                risk->kind == RiskKind::Threat
                                    ? CoreText::tr("Its response is one for opportunities, and it is a threat.")
                                    : CoreText::tr("Its response is one for threats, and it is an opportunity."),
                                CoreText::tr("Choose a response of its kind")});
    }
    return problems;
}

} // namespace readiness::checks

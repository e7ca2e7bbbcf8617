#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/RiskMethod.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

namespace {

/// The risks about which somebody does or did something.
QSet<RecordId> risksWithAction(const Snapshot& snapshot)
{
    QSet<RecordId> subjects;
    snapshot.table(RecordKind::Action).forEach([&](const Record& record) {
        const auto& action = static_cast<const Action&>(record);
        if (action.status != ActionStatus::Cancelled)
            subjects.insert(action.subject);
    });
    return subjects;
}

/// Which part of what its band demands the risk lacks, as the end of a sentence; empty where it lacks none.
QString missing(const Risk& risk, BandDemand demand, bool hasAction)
{
    if (demand >= BandDemand::Response && risk.response == RiskResponse::None)
        return CoreText::tr("a response");
    if (risk.response == RiskResponse::Accept)
        return {}; // then only its acceptance is demanded, and RW-030 asks for that
    if (demand >= BandDemand::ResponseWithAction && !hasAction)
        return CoreText::tr("an action");
    if (demand >= BandDemand::Acceptance && risk.acceptedBy.isNull())
        return CoreText::tr("somebody who accepts what stays");
    return {};
}

} // namespace

std::vector<Problem> risksWithoutResponse(const Assessment& assessment)
{
    const RiskMethod method(assessment.snapshot());
    const QSet<RecordId> withAction = risksWithAction(assessment.snapshot());
    std::vector<Problem> problems;
    for (const Risk* risk : assessment.snapshot().all<Risk>()) {
        const RiskBand* band = method.band(risk->rating(RiskStage::Current));
        if (!risk->isOpen() || risk->kind != RiskKind::Threat || !band)
            continue;
        const QString what = missing(*risk, band->demand, withAction.contains(risk->id));
        if (!what.isEmpty())
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Risk,
                                risk->id,
                                CoreText::tr("Its rating (%1) demands %2.").arg(band->word, what),
                                CoreText::tr("Decide what is done about it")});
    }
    return problems;
}

} // namespace readiness::checks

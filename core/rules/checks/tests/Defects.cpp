#include "core/rules/Defects.h"
#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/Limits.h"
#include "core/rules/TestMetrics.h"
#include "core/rules/TestStates.h"
#include "core/rules/checks/tests/TestChecks.h"

#include <algorithm>

namespace readiness::checks {

namespace {

bool isProductionUnderWay(const Snapshot& snapshot)
{
    return std::ranges::any_of(snapshot.all<Run>(), [](const Run* run) {
        return run->kind == RunKind::Production && run->status == RunStatus::Running;
    });
}

/// The place of the last cycle in which a verdict was given, and of each.
struct CyclesSoFar {
    explicit CyclesSoFar(const Snapshot& snapshot)
    {
        QSet<RecordId> begun;
        snapshot.table(RecordKind::Execution).forEach([&](const Record& record) {
            const auto& execution = static_cast<const Execution&>(record);
            if (execution.verdict != Verdict::NotRun)
                begun.insert(execution.cycle);
        });
        for (const Cycle* cycle : cyclesInOrder(snapshot)) {
            if (begun.contains(cycle->id))
                last = int(places.size());
            places.insert(cycle->id, int(places.size()));
        }
    }

    QHash<RecordId, int> places;
    int last = -1;
};

} // namespace

std::vector<Problem> defectsWithoutOwner(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Defect* defect : assessment.snapshot().all<Defect>()) {
        if (defect->isOpen() && !ownerOf(assessment.snapshot(), *defect))
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Defect,
                                defect->id,
                                CoreText::tr("Nobody owns the defect."),
                                CoreText::tr("Name who sees to it")});
    }
    return problems;
}

std::vector<Problem> defectsWithoutOutcome(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Defect* defect : assessment.snapshot().all<Defect>()) {
        if (defect->outcome == DefectOutcome::Open && defect->status != DefectStatus::Rejected)
            problems.push_back({{},
                                Severity::Advice,
                                RecordKind::Defect,
                                defect->id,
                                CoreText::tr("Nobody has said what it turned out to be."),
                                CoreText::tr("Say whether it is a bug, configuration, a gap or something else")});
    }
    return problems;
}

/// What was fixed is tested again in the next cycle, and has to be closed before production.
std::vector<Problem> defectsLeftOpen(const Assessment& assessment)
{
    const Snapshot& snapshot = assessment.snapshot();
    const bool isProduction = isProductionUnderWay(snapshot);
    const CyclesSoFar cycles(snapshot);
    std::vector<Problem> problems;
    for (const Defect* defect : snapshot.all<Defect>()) {
        const Execution* execution = snapshot.find(defect->execution);
        if (!defect->isOpen())
            continue;
        const int foundIn = execution ? cycles.places.value(execution->cycle, cycles.last) : cycles.last;
        if (isProduction)
            problems.push_back({{},
                                Severity::Blocking,
                                RecordKind::Defect,
                                defect->id,
                                CoreText::tr("It is open while production is cut over."),
                                CoreText::tr("Resolve and close it")});
        else if (foundIn < cycles.last && defect->status != DefectStatus::Fixed)
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Defect,
                                defect->id,
                                CoreText::tr("It is not fixed, and a later test cycle has begun."),
                                CoreText::tr("Fix it, so that this cycle tests it again")});
    }
    return problems;
}

/// A limit that was missed once and met since is met.
std::vector<Problem> limitsNotMet(const Assessment& assessment)
{
    std::vector<Problem> problems;
    for (const Measurement* measurement : measurementsOf(assessment.snapshot(), nullptr)) {
        const LimitFault fault = limitFault(*measurement);
        const bool isToMeasure =
            fault == LimitFault::NotMeasured || (fault == LimitFault::NoLimit && !measurement->measured);
        if (fault != LimitFault::None && !(isToMeasure && !isReviewDue(assessment)))
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Measurement,
                                measurement->id,
                                CoreText::tr("It does not count: %1.").arg(faultText(fault)),
                                faultAction(fault)});
    }
    return problems;
}

} // namespace readiness::checks

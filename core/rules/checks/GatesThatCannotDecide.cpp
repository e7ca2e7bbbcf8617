#include "core/base/CoreText.h"
#include "core/model/Records.h"
#include "core/rules/GateEvaluation.h"
#include "core/rules/checks/Checks.h"

namespace readiness::checks {

using namespace Qt::StringLiterals;

std::vector<Problem> gatesThatCannotDecide(const Assessment& assessment)
{
    const Snapshot& snapshot = assessment.snapshot();
    std::vector<Problem> problems;
    int goLiveGates = 0;
    for (const Gate* gate : gatesInOrder(snapshot)) {
        goLiveGates += gate->isGoLive ? 1 : 0;
        if (gate->isGoLive && goLiveGates > 1)
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Gate,
                                gate->id,
                                CoreText::tr("Another gate is marked as go-live, too; the first in order is used."),
                                CoreText::tr("Leave one marked")});
        if (criteriaOf(snapshot, *gate).empty())
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Gate,
                                gate->id,
                                CoreText::tr("It has no criteria, so it is a no-go whatever is done."),
                                CoreText::tr("Add criteria")});
    }
    if (goLiveGates == 0)
        problems.push_back({{},
                            Severity::Warning,
                            RecordKind::Project,
                            snapshot.project().id,
                            CoreText::tr("No gate is marked as go-live."),
                            CoreText::tr("Mark the gate that decides")});
    return problems;
}

} // namespace readiness::checks

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
                                u"Another gate is marked as go-live, too; the first in order is used."_s,
                                u"Leave one marked"_s});
        if (criteriaOf(snapshot, *gate).empty())
            problems.push_back({{},
                                Severity::Warning,
                                RecordKind::Gate,
                                gate->id,
                                u"It has no criteria, so it is a no-go whatever is done."_s,
                                u"Add criteria"_s});
    }
    if (goLiveGates == 0)
        problems.push_back({{},
                            Severity::Warning,
                            RecordKind::Project,
                            snapshot.project().id,
                            u"No gate is marked as go-live."_s,
                            u"Mark the gate that decides"_s});
    return problems;
}

} // namespace readiness::checks

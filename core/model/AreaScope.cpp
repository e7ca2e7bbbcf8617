#include "core/model/AreaScope.h"

#include "core/model/Records.h"

namespace readiness {

namespace {

RecordId caseOf(const Snapshot& snapshot, const Defect& defect)
{
    const Execution* execution = snapshot.find(defect.execution);
    return execution ? execution->testCase : defect.testCase;
}

} // namespace

Id<Area> areaOf(const Snapshot& snapshot, const RecordId& record)
{
    // The longest way is from evidence of a step's result to its execution, case and suite; circles end.
    RecordId current = record;
    for (int step = 0; step < 5; ++step) {
        RecordKind kind{};
        const Record* found = snapshot.find(current, &kind);
        if (!found)
            return {};
        switch (kind) {
        case RecordKind::Area: return Id<Area>(current);
        case RecordKind::ChecklistItem: return static_cast<const ChecklistItem*>(found)->area;
        case RecordKind::Evidence: current = static_cast<const Evidence*>(found)->record; break;
        case RecordKind::Comment: current = static_cast<const Comment*>(found)->record; break;
        case RecordKind::Action: current = static_cast<const Action*>(found)->subject; break;
        case RecordKind::Finding: return static_cast<const Finding*>(found)->area;
        case RecordKind::Risk: return static_cast<const Risk*>(found)->area;
        case RecordKind::Issue: return static_cast<const Issue*>(found)->area;
        case RecordKind::Assumption: return static_cast<const Assumption*>(found)->area;
        case RecordKind::Component: return static_cast<const Component*>(found)->area;
        case RecordKind::Task: return static_cast<const Task*>(found)->area;
        case RecordKind::RunStep: current = static_cast<const RunStep*>(found)->task; break;
        case RecordKind::Message: current = static_cast<const PlannedMessage*>(found)->task; break;
        case RecordKind::Waiver: current = static_cast<const Waiver*>(found)->subject; break;
        case RecordKind::BusinessProcess: return static_cast<const BusinessProcess*>(found)->area;
        case RecordKind::Suite: return static_cast<const Suite*>(found)->area;
        case RecordKind::TestCase: current = static_cast<const TestCase*>(found)->suite; break;
        case RecordKind::TestStep: current = static_cast<const TestStep*>(found)->testCase; break;
        case RecordKind::Execution: current = static_cast<const Execution*>(found)->testCase; break;
        case RecordKind::StepResult: current = static_cast<const StepResult*>(found)->execution; break;
        case RecordKind::Defect: current = caseOf(snapshot, *static_cast<const Defect*>(found)); break;
        default: return {};
        }
    }
    return {};
}

bool isContentOfAreas(RecordKind kind)
{
    return kind == RecordKind::Area || kind == RecordKind::ChecklistItem || kind == RecordKind::Evidence
           || kind == RecordKind::Waiver;
}

std::vector<RecordId> areasOf(const Snapshot& snapshot, const Criterion& criterion)
{
    std::vector<RecordId> areas = snapshot.references(criterion.id, Criterion::kAreasField);
    std::erase_if(areas, [&](const RecordId& area) { return !snapshot.find(Id<Area>(area)); });
    return areas;
}

} // namespace readiness

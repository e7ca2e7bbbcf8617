#include "core/rules/OpenRecords.h"

#include "core/model/Records.h"
#include "core/rules/Assessment.h"

namespace readiness {

bool isOpen(const Assessment& assessment, RecordKind kind, const Record& record)
{
    switch (kind) {
    case RecordKind::ChecklistItem: {
        const ItemState* state = assessment.items().find(record.id);
        return state && state->isOpen;
    }
    case RecordKind::Action: {
        const ActionStatus status = static_cast<const Action&>(record).status;
        return status == ActionStatus::Open || status == ActionStatus::InProgress;
    }
    case RecordKind::Finding: {
        const auto& finding = static_cast<const Finding&>(record);
        return finding.kind != FindingKind::Assertion && finding.status != FindingStatus::Closed;
    }
    case RecordKind::Condition: return static_cast<const Condition&>(record).status == ConditionStatus::Open;
    case RecordKind::Decision: return static_cast<const Decision&>(record).outcome == DecisionOutcome::Open;
    case RecordKind::Review: return static_cast<const Review&>(record).state != ReviewState::Complete;
    case RecordKind::Document: return !static_cast<const Document&>(record).isReviewed;
    case RecordKind::Risk: return static_cast<const Risk&>(record).isOpen();
    case RecordKind::Issue: return static_cast<const Issue&>(record).isOpen();
    case RecordKind::Defect: return static_cast<const Defect&>(record).isOpen();
    case RecordKind::Assumption: return static_cast<const Assumption&>(record).status == AssumptionStatus::Open;
    case RecordKind::Training: {
        const auto& training = static_cast<const Training&>(record);
        return training.trained < training.needed;
    }
    default: return true;
    }
}

} // namespace readiness

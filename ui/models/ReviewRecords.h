#pragma once

#include "ui/models/NewRecord.h"

namespace readiness {

// The forms in which the records of a review begin: each knows what it follows from.

NewRecord newReview();
NewRecord newParticipant(const RecordId& review);
/// `subject`: what was asked about, such as a checklist item; may be none.
NewRecord newFinding(const Snapshot& snapshot, const RecordId& review, const RecordId& subject);
/// On a gate, or on the gate of the review; none of both: a decision that is about neither.
NewRecord newDecision(const Snapshot& snapshot, const RecordId& gate, const RecordId& review);
NewRecord newVote(const RecordId& decision);
NewRecord newCondition(const RecordId& decision);

} // namespace readiness

#pragma once

#include "core/model/Snapshot.h"

namespace readiness {

/// What is known of a record before anybody is asked.
struct KnownValue {
    const Field* field = nullptr;
    Value value;
};

/// Whether a record of one kind becomes one of another in one step: a finding or checklist item a risk, issue or action;
/// a risk an issue or action; an issue an action; a component or a refuted assumption a risk or issue.
bool canBecome(RecordKind from, RecordKind to);

/// What carries over when the record becomes one of another kind: fields of one key and kind, a recommendation or a
/// guidance as description, and the link back: what has no field for it is linked by the list `related`, which the caller
/// fills. Empty where the record does not exist or cannot become that.
std::vector<KnownValue> successorOf(const Snapshot& snapshot, const RecordId& from, RecordKind to);

} // namespace readiness
